// What is sent again, when, and what is not.
import Foundation
import TestServers
import Testing

@testable import ClientRuntime

@Suite struct RetryTests {
    /// A client whose transport answers with these statuses in turn, and the pauses it makes.
    private func client(
        _ statuses: [Int],
        _ policy: RetryPolicy = RetryPolicy(),
        fields: HTTPFields = [:]
    ) -> (Example.Client, pauses: Locked<[Duration]>, sent: Locked<Int>) {
        let pauses = Locked<[Duration]>([])
        let sent = Locked(0)
        var policy = policy
        policy.random = { 1 }
        policy.sleep = { pause in pauses.withLock { $0.append(pause) } }
        let transport = InMemoryTransport { _, _ in
            let index = sent.withLock { count in
                defer { count += 1 }; return count
            }
            let status = statuses[min(index, statuses.count - 1)]
            if status == 0 { throw TransportFailure(.connectionLost, "lost") }
            let response = HTTPResponse(status: .init(code: status), headerFields: fields)
            return (response, ResponseBody(Data(#"{"amount": 1}"#.utf8)))
        }
        return (
            Example.Client(transport: transport, options: CallOptions(timeout: .seconds(3600), retry: policy)), pauses,
            sent
        )
    }

    @Test(arguments: [408, 425, 429, 500, 502, 503, 504, 507, 520, 524, 529, 599, 0])
    func transientFailuresAreTriedAgain(status: Int) async throws {
        let (client, pauses, sent) = client([status, status, 200])
        #expect(try await client.wallet.getBalance().value.amount == 1)
        #expect(sent.withLock(\.self) == 3)
        #expect(pauses.withLock(\.self) == [.milliseconds(500), .seconds(1)])
    }

    @Test(arguments: [400, 401, 404, 409, 422, 501, 505, 600]) func otherFailuresAreNot(status: Int) async throws {
        let (client, _, sent) = client([status])
        _ = await failure(of: client.wallet.getBalance())
        #expect(sent.withLock(\.self) == 1)
    }

    /// `x-should-retry` decides, but neither makes a request safe to repeat nor raises the number of attempts.
    @Test(arguments: [
        ("true", 409, 3), ("true", 501, 3), (" TRUE ", 400, 3), ("false", 503, 1), ("False", 429, 1), ("maybe", 503, 3),
        ("maybe", 409, 1), ("true", 201, 1),
    ]) func whatTheServerSays(field: String, status: Int, count: Int) async throws {
        let fields: HTTPFields = [HTTPField.Name("X-Should-Retry")!: field]
        let (client, _, sent) = client([status], fields: fields)
        _ = await failure(of: client.wallet.getBalance())
        #expect(sent.withLock(\.self) == count)
        let (post, _, sentPosts) = self.client([status], fields: fields)
        _ = await failure(of: post.wallet.createTask(body: .init(amount: 1)))
        #expect(sentPosts.withLock(\.self) == 1)
        let keyed = post.wallet.createTask(body: .init(amount: 1)).with(headerFields: [.idempotencyKey: "1"])
        _ = await failure(of: keyed)
        #expect(sentPosts.withLock(\.self) == 1 + count)
        let (never, _, sentOnce) = self.client([status], .never, fields: fields)
        _ = await failure(of: never.wallet.getBalance())
        #expect(sentOnce.withLock(\.self) == 1)
    }

    @Test func atMostTwice() async throws {
        let (client, _, sent) = client([503])
        guard case .undocumented(let head, _) = await failure(of: client.wallet.getBalance()) else {
            Issue.record("no failure")
            return
        }
        #expect(head.status.code == 503)
        #expect(sent.withLock(\.self) == 3)
    }

    @Test func notWhatIsNotSafe() async throws {
        let (post, _, sentPosts) = client([503])
        _ = await failure(of: post.wallet.createTask(body: .init(amount: 1)))
        #expect(sentPosts.withLock(\.self) == 1)
        _ = await failure(
            of: post.wallet.createTask(body: .init(amount: 1)).with(headerFields: [.idempotencyKey: "1"])
        )
        #expect(sentPosts.withLock(\.self) == 4)
        let (stream, _, sentStreams) = client([503])
        _ = await failure(of: stream.files.put(body: RequestBytes(chunks: AsyncStream<Data> { $0.finish() })))
        #expect(sentStreams.withLock(\.self) == 1)
        let (never, _, sentOnce) = client([503], .never)
        _ = await failure(of: never.wallet.getBalance())
        #expect(sentOnce.withLock(\.self) == 1)
        let (other, _, sentOthers) = client([501])
        _ = await failure(of: other.wallet.getBalance())
        #expect(sentOthers.withLock(\.self) == 1)
    }

    @Test func retryAfter() async throws {
        let (client, pauses, _) = client([429, 200], fields: [.retryAfter: "7"])
        _ = try await client.wallet.getBalance().value
        #expect(pauses.withLock(\.self) == [.seconds(7)])
        let (late, none, _) = self.client([429, 200], fields: [.retryAfter: "61"])
        _ = await failure(of: late.wallet.getBalance())
        #expect(none.withLock(\.self) == [])
        let (short, alsoNone, _) = self.client([429, 200], fields: [.retryAfter: "7"])
        _ = await failure(of: short.wallet.getBalance().with(timeout: .seconds(3)))
        #expect(alsoNone.withLock(\.self) == [], "a pause longer than the call's time is not begun")
    }

    @Test func whoHasUsedUpTheLimitWaitsForMore() async throws {
        let name = try #require(HTTPField.Name("RateLimit"))
        let (client, pauses, _) = client([429, 200], fields: [name: #""default";r=0;t=9"#])
        _ = try await client.wallet.getBalance().value
        #expect(pauses.withLock(\.self) == [.seconds(9)])
        let (left, usual, _) = self.client([429, 200], fields: [name: #""default";r=1;t=9"#])
        _ = try await left.wallet.getBalance().value
        #expect(usual.withLock(\.self) == [.milliseconds(500)])
        let (late, none, _) = self.client([429, 200], fields: [name: #""default";r=0;t=3600"#])
        _ = await failure(of: late.wallet.getBalance())
        #expect(none.withLock(\.self) == [])
    }

    @Test(.timeLimit(.minutes(1))) func attemptsThatTakeTooLongAreTriedAgain() async throws {
        let (gone, continuation) = AsyncStream.makeStream(of: Bool.self)
        let server = RawServer { request, connection in
            if request.number == 0 {
                continuation.yield(connection.waitForClose(seconds: 10))
            } else {
                connection.answer(200, #"{"amount": 1}"#)
            }
        }
        defer { server.stop() }
        var policy = RetryPolicy()
        policy.sleep = { _ in }
        let options = CallOptions(timeout: .seconds(20), attemptTimeout: .milliseconds(500), retry: policy)
        #expect(try await server.client(.none, options).wallet.getBalance().value.amount == 1)
        var iterator = gone.makeAsyncIterator()
        #expect(await iterator.next() == true, "the attempt that was given up lets go of its connection")
        let silent = RawServer { _, connection in _ = connection.waitForClose(seconds: 10) }
        defer { silent.stop() }
        let error = await failure(of: silent.client(.none, options).wallet.createTask(body: .init(amount: 1)))
        guard case .transport(let cause as TransportFailure) = error else { Issue.record("\(error as Any)"); return }
        #expect(cause.kind == .timedOut)
        #expect(silent.requests.count == 1, "a POST may have been received")
    }

    @Test(arguments: ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"])
    func idempotentMethods(method: String) throws {
        let request = HTTPRequest(method: .custom(method), scheme: nil, authority: nil, path: nil)
        #expect(RetryPolicy().allows(request, body: nil, keyFields: [nil]))
        #expect(!RetryPolicy(methods: []).allows(request, body: nil, keyFields: [.idempotencyKey]))
    }

    /// The three forms of RFC 9110 section 5.6.7, for one moment.
    @Test(arguments: [
        "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ])
    func dates(text: String) {
        #expect(RetryAfter.date(text)?.timeIntervalSince1970 == 784_111_777)
        let now = Date(timeIntervalSince1970: 784_111_770)
        #expect(RetryAfter.duration(text, now: now) == .seconds(7))
        #expect(RetryAfter.duration(text, now: now + 100) == .zero)
    }

    @Test(arguments: ["", "soon", "-1", "nan", "Sun, 99 Nov 1994 08:49:37 GMT"]) func notDates(text: String) {
        #expect(RetryAfter.duration(text, now: Date()) == nil)
    }

    @Test func budget() async throws {
        let (client, _, sent) = client([503])
        for _ in 0..<20 { _ = await failure(of: client.wallet.getBalance()) }
        #expect(sent.withLock(\.self) == 30, "20 calls and the ten retries a client may have in hand")
    }

    @Test func middleware() async throws {
        struct Tag: ClientMiddleware {
            let tag: String
            func intercept(
                _ request: HTTPRequest,
                body: RequestBody?,
                operation: OperationRequest,
                next: @Sendable (HTTPRequest, RequestBody?) async throws -> (HTTPResponse, ResponseBody)
            ) async throws -> (HTTPResponse, ResponseBody) {
                var request = request
                request.headerFields[.userAgent] = (request.headerFields[.userAgent] ?? "") + tag + operation.id
                return try await next(request, body)
            }
        }
        let transport = InMemoryTransport { request, _ in
            #expect(request.headerFields[.userAgent] == "a:getBalanceb:getBalance")
            return (HTTPResponse(status: .ok), ResponseBody(Data(#"{"amount": 1}"#.utf8)))
        }
        let options = CallOptions(middleware: [Tag(tag: "a:"), Tag(tag: "b:")])
        _ = try await Example.Client(transport: transport, options: options).wallet.getBalance().value
    }
}
