// Connections: what goes over them, that they are used again, and what happens when they break or are no longer wanted.
import ClientRuntime
import Foundation
import TestServers
import Testing

extension Transports {
    @Suite struct ConnectionTests {
        @Test(arguments: Subject.allCases) func requestArrivesAsItIs(subject: Subject) async throws {
            let server = RawServer { _, connection in connection.answer(200, "ok", fields: ["X-A: 1", "X-A: 2"]) }
            defer { server.stop() }
            let url = server.url.appendingPathComponent("v1")
            let fields = HTTPFields([HTTPField(name: HTTPField.Name("X-Name")!, value: "värde")])
            let call = subject.client(url).call(HTTPRequest.Method("QUERY")!, "/a%2Fb%20c", body: RequestBody([1, 2]))
            let response = try await call.with(headerFields: fields).response
            #expect(response.value == Data("ok".utf8))
            #expect(response.headerFields[HTTPField.Name("X-A")!]?.hasPrefix("1") == true)
            let request = try #require(server.requests.first)
            #expect(request.line == "QUERY /v1/a%2Fb%20c HTTP/1.1")
            #expect(request.field("X-Name") == "värde")
            #expect(request.field("Authorization") == "Bearer t")
            #expect(request.field("Content-Type") == "application/octet-stream")
            #expect(request.field("Content-Length") == "2")
            #expect(request.body == Data([1, 2]))
        }

        /// Each `Set-Cookie` field is a value of its own, although values hold commas.
        @Test(arguments: Subject.allCases) func cookiesStayApart(subject: Subject) async throws {
            let cookies = ["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/", "b=x,y", "c=3; HttpOnly"]
            let server = RawServer { _, connection in
                connection.answer(200, "ok", fields: cookies.map { "Set-Cookie: \($0)" } + ["X-A: 1"])
            }
            defer { server.stop() }
            let response = try await subject.client(server.url).call().response
            #expect(response[HeaderField<[String]>("Set-Cookie")] == cookies)
            #expect(response.headerFields[values: .setCookie] == cookies)
        }

        @Test(arguments: Subject.allCases) func noBodyAndEmptyBody(subject: Subject) async throws {
            let server = RawServer { _, connection in connection.answer(200) }
            defer { server.stop() }
            let client = subject.client(server.url)
            _ = try await client.call(.get).value
            _ = try await client.call(.post).value
            _ = try await client.call(.post, body: RequestBody(Data())).value
            #expect(server.requests.map { $0.field("Content-Length") } == [nil, "0", "0"])
            #expect(server.requests.allSatisfy { $0.field("Transfer-Encoding") == nil })
        }

        @Test(arguments: Subject.allCases) func streamedBodyOfUnknownLength(subject: Subject) async throws {
            let server = RawServer { _, connection in connection.answer(200) }
            defer { server.stop() }
            let chunks = AsyncStream<Data> { continuation in
                for index in 0..<50 { continuation.yield(Data(repeating: UInt8(index), count: 5000)) }
                continuation.finish()
            }
            _ = try await subject.client(server.url).call(.put, body: RequestBody(chunks: chunks)).value
            let expected = (0..<50).reduce(into: Data()) { $0 += Data(repeating: UInt8($1), count: 5000) }
            #expect(server.requests.first?.body == expected)
        }

        @Test(arguments: Subject.allCases) func fileBody(subject: Subject) async throws {
            let server = RawServer { _, connection in connection.answer(200) }
            defer { server.stop() }
            let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            let content = Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
            try content.write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            let client = subject.client(server.url)
            _ = try await client.call(.put, body: RequestBody(file: file)).value
            #expect(server.requests.first?.body == content)
            #expect(server.requests.first?.field("Content-Length") == "200000")
            let missing = client.call(.put, body: RequestBody(file: file.appendingPathExtension("missing")))
            guard case .transport = await failure(of: missing) else {
                Issue.record("a missing file was sent")
                return
            }
        }

