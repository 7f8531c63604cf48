// Answers that FoundationNetworking takes for a mistake of its own: it ends the process ("Transfer completed, but
// there's no response"), so each has a process of its own.
import ClientRuntime
import Foundation
import TestServers
import Testing

#if os(Linux) && compiler(>=6.3)
extension Transports {
    @Suite struct FatalAnswerTests {
        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases) func trailersAreIgnored(subject: Subject) async {
            await #expect(processExitsWith: subject.isSound ? .success : .failure) { [subject] in
                let server = RawServer { request, connection in
                    connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n")
                    connection.send("3\r\nabc\r\n0\r\nX-Sum: 7\r\n\r\n")
                }
                let response = try await subject.client(server.url).call().response
                #expect(response.value == Data("abc".utf8))
                #expect(response.headerFields[HTTPField.Name("X-Sum")!] == nil)
            }
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases) func brokenInTheHead(subject: Subject) async {
            await #expect(processExitsWith: subject.isSound ? .success : .failure) { [subject] in
                let server = RawServer { _, connection in
                    connection.send("HTTP/1.1 200 OK\r\nContent-Ty")
                    connection.close()
                }
                #expect(await failureKind(of: subject.client(server.url).call()) == .connectionLost)
            }
        }
    }
}

extension Subject {
    /// Whether such answers are failures, or nothing at all.
    fileprivate var isSound: Bool { self != .urlSession }
}
#endif
