// Server-sent events (WHATWG HTML, section 9.2, "Server-sent events"): the event, the parser, and the calls that read
// events or the JSON in their data.
import Foundation

/// One event of a `text/event-stream`.
public struct ServerSentEvent: Sendable, Hashable {
    /// The event's name; `message` when the server gives none.
    public var event: String
    /// The data, lines joined by line feeds.
    public var data: String
    /// The last ID the server has given in this stream.
    public var id: String?
    /// How long the server asks clients to wait before they connect again, as last said.
    public var retry: Duration?

    /// The data as a JSON value. Throws `DecodingFailure`.
    public func decode<Value: JSONCodable>(_ type: Value.Type = Value.self) throws(DecodingFailure) -> Value {
        try JSONCoding.decode(type, from: Array(data.utf8))
    }
}

/// Reads the lines of an event stream (WHATWG HTML, section 9.2.6).
struct ServerSentEventParser {
    private var isFirstLine = true
    private var event = ""
    /// The lines of data so far, each with its line feed.
    private var data = ""
    private var id: String?
    /// A Boolean value that is true if the event that is being read has an ID of its own.
    private var hasOwnID = false
    private var retry: Duration?
    /// Learns of IDs, for streams that are resumed.
    private let progress: StreamProgress?
    /// More bytes of data than this in one event are an error: an endless event would fill the memory.
    var limit = 64 << 20

    /// - Parameter progress: is told of each ID and each event
    init(_ progress: StreamProgress? = nil) { self.progress = progress }

    /// The event that a line completes: an empty line does, if there is data.
    mutating func read(_ bytes: [UInt8]) throws -> ServerSentEvent? {
        var line = bytes[...]
        if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        isFirstLine = false
        if line.isEmpty { return try dispatch() }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
            try field(String(decoding: line, as: UTF8.self), "")
            return nil
        }
        // A line that begins with a colon is a comment.
        if colon == line.startIndex { return nil }
        var value = line[(colon + 1)...]
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        try field(String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
        return nil
    }

    /// Begins the stream of another connection: an event that was not complete is dropped.
    mutating func restart() {
        (event, data) = ("", "")
        (isFirstLine, hasOwnID) = (true, false)
        id = progress?.lastEventID
    }

    private mutating func field(_ name: String, _ value: String) throws {
        switch name {
        case "event": event = value
        case "data":
            data += value
            data += "\n"
            if data.utf8.count > limit {
                throw TransportFailure(.responseTooLarge, "an event is longer than \(limit) bytes")
            }
        case "id":
            if !value.utf8.contains(0) { (id, hasOwnID) = (value, true) }
        case "retry":
            if value.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let milliseconds = Int64(value) {
                retry = .milliseconds(milliseconds)
                progress?.retry = retry
            }
        default: break
        }
    }

    private mutating func dispatch() throws -> ServerSentEvent? {
        defer { (event, data, hasOwnID) = ("", "", false) }
        // An ID counts even if the event has no data and is none.
        guard !data.isEmpty else {
            if hasOwnID { progress?.take(id) }
            return nil
        }
        data.unicodeScalars.removeLast()
        let result = ServerSentEvent(event: event.isEmpty ? "message" : event, data: data, id: id, retry: retry)
        guard let progress else { return result }
        return try progress.admit(result, hasOwnID: hasOwnID) ? result : nil
    }
}

extension Call {
    /// Makes the call; the response as server-sent events.
    ///
    /// The sequence contains every event of the stream, including events that only keep the connection alive, events
    /// without data and those that report an error. If the options have a `streamReconnection`, the stream is resumed
    /// when its connection breaks.
    public var events: ResponseStream<ServerSentEvent> {
        get async throws(CallError<Failure>) {
            ResponseStream(try await stream(accept: "text/event-stream")) { progress in
                var parser = ServerSentEventParser(progress)
                return ResponseStream.parser(restart: { parser.restart() }) { line, _, _ in try parser.read(line) }
            }
        }
    }

    /// Makes the call, and returns the data of server-sent events as JSON values.
    ///
    /// An event named `error` is thrown as `ServerSentEventError`. Events without data, and those named `ping`,
    /// `heartbeat`, `keepalive`, `end` or `done`, are skipped and reported to observers if their data do not decode as
    /// `Value`. Any other event whose data do not decode is thrown as `StreamItemError`.
    /// - Parameter sentinel: the data that ends the stream
    public func events<Value: JSONCodable>(
        of type: Value.Type,
        until sentinel: String? = "[DONE]"
    ) async throws(CallError<Failure>) -> ResponseStream<Value> {
        ResponseStream(payloads: try await stream(accept: "text/event-stream"), EventNames(), until: sentinel)
    }

    /// Makes the call, and returns the values of JSON Lines, one value a line, or of a JSON text sequence (RFC 7464).
    ///
    /// Blank lines are skipped. A line that does not decode as `Value` is thrown as `StreamItemError`.
    public func elements<Value: JSONCodable>(
        of type: Value.Type
    ) async throws(CallError<Failure>) -> ResponseStream<Value> {
        ResponseStream(lines: try await stream(accept: nil))
    }
}
