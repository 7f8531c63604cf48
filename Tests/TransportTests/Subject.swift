// What is tested: each transport the package has, behind the same small client.
import ClientRuntime
import Foundation
import TestServers
import Testing

#if AsyncHTTPClient
import AsyncHTTPClientTransport
#endif

/// All suites, one test at a time: some take what the machine has, and no other test should have to wait for it.
@Suite(.serialized) enum Transports {}

/// A transport that has to behave.
enum Subject: String, CaseIterable, Codable, Sendable {
    case urlSession
    #if AsyncHTTPClient
    case asyncHTTPClient
    #endif

    /// One that shares its connections with all others.
    var sharedTransport: any ClientTransport {
        switch self {
        case .urlSession: URLSessionTransport()
        #if AsyncHTTPClient
        case .asyncHTTPClient: AsyncHTTPClientTransport()
        #endif
        }
    }

    /// One with connections of its own.
    var ownTransport: any ClientTransport {
        switch self {
        case .urlSession: URLSessionTransport(configuration: URLSessionTransport.standardConfiguration)
        #if AsyncHTTPClient
        case .asyncHTTPClient:
            AsyncHTTPClientTransport(configuration: AsyncHTTPClientTransport.standardConfiguration)
        #endif
        }
    }

    /// FoundationNetworking reads as fast as the server writes, and bodies that are streams go through a file first.
    var isHoldingBack: Bool {
        #if canImport(FoundationNetworking)
        self != .urlSession
        #else
        true
        #endif
    }

    /// A client with bearer token `t`.
    func client(
        _ url: URL,
        _ options: CallOptions = CallOptions(timeout: .seconds(30), retry: .never),
        transport: (any ClientTransport)? = nil
    ) -> Client {
        Client(
            core: ClientCore(
                name: "Transports",
                securitySchemes: [.bearer("token")],
                security: [["token"]],
                credentials: .bearer("t"),
                serverURL: url,
                transport: transport ?? sharedTransport,
                options: options
            )
        )
    }
}

/// Calls whose answers are bytes, of whatever media type.
struct Client: Sendable {
    let core: ClientCore

    func call(
        _ method: HTTPRequest.Method = .get,
        _ path: String = "/",
        body: RequestBody? = nil,
        cookie: String? = nil
    ) -> Call<Data, Never> {
        var request = OperationRequest(method, path, id: "call")
        request.cookie("session", cookie)
        request.body(bytes: body)
        return Call(core, request, [.successBytes(200, contentType: "*/*")])
    }
}

/// What a call throws.
func failure<Success, Failure>(of call: Call<Success, Failure>) async -> CallError<Failure>? {
    do {
        _ = try await call.value
        return nil
    } catch {
        return error
    }
}

/// The kind of transport failure that a call ends with.
func failureKind<Success, Failure>(of call: Call<Success, Failure>) async -> TransportFailure.Kind? {
    guard case .transport(let error as TransportFailure)? = await failure(of: call) else { return nil }
    return error.kind
}

/// One value that arrives from another thread.
final class Mailbox<Value: Sendable>: Sendable {
    private let stream: AsyncStream<Value>
    private let continuation: AsyncStream<Value>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream(of: Value.self) }

    func put(_ value: Value) { continuation.yield(value) }

    func take() async -> Value? {
        for await value in stream { return value }
        return nil
    }
}

/// Counts over threads.
final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0

    var value: Int { lock.withLock { count } }
    func add(_ more: Int) { lock.withLock { count += more } }

    /// The count when it stands still. How long that takes decides nothing: a wait that is too short only sees less.
    func settled() async throws -> Int {
        var last = -1
        var repetitions = 0
        while repetitions < 20 {
            try await Task.sleep(for: .milliseconds(25))
            repetitions = value == last ? repetitions + 1 : 0
            last = value
        }
        return last
    }

    /// Waits until the count is `goal`.
    func reach(_ goal: Int) async throws -> Int {
        while value < goal { try await Task.sleep(for: .milliseconds(25)) }
        return value
    }
}
