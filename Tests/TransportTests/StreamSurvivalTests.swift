// Streams over real connections: a server that falls silent, a body that breaks off, a connection that is made again.
import ClientRuntime
import Foundation
import TestServers
import Testing

private let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
private let chunkedHead = head + "Transfer-Encoding: chunked\r\n\r\n"

private func chunk(_ text: String) -> String { String(text.utf8.count, radix: 16) + "\r\n\(text)\r\n" }

extension Transports {
    @Suite struct StreamSurvivalTests {
        private enum Reading: CaseIterable { case bytes, download, events, payloads, lines }

        /// Reads a body in one of the ways there are; how many pieces came before the error.
        private static func read(
            _ call: Call<Data, Never>,
            _ reading: Reading
        ) async -> (count: Int, error: (any Error)?) {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            defer { try? FileManager.default.removeItem(at: file) }
            var count = 0
            do {
                switch reading {
                case .bytes: for try await _ in try await call.bytes { count += 1 }
                case .download: try await call.download(to: file) { _ in count += 1 }
                case .events: for try await _ in try await call.events { count += 1 }
                case .payloads: for try await _ in try await call.events(of: Int.self) { count += 1 }
                case .lines: for try await _ in try await call.elements(of: Int.self) { count += 1 }
                }
            } catch let error as CallError<Never> {
                if case .transport(let cause) = error { return (count, cause) }
                return (count, error)
            } catch {
                return (count, error)
            }
            return (count, nil)
        }

        /// A server that sends this, then nothing more until the client is gone.
        private func silentServer(_ text: String) -> (RawServer, gone: Mailbox<Bool>) {
            let gone = Mailbox<Bool>()
            let server = RawServer { _, connection in
                connection.send(text)
                gone.put(connection.waitForClose(seconds: 30))
            }
            return (server, gone)
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases, Reading.allCases)
        private func silentServerAfterOneItem(subject: Subject, reading: Reading) async {
            let (server, gone) = silentServer(chunkedHead + chunk(reading == .lines ? "1\n" : "data: 1\n\n"))
            defer { server.stop() }
            let call = subject.client(server.url).call().with(idleTimeout: .milliseconds(300))
            let (count, error) = await Self.read(call, reading)
            #expect(count == 1)
            #expect((error as? TransportFailure)?.kind == .timedOut, "\(error as Any)")
            #expect("\(error as Any)".contains("sent nothing for 0.3 seconds"))
            #expect(await gone.take() == true)
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases, Reading.allCases)
        private func silentServerAfterTheHead(subject: Subject, reading: Reading) async {
            let (server, gone) = silentServer(head + "Content-Length: 100\r\n\r\n")
            defer { server.stop() }
            let call = subject.client(server.url).call().with(idleTimeout: .milliseconds(300))
            let (count, error) = await Self.read(call, reading)
            #expect(count == 0)
            #expect((error as? TransportFailure)?.kind == .timedOut, "\(error as Any)")
            #expect(await gone.take() == true)
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func silentServerForAWholeBody(subject: Subject) async {
            let (server, _) = silentServer(chunkedHead + chunk("1"))
            defer { server.stop() }
            #expect(
                await failureKind(of: subject.client(server.url).call().with(idleTimeout: .milliseconds(300)))
                    == .timedOut
            )
        }

        /// The stream is longer than the time for silence; between its comments there is a fraction of it.
        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func commentsAreLife(subject: Subject) async throws {
            let server = RawServer { _, connection in
                connection.send(chunkedHead + chunk("data: 1\n\n"))
                for _ in 0..<30 {
                    Thread.sleep(forTimeInterval: 0.1)
                    connection.send(chunk(": still here\n\n"))
                }
                connection.send(chunk("data: 2\n\n") + "0\r\n\r\n")
            }
            defer { server.stop() }
            let call = subject.client(server.url).call().with(idleTimeout: .seconds(2))
            #expect(try await call.events.reduce(into: []) { $0.append($1.data) } == ["1", "2"])
        }

