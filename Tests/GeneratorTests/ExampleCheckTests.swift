// `gen examples` over a small document: which examples survive, which lose something, which are refused, and where each
// of them stands. Compiles one small client.

import Foundation
import Generator
import Testing

@Suite struct ExampleCheckTests {
    @Test func examplesAreToldApart() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("shelf-\(UUID().uuidString).yaml").path
        try Data(Self.document.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }

        let result = checkExamples(ExampleOptions(inputs: [path]))
        #expect(result.report.diagnostics.isEmpty, "\(result.report.diagnostics.map(\.message))")
        let shelf = try #require(result.documents.first)
        let lost = shelf.lost.map { finding in
            let differences = finding.differences.map(\.description).joined(separator: ", ")
            return "\(finding.place.line) \(finding.type.dropped) \(differences)"
        }
        #expect(
            lost.sorted() == [
                "20 [Book] [1].note: null is lost", "22 [Book] [0].subtitle: null is lost",
                "38 Double 0.12345678901234567890123 became 0.12345678901234568", "44 Book .note: null is lost",
            ]
        )
        let refused = shelf.refused.map { "\($0.place.line) \($0.type.dropped) \($0.reason ?? "")" }
        #expect(refused == ["24 [Book] [0].id: expected integer, found string \"one\""])
        #expect(shelf.survivors.map(\.line).sorted() == [26, 37, 42, 43])
        #expect(shelf.examples == shelf.survivors.count + shelf.lost.count + shelf.refused.count)
        #expect(shelf.nullsDropped == 2)
        #expect(shelf.undocumentedDropped == 1)
    }

    /// Each example would lose a member, or have a value that nobody listed, as any other case than its own.
    @Test func theCaseThatFitsBestIsTaken() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("cases-\(UUID().uuidString).yaml").path
        try Data(Self.unions.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }

        let result = checkExamples(ExampleOptions(inputs: [path]))
        let document = try #require(result.documents.first)
        #expect(document.lost.map(\.description) == [])
        #expect(document.refused.map(\.description) == [])
        #expect(document.undocumentedDropped == 0)
        #expect(document.unchanged == document.examples)
        #expect(document.examples == 11)
    }

    @Test func missingProductsAreNamed() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("shelf-\(UUID().uuidString).yaml").path
        try Data(Self.document.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }

        let result = checkExamples(ExampleOptions(inputs: [path], products: "/nowhere"))
        #expect(result.documents.isEmpty)
        #expect(result.report.diagnostics.map(\.code) == [.examplesNotRun])
        #expect(result.report.diagnostics[0].message.contains("swift build"))
    }

    private static let document = """
        openapi: 3.0.3
        info: {title: Shelf, version: '1'}
        paths:
          /books:
            get:
              operationId: listBooks
              responses:
                '200':
                  description: OK
                  x-failure:
                    when: [{member: error}]
                    schema: {$ref: '#/components/schemas/Refusal'}
                  content:
                    application/json:
                      schema:
                        type: array
                        items: {$ref: '#/components/schemas/Book'}
                      examples:
                        two:
                          value: [{id: 1, title: A}, {title: B, note: null, id: 2.0}]
                        lossy:
                          value: [{id: 1, title: A, subtitle: null}]
                        wrong:
                          value: [{id: one, title: A}]
                        refusal:
                          value: {error: 5}
        components:
          schemas:
            Refusal:
              type: object
              properties:
                error: {type: integer}
            Book:
              type: object
              required: [id, title]
              properties:
                id: {type: integer, example: 7}
                weight: {type: number, example: 0.12345678901234567890123}
                title: {type: string}
                note: {type: string, nullable: true}
                subtitle: {type: string}
                key: {type: string, format: uuid, example: 0E5C1B4A-7B8B-4B0C-9E8A-0A6F0F6B9C11}
                at: {type: string, format: date-time, example: '2020-01-01T00:00:00.250+01:00'}
              example: {id: 3, title: C, extra: true, note: null}
        """
}

extension ExampleCheckTests {
    static let unions = """
        openapi: 3.1.0
        info: {title: Cases, version: '1'}
        paths: {}
        components:
          schemas:
            Query:
              type: object
              properties:
                operator: {enum: [AND, OR]}
                value:
                  oneOf:
                    - {type: array, items: {$ref: '#/components/schemas/Query'}}
                    - {type: array, items: {$ref: '#/components/schemas/Filter'}}
              examples:
                - {operator: AND, value: [{field: age, operator: '>', value: '7'}]}
                - {operator: OR, value: [{operator: AND, value: [{field: age, operator: '='}]}]}
                - operator: OR
                  value:
                    - operator: AND
                      value: [{operator: OR, value: [{operator: AND, value: [{field: a}, {field: b, value: c}]}]}]
                - {operator: OR, value: []}
            Filter:
              type: object
              properties:
                field: {type: string}
                operator: {enum: ['=', '<', '>']}
                value: {type: [string, 'null']}
            Variable:
              oneOf:
                - {$ref: '#/components/schemas/Recent'}
                - {$ref: '#/components/schemas/Count'}
                - {$ref: '#/components/schemas/External'}
              examples:
                - {name: a, setup: {type: recent, source: here}}
                - {name: b, setup: {type: count, seconds: 60}}
                - {name: c, setup: {type: external, seconds: 60, of: number}}
                - {name: d, setup: {type: external, seconds: 60}}
            Recent:
              type: object
              required: [name]
              properties:
                name: {type: string}
                setup: {type: object, properties: {type: {enum: [recent]}, source: {type: string}}}
            Count:
              type: object
              required: [name]
              properties:
                name: {type: string}
                setup: {type: object, properties: {type: {enum: [count]}, seconds: {type: integer}}}
            External:
              type: object
              required: [name]
              properties:
                name: {type: string}
                setup:
                  type: object
                  properties: {type: {enum: [external]}, seconds: {type: integer}, of: {enum: [number]}}
            Mixed:
              anyOf:
                - {type: object, properties: {a: {type: integer}, b: {type: integer}}}
                - anyOf:
                    - {type: object, properties: {c: {type: integer}}}
                    - {type: array, items: {type: integer}}
                - {type: array, items: {type: string, format: uuid}}
              examples:
                - {c: 5}
                - [0E5C1B4A-7B8B-4B0C-9E8A-0A6F0F6B9C11]
                - [1, 2]
        """
}

extension String {
    /// Without the namespace, which is the name of a temporary file.
    fileprivate var dropped: String {
        guard let dot = firstIndex(of: ".") else { return self }
        return (hasPrefix("[") ? "[" : "") + self[index(after: dot)...]
    }
}