        @Test(arguments: Subject.allCases) func failingBody(subject: Subject) async throws {
            let server = RawServer { _, connection in connection.answer(200) }
            defer { server.stop() }
            struct Mistake: Error {}
            let chunks = AsyncThrowingStream<Data, any Error> { continuation in
                continuation.yield(Data("half".utf8))
                continuation.finish(throwing: Mistake())
            }
            let error = await failure(of: subject.client(server.url).call(.put, body: RequestBody(chunks: chunks)))
            guard case .transport(is Mistake) = error else { Issue.record("\(error as Any)"); return }
            #expect(server.requests.isEmpty)
        }

        @Test(arguments: Subject.allCases) func connectionIsUsedAgain(subject: Subject) async throws {
            let server = RawServer { request, connection in
                if request.number == 1 {
                    connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                    connection.send("3\r\nabc\r\n4;name=value\r\ndefg\r\n0\r\n\r\n")
                } else {
                    connection.answer(200, "whole")
                }
            }
            defer { server.stop() }
            // Of connections that all share, curl closes some when there are many.
            let client = subject.client(server.url, transport: subject.ownTransport)
            #expect(try await client.call().value == Data("whole".utf8))
            #expect(try await client.call().value == Data("abcdefg".utf8))
            #expect(try await client.call(.put, body: RequestBody([1])).value == Data("whole".utf8))
            // With FoundationNetworking, a request with a body has a connection of its own.
            let last = subject == .urlSession && !subject.isHoldingBack ? 1 : 0
            #expect(server.requests.map(\.connection) == [0, 0, last])
        }

        @Test(arguments: Subject.allCases) func compressedBody(subject: Subject) async throws {
            let server = RawServer { _, connection in
                // What gzip makes of "hello hello hello hello\n".
                let bytes: [UInt8] = [
                    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57,
                    0xC8,
                    0x40, 0x27, 0xB9, 0x00, 0x00, 0x88, 0x59, 0x0B, 0x18, 0x00, 0x00, 0x00,
                ]
                connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(bytes.count)\r\n\r\n")
                connection.send(Data(bytes))
            }
            defer { server.stop() }
            #expect(try await subject.client(server.url).call().value == Data("hello hello hello hello\n".utf8))
            #expect(server.requests.first?.field("Accept-Encoding")?.contains("gzip") == true)
        }

        @Test(arguments: Subject.allCases) func answerWithoutBody(subject: Subject) async throws {
            let server = RawServer { request, connection in
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")
            }
            defer { server.stop() }
            #expect(try await subject.client(server.url).call(.head).value == Data())
        }

        @Test(arguments: Subject.allCases) func retryAfter(subject: Subject) async throws {
            let server = RawServer { request, connection in
                if request.number == 0 {
                    connection.answer(429, fields: ["Retry-After: 0"])
                } else {
                    connection.answer(200, "at last")
                }
            }
            defer { server.stop() }
            // Without the server's word, the pause would be longer than the call's time, and there would be none.
            let policy = RetryPolicy(baseDelay: .seconds(1_000_000), maximumDelay: .seconds(1_000_000))
            let client = subject.client(server.url, CallOptions(timeout: .seconds(60), retry: policy))
            #expect(try await client.call().value == Data("at last".utf8))
            #expect(server.requests.count == 2)
        }

        // MARK: Broken

        @Test(arguments: Subject.allCases) func brokenBeforeTheHead(subject: Subject) async throws {
            let server = RawServer { _, connection in connection.close() }
            defer { server.stop() }
            #expect(await failureKind(of: subject.client(server.url).call()) == .connectionLost)
        }

        @Test(
            arguments: Subject.allCases,
            [
                "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\nhalf",
            ]
        )
        func brokenInTheMiddle(subject: Subject, answer: String) async throws {
            let server = RawServer { _, connection in
                connection.send(answer)
                connection.close()
            }
            defer { server.stop() }
            #expect(await failureKind(of: subject.client(server.url).call()) == .connectionLost)
        }

