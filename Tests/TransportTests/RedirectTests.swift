// Redirects: where they lead, and what goes along.
import ClientRuntime
import Foundation
import TestServers
import Testing

extension Transports {
    @Suite struct RedirectTests {
        /// A server that redirects its first request to `location`, and answers the next.
        private func redirecting(
            _ status: Int,
            _ location: @escaping @Sendable (RawServer.Request) -> String
        ) -> RawServer {
            RawServer { request, connection in
                if request.number == 0 {
                    connection.answer(status, fields: ["Location: \(location(request))"])
                } else {
                    connection.answer(200, "there")
                }
            }
        }

        @Test(arguments: Subject.allCases) func sameHostKeepsCredentials(subject: Subject) async throws {
            let server = redirecting(302) { _ in "/elsewhere?x=1" }
            defer { server.stop() }
            #expect(try await subject.client(server.url).call().value == Data("there".utf8))
            #expect(server.requests.last?.line == "GET /elsewhere?x=1 HTTP/1.1")
            #expect(server.requests.last?.field("Authorization") == "Bearer t")
        }

        @Test(arguments: Subject.allCases) func otherHostGetsNoCredentials(subject: Subject) async throws {
            let server = redirecting(307) { request in
                "http://localhost:\(request.field("Host")!.split(separator: ":")[1])/elsewhere"
            }
            defer { server.stop() }
            let fields: HTTPFields = [
                HTTPField.Name("X-Api-Key")!: "k", HTTPField.Name("X-Trace")!: "1", .userAgent: "test",
            ]
            let call = subject.client(server.url).call(.put, body: RequestBody(Data("2".utf8)), cookie: "s")
            #expect(try await call.with(headerFields: fields).value == Data("there".utf8))
            let first = try #require(server.requests.first)
            #expect(first.field("Authorization") == "Bearer t")
            #expect(first.field("Cookie") == "session=s")
            #expect(first.field("X-Api-Key") == "k")
            let second = try #require(server.requests.last)
            #expect(second.line == "PUT /elsewhere HTTP/1.1")
            #expect(second.field("Host")?.hasPrefix("localhost:") == true)
            for name in ["Authorization", "Cookie", "X-Api-Key", "X-Trace"] { #expect(second.field(name) == nil) }
            #expect(second.field("User-Agent") == "test")
            #expect(String(decoding: second.body, as: UTF8.self) == "2")
        }

        @Test(arguments: Subject.allCases, [301, 302, 303]) func postBecomesGet(
            subject: Subject,
            status: Int
        ) async throws {
            let server = redirecting(status) { _ in "/elsewhere" }
            defer { server.stop() }
            _ = try await subject.client(server.url).call(.post, body: RequestBody(Data("1".utf8))).value
            #expect(server.requests.last?.line == "GET /elsewhere HTTP/1.1")
            #expect(server.requests.last?.field("Content-Type") == nil)
            #expect(server.requests.last?.body.isEmpty == true)
        }

        @Test(arguments: Subject.allCases) func streamsAreNotSentAgain(subject: Subject) async throws {
            let server = redirecting(307) { _ in "/elsewhere" }
            defer { server.stop() }
            let chunks = AsyncStream<Data> { continuation in
                continuation.yield(Data("once".utf8))
                continuation.finish()
            }
            let error = await failure(of: subject.client(server.url).call(.put, body: RequestBody(chunks: chunks)))
            #expect(error?.status?.code == 307)
            #expect(server.requests.map { String(decoding: $0.body, as: UTF8.self) } == ["once"])
        }

        @Test(arguments: Subject.allCases) func endlessRedirects(subject: Subject) async throws {
            let server = RawServer { _, connection in connection.answer(302, fields: ["Location: /again"]) }
            defer { server.stop() }
            let error = await failure(of: subject.client(server.url).call())
            #expect(error?.status?.code == 302)
            #expect(server.requests.count == 21)
        }

        @Test(arguments: Subject.allCases, ["file:///etc/passwd", "ftp://a.example/", "mailto:x@example.com"])
        func otherSchemesAreNotFollowed(subject: Subject, location: String) async throws {
            let server = RawServer { _, connection in connection.answer(302, fields: ["Location: \(location)"]) }
            defer { server.stop() }
            let error = await failure(of: subject.client(server.url).call())
            #expect(error?.status?.code == 302)
            #expect(server.requests.count == 1)
        }
    }
}
