// How often a request arrives: a method that is not safe is sent once, whatever becomes of the connection, unless the
// retry policy says otherwise.
import ClientRuntime
import Foundation
import TestServers
import Testing

extension Transports {
    @Suite struct SingleSendTests {
        /// Keeps its connections open, and closes them without an answer once `/break` is asked for.
        private func breaking() -> RawServer {
            RawServer { request, connection in
                if request.line.contains("/break") { connection.close() } else { connection.answer(200, "ok") }
            }
        }

        private static let unsafe: [HTTPRequest.Method] = [
            .post, .put, .delete, .patch, HTTPRequest.Method("PURGE")!,
        ]

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases, unsafe)
        func unsafeMethodIsSentOnce(subject: Subject, method: HTTPRequest.Method) async throws {
            for body in [nil, RequestBody([1, 2]), RequestBody(Data(count: 3_000_000))] {
                let server = breaking()
                defer { server.stop() }
                let client = subject.client(server.url, transport: subject.ownTransport)
                // Connections that can be used again.
                _ = try await client.call().value
                _ = try await client.call(method, body: body).value
                let kind = await failureKind(of: client.call(method, "/break", body: body))
                #expect(kind == .connectionLost)
                #expect(server.requests.filter { $0.line.contains("/break") }.count == 1)
            }
        }

        /// Without a body a safe method may be sent again by the connection's own rules (RFC 9110 section 9.2.2); with
        /// one, it must neither hang nor arrive without it.
        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases, [HTTPRequest.Method.get, .query])
        func safeMethodWithBody(subject: Subject, method: HTTPRequest.Method) async throws {
            let server = breaking()
            defer { server.stop() }
            let client = subject.client(server.url, transport: subject.ownTransport)
            _ = try await client.call().value
            // URLSession refuses a body with GET.
            let kind = await failureKind(of: client.call(method, "/break", body: RequestBody([1])))
            #expect(kind == (method == .get && subject == .urlSession ? .requestFailed : .connectionLost))
            #expect(server.requests.filter { $0.line.contains("/break") }.allSatisfy { $0.body == Data([1]) })
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func safeMethodOnClosedConnection(subject: Subject) async throws {
            let server = breaking()
            defer { server.stop() }
            let client = subject.client(server.url, transport: subject.ownTransport)
            for method in [HTTPRequest.Method.get, .head, .options] {
                _ = try await client.call().value
                #expect(await failureKind(of: client.call(method, "/break")) == .connectionLost)
            }
        }

        /// The server closes each connection after its answer, at a moment of its own.
        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func closedBetweenCalls(subject: Subject) async throws {
            let server = RawServer { _, connection in
                connection.answer(200, "ok")
                connection.close()
            }
            defer { server.stop() }
            let client = subject.client(server.url, transport: subject.ownTransport)
            for round in 0..<30 {
                let isPost = round % 2 == 0
                let call = client.call(isPost ? .post : .get, body: isPost ? RequestBody([1]) : nil)
                let isAnswered: Bool
                if isPost && subject == .urlSession {
                    #expect(try await call.value == Data("ok".utf8))
                    isAnswered = true
                } else {
                    // A request may meet the closing connection.
                    isAnswered = await failureKind(of: call).map { $0 == .connectionLost } ?? true
                }
                #expect(isAnswered)
            }
            #expect(server.requests.count <= 30)
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func streamIsSentOnce(subject: Subject) async throws {
            let server = breaking()
            defer { server.stop() }
            let client = subject.client(server.url, transport: subject.ownTransport)
            _ = try await client.call().value
            let chunks = AsyncStream<Data> { continuation in
                continuation.yield(Data("once".utf8))
                continuation.finish()
            }
            let kind = await failureKind(of: client.call(.post, "/break", body: RequestBody(chunks: chunks)))
            #expect(kind == .connectionLost)
            #expect(server.requests.filter { $0.line.contains("/break") }.count == 1)
        }

        // MARK: Many at once

        /// Requests with connections of their own are as many at once as others.
        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func connectionsAreLimited(subject: Subject) async throws {
            let open = Counter()
            let most = Mailbox<Int>()
            let server = RawServer { _, connection in
                open.add(1)
                most.put(open.value)
                usleep(20_000)
                open.add(-1)
                connection.answer(200, "ok")
            }
            defer { server.stop() }
            let client = subject.client(server.url, transport: subject.ownTransport)
            let count = await withTaskGroup(of: Int.self) { group in
                for _ in 0..<100 {
                    group.addTask { await failure(of: client.call(.post, body: RequestBody([1]))).map { _ in 0 } ?? 1 }
                }
                return await group.reduce(0, +)
            }
            #expect(count == 100)
            for _ in 0..<100 { #expect(await most.take() ?? 0 <= 8) }
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func waitingRequestsAreCancelled(subject: Subject) async throws {
            let go = DispatchSemaphore(value: 0)
            let server = RawServer { request, connection in
                if request.line.contains("/slow") { go.wait() }
                connection.answer(200, "ok")
            }
            defer { server.stop() }
            let client = subject.client(server.url, transport: subject.ownTransport)
            let slow = (0..<20).map { _ in Task { await failure(of: client.call(.post, "/slow")) } }
            while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
            let waiting = (0..<20).map { _ in Task { await failure(of: client.call(.post, "/never")) } }
            try await Task.sleep(for: .milliseconds(50))
            for task in waiting { task.cancel() }
            for task in waiting {
                guard case .cancelled? = await task.value else { Issue.record("not cancelled"); continue }
            }
            for _ in slow { go.signal() }
            for task in slow { if let error = await task.value { Issue.record("\(error)") } }
            #expect(try await client.call(.post).value == Data("ok".utf8))
            #expect(!server.requests.contains { $0.line.contains("/never") })
        }
    }
}
