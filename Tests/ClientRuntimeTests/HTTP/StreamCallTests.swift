// Streams of typed values: events and lines in answers, lines in requests, JSON in strings.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct StreamCallTests {
    struct Event: ObjectCodable {
        var event: String
        var data: JSONText<Example.Balance>
        var id: String?
        var retry: Int?

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                event: object.required("event"),
                data: object.required("data"),
                id: object.optional("id"),
                retry: object.optional("retry")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("event", event)
            object.write("data", data)
            object.writeIfPresent("id", id)
            object.writeIfPresent("retry", retry)
        }
    }

    /// A call answered with these chunks, and the `Accept` fields it was sent with.
    private func call<Element: JSONCodable>(
        _ chunks: [String],
        contentType: String,
        _ format: StreamFormat,
        of type: Element.Type = Element.self
    ) -> (StreamCall<Example.Balance, Example.ErrorBody, Element>, accepted: Locked<[String]>) {
        let accepted = Locked<[String]>([])
        let client = Example.Client(
            transport: InMemoryTransport { request, _ in
                accepted.withLock { $0.append(request.headerFields[.accept] ?? "") }
                var response = HTTPResponse(status: .ok)
                response.headerFields[.contentType] = contentType
                let stream = AsyncStream<Data> { continuation in
                    for chunk in chunks { continuation.yield(Data(chunk.utf8)) }
                    continuation.finish()
                }
                return (response, ResponseBody(ByteStream(stream)))
            }
        )
        let call = Call<Example.Balance, Example.ErrorBody>(
            client.core,
            OperationRequest(.get, "/stream", id: "stream"),
            [.success(200), .failure(.any)]
        )
        return (StreamCall(call, format), accepted)
    }

    private func collect<Item>(_ stream: ResponseStream<Item>) async throws -> [Item] {
        var items: [Item] = []
        for try await item in stream { items.append(item) }
        return items
    }

    @Test func payloads() async throws {
        let (call, accepted) = call(
            ["data: {\"amo", "unt\": 1}\n\n: hello\n\ndata: {\ndata: \"amount\": 2}\n\ndata: [DONE]\n\ndata: no\n\n"],
            contentType: "text/event-stream; charset=utf-8",
            .eventPayloads,
            of: Example.Balance.self
        )
        #expect(try await collect(try await call.elements).map(\.amount) == [1, 2])
        #expect(accepted.withLock(\.self) == ["text/event-stream"])
    }

    @Test func events() async throws {
        let (call, _) = call(
            ["event: add\nid: 7\nretry: 1500\ndata: {\"amount\": 1}\n\n", "data: {\"amount\": 2}\n\n"],
            contentType: "text/event-stream",
            .events,
            of: Event.self
        )
        let events = try await collect(try await call.elements)
        #expect(events.map(\.event) == ["add", "message"])
        #expect(events.map(\.data.value.amount) == [1, 2])
        #expect(events.map(\.id) == ["7", "7"])
        #expect(events.map(\.retry) == [1500, 1500])
    }

    @Test func lines() async throws {
        let (call, accepted) = call(
            ["\u{1E}{\"amount\": 1}\n", "\n{\"amount\": 2}"],
            contentType: "application/octet-stream",
            .lines("application/json-seq"),
            of: Example.Balance.self
        )
        #expect(try await collect(try await call.elements).map(\.amount) == [1, 2])
        #expect(accepted.withLock(\.self) == ["application/json-seq"])
    }

    /// A number that counts how often it was read.
    struct Counted: JSONCodable {
        static let reads = Locked(0)
        var number: Int

        static func read(from value: inout ValueReader) -> Self {
            reads.withLock { $0 += 1 }
            return Self(number: value.read())
        }

        func write(into value: inout ValueWriter) { value.write(number) }
    }

    @Test func itemsAreReadWhenTheyAreAskedFor() async throws {
        let text = (1...1000).map { "\($0)\n" }.joined()
        let (call, _) = call([text], contentType: "application/jsonl", .lines("application/jsonl"), of: Counted.self)
        var items = try await call.elements.makeAsyncIterator()
        for number in 1...3 {
            #expect(try await items.next()?.number == number)
            #expect(Counted.reads.withLock(\.self) == number)
        }
    }

    @Test func itemsBeforeAMistakeArrive() async throws {
        let (call, _) = call(
            ["1\n2\nx\n4\n"],
            contentType: "application/jsonl",
            .lines("application/jsonl"),
            of: Int.self
        )
        var items = try await call.elements.makeAsyncIterator()
        #expect(try await items.next() == 1)
        #expect(try await items.next() == 2)
        await #expect(throws: StreamItemError.self) { try await items.next() }
        #expect(try await items.next() == nil)
    }

    @Test func oneValueInsteadOfAStream() async throws {
        let (call, accepted) = call(
            [#"{"amount": 5}"#],
            contentType: "application/json",
            .eventPayloads,
            of: Example.Balance.self
        )
        #expect(try await call.value.amount == 5)
        #expect(accepted.withLock(\.self) == ["application/json"])
        do {
            _ = try await call.elements
            Issue.record("no error")
        } catch {
            guard case .decoding(let failure) = error else { Issue.record("\(error)"); return }
            #expect(
                failure.description == "GET /stream -> 200 -> body: expected text/event-stream, found application/json"
            )
        }
    }

    @Test(arguments: [
        ("application/x-ndjson", "{\"amount\":1}\n{\"amount\":2}\n"),
        ("application/json-seq", "\u{1E}{\"amount\":1}\n\u{1E}{\"amount\":2}\n"),
    ]) func requests(contentType: String, text: String) async throws {
        let balances = [Example.Balance(amount: 1), Example.Balance(amount: 2)]
        let source = AsyncStream<Example.Balance> { continuation in
            for balance in balances { continuation.yield(balance) }
            continuation.finish()
        }
        for stream in [RequestStream(balances), RequestStream(source)] {
            var request = OperationRequest(.post, "/", id: "o")
            request.body(stream: stream, contentType: contentType)
            #expect(request.headerFields[.contentType] == contentType)
            var bytes = Data()
            for try await chunk in try #require(request.body).chunks { bytes.append(chunk) }
            #expect(String(decoding: bytes, as: UTF8.self) == text)
        }
        var request = OperationRequest(.post, "/", id: "o")
        request.body(stream: RequestStream<Example.Balance>?.none, contentType: contentType)
        #expect(request.body == nil)
    }

    @Test func jsonInStrings() throws {
        let text = Data(#"["{\"amount\":1}","{\"amount\" : 2 , \"note\":\"é\"}"]"#.utf8)
        let values = try JSONCoding.decode([JSONText<Example.Balance>].self, from: text)
        #expect(values.map(\.value.amount) == [1, 2])
        #expect(JSONCoding.encodeData(values.prefix(1).map { $0 }) == Data(#"["{\"amount\":1}"]"#.utf8))
        for wrong in [#"["{\"amount\":"]"#, "[1]", #"["{}"]"#, "[null]"] {
            #expect(throws: DecodingFailure.self) {
                try JSONCoding.decode([JSONText<Example.Balance>].self, from: Data(wrong.utf8))
            }
        }
    }
}
