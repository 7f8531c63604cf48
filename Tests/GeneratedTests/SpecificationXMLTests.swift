// The examples of the specification's XML Object (OpenAPI 3.1.1 section 4.8.26.2), from a document to XML and back: what
// is generated for each is read by the runtime.

import ClientRuntime
import Diagnostics
import Foundation
import Generator
import Testing

@Suite struct SpecificationXMLTests {
    /// An example: the schemas of the properties of an object, values of these, and what stands in the object's element.
    struct Example: Sendable, CustomTestStringConvertible {
        var properties: String
        var json: String
        var xml: String
        var testDescription: String { properties }
    }

    static let examples = [
        Example(
            properties: "animals: {type: string}",
            json: #"{"animals":"..."}"#,
            xml: "<animals>...</animals>"
        ),
        Example(
            properties: "animals: {type: array, items: {type: string}}",
            json: #"{"animals":["...","...","..."]}"#,
            xml: "<animals>...</animals><animals>...</animals><animals>...</animals>"
        ),
        Example(
            properties: "animals: {type: string, xml: {name: animal}}",
            json: #"{"animals":"..."}"#,
            xml: "<animal>...</animal>"
        ),
        Example(
            properties: "animals: {type: array, items: {type: string, xml: {name: animal}}}",
            json: #"{"animals":["value","value"]}"#,
            xml: "<animal>value</animal><animal>value</animal>"
        ),
        Example(
            properties: "animals: {type: array, items: {type: string, xml: {name: animal}}, xml: {name: aliens}}",
            json: #"{"animals":["value","value"]}"#,
            xml: "<animal>value</animal><animal>value</animal>"
        ),
        Example(
            properties: "animals: {type: array, items: {type: string}, xml: {wrapped: true}}",
            json: #"{"animals":["value","value"]}"#,
            xml: "<animals><animals>value</animals><animals>value</animals></animals>"
        ),
        Example(
            properties: "animals: {type: array, items: {type: string, xml: {name: animal}}, xml: {wrapped: true}}",
            json: #"{"animals":["value","value"]}"#,
            xml: "<animals><animal>value</animal><animal>value</animal></animals>"
        ),
        Example(
            properties:
                "animals: {type: array, items: {type: string, xml: {name: animal}}, xml: {name: aliens, wrapped: true}}",
            json: #"{"animals":["value","value"]}"#,
            xml: "<aliens><animal>value</animal><animal>value</animal></aliens>"
        ),
        Example(
            properties: "animals: {type: array, items: {type: string}, xml: {name: aliens, wrapped: true}}",
            json: #"{"animals":["value","value"]}"#,
            xml: "<aliens><aliens>value</aliens><aliens>value</aliens></aliens>"
        ),
    ]

    @Test(arguments: examples, ["3.0.3", "3.1.1", "3.2.0"]) func propertiesAreWritten(
        _ example: Example,
        version: String
    ) throws {
        let shape = try Self.shape(of: "{type: object, properties: {\(example.properties)}}", version)
        try Self.expect(example.json, "<Person>\(example.xml)</Person>", shape)
    }

    /// "XML Attribute, Prefix and Namespace".
    @Test(arguments: ["3.0.3", "3.1.1", "3.2.0"]) func attributePrefixAndNamespace(version: String) throws {
        let schema = """
            {type: object, properties: {id: {type: integer, format: int32, xml: {attribute: true}}, name: {type: string,
            xml: {namespace: 'https://example.com/schema/sample', prefix: sample}}}}
            """
        try Self.expect(
            #"{"id":123,"name":"example"}"#,
            #"<Person id="123"><sample:name xmlns:sample="https://example.com/schema/sample">example</sample:name></Person>"#,
            try Self.shape(of: schema, version)
        )
    }

    /// A component of 3.2 whose node is left to those who refer to it, around a CDATA section.
    @Test func nodesOf32() throws {
        let schema = "{type: object, properties: {content: {type: string, xml: {nodeType: cdata}}}}"
        let json = #"{"content":"<html></html>"}"#
        try Self.expect(json, "<Person><![CDATA[<html></html>]]></Person>", try Self.shape(of: schema, "3.2.0"))
    }

    private static func expect(_ json: String, _ xml: String, _ shape: XMLShape) throws {
        let written = try XMLCoding.encode(try JSONValue(parsing: json), as: shape)
        #expect(String(decoding: written, as: UTF8.self) == #"<?xml version="1.0" encoding="UTF-8"?>"# + xml)
        #expect(try XMLCoding.decode(JSONValue.self, from: Data(xml.utf8), as: shape).description == json)
    }

    /// What is generated for a body that is the component `Person`.
    private static func shape(of schema: String, _ version: String) throws -> XMLShape {
        let document = """
            openapi: \(version)
            info: {title: Persons, version: '1'}
            paths:
              /:
                post:
                  operationId: send
                  requestBody: {content: {application/xml: {schema: {$ref: '#/components/schemas/Person'}}}}
                  responses: {'204': {description: Done.}}
            components: {schemas: {Person: \(schema)}}
            """
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("persons-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appendingPathComponent("persons.yaml").path
        try Data(document.utf8).write(to: URL(fileURLWithPath: path))
        let files = FileLoader()
        var report = DiagnosticReport()
        let input = try #require(InputFinder(files: files).apis(at: path, report: &report).first)
        let api = try #require(generate(input, files: files, report: &report))
        let text = try #require(api.files.first { $0.path.hasSuffix(".XML.swift") }).text
        let quoted = try #require(text.components(separatedBy: "#\"\"\"").dropFirst().first)
        let shapes = quoted.components(separatedBy: "\"\"\"#")[0]
        return XMLShapes(shapes)["send body"]
    }
}
