// Items of streams that do not decode: events that carry no item, events that report an error, and mistakes, each with
// its position.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct StreamItemTests {
    /// Keeps what observers are told of items.
    private final class Witness: CallObserver {
        let texts = Locked<[String]>([])

        func callBegins(_ call: ObservedCall) -> (@Sendable (CallEvent) -> Void)? {
            { [self] event in
                guard case .unreadable(let path, let expected, let found, let isSkipped) = event else { return }
                let text = "\(path): expected \(expected), found \(found)\(isSkipped ? ", skipped" : "")"
                texts.withLock { $0.append(text) }
            }
        }
    }

    /// What came of a stream: its items, what ended it, and what observers were told.
    private struct Result<Element> {
        var items: [Element] = []
        var error: (any Error)?
        var told: [String] = []
    }

    private func read<Element: JSONCodable>(
        _ text: String,
        _ format: StreamFormat,
        of type: Element.Type = Element.self
    ) async throws -> Result<Element> {
        let witness = Witness()
        let client = Example.Client(
            credentials: .bearer("hidden-token"),
            transport: InMemoryTransport(status: 200, contentType: format.contentType, text),
            options: CallOptions(observers: [witness])
        )
        var request = OperationRequest(.get, "/stream", id: "stream")
        request.security = [["bearerAuth"]]
        let call = Call<Data, Never>(client.core, request, [.successBytes(200, contentType: "*/*")])
        var result = Result<Element>()
        do {
            for try await item in try await StreamCall<Data, Never, Element>(call, format).elements {
                result.items.append(item)
            }
        } catch {
            result.error = error
        }
        result.told = witness.texts.withLock(\.self)
        return result
    }

    /// An event as an object.
    struct Event: ObjectCodable {
        var event: String
        var data: JSONText<Example.Balance>

        static func read(_ object: inout ObjectReader) -> Self {
            Self(event: object.required("event"), data: object.required("data"))
        }

        func write(to object: inout ObjectWriter) {
            object.write("event", event)
            object.write("data", data)
        }
    }

    /// An event whose data a document before 3.2 describes as an object.
    struct OldEvent: ObjectCodable {
        var event: String
        var data: Example.Balance

        static func read(_ object: inout ObjectReader) -> Self {
            Self(event: object.required("event"), data: object.required("data"))
        }

        func write(to object: inout ObjectWriter) {
            object.write("event", event)
            object.write("data", data)
        }
    }

    // MARK: Events without an item

    @Test(arguments: [
        "event: ping\ndata: {}\n\n", "event: ping\ndata:\n\n", "data:\n\n", "data: \n\n", "event: end\ndata: bye\n\n",
        "event: heartbeat\ndata: 1721\n\n", "event: keepalive\ndata: {\"amount\": \"x\"}\n\n",
        "event: keep-alive\ndata: null\n\n", "event: Keep_Alive\ndata: null\n\n", "event: done\ndata: [DONE\n\n",
        "event: add\ndata:\n\n",
    ])
    func eventWithoutItem(event: String) async throws {
        let first = "event: add\ndata: {\"amount\": 1}\n\n"
        let text = first + event + "data: {\"amount\": 2}\n\n"
        let payloads = try await read(text, .eventPayloads, of: Example.Balance.self)
        #expect(payloads.error == nil)
        #expect(payloads.items.map(\.amount) == [1, 2])
        #expect(payloads.told.count == 1)
        #expect(payloads.told.first?.hasPrefix("event 1 (event: ") == true)
        #expect(payloads.told.first?.hasSuffix(", skipped") == true)
        let events = try await read(text, .events, of: Event.self)
        #expect(events.error == nil)
        #expect(events.items.map(\.data.value.amount) == [1, 2])
        #expect(events.told.count == 1)
    }

    @Test func eventWithoutItemThatDecodesIsAnItem() async throws {
        let result = try await read(
            "event: ping\ndata: {\"amount\": 1}\n\n",
            .eventPayloads,
            of: Example.Balance.self
        )
        #expect(result.items.map(\.amount) == [1])
        #expect(result.told == [])
    }

    @Test func nameThatTheDocumentDoesNotList() async throws {
        let text = """
            event: add
            data: {"amount": 1}

            event: news
            data: x

            event: ping
            data: {"amount": 2}

            event: add
            data: {"amount": 3}


            """
        let result = try await read(text, .events(named: ["add"]), of: Event.self)
        #expect(result.error == nil)
        #expect(result.items.map(\.data.value.amount) == [1, 3])
        #expect(
            result.told == [
                "event 1 (event: news): data: expected string with the JSON of Balance, found string \"x\", skipped",
                "event 2 (event: ping): expected an event that the document lists, found nothing, skipped",
            ]
        )
    }

    @Test func nameThatTheDocumentListsHasToDecode() async throws {
        let result = try await read("event: ping\ndata: {}\n\n", .events(named: ["ping"]), of: Event.self)
        let error = try #require(result.error as? StreamItemError)
        #expect(error.location.description == "event 0 (event: ping)")
        #expect(result.told.count == 1)
        #expect(result.told.first?.hasSuffix("skipped") == false)
    }

    @Test func dataThatAreNoTextInTheDocument() async throws {
        let text = "event: add\ndata: {\"amount\": 1}\n\nevent: ping\ndata: 1\n\n"
        let result = try await read(text, .events, of: OldEvent.self)
        #expect(result.error == nil)
        #expect(result.items.map(\.data.amount) == [1])
    }

    @Test func rawEventsAreComplete() async throws {
        let text =
            "event: ping\ndata: {}\n\ndata:\n\nevent: error\ndata: no\n\nevent: end\ndata: [DONE]\n\n: x\n\ndata: 1\n\n"
        let client = Example.Client(transport: InMemoryTransport(contentType: "text/event-stream", text))
        var names: [String] = []
        for try await event in try await client.files.download().events { names.append("\(event.event) \(event.data)") }
        #expect(names == ["ping {}", "message ", "error no", "end [DONE]", "message 1"])
    }

    // MARK: Errors that servers report

    @Test(arguments: [StreamFormat.eventPayloads, .events, .events(named: ["add"])])
    func errorEvent(format: StreamFormat) async throws {
        let data = #"{"error": "overloaded by hidden-token", "amount": 1, "api_key": "k-1234567"}"#
        let text =
            "event: add\nid: 7\ndata: {\"amount\": 1}\n\nevent: error\ndata: \(data)\n\ndata: {\"amount\": 2}\n\n"
        let error: (any Error)?
        if format == .eventPayloads {
            let result = try await read(text, format, of: Example.Balance.self)
            #expect(result.items.count == 1)
            error = result.error
        } else {
            let result = try await read(text, format, of: Event.self)
            #expect(result.items.count == 1)
            error = result.error
        }
        let reported = try #require(error as? ServerSentEventError)
        #expect(reported.location.index == 1)
        #expect(reported.location.event == "error")
        #expect(reported.location.id == "7")
        #expect(reported.event.data == data)
        #expect(reported.head?.status == .ok)
        #expect(try reported.decode(Example.ErrorBody.self).error == "overloaded by hidden-token")
        let words = #"{"error":"overloaded by ***","amount":1,"api_key":"***"}"#
        #expect(reported.description == "GET /stream -> 200 -> event 1 (event: error, id: 7): \(words)")
    }

    @Test func errorEventThatTheDocumentLists() async throws {
        let text = "event: error\ndata: {\"amount\": 1}\n\n"
        let events = try await read(text, .events(named: ["add", "error"]), of: Event.self)
        #expect(events.items.map(\.event) == ["error"])
        let payloads = try await read(text, .eventPayloads(including: ["error"]), of: Example.Balance.self)
        #expect(payloads.items.map(\.amount) == [1])
    }

    @Test func longAndHostileErrorEventIsShortText() async throws {
        let data = String(repeating: "x\u{1B}[2J\u{202E}", count: 100_000)
        let result = try await read(
            "event: ERROR\ndata: \(data)\n\n",
            .eventPayloads,
            of: Example.Balance.self
        )
        let text = "\(try #require(result.error))"
        #expect(text.count < 300)
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    }

    // MARK: Mistakes

    @Test func eventWithAMistake() async throws {
        let text = "data: {\"amount\": 1}\n\nevent: a\u{1B}b\nid: hidden-token\ndata: {\ndata: \"amount\": \"x\"}\n\n"
        let result = try await read(text, .eventPayloads, of: Example.Balance.self)
        #expect(result.items.map(\.amount) == [1])
        let error = try #require(result.error as? StreamItemError)
        #expect(error.location.index == 1)
        #expect(error.location.event == "a\u{1B}b")
        #expect(error.location.line == 7)
        #expect(error.path == "amount")
        #expect(error.expected == "integer")
        #expect(error.body == Data("{\n\"amount\": \"x\"}".utf8))
        let place = "event 1 (event: a b, id: ***)"
        #expect(error.description == "GET /stream -> 200 -> \(place): amount: expected integer, found string \"x\"")
        #expect(result.told == ["\(place): amount: expected integer, found string \"x\""])
    }

    @Test func lineWithAMistake() async throws {
        let result = try await read(
            "{\"amount\": 1}\r\n\r\n  \n{\"amount\": \"x\"}\n",
            .lines("application/jsonl"),
            of: Example.Balance.self
        )
        #expect(result.items.map(\.amount) == [1])
        let error = try #require(result.error as? StreamItemError)
        #expect(error.location.index == 1)
        #expect(error.location.line == 4)
        #expect(error.location.byteOffset == 20)
        #expect(error.description == "GET /stream -> 200 -> line 4: amount: expected integer, found string \"x\"")
    }

    @Test func lineThatBreaksOff() async throws {
        let result = try await read(
            "{\"amount\": 1}\n{\"amount\": 2",
            .lines("application/jsonl"),
            of: Example.Balance.self
        )
        #expect(result.items.map(\.amount) == [1])
        #expect((result.error as? StreamItemError)?.location.line == 2)
    }

    // MARK: JSON text sequences (RFC 7464)

    private static let sequences: [(text: String, items: [ClientRuntime.JSONValue], line: Int?)] = [
        ("\u{1E}1\n\u{1E}2\n", [1, 2], nil),
        ("\u{1E}{\n  \"a\": [\n1 ]\n}\n\u{1E}2\n", [["a": [1]], 2], nil),
        ("\u{1E}\u{1E}\n\u{1E}[1]\u{1E}[2]\n", [[1], [2]], nil),
        ("\u{1E}\"]\\\"\"\n\u{1E}true\n", ["]\"", true], nil),
        ("\u{FEFF}\u{1E}1\n", [1], nil),
        ("\u{1E}[1]\n\u{1E}[2]", [[1], [2]], nil),
        ("\u{1E}1\n\u{1E}23", [1], 2),
        ("\u{1E}[1]\n\n\u{1E}[2,\n3", [[1]], 3),
        ("\u{1E}{\"a\": \n\u{1E}1\n", [], 1),
        ("\u{1E}1\u{1E}x\n\u{1E}1\n", [1], 1),
    ]

    @Test(arguments: sequences.indices) func sequence(index: Int) async throws {
        let (text, items, line) = Self.sequences[index]
        let result = try await read(text, .lines("application/json-seq"), of: ClientRuntime.JSONValue.self)
        #expect(result.items == items)
        #expect((result.error as? StreamItemError)?.location.line == line)
        #expect((result.error == nil) == (line == nil))
    }

    /// Cut at each byte, a sequence has the same items, and an item is there as soon as its line is.
    @Test func itemOfASequenceArrivesWithItsLine() throws {
        var splitter = LineSplitter()
        var texts = JSONTextSplitter()
        var found: [JSONTextSplitter.Text] = []
        for byte in "\u{1E}{\n\"a\": 1}\n".utf8 {
            #expect(found.isEmpty)
            splitter.take(Data([byte]))
            while let line = try splitter.next() {
                try texts.read(line, splitter.linePosition(line.count), into: &found)
            }
        }
        #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == ["{\n\"a\": 1}"])
        #expect(found.map(\.position) == [LinePosition(number: 1, byteOffset: 1)])
    }

    @Test func endlessTextIsAnError() throws {
        var texts = JSONTextSplitter()
        texts.limit = 100
        var found: [JSONTextSplitter.Text] = []
        try texts.read(Array("\u{1E}[".utf8), LinePosition(number: 1, byteOffset: 0), into: &found)
        #expect(throws: TransportFailure.self) {
            for number in 2...20 {
                try texts.read(Array("1234567,".utf8), LinePosition(number: number, byteOffset: 0), into: &found)
            }
        }
    }
}
