// Shapes.swift: invented documents of any size, ordinary and hostile ones.

import Foundation

/// A kind of document that can be made as large as is wanted.
struct Shape: Sendable {
    let name: String
    /// What its size counts, at its largest; nil for the ordinary shape, whose size is in millions of bytes.
    private let largest: Int?
    /// The members of `components.schemas`.
    private let schemas: @Sendable (Int) -> any Sequence<String>

    static let all = [ordinary] + hostile

    /// The sizes to measure, each twice the one before.
    func sizes(to megabytes: Int) -> [Int] {
        guard let largest else {
            return Array(sequence(first: 1) { $0 * 2 <= megabytes ? $0 * 2 : nil })
        }
        return [largest / 4, largest / 2, largest]
    }

    /// Writes a document. Piece by piece, as the largest are larger than this process should be.
    func write(size: Int, to path: String) throws {
        guard let file = fopen(path, "wb") else { throw Trouble(description: "\(path) cannot be written") }
        defer { fclose(file) }
        let target = largest == nil ? size * 1_000_000 : Int.max
        var written = 0
        func write(_ text: String) {
            fputs(text, file)
            written += text.utf8.count
        }
        write(
            """
            {"openapi":"3.1.0","info":{"title":"Growth","version":"1"},
            "paths":{"/first":{"get":{"operationId":"first","responses":{"200":{"description":"","content":\
            {"application/json":{"schema":{"$ref":"#/components/schemas/S0"}}}}}}}},
            "components":{"schemas":{\n
            """
        )
        var isFirst = true
        for schema in schemas(size) {
            write((isFirst ? "" : ",\n") + schema)
            isFirst = false
            if written >= target { break }
        }
        write("}}}\n")
    }

    // MARK: Ordinary

    /// Objects of twelve members: texts, numbers, dates, lists, enumerations, and references to others of their kind.
    private static let ordinary = Shape(name: "ordinary", largest: nil) { _ in
        (0..<Int.max).lazy.map { index in
            """
            "S\(index)":{"type":"object","description":"Record number \(index) of the growing document.",\
            "required":["id","name","created_at"],"properties":{\
            "id":{"type":"integer","format":"int64","description":"Unique identifier of the record."},\
            "name":{"type":"string","description":"The name that is shown.","example":"Record \(index)"},\
            "created_at":{"type":"string","format":"date-time"},\
            "url":{"type":"string","format":"uri","description":"Where the record is found."},\
            "state":{"type":"string","enum":["open","closed","in progress"],"description":"Where it stands."},\
            "score":{"type":"number"},"is_public":{"type":"boolean","default":false},\
            "labels":{"type":"array","items":{"type":"string"}},\
            "parent":{"$ref":"#/components/schemas/S\(index / 2)"},\
            "related":{"type":"array","items":{"$ref":"#/components/schemas/S\(index / 3)"}},\
            "settings":{"type":"object","properties":{"theme":{"type":"string"},"limit":{"type":"integer"}}},\
            "note":{"type":["string","null"],"description":"What people wrote about it."}}}
            """
        }
    }

    // MARK: Hostile

    private static func reference(_ index: Int) -> String { "{\"$ref\":\"#/components/schemas/S\(index)\"}" }

    private static func list(_ count: Int, _ item: (Int) -> String) -> String {
        (0..<count).map(item).joined(separator: ",")
    }

    private static let hostile = [
        Shape(name: "tiny schemas", largest: 50_000) { count in
            (0..<count).lazy.map { "\"S\($0)\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}" }
        },
        Shape(name: "members of one object", largest: 50_000) { count in
            ["\"S0\":{\"type\":\"object\",\"properties\":{\(list(count) { "\"m\($0)\":{\"type\":\"string\"}" })}}"]
        },
        Shape(name: "values of one enumeration", largest: 50_000) { count in
            ["\"S0\":{\"type\":\"string\",\"enum\":[\(list(count) { "\"value \($0)\"" })]}"]
        },
        Shape(name: "names that clash", largest: 20_000) { count in
            let values = list(count) { "\"\(String(repeating: "-", count: $0 % 89))\($0 / 89)\"" }
            return ["\"S0\":{\"type\":\"string\",\"enum\":[\(values)]}"]
        },
        Shape(name: "alternatives of one oneOf", largest: 10_000) { count in
            let alternatives = (1...count).lazy.map { index in
                """
                "S\(index)":{"type":"object","required":["a\(index)"],"properties":{"a\(index)":{"type":"string"}}}
                """
            }
            return ["\"S0\":{\"oneOf\":[\(list(count) { reference($0 + 1) })]}"] + alternatives
        },
        Shape(name: "alternatives that overlap", largest: 10_000) { count in
            let alternatives = (1...count).lazy.map {
                "\"S\($0)\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}"
            }
            return ["\"S0\":{\"anyOf\":[\(list(count) { reference($0 + 1) })]}"] + alternatives
        },
        Shape(name: "a circle of unions", largest: 50_000) { count in
            (0..<count).lazy.map { index in
                "\"S\(index)\":{\"oneOf\":[\(reference((index + 1) % count)),{\"type\":\"integer\"}]}"
            }
        },
        Shape(name: "a chain of references", largest: 50_000) { count in
            (0..<count).lazy.map { index in
                "\"S\(index)\":" + (index + 1 < count ? reference(index + 1) : "{\"type\":\"string\"}")
            }
        },
        Shape(name: "a chain of allOf", largest: 400) { count in
            (0..<count).lazy.map { index in
                let member = "{\"type\":\"object\",\"properties\":{\"m\(index)\":{\"type\":\"string\"}}}"
                return "\"S\(index)\":{\"allOf\":[\(index + 1 < count ? reference(index + 1) + "," : "")\(member)]}"
            }
        },
        Shape(name: "objects in objects, 64 deep", largest: 400) { count in
            (0..<count).lazy.map { index in
                let depth = 64
                return "\"S\(index)\":" + String(repeating: "{\"type\":\"object\",\"properties\":{\"a\":", count: depth)
                    + "{\"type\":\"string\"}" + String(repeating: "}}", count: depth)
            }
        },
    ]
}
