// What comes back beside the value: status and header fields, and the typed way to read a header field.
import Foundation

/// Status and header fields of a response, and the operation.
public struct ResponseHead: Sendable, CustomStringConvertible {
    /// The operation's ID in the document.
    public let operationID: String
    /// Method and path template, as in `GET /pets/{id}`.
    public let operation: String
    /// The status.
    public let status: HTTPResponse.Status
    /// All header fields.
    public let headerFields: HTTPFields
    /// What was sent in secret and must not be shown when the server repeats it.
    let secrets: Secrets
    /// Where `requestID` is looked for.
    let requestIDFields: [HTTPField.Name]
    /// What the lists of the body leave out; nil where they leave out nothing.
    let skippedItems: SkippedItems?
    /// Details of a response that is an error.
    var failure: FailureDetails?

    init(
        operationID: String,
        operation: String,
        response: HTTPResponse,
        secrets: Secrets = Secrets(),
        _ options: CallOptions = CallOptions()
    ) {
        self.operationID = operationID
        self.operation = operation
        requestIDFields = options.requestIDFields
        skippedItems = options.skipsUnreadableItems ? SkippedItems() : nil
        status = response.status
        headerFields = response.headerFields
        self.secrets = secrets
    }

    /// A documented header field; nil when it is missing or not what the document says.
    public subscript<Value>(header: HeaderField<Value>) -> Value? { header.value(in: headerFields) }

    /// How much a caller may still ask for, if the server says it.
    public var rateLimit: RateLimit? { RateLimit(headerFields, now: Date()) }

    /// What the server calls the request, in the first of `CallOptions.requestIDFields` that is there. Whoever runs the
    /// server finds the request by it.
    public var requestID: String? { requestIDFields.lazy.compactMap { headerFields[$0] }.first { !$0.isEmpty } }

    /// The body of a response that is an error, as it arrived; nil for a success, whose bytes are in `responseAndBody`.
    /// It may repeat secrets.
    public var body: Data? { failure?.body }

    /// The head of a response that is an error.
    /// - Parameters:
    ///   - words: the document's words for the status, where it describes no content for it
    ///   - isDocumented: whether the document describes the status
    func failing(_ body: Data, words: String? = nil, isDocumented: Bool = true) -> Self {
        var head = self
        head.failure = FailureDetails(body: body, words: words, isDocumented: isDocumented)
        return head
    }

    /// The media type without parameters, in lower case.
    var mediaType: String? {
        headerFields[.contentType].map { MediaType.essence($0) }
    }

    /// One line, as in `GET /pets/{id} -> 404`.
    public var description: String { "\(operation) -> \(status.code)" }
}

/// Details of a response that is an error. This is a class, because heads are copied and successes have none.
final class FailureDetails: Sendable {
    let body: Data
    let words: String?
    let isDocumented: Bool

    init(body: Data, words: String?, isDocumented: Bool) {
        self.body = body
        self.words = words
        self.isDocumented = isDocumented
    }
}

/// A successful response: the value, with status and header fields.
public struct Response<Success: Sendable>: Sendable {
    /// The decoded body.
    public let value: Success
    /// Status and header fields.
    public let head: ResponseHead

    /// The status.
    public var status: HTTPResponse.Status { head.status }
    /// All header fields.
    public var headerFields: HTTPFields { head.headerFields }
    /// What the server calls the request; see `ResponseHead.requestID`.
    public var requestID: String? { head.requestID }
    /// The items that `CallOptions.skipsUnreadableItems` left out of lists of the body, with location and reason: the
    /// first hundred, empty without that option.
    public let skippedItems: [SkippedItem]

    init(value: Success, head: ResponseHead, skippedItems: [SkippedItem] = []) {
        self.value = value
        self.head = head
        self.skippedItems = skippedItems
    }

    /// A documented header field; nil when it is missing or not what the document says.
    public subscript<Value>(header: HeaderField<Value>) -> Value? { head[header] }
}

/// A documented response header field (Header Object, style `simple`, exploded or not).
public struct HeaderField<Value: JSONCodable>: Sendable {
    /// The field's name.
    public let name: String

    /// The field of that name.
    public init(_ name: String) { self.name = name }

