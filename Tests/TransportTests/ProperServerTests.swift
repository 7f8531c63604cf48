// A server by other people, and a thousand calls at once.
import ClientRuntime
import FlyingFox
import Foundation
import Testing

extension Transports {
    @Suite struct ProperServerTests {
        @Test(.timeLimit(.minutes(2)), arguments: Subject.allCases) func thousandCallsAtOnce(
            subject: Subject
        ) async throws {
            let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled)
            await server.appendRoute("/*") { request in
                FlyingFox.HTTPResponse(statusCode: .ok, headers: HTTPHeaders([.location: request.path]))
            }
            let task = Task { try await server.run() }
            defer { task.cancel() }
            try await server.waitUntilListening()
            guard case .ip4(_, let port)? = await server.listeningAddress else { Issue.record("no address"); return }
            let client = subject.client(
                try #require(URL(string: "http://127.0.0.1:\(port)")),
                transport: subject.ownTransport
            )
            let count = try await withThrowingTaskGroup(of: Bool.self) { group in
                for index in 0..<1000 {
                    group.addTask {
                        let response = try await client.call(.get, "/\(index)").with(timeout: .seconds(100)).response
                        return response.headerFields[.location] == "/\(index)"
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(count == 1000)
        }
    }
}
