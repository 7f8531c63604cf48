// Responses with status 401: whatever challenge they carry, the response is the result of the call, at once and with its
// body.
import ClientRuntime
import Foundation
import TestServers
import Testing

extension Transports {
    @Suite struct ChallengeTests {
        static let challenges = [
            [], ["Basic realm=\"R\""], ["Basic realm=\"R\", charset=\"UTF-8\""], ["basic realm=R"], ["Basic"],
            ["Bearer"], ["Bearer, Basic realm=\"R\""], ["Bearer realm=\"a, b\", error=\"invalid_token\""],
            ["Bearer", "Basic realm=\"R\""],
            ["Digest realm=\"R\", qop=\"auth\", nonce=\"abc\", algorithm=SHA-256"],
            ["Negotiate"], ["NTLM"], ["Basic realm=\"unterminated"], ["Basic realm"], ["Basic ="], [""], [","],
            ["Basic realm=\"\\\"\""], ["Unknown token68=="],
        ]

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases, challenges)
        func challengeIsTheResponse(subject: Subject, challenge: [String]) async throws {
            let server = RawServer { _, connection in
                connection.answer(401, "{\"no\": 1}", fields: challenge.map { "WWW-Authenticate: \($0)" })
            }
            defer { server.stop() }
            for method in [HTTPRequest.Method.get, .post] {
                let body = method == .post ? RequestBody([1]) : nil
                let error = await failure(of: subject.client(server.url).call(method, body: body))
                #expect(error?.status?.code == 401, "\(error as Any)")
                guard case .undocumented(let head, let body)? = error else { continue }
                #expect(body == Data("{\"no\": 1}".utf8))
                let field = head.headerFields[HTTPField.Name("WWW-Authenticate")!] ?? ""
                for part in challenge where !part.isEmpty { #expect(field.contains(part)) }
            }
            #expect(server.requests.count == 2)
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func challengeWithoutBody(subject: Subject) async throws {
            let server = RawServer { request, connection in
                let isHead = request.line.hasPrefix("HEAD")
                connection.answer(401, isHead ? "" : "", fields: ["WWW-Authenticate: Basic realm=\"R\""])
            }
            defer { server.stop() }
            let client = subject.client(server.url)
            for method in [HTTPRequest.Method.get, .head, .delete] {
                #expect(await failure(of: client.call(method))?.status?.code == 401)
            }
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func challengeWithLongBody(subject: Subject) async throws {
            let page = String(repeating: "x", count: 3_000_000)
            let server = RawServer { _, connection in
                connection.answer(401, page, fields: ["WWW-Authenticate: Basic realm=\"R\""])
            }
            defer { server.stop() }
            let error = await failure(of: subject.client(server.url).call())
            guard case .undocumented(_, let body)? = error else { Issue.record("\(error as Any)"); return }
            #expect(body.count == page.utf8.count)
        }

        /// The body breaks off, so there is no complete response.
        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func challengeThatBreaksOff(subject: Subject) async throws {
            let server = RawServer { _, connection in
                connection.send("HTTP/1.1 401 X\r\nWWW-Authenticate: Basic\r\nContent-Length: 50\r\n\r\nhalf")
                connection.close()
            }
            defer { server.stop() }
            #expect(await failureKind(of: subject.client(server.url).call()) == .connectionLost)
        }

        /// The connection serves the next call, too.
        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func callAfterChallenge(subject: Subject) async throws {
            let server = RawServer { request, connection in
                if request.number % 2 == 0 {
                    connection.answer(401, "no", fields: ["WWW-Authenticate: Basic realm=\"R\""])
                } else {
                    connection.answer(200, "ok")
                }
            }
            defer { server.stop() }
            let client = subject.client(server.url, transport: subject.ownTransport)
            for _ in 0..<20 {
                #expect(await failure(of: client.call())?.status?.code == 401)
                #expect(try await client.call().value == Data("ok".utf8))
            }
            #expect(server.requests.count == 40)
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func manyChallengesAtOnce(subject: Subject) async throws {
            let server = RawServer { _, connection in
                connection.answer(401, "no", fields: ["WWW-Authenticate: Basic realm=\"R\""])
            }
            defer { server.stop() }
            let client = subject.client(server.url, transport: subject.ownTransport)
            let count = await withTaskGroup(of: Int.self) { group in
                for _ in 0..<200 { group.addTask { await failure(of: client.call())?.status?.code == 401 ? 1 : 0 } }
                return await group.reduce(0, +)
            }
            #expect(count == 200)
        }

        /// A proxy's challenge from a server that is none.
        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func proxyChallenge(subject: Subject) async throws {
            let server = RawServer { _, connection in
                connection.answer(407, "no", fields: ["Proxy-Authenticate: Basic realm=\"R\""])
            }
            defer { server.stop() }
            #expect(await failure(of: subject.client(server.url).call())?.status?.code == 407)
        }
    }
}
