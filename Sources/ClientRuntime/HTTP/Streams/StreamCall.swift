// Streams of values whose type the document describes: the events of an event stream, or one JSON text after the other;
// in responses and in requests.
import Foundation

/// How the items of a stream follow each other, and what they are in it.
public struct StreamFormat: Sendable, Hashable {
    enum Kind { case payloads, events, lines }

    let kind: Kind
    let contentType: String
    var names = EventNames()

    /// Server-sent events whose data are the items, as JSON.
    public static var eventPayloads: Self { Self(kind: .payloads, contentType: "text/event-stream") }

    /// Server-sent events whose data are the items, as JSON, also those of events with these names, which otherwise
    /// carry no item.
    public static func eventPayloads(including names: [String]) -> Self {
        Self(kind: .payloads, contentType: "text/event-stream", names: EventNames(listed: Set(names)))
    }

    /// Server-sent events that are the items themselves: objects with `event`, `data` and, where they were sent, `id`
    /// and `retry` (OpenAPI 3.2, section "Server-Sent Event Streams").
    public static var events: Self { Self(kind: .events, contentType: "text/event-stream") }

    /// Server-sent events that are the items themselves, where the document lists the names of all events.
    public static func events(named names: [String]) -> Self {
        let names = EventNames(listed: Set(names), isComplete: true)
        return Self(kind: .events, contentType: "text/event-stream", names: names)
    }

    /// JSON texts, one a line (JSON Lines), or each behind a record separator (RFC 7464).
    public static func lines(_ contentType: String) -> Self { Self(kind: .lines, contentType: contentType) }
}

/// A call whose response can be read as a stream of values while it arrives.
public struct StreamCall<Success: Sendable, Failure: Sendable, Element: JSONCodable>: OperationCall {
    /// The call whose response is read as a whole.
    public var call: Call<Success, Failure>
    private let format: StreamFormat

    /// The call, and how its items follow each other.
    public init(_ call: Call<Success, Failure>, _ format: StreamFormat) {
        self.call = call
        self.format = format
    }

    /// Makes the call, asking for the stream; its items as they arrive.
    ///
    /// An event stream whose items are the data ends with `[DONE]`. An event named `error` is thrown as
    /// `ServerSentEventError`, unless the document lists that name. An event that does not decode is skipped and
    /// reported to observers if it has no data, if it is named `ping`, `heartbeat`, `keepalive`, `end` or `done` and
    /// the document does not list that name, or if the document lists the names of all events and this name is not
    /// among them. Any other item that does not decode is thrown as `StreamItemError`.
    ///
    /// If the options have a `streamReconnection`, the stream is resumed when its connection breaks.
    public var elements: ResponseStream<Element> {
        get async throws(CallError<Failure>) {
            let response = try await call.stream(accept: format.contentType)
            let head = response.head
            if let found = head.mediaType, !accepts(found) {
                throw .decoding(
                    CallDecodingFailure(head, Data(), path: "body", expected: format.contentType, found: found)
                )
            }
            return switch format.kind {
            case .payloads: ResponseStream(payloads: response, format.names, until: "[DONE]")
            case .events: ResponseStream(events: response, format.names)
            case .lines: ResponseStream(lines: response)
            }
        }
    }

    /// Lines of JSON come under many names; but an answer that is one JSON text or a page holds no events.
    private func accepts(_ mediaType: String) -> Bool {
        if MediaType.matches(mediaType, format.contentType) { return true }
        return format.kind == .lines ? mediaType != "text/html" : mediaType == "text/plain"
    }
}

/// Values that are sent one after the other, when the server need not wait for the last to read the first.
public struct RequestStream<Element: JSONCodable>: Sendable {
    private let body: @Sendable (_ prefix: Data) -> RequestBody

    /// The values of any sequence, encoded while they are sent. They can be sent once.
    public init<Elements: AsyncSequence & Sendable>(_ elements: Elements) where Elements.Element == Element {
        body = { prefix in RequestBody(chunks: elements.map { Self.line($0, prefix) }) }
    }

    /// The values of a list.
    public init(_ elements: [Element]) {
        body = { prefix in
            RequestBody(elements.reduce(into: Data()) { $0.append(Self.line($1, prefix)) })
        }
    }

    private static func line(_ element: Element, _ prefix: Data) -> Data {
        prefix + JSONCoding.encodeData(element) + Data([0x0A])
    }

    /// The body for a media type; a JSON text sequence has a record separator before each text (RFC 7464 section 2.2).
    func body(_ contentType: String) -> RequestBody {
        body(MediaType.essence(contentType).hasSuffix("json-seq") ? Data([0x1E]) : Data())
    }
}
