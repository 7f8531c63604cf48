// Exchanges that were recorded, and the JSON file they stand in, which a person can read and edit. What is secret is
// masked before it gets here.
import ClientRuntime
import Foundation

/// Requests with their responses, in the order in which they were made.
///
/// As a file it is
///
///     {"exchanges": [{
///       "request": {"method": "POST", "url": "https://api.example.com/pets?dryRun=true", "json": {"name": "Rex"}},
///       "response": {"status": 201, "headerFields": {"Content-Type": "application/json"}, "json": {"id": 1}}
///     }]}
///
/// A body is `json`, or `text`, or, if it is neither, `base64`; without any of them it is empty.
public struct Recording: ObjectCodable {
    /// The exchanges, in order.
    public var exchanges: [Exchange]

    /// A recording of these exchanges.
    public init(_ exchanges: [Exchange] = []) { self.exchanges = exchanges }

    /// Reads a file.
    /// - Throws: what reading a file throws, and `DecodingFailure` when it is no recording.
    public init(file: URL) throws {
        self = try JSONCoding.decode(Recording.self, from: Data(contentsOf: file))
    }

    /// Writes a file, with line breaks and indentation.
    public func write(toFile url: URL) throws {
        try Data((JSONValue(encoding: self).indented() + "\n").utf8).write(to: url, options: .atomic)
    }

    /// Reads the members; see `ObjectCodable`.
    public static func read(_ object: inout ObjectReader) -> Self { Self(object.required("exchanges")) }
    /// Writes the members; see `ObjectCodable`.
    public func write(to object: inout ObjectWriter) { object.write("exchanges", exchanges) }

    /// A request and its response.
    public struct Exchange: ObjectCodable {
        /// What was asked.
        public var request: Request
        /// What was answered.
        public var response: Response

        /// An exchange.
        public init(_ request: Request, _ response: Response) {
            self.request = request
            self.response = response
        }

        /// Reads the members; see `ObjectCodable`.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(object.required("request"), object.required("response"))
        }

        /// Writes the members; see `ObjectCodable`.
        public func write(to object: inout ObjectWriter) {
            object.write("request", request)
            object.write("response", response)
        }
    }

    /// What was asked.
    public struct Request: ObjectCodable {
        /// The method.
        public var method: String
        /// The whole address. Scheme and host are for the reader, they are not compared.
        public var url: String
        /// The body.
        public var body: Body

        /// A request.
        public init(method: String, url: String, body: Body = .none) {
            self.method = method
            self.url = url
            self.body = body
        }

        /// Reads the members; see `ObjectCodable`.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(method: object.required("method"), url: object.required("url"), body: Body.read(&object))
        }

        /// Writes the members; see `ObjectCodable`.
        public func write(to object: inout ObjectWriter) {
            object.write("method", method)
            object.write("url", url)
            body.write(to: &object)
        }
    }

    /// What was answered.
    public struct Response: ObjectCodable {
        /// The status.
        public var status: Int
        /// The header fields; several of one name are joined with commas.
        public var headerFields: [String: String]
        /// The body.
        public var body: Body

        /// A response.
        public init(status: Int, headerFields: [String: String] = [:], body: Body = .none) {
            self.status = status
            self.headerFields = headerFields
            self.body = body
        }

        /// Reads the members; see `ObjectCodable`.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                status: object.required("status"),
                headerFields: object.optional("headerFields") ?? [:],
                body: Body.read(&object)
            )
        }

        /// Writes the members; see `ObjectCodable`.
        public func write(to object: inout ObjectWriter) {
            object.write("status", status)
            let fields = headerFields.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.string($0.value)) }
            object.write("headerFields", JSONObject(fields))
            body.write(to: &object)
        }
    }

    /// A body in the form in which it is read best.
    public enum Body: Hashable, Sendable {
        /// No bytes.
        case none
        /// A JSON text.
        case json(JSONValue)
        /// Another text.
        case text(String)
        /// Bytes that are no text.
        case bytes(Data)

        /// The bytes.
        public var data: Data {
            switch self {
            case .none: Data()
            case .json(let value): value.serialized()
            case .text(let text): Data(text.utf8)
            case .bytes(let data): data
            }
        }

        static func read(_ object: inout ObjectReader) -> Self {
            if let value: JSONValue = object.optional("json") { return .json(value) }
            if let text: String = object.optional("text") { return .text(text) }
            if let data: Data = object.optional("base64") { return .bytes(data) }
            return .none
        }

        func write(to object: inout ObjectWriter) {
            switch self {
            case .none: break
            case .json(let value): object.write("json", value)
            case .text(let text): object.write("text", text)
            case .bytes(let data): object.write("base64", data)
            }
        }
    }
}

extension JSONValue {
    /// The JSON text with a line for each item and member.
    fileprivate func indented(_ indentation: String = "") -> String {
        let deeper = indentation + "  "
        switch self {
        case .array(let items) where !items.isEmpty:
            return Self.lines("[", items.map { $0.indented(deeper) }, "]", indentation)
        case .object(let object) where !object.isEmpty:
            return Self.lines(
                "{",
                object.map { "\(JSONValue.string($0.name)): \($0.value.indented(deeper))" },
                "}",
                indentation
            )
        default: return description
        }
    }

    private static func lines(_ open: String, _ lines: [String], _ close: String, _ indentation: String) -> String {
        "\(open)\n\(indentation)  " + lines.joined(separator: ",\n\(indentation)  ") + "\n\(indentation)\(close)"
    }
}
