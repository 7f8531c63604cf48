// Errors of single items of a stream: the position of the item, and the mismatch or the server's report. The server
// controls the text of events, so every description of them is one short line without secrets.
import Foundation

/// The position of an item in a stream.
public struct StreamItemLocation: Sendable, Hashable, CustomStringConvertible {
    /// The index of the item, counted from 0. In an event stream, every event counts, including those without an item.
    public let index: Int
    /// The line that completes an event, or the first line of a JSON text, counted from 1 in the response; nil in a
    /// JSON list.
    public let line: Int?
    /// The offset of that line or item in bytes from the start of the response.
    public let byteOffset: Int
    /// The event's name; nil if the items are not events.
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

/// An error for an item of a stream that does not match the document. The stream has returned the items before it.
public struct StreamItemError: APICallError, CustomStringConvertible, LocalizedError {
    /// Status and header fields of the response, and the operation; never nil.
    public let head: ResponseHead?
    /// The position of the item in the stream.
    public let location: StreamItemLocation
    /// The path from the item to the mismatch, as in `wallet.balance`; empty for the item itself.
    public let path: String
    private let failure: CallDecodingFailure

    init(_ head: ResponseHead, _ location: StreamItemLocation, _ text: Data, _ failure: DecodingFailure) {
        self.head = head
        self.location = location
        path = failure.path.hasPrefix(".") ? String(failure.path.dropFirst()) : failure.path
        self.failure = CallDecodingFailure(head, text, failure)
    }

    /// A description of the documented type, such as `number`.
    public var expected: String { failure.expected }
    /// A description of the value that was found, such as `string "abc"`; `nothing` for a missing member.
    public var found: String { failure.found }
    /// The part of the item's text around the mismatch, at most 200 bytes.
    public var excerpt: String { failure.excerpt }
    /// The item's text: the data of an event, or the JSON text. It may repeat secrets.
    public var body: Data? { failure.body }

    /// Position and path, as in `event 3 (event: message, id: 7): wallet.balance`.
    var place: String { path.isEmpty ? location.description : "\(location): \(path)" }

    /// A line such as `GET /prices -> 200 -> event 3 (event: message, id: 7): amount: expected number, found null`.
    public var description: String {
        Masking.oneLine("\(failure.head) -> \(place): expected \(expected), found \(found)")
    }

    /// The description.
    public var errorDescription: String? { description }
}

/// An error that the server reports in an event stream, as an event named `error`. The stream ends with it.
///
///     do {
///         for try await piece in try await client.chat(body: prompt).elements { show(piece) }
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

    /// Decodes the data of the event as JSON.
    /// - Throws: `DecodingFailure` if the data do not match the type
    public func decode<Value: JSONCodable>(_ type: Value.Type = Value.self) throws(DecodingFailure) -> Value {
        try event.decode(type)
    }

    /// A line such as `GET /prices -> 200 -> event 3 (event: error): {"message":"overloaded"}`.
    public var description: String {
        let data = StreamText.short(event.data, response.secrets)
        return Masking.oneLine("\(response) -> \(location): \(data.isEmpty ? "the server reports an error" : data)")
    }

    /// The description.
    public var errorDescription: String? { description }
}

/// Makes readable text from data that servers send.
enum StreamText {
    /// The number of bytes that are inspected in text that is not JSON.
    private static let scanned = 1 << 14
    /// The maximum length in bytes of text that is parsed.
    private static let parsed = 1 << 20

    /// The beginning of a text on one line, secrets masked.
    static func short(_ text: String, _ secrets: Secrets, limit: Int = 200) -> String {
        var text = text
        if text.utf8.count <= parsed, text.hasPrefix("{"), let json = try? JSONValue(parsing: text) {
            text = String(decoding: Masking.json(json).serialized(), as: UTF8.self)
        } else if text.utf8.count > scanned {
            // The part that is shown ends long before the cut, which may split a secret.
            text = String(decoding: text.utf8.prefix(scanned), as: UTF8.self)
        }
        let line = Masking.oneLine(secrets.removed(from: text))
        return line.count > limit ? line.prefix(limit) + "…" : line
    }
}

extension CallObservation {
    /// Reports an item of a stream that could not be decoded.
    func unreadable(_ error: StreamItemError, isSkipped: Bool) {
        unreadable(path: error.place, expected: error.expected, found: error.found, isSkipped: isSkipped)
    }
}
