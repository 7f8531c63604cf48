// Errors of calls: which status is which error, what a program gets of them, and what their descriptions show.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct ErrorTests {
    private static func core(
        _ status: Int,
        _ body: String,
        _ contentType: String? = "application/json",
        _ options: CallOptions = CallOptions(retry: .never)
    ) -> ClientCore {
        Example.Client(
            transport: InMemoryTransport(status: status, contentType: contentType, body),
            options: options
        ).core
    }

    private static func call<Success, Failure>(
        _ status: Int,
        _ body: String,
        _ contentType: String? = "application/json",
        _ cases: [ResponseCase<Success, Failure>]
    ) -> Call<Success, Failure> {
        Call(core(status, body, contentType), OperationRequest(.get, "/things", id: "getThing"), cases)
    }

    // MARK: Which status is which error

    static let onlyDefault: [ResponseCase<String, Never>] = [.success(.any), .failureStatus(418, "A teapot.")]

    @Test(arguments: [400, 404, 418, 500, 599]) func defaultIsNoSuccessForErrors(status: Int) async {
        let error = await #expect(throws: CallError<Never>.self) {
            try await Self.call(status, #""text""#, "application/json", Self.onlyDefault).value
        }
        #expect(error?.status?.code == status)
        #expect(error?.body == Data(#""text""#.utf8))
        switch error {
        case .documentedStatus: #expect(status == 418)
        case .undocumented: #expect(status != 418)
        default: Issue.record("\(error as Any)")
        }
    }

    @Test(arguments: [200, 206, 302]) func defaultIsSuccessOtherwise(status: Int) async throws {
        #expect(try await Self.call(status, #""text""#, "application/json", Self.onlyDefault).value == "text")
    }

    @Test func defaultAsFailureLeavesSuccessesAlone() async throws {
        let cases: [ResponseCase<String, Example.ErrorBody>] = [.success(200), .failure(.any)]
        #expect(try await Self.call(203, #""text""#, "application/json", cases).value == "text")
        for status in [304, 404, 500] {
            let error = await Self.call(status, #"{"error": "no"}"#, "application/json", cases).error
            guard case .failure(let body, _) = error else { Issue.record("\(error as Any)"); continue }
            #expect(body.error == "no")
        }
    }

    @Test func failuresWithoutContent() async {
        let cases: [ResponseCase<String, Never>] = [
            .success(200), .failureStatus(404, "There is \"none\"."), .failureStatus(.range(4)),
            .failureStatus(304, "Same."),
        ]
        let missing = await Self.call(404, #"{"id": 1}"#, "application/json", cases).error
        #expect(missing?.description == #"GET /things -> 404: documented as "There is "none".": {"id":1}"#)
        guard case .documentedStatus(let head, let body) = missing else { Issue.record("\(missing as Any)"); return }
        #expect(head.status.code == 404)
        #expect(body == Data(#"{"id": 1}"#.utf8))
        let same = await Self.call(304, "", nil, cases).error
        #expect(same?.description == #"GET /things -> 304: documented as "Same.""#)
        let other = await Self.call(409, "", nil, cases).error
        #expect(other?.description == "GET /things -> 409: documented without content")
        let unknown = await Self.call(503, "<p>busy</p>", "text/html", cases).error
        #expect(unknown?.description == "GET /things -> 503: the document does not describe this response: <p>busy</p>")
    }

    @Test func failuresWithoutContentAmongOthers() async {
        enum Failure: Sendable { case gone, problem(Example.ErrorBody) }
        let cases: [ResponseCase<String, Failure>] = [
            .success(200), .failureEmpty(404, Failure.gone, "Gone."), .failure(400, Failure.problem),
        ]
        let error = await Self.call(404, "", nil, cases).error
        guard case .failure(.gone, let head) = error else { Issue.record("\(error as Any)"); return }
        #expect(head.body == Data())
        #expect(error?.description == #"GET /things -> 404: documented as "Gone.""#)
        let empty = await Self.call(400, "", nil, cases).error
        #expect(empty?.description == "GET /things -> 400: the document describes another body")
    }

    // MARK: Successes without a body

    @Test(arguments: [200, 204]) func nothingIsNullWhereTheTypeAllowsIt(status: Int) async throws {
        #expect(try await Self.call(status, "", nil, [.success(200)] as [ResponseCase<Int?, Never>]).value == nil)
        #expect(
            try await Self.call(status, "", nil, [.success(200)] as [ResponseCase<JSONValue, Never>]).value == .null
        )
        let error = await Self.call(status, "", nil, [.success(200)] as [ResponseCase<Int, Never>]).error
        guard case .decoding = error else { Issue.record("\(error as Any)"); return }
    }

    // MARK: What a program gets

    @Test func bytesOfFailures() async {
        let text = #"{"error": "no", "detail": {"code": 7}}"#
        let cases: [ResponseCase<String, Example.ErrorBody>] = [.success(200), .failure(422)]
        let error = await Self.call(422, text, "application/json", cases).error
        guard case .failure(let body, let head) = error else { Issue.record("\(error as Any)"); return }
        #expect(body.error == "no")
        #expect(head.body == Data(text.utf8))
        #expect(error?.body == Data(text.utf8))
        #expect(error?.description == #"GET /things -> 422: {"error":"no","detail":{"code":7}}"#)
    }

    @Test func resultsNeedNoDo() async {
        let cases: [ResponseCase<String, Example.ErrorBody>] = [.success(200), .failure(404)]
        let found = await Self.call(200, #""a""#, "application/json", cases).result
        guard case .success("a") = found else { Issue.record("\(found)"); return }
        switch await Self.call(404, #"{"error": "none"}"#, "application/json", cases).result {
        case .failure(.failure(let body, let head)):
            #expect(body.error == "none")
            #expect(head.status == .notFound)
        case let other: Issue.record("\(other)")
        }
    }

    /// Several operations in one `do`, and a task: neither knows the type of the failures.
    @Test func errorsOfAnyOperation() async throws {
        let client = Example.Client(
            transport: InMemoryTransport { _, _ in
                var response = HTTPResponse(status: .notFound)
                response.headerFields[.contentType] = "application/json"
                response.headerFields[HTTPField.Name("X-Request-ID")!] = "r1"
                return (response, ResponseBody(Data(#"{"error": "none"}"#.utf8)))
            },
            options: CallOptions(retry: .never)
        )
        let task = Task { () -> String? in
            do {
                let balance = try await client.wallet.getBalance().value
                try await client.wallet.deleteWallet(id: "\(balance.amount)").value
                return nil
            } catch let error as any APICallError {
                #expect(error.status == .notFound)
                #expect(error.head?.operationID == "getBalance")
                #expect(error.requestID == "r1")
                #expect(error.body == Data(#"{"error": "none"}"#.utf8))
                return error.message
            }
        }
        #expect(try await task.value == #"GET /wallet/balance -> 404: {"error":"none"}"#)
        let lost: any APICallError = TransportFailure(.connectionLost, "lost")
        #expect(lost.message == "lost" && lost.status == nil && lost.head == nil && lost.body == nil)
        let refused = CallError<Never>.transport(
            OAuthFailure(code: .invalidClient, message: "unknown\nclient", uri: nil, status: .unauthorized)
        )
        #expect((refused as any APICallError).message.contains("no access token: invalid_client: unknown client"))
    }

    @Test func skippedItemsOfResponses() async throws {
        let core = Self.core(
            200,
            #"[{"amount": 1}, {"amount": "x"}, {"amount": 3}, {}]"#,
            "application/json",
            CallOptions(retry: .never, skipsUnreadableItems: true)
        )
        let response = try await Example.Client.WalletOperations(core: core).listBalances().response
        #expect(response.value.map(\.amount) == [1, 3])
        #expect(response.skippedItems.map(\.path) == ["body[1].amount", "body[3].amount"])
        #expect(response.skippedItems.map(\.expected) == ["integer", "integer"])
        #expect(response.skippedItems.map(\.found) == [#"string "x""#, "nothing"])
        let whole = try await Self.call(200, "[]", "application/json", [.success(200)] as [ResponseCase<[Int], Never>])
            .response
        #expect(whole.skippedItems.isEmpty)
    }
}

extension Example.Client {
    typealias WalletOperations = Example.WalletOperations
}

extension Call {
    /// The error of the call; nil for a success.
    var error: CallError<Failure>? {
        get async { if case .failure(let error) = await result { error } else { nil } }
    }
}