        @Test(arguments: Subject.allCases) func brokenInAStream(subject: Subject) async throws {
            let server = RawServer { _, connection in
                connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n")
                connection.close()
            }
            defer { server.stop() }
            var received = Data()
            do {
                for try await chunk in try await subject.client(server.url).call().bytes { received += chunk }
                Issue.record("half an answer is no answer")
            } catch {
                #expect((error as? TransportFailure)?.kind == .connectionLost, "\(error)")
            }
            #expect(received == Data("half".utf8))
        }

        @Test(arguments: Subject.allCases) func noServer(subject: Subject) async throws {
            let server = RawServer { _, _ in }
            server.stop()
            let fields: HTTPFields = [HTTPField.Name("X-Token")!: "hidden-token"]
            let error = await failure(of: subject.client(server.url).call().with(headerFields: fields))
            guard case .transport(let failure as TransportFailure) = error else {
                Issue.record("\(error as Any)"); return
            }
            #expect(failure.kind == .cannotConnect)
            #expect(!"\(error as Any)".contains("hidden-token"))
        }

        // MARK: No longer wanted

        /// A server that sends `beginning`, waits until the client is gone, and says whether it went.
        private func waiting(_ beginning: String) -> (RawServer, gone: Mailbox<Bool>) {
            let gone = Mailbox<Bool>()
            let server = RawServer { _, connection in
                connection.send(beginning)
                gone.put(connection.waitForClose(seconds: 20))
            }
            return (server, gone)
        }

        private static let beginning = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases, ["", beginning])
        func timeoutClosesTheConnection(subject: Subject, beginning: String) async throws {
            let (server, gone) = waiting(beginning)
            defer { server.stop() }
            let error = await failure(of: subject.client(server.url).call().with(timeout: .milliseconds(500)))
            guard case .timeout(.milliseconds(500)) = error else { Issue.record("\(error as Any)"); return }
            #expect(await gone.take() == true)
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases, ["", beginning])
        func cancellationClosesTheConnection(subject: Subject, beginning: String) async throws {
            let (server, gone) = waiting(beginning)
            defer { server.stop() }
            let call = subject.client(server.url).call()
            let task = Task { await failure(of: call) }
            while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
            task.cancel()
            let error = await task.value
            guard case .cancelled = error else { Issue.record("\(error as Any)"); return }
            #expect(await gone.take() == true)
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func cancelledStreamClosesTheConnection(subject: Subject) async throws {
            let (server, gone) = waiting(Self.beginning)
            defer { server.stop() }
            let call = subject.client(server.url).call()
            let first = Mailbox<Data>()
            let task = Task {
                for try await chunk in try await call.bytes { first.put(chunk) }
            }
            #expect(await first.take() == Data("abc".utf8))
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(await gone.take() == true)
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func abandonedStreamClosesTheConnection(subject: Subject) async throws {
            let (server, gone) = waiting(Self.beginning)
            defer { server.stop() }
            for try await chunk in try await subject.client(server.url).call().bytes {
                #expect(chunk == Data("abc".utf8))
                break
            }
            #expect(await gone.take() == true)
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func unreadStreamClosesTheConnection(subject: Subject) async throws {
            let (server, gone) = waiting(Self.beginning)
            defer { server.stop() }
            _ = try await subject.client(server.url).call().bytes
            #expect(await gone.take() == true)
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func transportThatGoesClosesItsConnections(subject: Subject) async throws {
            let gone = Mailbox<Bool>()
            let server = RawServer { _, connection in
                connection.answer(200, "whole")
                gone.put(connection.waitForClose(seconds: 20))
            }
            defer { server.stop() }
            #expect(
                try await subject.client(server.url, transport: subject.ownTransport).call().value == Data("whole".utf8)
            )
            #expect(await gone.take() == true)
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func responseOutlivesItsTransport(subject: Subject) async throws {
            let go = DispatchSemaphore(value: 0)
            let server = RawServer { _, connection in
                connection.send(Self.beginning)
                go.wait()
                connection.send("3\r\ndef\r\n0\r\n\r\n")
            }
            defer { server.stop() }
            let body = try await subject.client(server.url, transport: subject.ownTransport).call().bytes
            go.signal()
            #expect(try await body.collect() == Data("abcdef".utf8))
        }
    }
}
