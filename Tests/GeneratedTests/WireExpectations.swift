// Compares a request that arrived with what the document says of it. Written from the rules of OpenAPI for the few
// forms these documents use, not from the runtime's code.

import ClientRuntime
import Foundation
import Testing

extension LoopbackServer.Request {
    /// The path with every value in its place, and nothing but unreserved characters in it.
    static func path(of operation: DocumentedOperation, _ parameters: [DocumentedParameter]) -> String {
        parameters.filter { $0.location == .path }.reduce(operation.path) { path, parameter in
            path.replacingOccurrences(of: "{\(parameter.name)}", with: percentEncoded(parameter.text ?? ""))
        }
    }

    static func percentEncoded(_ text: String) -> String {
        text.utf8.map { byte in
            let character = Character(UnicodeScalar(byte))
            let isUnreserved = byte < 0x80 && (character.isLetter || character.isNumber || "-._~".contains(character))
            return isUnreserved ? String(character) : String(format: "%%%02X", byte)
        }.joined()
    }

    /// Names and values of a query, decoded as servers do.
    static func pairs(_ query: String) -> Set<[String]> {
        Set(
            query.split(separator: "&").map { pair in
                pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                    $0.replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? "not percent-encoding: \($0)"
                }
            }
        )
    }

    /// Expects the request of an exchange.
    func expect(_ exchange: Exchange) throws {
        let operation = exchange.operation
        #expect(method == operation.method)
        #expect(path == Self.path(of: operation, exchange.parameters))
        let query = exchange.parameters.filter { $0.location == .query }.map { [$0.name, $0.text ?? ""] }
        #expect(Self.pairs(self.query) == Set(query))
        for parameter in exchange.parameters where parameter.location == .header {
            #expect(fields[parameter.name.lowercased()] == parameter.text)
        }
        #expect(fields["authorization"] == (operation.hasSecurity ? "Bearer \(Clients.token)" : nil))
        #expect(fields["accept"] == exchange.answer.mediaType)
        #expect(fields["cookie"] == nil)
        guard let body = exchange.body else {
            #expect(self.body.isEmpty)
            #expect(fields["content-type"] == nil)
            return
        }
        let contentType = try #require(fields["content-type"])
        #expect(contentType.split(separator: ";").first.map(String.init) == body.mediaType)
        if body.mediaType == "application/json" {
            expectSameJSON(try JSONValue(parsing: self.body), body.value)
        } else {
            try expectForm(body, contentType: contentType)
        }
    }

    /// Expects a multipart body with the members of an example.
    private func expectForm(_ example: DocumentedBody, contentType: String) throws {
        var expected: [FormPart] = []
        for (name, value) in try #require(example.value.object) {
            let field = example.fields[name]
            if field?.isFile == true {
                for item in value.array ?? [value] {
                    expected.append(
                        FormPart(name: name, filename: "\(name).bin", body: item.string ?? "")
                    )
                }
            } else if field?.contentType == "application/json" {
                expected.append(FormPart(name: name, contentType: "application/json", body: value.description))
            } else {
                expected.append(FormPart(name: name, body: value.string ?? value.description))
            }
        }
        var arrived = try FormPart.parts(of: body, contentType: contentType)
        for place in arrived.indices where arrived[place].filename != nil {
            // The example says nothing of the file's own type; that there is one is enough.
            #expect(arrived[place].contentType?.contains("/") == true)
            arrived[place].contentType = nil
        }
        #expect(Set(arrived) == Set(expected))
        #expect(arrived.count == expected.count)
        let files = arrived.filter { $0.filename != nil }.map(\.body)
        #expect(files == expected.filter { $0.filename != nil }.map(\.body), "the order of files means something")
    }
}

/// One part of a multipart body.
struct FormPart: Hashable {
    var name: String
    var filename: String?
    var contentType: String?
    var body: String

    /// Takes a body apart at its boundaries.
    static func parts(of body: Data, contentType: String) throws -> [FormPart] {
        let boundary = try #require(contentType.components(separatedBy: "boundary=").last)
            .trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        let text = "\r\n" + String(decoding: body, as: UTF8.self)
        var pieces = text.components(separatedBy: "\r\n--\(boundary)")
        #expect(pieces.first == "")
        #expect(pieces.last?.hasPrefix("--") == true)
        pieces = Array(pieces.dropFirst().dropLast())
        return try pieces.map { piece in
            let end = try #require(piece.range(of: "\r\n\r\n"))
            let head = piece[..<end.lowerBound].components(separatedBy: "\r\n")
            let disposition = try #require(head.first { $0.lowercased().hasPrefix("content-disposition: form-data;") })
            return FormPart(
                name: try #require(Self.parameter("name", in: disposition)),
                filename: Self.parameter("filename", in: disposition),
                contentType: head.first { $0.lowercased().hasPrefix("content-type: ") }
                    .map { String($0.dropFirst(14)) },
                body: String(piece[end.upperBound...])
            )
        }
    }

    private static func parameter(_ name: String, in field: String) -> String? {
        let parts = field.components(separatedBy: "; \(name)=\"")
        return parts.count == 2 ? parts[1].components(separatedBy: "\"")[0] : nil
    }
}
