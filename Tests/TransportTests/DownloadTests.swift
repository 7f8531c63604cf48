// Downloads: the file is there when it is complete, and only then.
import ClientRuntime
import Foundation
import TestServers
import Testing

extension Transports {
    @Suite struct DownloadTests {
        /// An empty folder that goes when the test is over.
        private final class Folder {
            let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

            init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

            deinit { try? FileManager.default.removeItem(at: url) }

            var file: URL { url.appendingPathComponent("file") }
            /// Hidden ones, too.
            var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? [] }
            var content: String? { try? String(contentsOf: file, encoding: .utf8) }
        }

        private static let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"

        @Test(arguments: Subject.allCases) func fileAndProgress(subject: Subject) async throws {
            let go = DispatchSemaphore(value: 0)
            let server = RawServer { _, connection in
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nX-A: 1\r\n\r\nabc")
                go.wait()
                connection.send("def")
            }
            defer { server.stop() }
            let folder = try Folder()
            try Data("old".utf8).write(to: folder.file)
            let seen = Seen()
            let head = try await subject.client(server.url).call().download(to: folder.file) { progress in
                seen.note(progress, folder.content)
                go.signal()
            }
            #expect(head.headerFields[HTTPField.Name("X-A")!] == "1")
            #expect(seen.received == [3, 6])
            #expect(seen.totals == [6, 6])
            #expect(seen.contents == ["old", "old"], "the old file stays until the new one is complete")
            #expect(folder.content == "abcdef")
            #expect(folder.names == ["file"])
        }

        @Test(arguments: Subject.allCases) func unknownLengthAndEmptyFile(subject: Subject) async throws {
            let server = RawServer { request, connection in
                if request.number == 0 { connection.send(Self.chunked + "0\r\n\r\n") } else { connection.answer(200) }
            }
            defer { server.stop() }
            let folder = try Folder()
            let seen = Seen()
            let call = subject.client(server.url).call()
            try await call.download(to: folder.file) { seen.note($0, nil) }
            #expect(seen.totals == [nil])
            #expect(folder.content == "abc")
            try await call.download(to: folder.file)
            #expect(folder.content == "")
        }

        @Test(
            arguments: Subject.allCases,
            [
                Self.chunked, "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf",
                "HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n",
            ]
        )
        func failureLeavesEverythingAsItWas(subject: Subject, answer: String) async throws {
            let server = RawServer { _, connection in
                connection.send(answer)
                connection.close()
            }
            defer { server.stop() }
            let folder = try Folder()
            try Data("old".utf8).write(to: folder.file)
            await #expect(throws: CallError<Never>.self) {
                try await subject.client(server.url).call().download(to: folder.file)
            }
            #expect(folder.content == "old")
            #expect(folder.names == ["file"])
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func cancellationRemovesTheTemporaryFile(subject: Subject) async throws {
            let gone = Mailbox<Bool>()
            let server = RawServer { _, connection in
                connection.send(Self.chunked)
                gone.put(connection.waitForClose(seconds: 20))
            }
            defer { server.stop() }
            let folder = try Folder()
            let file = folder.file
            let begun = Mailbox<DownloadProgress>()
            let call = subject.client(server.url).call()
            let task = Task { () -> CallError<Never>? in
                do throws(CallError<Never>) {
                    try await call.download(to: file) { begun.put($0) }
                    return nil
                } catch {
                    return error
                }
            }
            #expect(await begun.take()?.received == 3)
            #expect(folder.names.count == 1)
            task.cancel()
            guard case .cancelled = await task.value else { Issue.record("not cancelled"); return }
            #expect(folder.names == [])
            #expect(await gone.take() == true)
        }

        @Test(arguments: Subject.allCases) func noFolder(subject: Subject) async throws {
            let server = RawServer { _, connection in connection.answer(200, "x") }
            defer { server.stop() }
            let missing = try Folder().file
            do {
                try await subject.client(server.url).call().download(to: missing)
                Issue.record("a file in no folder")
            } catch .transport(let error) {
                #expect(error is CocoaError, "\(error)")
            } catch {
                Issue.record(error)
            }
        }

        private final class Seen: @unchecked Sendable {
            private(set) var received: [Int64] = []
            private(set) var totals: [Int64?] = []
            private(set) var contents: [String?] = []

            func note(_ progress: DownloadProgress, _ content: String?) {
                received.append(progress.received)
                totals.append(progress.total)
                contents.append(content)
            }
        }
    }
}
