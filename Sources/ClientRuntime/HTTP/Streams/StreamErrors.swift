// Errors of single items of a stream: where the item is, and what is wrong with it or what the server reports. Events
// come from outside, so every text that is made of them is one short line without secrets.
import Foundation

/// The position of an item in a stream.
public struct StreamItemLocation: Sendable, Hashable, CustomStringConvertible {
    /// The index of the item, counted from 0. Of an event stream, every event counts, also those that carry no item.
    public let index: Int
    /// The line that completes an event, or the first line of a JSON text, counted from 1 in the response; nil in a
    /// JSON list.
    public let line: Int?
    /// Where that line or item begins, in bytes from the start of the response.
    public let byteOffset: Int
    /// The event's name; nil where the items are no events.
    public let event: String?
    /// The last ID of the event stream at the event.
    public let id: String?
    /// The position in words, as in `event 3 (event: message, id: 7)`, `line 12` or `item 5`.
    public let description: String

    /// The location of an event.
    init(_ index: Int, _ event: ServerSentEvent, _ position: LinePosition, _ secrets: Secrets) {
        self.index = index
        line = position.number
        byteOffset = position.byteOffset
        self.event = event.event
        id = event.id
        func short(_ text: String) -> String { StreamText.short(text, secrets, limit: 40) }
        let id = event.id.map { $0.isEmpty ? "" : ", id: \(short($0))" } ?? ""
        description = "event \(index) (event: \(short(event.event))\(id))"
    }

    /// The location of a JSON text in lines.
    init(_ index: Int, _ position: LinePosition) {
        self.index = index
        line = position.number
        byteOffset = position.byteOffset
        event = nil
        id = nil
        description = "line \(position.number)"
    }

    /// The location of an item of a JSON list.
    init(_ index: Int, byteOffset: Int) {
        self.index = index
        self.byteOffset = byteOffset
        line = nil
        event = nil
        id = nil
        description = "item \(index)"
    }
}

/// An item of a stream that is not what the document describes. The items before it have been handed out.
public struct StreamItemError: APICallError, CustomStringConvertible, LocalizedError {
    /// Status and header fields of the response, and the operation; never nil.
    public let head: ResponseHead?
    /// The position of the item in the stream.
    public let location: StreamItemLocation
    /// The way from the item to the mistake, as in `wallet.balance`; empty for the item itself.
    public let path: String
    private let failure: CallDecodingFailure

    init(_ head: ResponseHead, _ location: StreamItemLocation, _ text: Data, _ failure: DecodingFailure) {
        self.head = head
        self.location = location
        path = failure.path.hasPrefix(".") ? String(failure.path.dropFirst()) : failure.path
        self.failure = CallDecodingFailure(head, text, failure)
    }

    /// What the document describes, such as `number`.
    public var expected: String { failure.expected }
    /// What was there, such as `string "abc"`; `nothing` for a member that is missing.
    public var found: String { failure.found }
    /// The item's text around the mistake, at most 200 bytes.
    public var excerpt: String { failure.excerpt }
    /// The item's text: the data of an event, or the JSON text. It may repeat secrets.
    public var body: Data? { failure.body }

    /// Position and path, as in `event 3 (event: message, id: 7): wallet.balance`.
    var place: String { path.isEmpty ? location.description : "\(location): \(path)" }

    /// One line, as in `GET /prices -> 200 -> event 3 (event: message, id: 7): amount: expected number, found null`.
    public var description: String { Masking.oneLine("\(failure.head) -> \(place): expected \(expected), found \(found)") }

    /// The description.
    public var errorDescription: String? { description }
}

/// An error that the server reports in an event stream, as an event named `error`. The stream ends with it.
///
///     do {
///         for try await piece in try await client.chat(body: question).elements { show(piece) }
///     } catch let error as ServerSentEventError {
///         print(try error.decode(MyAPI.ErrorBody.self).message)
///     }
public struct ServerSentEventError: APICallError, CustomStringConvertible, LocalizedError {
    /// Status and header fields of the response, and the operation; never nil.
    public var head: ResponseHead? { response }
    private let response: ResponseHead
    /// The position of the event in the stream.
    public let location: StreamItemLocation
    /// The event. Its data may repeat secrets.
    public let event: ServerSentEvent
    /// The data of the event. It may repeat secrets.
    public var body: Data? { Data(event.data.utf8) }

    init(head: ResponseHead, location: StreamItemLocation, event: ServerSentEvent) {
        response = head
        self.location = location
        self.event = event
    }

    /// The data of the event as a JSON value. Throws `DecodingFailure`.
    public func decode<Value: JSONCodable>(_ type: Value.Type = Value.self) throws(DecodingFailure) -> Value {
        try event.decode(type)
    }

    /// One line, as in `GET /prices -> 200 -> event 3 (event: error): {"message":"overloaded"}`.
    public var description: String {
        let data = StreamText.short(event.data, response.secrets)
        return Masking.oneLine("\(response) -> \(location): \(data.isEmpty ? "the server reports an error" : data)")
    }

    /// The description.
    public var errorDescription: String? { description }
}

/// Makes texts for people of what servers send.
enum StreamText {
    /// Of a longer text that is no JSON, more is not looked at.
    private static let scanned = 1 << 14
    /// Longer texts are not parsed.
    private static let parsed = 1 << 20

    /// The beginning of a text on one line, secrets masked.
    static func short(_ text: String, _ secrets: Secrets, limit: Int = 200) -> String {
        var text = text
        if text.utf8.count <= parsed, text.hasPrefix("{"), let json = try? JSONValue(parsing: text) {
            text = String(decoding: Masking.json(json).serialized(), as: UTF8.self)
        } else if text.utf8.count > scanned {
            // What is cut in the middle of a secret is far from what is shown.
            text = String(decoding: text.utf8.prefix(scanned), as: UTF8.self)
        }
        let line = Masking.oneLine(secrets.removed(from: text))
        return line.count > limit ? line.prefix(limit) + "…" : line
    }
}

extension CallObservation {
    /// Tells of an item of a stream that could not be decoded.
    func unreadable(_ error: StreamItemError, isSkipped: Bool) {
        unreadable(path: error.place, expected: error.expected, found: error.found, isSkipped: isSkipped)
    }
}
