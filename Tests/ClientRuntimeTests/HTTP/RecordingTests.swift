// Exchanges recorded with a real server, the file they stand in, and their replay.
import ClientTesting
import Foundation
import TestServers
import Testing

@testable import ClientRuntime

@Suite struct RecordingTests {
    private func temporaryFile() -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("recording-\(UUID().uuidString).json")
    }

    private func client(
        _ transport: any ClientTransport,
        _ url: URL = URL(staticString: "https://api.example.com/v3"),
        _ credentials: Credentials = .none
    ) -> Example.Client {
        Example.Client(
            credentials: credentials,
            serverURL: url,
            transport: transport,
            options: CallOptions(retry: .never)
        )
    }

    @Test func theFile() async throws {
        let server = RawServer { request, connection in
            connection.answer(
                request.number == 0 ? 200 : 201,
                #"{"amount": 1.50, "note": "a\/b", "accessToken": "hidden-too", "pin": 1234, "list": [], "n": null}"#,
                fields: ["Set-Cookie: session=hidden-cookie", "X-Note: hidden-key here"]
            )
        }
        defer { server.stop() }
        let file = temporaryFile()
        defer { try? FileManager.default.removeItem(at: file) }
        let client = client(
            RecordingTransport(URLSessionTransport(), file: file),
            server.url,
            .named(["queryKey": .apiKey("k"), "bearerAuth": .bearer("hidden-key")])
        )
        _ = try? await client.wallet.getBalance(token: "hidden-token").value
        _ = try? await client.wallet.secured([["queryKey", "bearerAuth"]]).value
        let text = try String(contentsOf: file, encoding: .utf8)
        let answer = """
            {
                  "amount": 1.50,
                  "note": "a/b",
                  "accessToken": "***",
                  "pin": 0,
                  "list": [],
                  "n": null
                }
            """.split(separator: "\n").joined(separator: "\n    ")
        #expect(
            text == """
                {
                  "exchanges": [
                    {
                      "request": {
                        "method": "GET",
                        "url": "\(server.url)/wallet/balance?token=***"
                      },
                      "response": {
                        "status": 200,
                        "headerFields": {
                          "Content-Type": "application/json",
                          "Set-Cookie": "***",
                          "X-Note": "*** here"
                        },
                        "json": \(answer)
                      }
                    },
                    {
                      "request": {
                        "method": "GET",
                        "url": "\(server.url)/secured?key=***"
                      },
                      "response": {
                        "status": 201,
                        "headerFields": {
                          "Content-Type": "application/json",
                          "Set-Cookie": "***",
                          "X-Note": "*** here"
                        },
                        "json": \(answer)
                      }
                    }
                  ]
                }

                """
        )
    }

    @Test func recordedIsReplayed() async throws {
        let server = RawServer { request, connection in connection.answer(200, #"{"amount": \#(request.number)}"#) }
        defer { server.stop() }
        let file = temporaryFile()
        defer { try? FileManager.default.removeItem(at: file) }
        let recorder = client(RecordingTransport(URLSessionTransport(), file: file), server.url)
        let tags = ["x", "y"]
        func calls(_ client: Example.Client) async throws -> [Int] {
            [
                try await client.wallet.getBalance(token: "one").value.amount,
                try await client.wallet.getBalance(token: "one").value.amount,
                try await client.wallet.createTask(body: .init(amount: 7)).value.amount,
                try await client.wallet.getGlyph(identifier: "a", tags: tags, body: .init(amount: 8)).value.amount,
                try await client.files.upload(
                    body: .init(images: [FilePart(data: Data([0xFF, 0, 1]), filename: "a.png")], prompt: "p")
                ).value["amount"]?.number?.int ?? -1,
                try await client.files.upload(body: .init(prompt: "q")).value["amount"]?.number?.int ?? -1,
            ]
        }
        #expect(try await calls(recorder) == [0, 1, 2, 3, 4, 5])
        try await recorder.files.form(body: ["password": "hidden", "list": [1]]).value
        let form = try #require(server.requests.last.map { String(decoding: $0.body, as: UTF8.self) })
        #expect(form.contains("password=hidden"))
        #expect(
            try Recording(file: file).exchanges.last?.request.body
                == .text(form.replacingOccurrences(of: "hidden", with: "***"))
        )

        let transport = try ReplayingTransport(file: file)
        let replayer = client(transport, URL(staticString: "https://elsewhere.example.com"))
        #expect(try await calls(replayer) == [0, 1, 2, 3, 4, 5])
        #expect(transport.unused.count == 1)
        // Another secret is masked alike.
        try await replayer.files.form(body: ["password": "another", "list": [1]]).value
        #expect(transport.unused.isEmpty)
        let other = Recording.Request(method: "POST", url: "/form", body: .text("b=2&a=1"))
        let sorted = ReplayingTransport(Recording([.init(other, .init(status: 200))]))
        try await self.client(sorted, server.url).files.form(body: ["a": 1, "b": 2]).value
    }

    @Test func writtenByHand() async throws {
        let recording = try JSONCoding.decode(
            Recording.self,
            from: Data(
                """
                {"exchanges": [
                  {"request": {"method": "GET", "url": "/v3/wallet/balance?token=***&b=2", "comment": "any member"},
                   "response": {"status": 200, "json": {"amount": 5}}},
                  {"request": {"method": "PUT", "url": "/v3/bytes", "base64": "/wA="}, "response": {"status": 204}},
                  {"request": {"method": "GET", "url": "/v3/note"},
                   "response": {"status": 200, "headerFields": {"Content-Type": "text/plain"}, "text": "hello"}}
                ]}
                """.utf8
            )
        )
        let client = client(ReplayingTransport(recording))
        var request = OperationRequest(.get, "/wallet/balance", id: "getBalance")
        request.query("b", 2)
        request.query("token", "any")
        #expect(try await Call<JSONValue, Never>(client.core, request, [.success(200)]).value == ["amount": 5])
        try await client.files.put(body: RequestBytes([0xFF, 0])).value
        #expect(try await client.files.note().value == .text("hello"))
    }

    @Test func whatIsNotThere() async throws {
        let recording = Recording([
            .init(.init(method: "GET", url: "https://api.example.com/v3/wallet/balance?token=***"), .init(status: 200)),
            .init(
                .init(method: "POST", url: "/v3/tasks", body: .json(["amount": 1])),
                .init(status: 201, body: .json(["amount": 1]))
            ),
            .init(.init(method: "DELETE", url: "/v3/wallets/7"), .init(status: 204)),
        ])
        func message<Success, Failure>(of call: Call<Success, Failure>) async -> String {
            guard case .transport(let error as ReplayFailure) = await failure(of: call) else { return "answered" }
            return error.description
        }
        let client = client(ReplayingTransport(recording))
        #expect(
            await message(of: client.wallet.createTask(body: .init(amount: 2))) == """
                nothing recorded answers POST /v3/tasks; the nearest differs:
                  body: {"amount":2}, recorded {"amount":1}
                """
        )
        #expect(
            await message(of: client.wallet.getBalance()) == """
                nothing recorded answers GET /v3/wallet/balance; the nearest differs:
                  query: none, recorded token=***
                """
        )
        #expect(
            await message(of: client.wallet.deleteWallet(id: "8")) == """
                nothing recorded answers DELETE /v3/wallets/8; the nearest differs:
                  path: /v3/wallets/8, recorded /v3/wallets/7
                """
        )
        _ = try await client.wallet.createTask(body: .init(amount: 1)).value
        #expect(
            await message(of: client.wallet.createTask(body: .init(amount: 1)))
                == "every recorded answer to POST /v3/tasks has been used"
        )
        #expect(
            await message(of: self.client(ReplayingTransport(Recording())).wallet.getBalance())
                == "the recording is empty, nothing answers GET /v3/wallet/balance"
        )
    }

    @Test func whatIsNoRecording() throws {
        let file = temporaryFile()
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(#"{"exchanges": [{"request": {"method": "GET", "url": "/"}, "response": {}}]}"#.utf8).write(to: file)
        let error = #expect(throws: DecodingFailure.self) { try ReplayingTransport(file: file) }
        #expect(error?.path == ".exchanges[0].response.status")
    }

    @Test func aFileThatCannotBeWritten() async throws {
        let transport = RecordingTransport(
            InMemoryTransport(status: 200, #"{"amount": 1}"#),
            file: URL(fileURLWithPath: "/nowhere/at/all.json")
        )
        guard case .transport = await failure(of: client(transport).wallet.getBalance()) else {
            Issue.record("no failure")
            return
        }
    }
}
