// Server-sent events (WHATWG HTML, section "Server-sent events"): the parser, the asynchronous sequence of a response,
// and its typed form.
import Foundation

/// One event of a `text/event-stream`.
public struct ServerSentEvent: Sendable, Hashable {
    /// The event's type; `message` when the server names none.
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

/// Reads the lines of an event stream.
struct ServerSentEventParser: Sendable {
    private var isFirstLine = true
    private var event = ""
    /// The lines of data so far, each with its line feed.
    private var data = ""
    private var id: String?
    private var retry: Duration?
    /// More bytes of data than this in one event are an error: an endless event would fill the memory.
    var limit = 64 << 20

    /// The event that a line completes: an empty line does, if there is data.
    mutating func read(_ bytes: [UInt8]) throws(TransportFailure) -> ServerSentEvent? {
        var line = bytes[...]
        if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        isFirstLine = false
        if line.isEmpty { return dispatch() }
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

    private mutating func field(_ name: String, _ value: String) throws(TransportFailure) {
        switch name {
        case "event": event = value
        case "data":
            data += value
            data += "\n"
            if data.utf8.count > limit {
                throw TransportFailure(.responseTooLarge, "an event is longer than \(limit) bytes")
            }
        case "id": if !value.utf8.contains(0) { id = value }
        case "retry":
            if value.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let milliseconds = Int64(value) {
                retry = .milliseconds(milliseconds)
            }
        default: break
        }
    }

    private mutating func dispatch() -> ServerSentEvent? {
        defer { (event, data) = ("", "") }
        guard !data.isEmpty else { return nil }
        data.unicodeScalars.removeLast()
        return ServerSentEvent(
            event: event.isEmpty ? "message" : event,
            data: data,
            id: id,
            retry: retry
        )
    }
}

/// The items of a streamed response. Read once; letting go of it closes the connection.
public struct ResponseStream<Element: Sendable>: AsyncSequence, Sendable {
    /// Status and header fields.
    public let head: ResponseHead
    private let body: ResponseBody
    private let makeParser: @Sendable () -> Parser

    /// Takes what has arrived, if anything was asked for, and looks for the next item.
    typealias Parser = (Arrival?) -> Progress

    /// What comes from the body.
    enum Arrival {
        case chunk(Data)
        case end
    }

    /// How far parsing has come.
    enum Progress {
        case item(Element)
        /// All that has arrived is used up.
        case hungry
        case end
        case failure(any Error)
    }

    init(_ head: ResponseHead, _ body: ResponseBody, _ makeParser: @escaping @Sendable () -> Parser) {
        self.head = head
        self.body = body
        self.makeParser = makeParser
    }

    /// Hands out one item a call.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var chunks: ByteStream.AsyncIterator
        fileprivate let parser: Parser
        fileprivate var isOver = false

        /// The next item, or nil at the end. Throws `TransportFailure` when the connection breaks, and
        /// `DecodingFailure` when an item is not what the document says.
        public mutating func next() async throws -> Element? {
            var arrival: Arrival?
            while !isOver {
                switch parser(arrival) {
                case .item(let item): return item
                case .hungry: arrival = try await chunks.next().map { .chunk($0) } ?? .end
                case .end: isOver = true
                case .failure(let error):
                    isOver = true
                    throw error
                }
            }
            return nil
        }
    }

    /// Starts reading.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(chunks: body.makeAsyncIterator(), parser: makeParser())
    }
}

extension Call {
    /// Makes the call; the response as server-sent events.
    public var events: ResponseStream<ServerSentEvent> {
        get async throws(CallError<Failure>) {
            let (head, body) = try await stream(accept: "text/event-stream")
            return ResponseStream(head, body) {
                var parser = ServerSentEventParser()
                return ResponseStream.parser { line, _ in try parser.read(line) }
            }
        }
    }

    /// Makes the call; the data of server-sent events as JSON values. `sentinel` is the data that ends the stream.
    public func events<Value: JSONCodable>(
        of type: Value.Type,
        until sentinel: String? = "[DONE]"
    ) async throws(CallError<Failure>) -> ResponseStream<Value> {
        let (head, body) = try await stream(accept: "text/event-stream")
        return ResponseStream(payloads: head, body, until: sentinel)
    }

    /// Makes the call; the response as JSON Lines or a JSON text sequence (RFC 7464), one value a line.
    public func elements<Value: JSONCodable>(
        of type: Value.Type
    ) async throws(CallError<Failure>) -> ResponseStream<Value> {
        let (head, body) = try await stream(accept: nil)
        return ResponseStream(lines: head, body)
    }
}

extension ResponseStream where Element: JSONCodable {
    /// The data of events; `sentinel` is the data that ends the stream.
    init(payloads head: ResponseHead, _ body: ResponseBody, until sentinel: String?) {
        self.init(head, body) {
            var parser = ServerSentEventParser()
            return Self.parser { line, isEnd in
                guard let event = try parser.read(line) else { return nil }
                if event.data == sentinel {
                    isEnd = true
                    return nil
                }
                return try event.decode(Element.self)
            }
        }
    }

    /// One JSON text a line.
    init(lines head: ResponseHead, _ body: ResponseBody) {
        self.init(head, body) {
            Self.parser(readsRest: true) { line, _ in
                // RFC 7464 section 2.1: a record separator begins each text.
                let text = line.first == 0x1E ? Array(line.dropFirst()) : line
                if text.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
                return try JSONCoding.decode(Element.self, from: text)
            }
        }
    }
}

extension ResponseStream {
    /// A parser that makes items of lines. `readsRest`: what stands after the last line break is a line, too.
    static func parser(
        readsRest: Bool = false,
        _ read: @escaping (_ line: [UInt8], _ isEnd: inout Bool) throws -> Element?
    ) -> Parser {
        var splitter = LineSplitter()
        var hasAll = false
        return { arrival in
            switch arrival {
            case .chunk(let data): splitter.take(data)
            case .end: hasAll = true
            case nil: break
            }
            do {
                while let line = try splitter.next() ?? (readsRest && hasAll ? splitter.rest() : nil) {
                    var isEnd = false
                    if let item = try read(line, &isEnd) { return .item(item) }
                    if isEnd { return .end }
                }
            } catch {
                return .failure(error)
            }
            return hasAll ? .end : .hungry
        }
    }
}
