// Keys by which a server knows a repeated request: who gets one, and that it stays the same.
import Foundation
import TestServers
import Testing

@testable import ClientRuntime

@Suite struct IdempotencyTests {
    private static let field = "Idempotency-Key"

    /// A server that is busy for its first two answers.
    private func busyServer() -> RawServer {
        RawServer { request, connection in connection.answer(request.number < 2 ? 503 : 200, #"{"amount": 1}"#) }
    }

    private func options(_ field: HTTPField.Name?) -> CallOptions {
        var policy = RetryPolicy()
        policy.sleep = { _ in }
        return CallOptions(retry: policy, idempotencyKeyField: field)
    }

    private func call(_ server: RawServer, _ key: String?, _ options: CallOptions) -> Call<JSONValue, Never> {
        var request = OperationRequest(.post, "/payments", id: "pay")
        request.idempotencyKey("X-Idempotency-Key", key)
        return Call(server.client(.none, options).core, request, [.success(200)])
    }

    @Test func oneKeyForAllAttemptsOfACall() async throws {
        let server = busyServer()
        defer { server.stop() }
        let call = server.client(.none, options(.idempotencyKey)).wallet.createTask(body: .init(amount: 1))
        _ = try await call.value
        _ = try await call.value
        let keys = server.requests.map { $0.field(Self.field) }
        #expect(keys.count == 4)
        #expect(UUID(uuidString: keys[0] ?? "") != nil)
        #expect(Set(keys[0..<3]).count == 1)
        #expect(keys[3] != keys[0])
    }

    @Test func notWhereItIsNotAskedFor() async throws {
        let server = busyServer()
        defer { server.stop() }
        _ = await failure(of: server.client(.none, options(nil)).wallet.createTask(body: .init(amount: 1)))
        #expect(server.requests.count == 1, "a POST without a key is sent once")
        _ = await failure(of: server.client(.none, options(.idempotencyKey)).wallet.getBalance())
        for request in server.requests { #expect(request.field(Self.field) == nil) }
    }

    @Test func aNameAndAKeyOfOnesOwn() async throws {
        let server = busyServer()
        defer { server.stop() }
        let name = try #require(HTTPField.Name("X-Request-Key"))
        let call = server.client(.none, options(name)).wallet.createTask(body: .init(amount: 1))
        _ = try await call.with(headerFields: [name: "mine"]).value
        #expect(server.requests.map { $0.field("X-Request-Key") } == ["mine", "mine", "mine"])
        #expect(server.requests.allSatisfy { $0.field(Self.field) == nil })
    }

    @Test func declaredByTheDocument() async throws {
        let server = busyServer()
        defer { server.stop() }
        _ = try await call(server, nil, options(nil)).value
        let keys = server.requests.map { $0.field("X-Idempotency-Key") }
        #expect(keys.count == 3)
        #expect(UUID(uuidString: keys[0] ?? "") != nil)
        #expect(Set(keys).count == 1)
        _ = try await call(server, "mine", options(.idempotencyKey)).value
        #expect(server.requests.last?.field("X-Idempotency-Key") == "mine")
        #expect(server.requests.last?.field(Self.field) == nil)
    }
}
