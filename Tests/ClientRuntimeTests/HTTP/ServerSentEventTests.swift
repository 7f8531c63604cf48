// Server-sent events: the rules of WHATWG HTML, "Parsing an event stream" and "Interpreting an event stream", each over
// every way to cut the bytes.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct ServerSentEventTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var rule: String
        var stream: [UInt8]
        var events: [ServerSentEvent]

        init(_ rule: String, _ stream: String, _ events: [ServerSentEvent]) {
            self.rule = rule
            self.stream = Array(stream.utf8)
            self.events = events
        }

        var testDescription: String { rule }
    }

    private static func event(
        _ data: String,
        _ type: String = "message",
        id: String? = nil,
        retry: Duration? = nil
    ) -> ServerSentEvent {
        ServerSentEvent(event: type, data: data, id: id, retry: retry)
    }

    static let cases: [Case] = [
        Case("lines end with LF", "data: a\ndata: b\n\n", [event("a\nb")]),
        Case("lines end with CR", "data: a\rdata: b\r\r", [event("a\nb")]),
        Case("lines end with CR LF", "data: a\r\ndata: b\r\n\r\n", [event("a\nb")]),
        Case(
            "line ends may be mixed",
            "data: a\r\ndata: b\r\ndata: c\n\rdata: d\n\r\n",
            [event("a\nb\nc"), event("d")]
        ),
        Case("LF CR ends two lines", "data: a\n\rdata: b\n\n", [event("a"), event("b")]),
        Case("other line ends are data", "data: a\u{2028}b\u{85}c\u{0B}d\n\n", [event("a\u{2028}b\u{85}c\u{0B}d")]),
        Case("a byte order mark is dropped", "\u{FEFF}data: a\n\n", [event("a")]),
        Case("only one of them", "\u{FEFF}\u{FEFF}data: a\n\ndata: b\n\n", [event("b")]),
        Case(
            "only at the beginning",
            "data: a\n\n\u{FEFF}data: b\n\ndata: \u{FEFF}c\n\n",
            [event("a"), event("\u{FEFF}c")]
        ),
        Case("data of several lines", "data: a\ndata:\ndata: b\n\n", [event("a\n\nb")]),
        Case("one space after the colon is dropped", "data:  a \ndata:\tb\n\n", [event(" a \n\tb")]),
        Case("colons in the value", "data: a:b: c\n\n", [event("a:b: c")]),
        Case("comments are nothing", ": x\n:\n:data: y\ndata: a\n: z\n\n", [event("a")]),
        Case("a comment ends no event", "data: a\n:\ndata: b\n\n", [event("a\nb")]),
        Case("fields without colon have no value", "data\ndata\nevent\nid\n\n", [event("\n", id: "")]),
        Case("an empty line of data is data", "data\n\ndata:\n\n", [event(""), event("")]),
        Case("unknown fields are nothing", "foo: x\nDATA: y\n data: z\ndata : z\ndata: a\n\n", [event("a")]),
        Case("the type is that of the event", "event: add\ndata: a\n\ndata: b\n\n", [event("a", "add"), event("b")]),
        Case("the last type stands", "event: x\nevent: y\ndata: a\n\n", [event("a", "y")]),
        Case("an event without data is none", "event: add\n\nid: 1\n\ndata: a\n\n", [event("a", id: "1")]),
        Case(
            "the ID stays",
            "id: 1\ndata: a\n\ndata: b\n\nid: 2\ndata: c\n\n",
            [
                event("a", id: "1"), event("b", id: "1"), event("c", id: "2"),
            ]
        ),
        Case("an empty ID resets it", "id: 1\ndata: a\n\nid:\ndata: b\n\n", [event("a", id: "1"), event("b", id: "")]),
        Case(
            "an ID with NUL is nothing",
            "id: 1\ndata: a\n\nid: 2\u{0}\ndata: b\n\n",
            [
                event("a", id: "1"), event("b", id: "1"),
            ]
        ),
        Case("NUL in data is data", "data: a\u{0}b\n\n", [event("a\u{0}b")]),
        Case("retry is digits", "retry: 0250\ndata: a\n\n", [event("a", retry: .milliseconds(250))]),
        Case(
            "retry is nothing but digits",
            "retry: +1\nretry: 1.5\nretry: -1\nretry: ٣\nretry: 1 \nretry:\ndata: a\n\n",
            [
                event("a")
            ]
        ),
        Case("retry that no clock can hold", "retry: 99999999999999999999\ndata: a\n\n", [event("a")]),
        Case("an event that is not ended is dropped", "data: a\n\ndata: b\n", [event("a")]),
        Case("a line that is not ended is dropped", "data: a\n\ndata: b", [event("a")]),
        Case("the last CR ends the event", "data: a\n\r", [event("a")]),
        Case("characters of several bytes", "data: é€𝄞\n\n", [event("é€𝄞")]),
        Case("nothing", "", []),
        Case("empty lines", "\n\r\n\r\n\n", []),
    ]

    private func events(_ chunks: [ArraySlice<UInt8>]) async throws -> [ServerSentEvent] {
        let transport = InMemoryTransport { _, _ in
            let stream = AsyncStream<Data> { continuation in
                for chunk in chunks { continuation.yield(Data(chunk)) }
                continuation.finish()
            }
            return (HTTPResponse(status: .ok), ResponseBody(ByteStream(stream)))
        }
        return try await Example.Client(transport: transport).files.download().events
            .reduce(into: []) { $0.append($1) }
    }

    @Test(arguments: cases) func rule(example: Case) async throws {
        let stream = example.stream
        #expect(try await events([stream[...]]) == example.events, "in one piece")
        #expect(try await events(stream.indices.map { stream[$0...$0] }) == example.events, "one byte at a time")
        for cut in stream.indices {
            #expect(try await events([stream[..<cut], stream[cut...]]) == example.events, "cut before byte \(cut)")
        }
    }

    @Test func brokenCharactersAreReplaced() async throws {
        let stream = Array("data: a".utf8) + [0xFF, 0xC3] + Array("\n\n".utf8)
        #expect(try await events([stream[...]]).map(\.data) == ["a\u{FFFD}\u{FFFD}"])
    }

    @Test func endlessEventIsAnError() throws {
        var parser = ServerSentEventParser()
        parser.limit = 100
        for _ in 0..<10 {
            for _ in 0..<10 { #expect(try parser.read(Array("data: 23456789".utf8)) == nil) }
            #expect(try parser.read([])?.data.utf8.count == 89)
        }
        #expect(throws: TransportFailure.self) {
            for _ in 0..<12 { _ = try parser.read(Array("data: 23456789".utf8)) }
        }
    }

    @Test func endlessLineIsAnError() throws {
        var splitter = LineSplitter()
        splitter.limit = 100
        splitter.take(Data(repeating: 0x61, count: 100))
        #expect(try splitter.next() == nil)
        splitter.take(Data([0x61]))
        #expect(throws: TransportFailure.self) { _ = try splitter.next() }
    }
}
