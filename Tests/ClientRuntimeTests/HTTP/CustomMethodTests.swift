// Methods of any name: what is a token is sent as it is, and what is not is never sent.

import ClientRuntime
import Foundation
import Testing

@Suite struct CustomMethodTests {
    @Test func tokensAreSentAsTheyAre() {
        for name in ["PURGE", "M-SEARCH", "get", "A&id&B", "!x"] {
            #expect(HTTPRequest.Method.custom(name).rawValue == name)
        }
        #expect(HTTPRequest.Method.custom("GET") == .get)
    }

    @Test(arguments: ["DELETE ", "A B", "", "É", "A\r\nX: y", "A\u{0}", " ", "GET /"])
    func whatIsNoTokenIsNotSent(name: String) async throws {
        #expect(HTTPRequest.Method.custom(name) != .get)
        let transport = InMemoryTransport { _, _ in throw TransportFailure(.other, "sent") }
        let client = Example.Client(transport: transport)
        let request = OperationRequest(.custom(name), "/things", id: "things")
        let call = Call<JSONValue, Never>(client.core, request, [.success(.range(2))])
        let error = await #expect(throws: CallError<Never>.self) { try await call.value }
        guard case .invalidRequest(let reason) = error else { Issue.record("\(error as Any)"); return }
        #expect(reason.contains("HTTP method"))
        for text in [reason, call.description, call.curl] {
            #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(text)")
        }
    }

    /// A middleware cannot send one either.
    @Test func aMiddlewareSendsNone() async throws {
        struct Renaming: ClientMiddleware {
            func intercept(
                _ request: HTTPRequest,
                body: RequestBody?,
                operation: OperationRequest,
                next: @Sendable (HTTPRequest, RequestBody?) async throws -> (HTTPResponse, ResponseBody)
            ) async throws -> (HTTPResponse, ResponseBody) {
                var request = request
                request.method = .custom("A B")
                return try await next(request, body)
            }
        }
        let transport = InMemoryTransport { _, _ in throw TransportFailure(.other, "sent") }
        let client = Example.Client(transport: transport, options: CallOptions(middleware: [Renaming()]))
        let call = Call<JSONValue, Never>(client.core, OperationRequest(.get, "/", id: "x"), [.success(.range(2))])
        let error = await #expect(throws: CallError<Never>.self) { try await call.value }
        guard case .invalidRequest = error else { Issue.record("\(error as Any)"); return }
    }
}
