// Streams of items: server-sent events, JSON Lines, pages, and all of it against a proper server.
import FlyingFox
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct StreamTests {
    /// A client whose answer arrives in these chunks.
    private func client(_ chunks: [String]) -> Example.Client {
        Example.Client(
            transport: InMemoryTransport { _, _ in
                let stream = AsyncStream<Data> { continuation in
                    for chunk in chunks { continuation.yield(Data(chunk.utf8)) }
                    continuation.finish()
                }
                return (HTTPResponse(status: .ok), ResponseBody(ByteStream(stream)))
            }
        )
    }

    private func events(_ chunks: [String]) async throws -> [ServerSentEvent] {
        var events: [ServerSentEvent] = []
        for try await event in try await client(chunks).files.download().events { events.append(event) }
        return events
    }

    /// The examples of WHATWG HTML, "Interpreting an event stream".
    @Test func examplesOfTheStandard() async throws {
        #expect(try await events(["data: YHOO\ndata: +2\ndata: 10\n\n"]).map(\.data) == ["YHOO\n+2\n10"])
        let second = try await events([
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n"
        ])
        #expect(second.map(\.data) == ["first event", "second event"])
        #expect(second.map(\.id) == ["1", ""])
        #expect(try await events(["data\n\ndata\ndata\n\ndata:"]).map(\.data) == ["", "\n"])
        #expect(try await events(["data:test\n\ndata: test\n\n"]).map(\.data) == ["test", "test"])
    }

    @Test func typedEventsEndWithTheSentinel() async throws {
        let call = client(["data: {\"amount\": 1}\n\ndata: {\"amount\": 2}\n\ndata: [DONE]\n\ndata: 3\n\n"]).files
            .download()
        var amounts: [Int] = []
        for try await balance in try await call.events(of: Example.Balance.self) { amounts.append(balance.amount) }
        #expect(amounts == [1, 2])
    }

    @Test func jsonLines() async throws {
        let call = client(["{\"amount\": 1}\n{\"am", "ount\": 2}\r\n\n\u{1E}{\"amount\": 3}\n{\"amount\": 4}"])
            .files.download()
        var amounts: [Int] = []
        for try await balance in try await call.elements(of: Example.Balance.self) { amounts.append(balance.amount) }
        #expect(amounts == [1, 2, 3, 4])
    }

    @Test func itemsBeforeAMistakeAreHandedOut() async throws {
        let call = client(["{\"amount\": 1}\n{\"amount\": \"x\"}\n"]).files.download()
        var amounts: [Int] = []
        await #expect(throws: StreamItemError.self) {
            for try await balance in try await call.elements(of: Example.Balance.self) {
                amounts.append(balance.amount)
            }
        }
        #expect(amounts == [1])
    }

    /// Lists, and what their items are; nil where the list is broken after them.
    private static let lists: [(text: String, items: [ClientRuntime.JSONValue], isWhole: Bool)] = [
        ("[]", [], true),
        (" [ \r\n\t] ", [], true),
        ("\u{FEFF}[1]", [1], true),
        ("[1,2 , 3]\n", [1, 2, 3], true),
        (
            #"[{"a": [1, {"b": "],["}]}, "\\\"]", [], [[], {}], null]"#,
            [["a": [1, ["b": "],["]]], "\\\"]", [], [[], [:]], .null], true
        ),
        ("[1,", [1], false),
        ("[1", [], false),
        ("", [], false),
        ("[,1]", [], false),
        ("[1,]", [1], false),
        ("[1] 2", [1], false),
        ("[1}]", [], false),
        ("{\"a\": 1}", [], false),
    ]

    /// Cut at each byte, an item is the same.
    @Test(arguments: lists.indices) func itemsOfLists(index: Int) async throws {
        let list = Self.lists[index]
        let bytes = Data(list.text.utf8)
        for cut in 0...bytes.count {
            let chunks = [bytes.prefix(cut), bytes.suffix(bytes.count - cut)]
            let stream = ResponseStream<ClientRuntime.JSONValue>(
                items: StreamedResponse(head: Self.head, body: ResponseBody(Self.stream(chunks)))
            )
            var items: [ClientRuntime.JSONValue] = []
            do {
                for try await item in stream { items.append(item) }
                #expect(list.isWhole, "cut at \(cut)")
            } catch is StreamItemError {
                #expect(!list.isWhole, "cut at \(cut)")
            }
            #expect(items == list.items, "cut at \(cut)")
        }
    }

    @Test func mistakesInItemsHaveTheirPlaceInTheList() async throws {
        let list = Data(#"[{"amount": 1}, {"amount": "x"}]"#.utf8)
        let stream = ResponseStream<Example.Balance>(
            items: StreamedResponse(head: Self.head, body: ResponseBody(list))
        )
        do {
            for try await _ in stream {}
            Issue.record("nothing was thrown")
        } catch let error as StreamItemError {
            #expect(error.path == "amount")
            #expect(error.location.index == 1)
            #expect(error.location.byteOffset == 15)
            #expect(error.description == #"GET / -> 200 -> item 1: amount: expected integer, found string "x""#)
        }
    }

    private static func stream(_ chunks: [Data]) -> ByteStream {
        ByteStream(
            AsyncStream { continuation in
                for chunk in chunks { continuation.yield(chunk) }
                continuation.finish()
            }
        )
    }

    private static let head = ResponseHead(operationID: "a", operation: "GET /", response: HTTPResponse(status: .ok))

    @Test func pages() async throws {
        let transport = InMemoryTransport { request, _ in
            let page = Int(request.path?.split(separator: "=").last ?? "") ?? 0
            return (HTTPResponse(status: .ok), ResponseBody(Data(#"{"amount": \#(page)}"#.utf8)))
        }
        let wallet = Example.Client(transport: transport).wallet
        let pages = wallet.getBalance(token: "1").pages { response in
            response.value.amount < 3 ? wallet.getBalance(token: "\(response.value.amount + 1)") : nil
        }
        var amounts: [Int] = []
        for try await page in pages { amounts.append(page.value.amount) }
        #expect(amounts == [1, 2, 3])
    }

    @Test(.timeLimit(.minutes(1))) func properServer() async throws {
        let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: 0))
        await server.appendRoute("GET /wallet/balance") { request in
            let isKnown = request.headers[.authorization] == "Bearer t"
            let body = isKnown ? #"{"amount": 3}"# : #"{"error": "who?"}"#
            return FlyingFox.HTTPResponse(
                statusCode: isKnown ? .ok : .unauthorized,
                headers: [.contentType: "application/json"],
                body: Data(body.utf8)
            )
        }
        let task = Task { try await server.run() }
        defer { task.cancel() }
        try await server.waitUntilListening()
        guard case .ip4(_, let port)? = await server.listeningAddress else { Issue.record("no address"); return }
        let url = try #require(URL(string: "http://127.0.0.1:\(port)"))
        let client = Example.Client(credentials: .bearer("t"), serverURL: url)
        let amounts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<40 { group.addTask { try await client.wallet.getBalance().value.amount } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(amounts == Array(repeating: 3, count: 40))
        let error = await failure(of: client.wallet.getBalance().with(credentials: .none))
        guard case .failure(let body, let head) = error else { Issue.record("\(error as Any)"); return }
        #expect(body.error == "who?")
        #expect(head.status == .unauthorized)
    }
}