    /// Header fields are text; a value that reads as JSON (a number, a Boolean) is tried first, then the bare text, a
    /// date as HTTP writes it (RFC 9110 section 5.6.7), a list of items that are separated by commas, and an object.
    func value(in fields: HTTPFields) -> Value? {
        guard let fieldName = HTTPField.Name(name) else { return nil }
        if fieldName == .setCookie { return Self.cookies(fields[values: .setCookie]) }
        guard let text = fields[fieldName] else { return nil }
        if Value.self == String.self { return text as? Value }
        let trimmed = text.trimmingCharacters(in: .whitespaces)
        if let value = Self.decode(trimmed) { return value }
        if let value = Self.decode(Self.json(of: .string(trimmed))) { return value }
        if Value.self == Date.self { return RetryAfter.date(trimmed) as? Value }
        let items = trimmed.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        if let value = Self.decode("[" + items.joined(separator: ",") + "]") { return value }
        if let value = Self.decode(Self.json(of: .array(items.map(JSONValue.string)))) { return value }
        guard let members = Self.members(items) else { return nil }
        let read = members.map { ($0, (try? JSONValue(parsing: $1)) ?? .string($1)) }
        return Self.decode(Self.json(of: .object(JSONObject(read))))
            ?? Self.decode(Self.json(of: .object(JSONObject(members.map { ($0, .string($1)) }))))
    }

    /// The value of `Set-Cookie` fields, each of which counts as a whole: a list has an item for each, an object a
    /// member for each cookie without its attributes, and in a text each is a line.
    private static func cookies(_ values: [String]) -> Value? {
        guard !values.isEmpty else { return nil }
        let text = values.joined(separator: "\n")
        if Value.self == String.self { return text as? Value }
        if let value = decode(json(of: .string(text))) { return value }
        if let value = decode(json(of: .array(values.map(JSONValue.string)))) { return value }
        let members = values.map { cookie in
            let own = cookie.prefix { $0 != ";" }
            let pair = own.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(pair[0]), String(pair.count > 1 ? pair[1] : ""))
        }
        let read = members.map { ($0, (try? JSONValue(parsing: $1)) ?? .string($1)) }
        return decode(json(of: .object(JSONObject(read))))
            ?? decode(json(of: .object(JSONObject(members.map { ($0, .string($1)) }))))
    }

    /// The members of an object: `R=100,G=200` where it is exploded, otherwise `R,100,G,200`.
    private static func members(_ items: [String]) -> [(String, String)]? {
        let pairs = items.map { $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false) }
        if pairs.allSatisfy({ $0.count == 2 }) { return pairs.map { (String($0[0]), String($0[1])) } }
        guard items.count % 2 == 0 else { return nil }
        return stride(from: 0, to: items.count, by: 2).map { (items[$0], items[$0 + 1]) }
    }

    private static func decode(_ text: String) -> Value? {
        try? JSONCoding.decode(Value.self, from: Data(text.utf8))
    }

    private static func json(of value: JSONValue) -> String { String(decoding: value.serialized(), as: UTF8.self) }
}

/// Compares media types.
package enum MediaType {
    /// The media type without parameters, in lower case.
    package static func essence(_ contentType: String) -> String {
        let bytes = contentType.utf8
        var start = bytes.startIndex
        var end = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
        // Optional white space is blanks and tabs (RFC 9110 section 5.6.3).
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start = bytes.index(after: start) }
        while start < end {
            let last = bytes.index(before: end)
            guard bytes[last] == 0x20 || bytes[last] == 0x09 else { break }
            end = last
        }
        return contentType[start..<end].lowercased()
    }

    /// `application/json` and everything that ends in `+json`.
    package static func isJSON(_ essence: String) -> Bool {
        essence == "application/json" || essence.hasSuffix("+json") || essence == "text/json"
    }

    /// `application/xml`, `text/xml` and everything that ends in `+xml` (RFC 7303 section 4.2).
    static func isXML(_ essence: String) -> Bool {
        essence == "application/xml" || essence == "text/xml" || essence.hasSuffix("+xml")
    }

    /// The `charset` of a media type, if it names one.
    static func charset(_ contentType: String) -> String? {
        for parameter in contentType.split(separator: ";").dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count == 2, parts[0].lowercased() == "charset" else { continue }
            return parts[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        }
        return nil
    }

    /// Whether a media type is in a range such as `text/*`.
    static func matches(_ essence: String, _ range: String) -> Bool {
        let range = self.essence(range)
        if range == essence || range == "*/*" || range == "*" { return true }
        if range.hasSuffix("/*") { return essence.hasPrefix(range.dropLast()) }
        return false
    }
}
