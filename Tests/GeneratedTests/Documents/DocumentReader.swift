// Reads operations and their examples from the documents of one API, overlays applied. It follows references by itself:
// what the generator's later stages make of a document is what the tests are to find out.

import ClientRuntime
import Diagnostics
import Foundation
import SyntaxTree

@testable import Generator

struct DocumentReader {
    struct Mistake: Error {
        var text: String
    }

    /// A value of a document, and the document's name, for references that name none.
    struct Place {
        var node: Node
        var file: String

        subscript(key: String) -> Place? { node[key].map { Place(node: $0, file: file) } }
        var items: [Place] { node.items.map { Place(node: $0, file: file) } }
        var members: [(key: String, value: Place)] {
            node.members.map { ($0.key.text, Place(node: $0.value, file: file)) }
        }
    }

    let api: String
    private let roots: [Place]

    /// The operations of every API under a folder.
    static func operations(in folder: String) throws -> [DocumentedOperation] {
        let files = FileLoader()
        var report = DiagnosticReport()
        let inputs = InputFinder(files: files).apis(at: folder, report: &report)
        let operations = try inputs.flatMap { input in
            try DocumentReader(input, files: files, report: &report).operations()
        }
        guard !report.hasErrors else { throw Mistake(text: "\(report.errors)") }
        return operations
    }

    private init(_ input: APIInput, files: FileLoader, report: inout DiagnosticReport) throws {
        api = input.name ?? ""
        var roots: [Place] = []
        for path in input.roots {
            guard var node = files.tree(at: path, report: &report) else { throw Mistake(text: path) }
            for overlayPath in input.overlays {
                guard let overlay = files.tree(at: overlayPath, report: &report) else {
                    throw Mistake(text: overlayPath)
                }
                if OverlayPlan.Aim(of: overlay, at: overlayPath).includes(path) {
                    node = apply(overlay: overlay, to: node, report: &report)
                }
            }
            roots.append(Place(node: node, file: Self.name(of: path)))
        }
        self.roots = roots
    }

    private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    // MARK: Operations

    func operations() throws -> [DocumentedOperation] {
        var operations: [DocumentedOperation] = []
        for root in roots {
            for (path, item) in root["paths"]?.members ?? [] {
                for (method, operation) in item.members
                where ["get", "put", "post", "delete", "patch", "head", "options"].contains(method) {
                    operations.append(try self.operation(operation, method.uppercased(), path, item, root))
                }
            }
        }
        return operations
    }

    private func operation(
        _ place: Place,
        _ method: String,
        _ path: String,
        _ item: Place,
        _ root: Place
    ) throws -> DocumentedOperation {
        guard let id = place["operationId"]?.node.string else { throw Mistake(text: "\(method) \(path) has no ID") }
        let security = (place["security"] ?? root["security"])?.items ?? []
        var operation = DocumentedOperation(
            api: api,
            id: id,
            method: method,
            path: path,
            parameters: [],
            hasSecurity: security.contains { !$0.members.isEmpty }
        )
        for parameter in (item["parameters"]?.items ?? []) + (place["parameters"]?.items ?? []) {
            operation.parameters.append(try self.parameter(try target(of: parameter)))
        }
        if let body = place["requestBody"] {
            let body = try target(of: body)
            operation.isBodyRequired = body["required"]?.node.boolean ?? false
            operation.bodies = try bodies(body)
        }
        for (status, response) in place["responses"]?.members ?? [] {
            operation.answers += try answers(try target(of: response), status: status)
        }
        return operation
    }

    private func bodies(_ body: Place) throws -> [DocumentedBody] {
        try (body["content"]?.members ?? []).flatMap { mediaType, content in
            let schema = try content["schema"].map { try target(of: $0) }
            var fields: [String: DocumentedBody.FormField] = [:]
            for (name, property) in schema?["properties"]?.members ?? [] {
                let property = try target(of: property)
                let format = (property["items"] ?? property)["format"]?.node.string
                let contentType = content["encoding"]?[name]?["contentType"]?.node.string
                fields[name] = .init(isFile: format == "binary", contentType: contentType)
            }
            return try examples(of: content).map {
                DocumentedBody(name: $0.name, mediaType: mediaType, value: $0.value, fields: fields)
            }
        }
    }

    private func answers(_ response: Place, status: String) throws -> [DocumentedAnswer] {
        // Ranges and the default response are tried with a status that no document names.
        let code = Int(status) ?? (status.count == 3 ? Int(status.prefix(1) + "18") : nil) ?? 418
        var headerFields: [String: String] = [:]
        for (name, header) in response["headers"]?.members ?? [] {
            guard let schema = try target(of: header)["schema"] else { continue }
            headerFields[name] = try sample(of: schema).description
        }
        let empty = DocumentedAnswer(
            kind: code / 100 == 2 ? .success : .failure,
            status: code,
            name: "",
            mediaType: "application/json",
            value: .null,
            headerFields: headerFields
        )
        var answers: [DocumentedAnswer] = []
        for (mediaType, content) in response["content"]?.members ?? [] {
            for example in try examples(of: content) {
                var answer = empty
                (answer.mediaType, answer.name, answer.value) = (mediaType, example.name, example.value)
                answers.append(answer)
            }
        }
        for example in try response["x-failure"].map(examples) ?? [] {
            var answer = empty
            (answer.kind, answer.name, answer.value) = (.failure, example.name, example.value)
            answers.append(answer)
        }
        return answers
    }

    // MARK: Values

    private func parameter(_ place: Place) throws -> DocumentedParameter {
        guard let name = place["name"]?.node.string,
            let location = (place["in"]?.node.string).flatMap(DocumentedParameter.Location.init),
            let schema = place["schema"]
        else { throw Mistake(text: "a parameter that these tests do not know: \(place.node.json())") }
        let value = try place["example"].map { try json($0) } ?? sample(of: schema)
        let isRequired = place["required"]?.node.boolean ?? false
        return DocumentedParameter(name: name, location: location, isRequired: isRequired, value: value)
    }

    private func examples(of place: Place) throws -> [(name: String, value: JSONValue)] {
        var examples: [(name: String, value: JSONValue)] = []
        if let example = place["example"] { examples.append(("example", try json(example))) }
        for (name, example) in place["examples"]?.members ?? [] {
            guard let value = try target(of: example)["value"] else { continue }
            examples.append((name, try json(value)))
        }
        return examples
    }

    /// A value of a schema that has no example.
    private func sample(of schema: Place) throws -> JSONValue {
        var schema = try target(of: schema)
        if let member = schema["allOf"]?.items.first { schema = try target(of: member) }
        if let value = schema["enum"]?.items.first { return try json(value) }
        switch schema["type"]?.node.string {
        case "boolean": return true
        case "integer", "number": return 3
        case "string": return "a b/c&d=é+%"
        default: throw Mistake(text: "no value to try \(schema.node.json()) with")
        }
    }

    private func json(_ place: Place) throws -> JSONValue { try JSONValue(parsing: place.node.json()) }

    /// What a reference refers to, or the value itself.
    private func target(of place: Place) throws -> Place {
        var place = place
        for _ in 0..<20 {
            guard let reference = place["$ref"]?.node.string else { return place }
            let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let file = parts[0].isEmpty ? place.file : Self.name(of: parts[0])
            guard let root = roots.first(where: { $0.file == file }), parts.count == 2,
                let pointer = JSONPointer(fragment: parts[1]), let node = root.node.value(at: pointer)
            else { break }
            place = Place(node: node, file: file)
        }
        throw Mistake(text: "a reference that leads nowhere: \(place.node.json())")
    }
}
