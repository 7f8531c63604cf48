// Items of streams as values of their types: the data of events, events that are values themselves, and JSON texts.
// An item that does not decode ends the stream with an error that names its position, unless it is an event that
// carries no item.
import Foundation

/// The names of the events of a stream, as far as the document lists them.
struct EventNames: Sendable, Hashable {
    /// The names that the document lists.
    var listed: Set<String> = []
    /// A Boolean value that is true if the document lists all names.
    var isComplete = false

    /// Returns true if the document lists the name.
    func lists(_ name: String) -> Bool { !listed.isEmpty && listed.contains(name) }

    /// Returns true if an event of this name reports an error.
    static func isError(_ name: String) -> Bool { name.utf8.count == 5 && name.lowercased() == "error" }

    /// Returns true if, by convention, an event of this name only keeps the connection alive or marks the stream's end.
    static func isControl(_ name: String) -> Bool {
        guard 3...10 ~= name.utf8.count else { return false }
        return control.contains(name.lowercased().filter { $0 != "-" && $0 != "_" })
    }

    private static let control: Set<String> = ["ping", "heartbeat", "keepalive", "end", "done"]
}

/// Decodes the events of one stream.
private struct EventDecoder<Element: JSONCodable> {
    let response: StreamedResponse
    let names: EventNames
    let decode: (ServerSentEvent) throws(DecodingFailure) -> Element
    /// The number of events that have been read.
    private var count = 0

    init(
        _ response: StreamedResponse,
        _ names: EventNames,
        _ decode: @escaping (ServerSentEvent) throws(DecodingFailure) -> Element
    ) {
        self.response = response
        self.names = names
        self.decode = decode
    }

    /// Returns the value of an event; nil for an event without one.
    mutating func item(_ event: ServerSentEvent, _ position: LinePosition) throws -> Element? {
        let index = count
        count += 1
        func location() -> StreamItemLocation { StreamItemLocation(index, event, position, response.head.secrets) }
        let isListed = names.lists(event.event)
        if !isListed, EventNames.isError(event.event) {
            throw ServerSentEventError(head: response.head, location: location(), event: event)
        }
        do throws(DecodingFailure) {
            if names.isComplete, !isListed, EventNames.isControl(event.event) {
                throw DecodingFailure(
                    path: "",
                    expected: "an event that the document lists",
                    found: "nothing",
                    byteOffset: 0
                )
            }
            return try decode(event)
        } catch {
            let error = StreamItemError(response.head, location(), Data(event.data.utf8), error)
            let isSkipped =
                event.data.allSatisfy(\.isWhitespace)
                || !isListed && (names.isComplete || EventNames.isControl(event.event))
            response.observation?.unreadable(error, isSkipped: isSkipped)
            if isSkipped { return nil }
            throw error
        }
    }
}

extension ResponseStream where Element: JSONCodable {
    /// The data of events.
    /// - Parameter sentinel: the data that ends the stream
    init(payloads response: StreamedResponse, _ names: EventNames, until sentinel: String?) {
        self.init(response) { progress in
            var parser = ServerSentEventParser(progress)
            var decoder = EventDecoder<Element>(response, names) { event throws(DecodingFailure) in
                try event.decode()
            }
            return Self.parser(restart: { parser.restart() }) { line, position, isEnd in
                guard let event = try parser.read(line) else { return nil }
                if event.data == sentinel {
                    isEnd = true
                    return nil
                }
                return try decoder.item(event, position)
            }
        }
    }

    /// Events that are the items themselves.
    init(events response: StreamedResponse, _ names: EventNames) {
        self.init(response) { progress in
            var parser = ServerSentEventParser(progress)
            var decoder = EventDecoder<Element>(response, names) { event throws(DecodingFailure) in
                do throws(DecodingFailure) {
                    return try JSONCoding.decode(
                        Element.self,
                        from: event.object(data: .string(event.data)).serialized()
                    )
                } catch {
                    // Documents before 3.2 describe the data as what their JSON is.
                    guard let data = try? JSONValue(parsing: event.data) else { throw error }
                    guard
                        let item = try? JSONCoding.decode(Element.self, from: event.object(data: data).serialized())
                    else { throw error }
                    return item
                }
            }
            return Self.parser(restart: { parser.restart() }) { line, position, _ in
                guard let event = try parser.read(line) else { return nil }
                return try decoder.item(event, position)
            }
        }
    }

    /// JSON texts, one a line or each behind a record separator.
    init(lines response: StreamedResponse) {
        self.init(response) { progress in
            var texts = JSONTexts()
            return { arrival in
                do {
                    switch arrival {
                    case .chunk(let data): texts.take(data)
                    case .end: try texts.end()
                    case .restart: texts.restart()
                    case nil: break
                    }
                    guard let text = try texts.next() else { return texts.hasEnded ? .end : .hungry }
                    let item = try Self.decode(text, texts.count - 1, response)
                    progress?.noteItem()
                    return .item(item)
                } catch {
                    return .failure(error)
                }
            }
        }
    }

    private static func decode(
        _ text: JSONTextSplitter.Text,
        _ index: Int,
        _ response: StreamedResponse
    ) throws(StreamItemError) -> Element {
        do throws(DecodingFailure) {
            if text.isCut {
                throw DecodingFailure(
                    path: "",
                    expected: "a line feed after the number",
                    found: "nothing",
                    byteOffset: text.bytes.count
                )
            }
            return try JSONCoding.decode(Element.self, from: text.bytes)
        } catch {
            let location = StreamItemLocation(index, text.position)
            let error = StreamItemError(response.head, location, Data(text.bytes), error)
            response.observation?.unreadable(error, isSkipped: false)
            throw error
        }
    }
}

extension ServerSentEvent {
    /// The event as an object.
    fileprivate func object(data: JSONValue) -> JSONValue {
        var object: JSONValue = ["event": .string(event), "data": data]
        if let id { object["id"] = .string(id) }
        if let retry {
            let (seconds, fraction) = retry.components
            object["retry"] = .number(JSONNumber(seconds * 1000 + fraction / 1_000_000_000_000_000))
        }
        return object
    }
}
