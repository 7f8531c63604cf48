// Answers no document describes: each ends in the error that says what is wrong, soon enough, and says where.

import ClientRuntime
import Foundation
import Generated
import Testing

@Suite struct BadAnswerTests {
    typealias Answer = LoopbackServer.Answer

    private func wallet(at url: URL, timeout: Duration = .seconds(60)) -> GlyphRun.Client.Wallet {
        let options = CallOptions(timeout: timeout, retry: .never)
        return GlyphRun.Client(credentials: .bearer("T"), serverURL: url, options: options).wallet
    }

    private func error(
        _ answer: Answer,
        timeout: Duration = .seconds(60)
    ) async throws -> CallError<GlyphRun.ErrorBody>? {
        let url = try await LoopbackServer.shared.add(answer)
        return await #expect(throws: CallError<GlyphRun.ErrorBody>.self) {
            try await wallet(at: url, timeout: timeout).getWalletBalance().value
        }
    }

    @Test(arguments: [
        (#"{"wallet": {"userId": "did:privy:abc123", "bal"#, "body"),
        ("", "body"),
        (#"{"wallet": null}"#, "body.wallet"),
        (#"{"wallet": [1]}"#, "body.wallet"),
        (#"[]"#, "body"),
        (#"{"wallet": {"userId": 7}}"#, "body.wallet.userId"),
        (#"{"wallet": {"userId": "a", "walletAddress": "b", "balance": "much"}}"#, "body.wallet.balance"),
        (#"{"wallet": {"userId": "a", "walletAddress": "b", "balance": true}}"#, "body.wallet.balance"),
    ])
    func malformed(body: String, path: String) async throws {
        let error = try await error(Answer(body: Data(body.utf8)))
        guard case .decoding(let failure) = error else { Issue.record("\(error as Any)"); return }
        #expect(failure.path == path)
        #expect(failure.operationID == "getWalletBalance")
        #expect(failure.operation == "GET /wallet/balance")
        #expect(failure.status.code == 200)
        #expect(failure.body == Data(body.utf8))
        #expect(failure.description.hasPrefix("GET /wallet/balance -> 200 -> \(path): expected "))
    }

    @Test func wrongTypeOfOneMoney() async throws {
        let url = try await LoopbackServer.shared.add(Answer(body: Data(#"["abc"]"#.utf8)))
        let client = HyperGPT.Client(credentials: .bearer("T"), serverURL: url)
        do {
            let value = try await client.user.getBalance(token: "T").value
            Issue.record("\(value)")
        } catch {
            let words = #"GET /user/getBalance -> 200 -> body[0]: expected number, found string "abc""#
            #expect(
                error.description == words + "; `gen examples --recording` finds an overlay that mends the document"
            )
        }
    }

    @Test func errorPage() async throws {
        let page = "<html><body>Internal Server Error</body></html>"
        let error = try await error(
            Answer(status: 500, fields: ["Content-Type": "text/html"], body: Data(page.utf8))
        )
        guard case .undocumented(let head, let body) = error else { Issue.record("\(error as Any)"); return }
        #expect(head.status.code == 500)
        #expect(head.operationID == "getWalletBalance")
        #expect(body == Data(page.utf8))
    }

    @Test func successPage() async throws {
        let error = try await error(Answer(fields: ["Content-Type": "text/html"], body: Data("<html>".utf8)))
        guard case .decoding(let failure) = error else { Issue.record("\(error as Any)"); return }
        #expect(failure.found == "text/html")
    }

    @Test(arguments: ["", #"{"wallet": {"#]) func closedConnection(start: String) async throws {
        let error = try await error(Answer(body: Data(start.utf8), missingBytes: 100))
        guard case .transport = error else { Issue.record("\(error as Any)"); return }
    }

    @Test func nobodyThere() async throws {
        let url = try await LoopbackServer.shared.deadURL()
        let error = await #expect(throws: CallError<GlyphRun.ErrorBody>.self) {
            try await wallet(at: url).getWalletBalance().value
        }
        guard case .transport(let failure as TransportFailure) = error else { Issue.record("\(error as Any)"); return }
        #expect(failure.kind == .cannotConnect)
    }

    @Test(.timeLimit(.minutes(5))) func silence() async throws {
        // Longer than the test may take: whoever waited for the answer would be seen to.
        let error = try await error(Answer(delay: .seconds(3600)), timeout: .seconds(1))
        guard case .timeout(let duration) = error else { Issue.record("\(error as Any)"); return }
        #expect(duration == .seconds(1))
    }

    @Test func cancellation() async throws {
        let url = try await LoopbackServer.shared.add(Answer(delay: .seconds(30)))
        let task = Task { try await wallet(at: url).getWalletBalance().value }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        let error = await #expect(throws: CallError<GlyphRun.ErrorBody>.self) { try await task.value }
        guard case .cancelled = error else { Issue.record("\(error as Any)"); return }
    }

    @Test func typedHeaderFields() async throws {
        let operation = try #require(
            try Exchange.operations.get().first { $0.id == "getWalletBalance" }
        )
        let answer = try #require(operation.answers.first { $0.kind == .success })
        let url = try await Exchange(operation: operation, parameters: [], answer: answer).serve()
        let response = try await wallet(at: url).getWalletBalance().response
        #expect(answer.headerFields.count == 3)
        #expect(response[GlyphRun.HeaderFields.xRateLimitLimit] == 3)
        #expect(response[GlyphRun.HeaderFields.xRateLimitReset] == 3)
    }
}
