// What becomes of responses: documented, refused, undocumented, malformed. No network: a closure answers.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct CallTests {
    private func client(_ status: Int, _ body: String, _ contentType: String? = "application/json") -> Example.Client {
        Example.Client(
            transport: InMemoryTransport(status: status, contentType: contentType, body),
            options: CallOptions(retry: .never)
        )
    }

    @Test func successIsDecoded() async throws {
        let response = try await client(200, #"{"amount": 5}"#).wallet.getBalance().response
        #expect(response.value == Example.Balance(amount: 5))
        #expect(response.status == .ok)
    }

    @Test func documentedFailureIsThrownTyped() async throws {
        do {
            _ = try await client(404, #"{"error": "none"}"#).wallet.getBalance().value
            Issue.record("nothing thrown")
        } catch .failure(let body, let head) {
            #expect(body.error == "none")
            #expect(head.status == .notFound)
        } catch {
            Issue.record(error)
        }
    }

    @Test(arguments: [200, 201]) func refusalsThatLookLikeSuccess(status: Int) async throws {
        let refused = client(status, #"{"error": "no credits", "amount": 1}"#).wallet.createTask(body: .init(amount: 1))
        let error = await #expect(throws: CallError<Example.ErrorBody>.self) { try await refused.value }
        guard case .failure(let body, _) = error else { Issue.record("\(error as Any)"); return }
        #expect(body.error == "no credits")
        let accepted = client(status, #"{"error": "OK", "amount": 1}"#).wallet.createTask(body: .init(amount: 1))
        #expect(try await accepted.value.amount == 1)
    }

    @Test func refusalByNumber() async throws {
        let refused = client(200, #"{"Status": 401, "Message": "x"}"#).wallet.getStatus()
        let error = await #expect(throws: CallError<Example.Failure>.self) { try await refused.value }
        guard case .failure(.refused(let json), _) = error else { Issue.record("\(error as Any)"); return }
        #expect(json["Message"] == "x")
        #expect(try await client(200, #"{"Status": 200, "amount": 2}"#).wallet.getStatus().value.amount == 2)
    }

    @Test(arguments: [
        (400, #"{"error": "a"}"#, "application/json", Example.Failure.badRequest(.init(error: "a"))),
        (418, #"{"error": "b"}"#, "application/problem+json", .client(.init(error: "b"))),
        (500, "oops", "text/plain", .other("oops")),
    ])
    func exactBeforeRangeBeforeDefault(status: Int, body: String, type: String, expected: Example.Failure) async {
        let call = client(status, body, type).wallet.getStatus()
        let error = await #expect(throws: CallError<Example.Failure>.self) { try await call.value }
        guard case .failure(let failure, _) = error else { Issue.record("\(error as Any)"); return }
        #expect(failure == expected)
    }

    @Test(arguments: [403, 502, 304]) func undocumentedStatusKeepsTheBody(status: Int) async throws {
        let call = client(status, "<html>", "text/html").wallet.getBalance()
        let error = await #expect(throws: CallError<Example.ErrorBody>.self) { try await call.value }
        guard case .undocumented(let head, let body) = error else { Issue.record("\(error as Any)"); return }
        #expect(head.status.code == status)
        #expect(String(decoding: body, as: UTF8.self) == "<html>")
    }

    @Test func errorPageInsteadOfDocumentedFailureIsUndocumented() async {
        let call = client(404, "<html>", "text/html").wallet.getBalance()
        let error = await #expect(throws: CallError<Example.ErrorBody>.self) { try await call.value }
        guard case .undocumented = error else { Issue.record("\(error as Any)"); return }
    }

    @Test func decodingFailureSaysWhere() async throws {
        let call = client(200, #"[{"amount": "abc"}]"#).wallet.listBalances()
        let error = await #expect(throws: CallError<Never>.self) { try await call.value }
        #expect(
            error?.description
                == #"GET /user/getBalance -> 200 -> body[0].amount: expected integer, found string "abc""#
        )
        guard case .decoding(let failure) = error else { Issue.record("\(error as Any)"); return }
        #expect(failure.path == "body[0].amount")
        #expect(failure.operationID == "listBalances")
        #expect(failure.excerpt.contains("abc"))
    }

    @Test func missingMemberAndWrongTop() async throws {
        var error = await #expect(throws: CallError<Never>.self) {
            try await client(200, "[{}]").wallet.listBalances().value
        }
        #expect(error?.description == "GET /user/getBalance -> 200 -> body[0].amount: expected integer, found nothing")
        error = await #expect(throws: CallError<Never>.self) {
            try await client(200, "{}").wallet.listBalances().value
        }
        #expect(error?.description == "GET /user/getBalance -> 200 -> body: expected array, found object {}")
    }

    @Test func contentTypes() async throws {
        #expect(try await client(200, #"{"amount": 5}"#, nil).wallet.getBalance().value.amount == 5)
        #expect(try await client(200, #"{"amount": 5}"#, "text/html").wallet.getBalance().value.amount == 5)
        #expect(try await client(200, #"{"amount": 5}"#, "application/hal+json").wallet.getBalance().value.amount == 5)
        let page = client(200, "<p>", "text/html").wallet.getBalance()
        let error = await #expect(throws: CallError<Example.ErrorBody>.self) { try await page.value }
        #expect(error?.description == "GET /wallet/balance -> 200 -> body: expected application/json, found text/html")
    }

    @Test func contentTypePicksTheCase() async throws {
        #expect(try await client(200, #"{"amount": 5}"#).files.note().value == .json(.init(amount: 5)))
        #expect(try await client(200, "hello", "text/plain").files.note().value == .text("hello"))
        #expect(try await client(204, "", nil).files.note().value == .none)
    }

    @Test func emptySuccessWithAnotherStatus() async throws {
        try await client(200, "ignored", "text/plain").wallet.deleteWallet(id: "1").value
        try await client(202, "", nil).wallet.deleteWallet(id: "1").value
    }

    @Test func headerFields() async throws {
        let transport = InMemoryTransport { _, _ in
            var response = HTTPResponse(status: .ok)
            response.headerFields[HTTPField.Name("X-RateLimit-Limit")!] = "40"
            response.headerFields[HTTPField.Name("X-Names")!] = "a, b"
            return (response, ResponseBody(Data("{\"amount\":1}".utf8)))
        }
        let response = try await Example.Client(transport: transport).wallet.getBalance().response
        #expect(response[Example.HeaderFields.rateLimit] == 40)
        #expect(response[Example.HeaderFields.names] == ["a", "b"])
    }

    @Test func nothingIsSentForAMistake() async throws {
        let transport = InMemoryTransport { _, _ in throw TransportFailure(.other, "sent") }
        let client = Example.Client(transport: transport)
        for id in ["", "..", "."] {
            let error = await #expect(throws: CallError<Never>.self) {
                try await client.wallet.deleteWallet(id: id).value
            }
            guard case .invalidRequest = error else { Issue.record("\(error as Any)"); return }
        }
    }
}