        /// A reader that takes its time is not a server that is silent.
        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func slowReaderIsNotASilentServer(subject: Subject) async throws {
            let go = DispatchSemaphore(value: 0)
            let server = RawServer { _, connection in
                connection.send(chunkedHead + chunk("data: 1\n\n"))
                go.wait()
                connection.send(chunk("data: 2\n\n") + "0\r\n\r\n")
            }
            defer { server.stop() }
            var data: [String] = []
            for try await event in try await subject.client(server.url).call().with(idleTimeout: .seconds(1)).events {
                data.append(event.data)
                if data.count == 1 {
                    try await Task.sleep(for: .seconds(1.5))
                    go.signal()
                }
            }
            #expect(data == ["1", "2"])
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func cancellationOfAWatchedStreamClosesTheConnection(subject: Subject) async throws {
            let (server, gone) = silentServer(chunkedHead + chunk("data: 1\n\n"))
            defer { server.stop() }
            let call = subject.client(server.url).call().with(idleTimeout: .seconds(60))
            let first = Mailbox<String>()
            let task = Task { for try await event in try await call.events { first.put(event.data) } }
            #expect(await first.take() == "1")
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(await gone.take() == true)
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func abandonedWatchedStreamClosesTheConnection(subject: Subject) async throws {
            let (server, gone) = silentServer(chunkedHead + chunk("data: 1\n\n"))
            defer { server.stop() }
            let call = subject.client(server.url).call().with(idleTimeout: .seconds(60))
            for try await _ in try await call.events { break }
            #expect(await gone.take() == true)
        }

        // MARK: Broken off

        @Test(
            .timeLimit(.minutes(1)),
            arguments: Subject.allCases,
            [
                chunkedHead + chunk("data: 1\n\n"), chunkedHead + "20\r\ndata: 1\n\n",
                head + "Content-Length: 50\r\n\r\ndata: 1\n\n",
            ]
        )
        func streamThatBreaksOff(subject: Subject, answer: String) async {
            for reading in [Reading.bytes, .download, .events, .payloads] {
                let server = RawServer { _, connection in
                    connection.send(answer)
                    connection.close()
                }
                defer { server.stop() }
                let (count, error) = await Self.read(subject.client(server.url).call(), reading)
                #expect(count == 1)
                #expect((error as? TransportFailure)?.kind == .connectionLost, "\(reading): \(error as Any)")
                #expect(server.requests.count == 1)
            }
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func streamThatEnds(subject: Subject) async {
            let server = RawServer { _, connection in connection.send(chunkedHead + chunk("data: 1\n\n") + "0\r\n\r\n")
            }
            defer { server.stop() }
            for reading in [Reading.bytes, .download, .events, .payloads] {
                let (count, error) = await Self.read(subject.client(server.url).call(), reading)
                #expect(count == 1)
                #expect(error == nil, "\(reading): \(error as Any)")
            }
        }

        // MARK: Made again

        private static let quick = StreamReconnection(delay: .milliseconds(1))

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func streamGoesOnAfterItsLastEvent(subject: Subject) async throws {
            let server = RawServer { request, connection in
                let last = Int(request.field("Last-Event-ID") ?? "") ?? 0
                connection.send(chunkedHead + chunk("retry: 1\nid: \(last + 1)\ndata: \(last + 1)\n\n"))
                if last == 2 { connection.send("0\r\n\r\n") } else { connection.close() }
            }
            defer { server.stop() }
            let call = subject.client(server.url).call().with(streamReconnection: Self.quick)
            #expect(try await call.events(of: Int.self).reduce(into: []) { $0.append($1) } == [1, 2, 3])
            #expect(server.requests.map { $0.field("Last-Event-ID") } == [nil, "1", "2"])
            #expect(server.requests.allSatisfy { $0.field("Accept") == "text/event-stream" })
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func silentStreamGoesOn(subject: Subject) async throws {
            let server = RawServer { request, connection in
                guard request.number == 0 else {
                    connection.send(chunkedHead + chunk("id: ü\ndata: 2\n\n") + "0\r\n\r\n")
                    return
                }
                connection.send(chunkedHead + chunk("id: é\ndata: 1\n\n"))
                _ = connection.waitForClose(seconds: 30)
            }
            defer { server.stop() }
            let call = subject.client(server.url).call()
                .with(streamReconnection: Self.quick).with(idleTimeout: .milliseconds(500))
            #expect(try await call.events.reduce(into: []) { $0.append($1.data) } == ["1", "2"])
            #expect(server.requests.map { $0.field("Last-Event-ID") } == [nil, "é"])
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func nothingIsSentTwiceWithoutAnID(subject: Subject) async {
            let server = RawServer { _, connection in
                connection.send(chunkedHead + chunk("data: 1\n\n"))
                connection.close()
            }
            defer { server.stop() }
            let call = subject.client(server.url).call().with(streamReconnection: Self.quick)
            let (count, error) = await Self.read(call, .events)
            #expect(count == 1)
            #expect((error as? TransportFailure)?.kind == .connectionLost)
            #expect(server.requests.count == 1)
        }
    }
}
