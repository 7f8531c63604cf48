// How responses may be framed and encoded: interim responses before the final one, redirects that lead nowhere, fields
// that occur several times, compressed bodies.
import ClientRuntime
import Foundation
import TestServers
import Testing

#if canImport(FoundationNetworking)
private let canImportFoundationNetworking = true
#else
private let canImportFoundationNetworking = false
#endif

extension Transports {
    @Suite struct ResponseFramingTests {
        // MARK: Interim responses (RFC 9110 section 15.2)

        static let interim = [
            "HTTP/1.1 100 Continue\r\n\r\n",
            "HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\nContent-Length: 3\r\n\r\n",
            "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nX-A: 1\r\n\r\n", "HTTP/1.1 199 X\r\n\r\n",
        ]

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases, interim)
        func interimResponseIsSkipped(subject: Subject, interim: String) async throws {
            let server = RawServer { request, connection in
                connection.send(interim)
                if request.line.contains("/late") { usleep(100_000) }
                if request.line.contains("/none") { connection.answer(204) } else { connection.answer(200, "ok") }
            }
            defer { server.stop() }
            let client = subject.client(server.url)
            for path in ["/", "/late"] {
                let response = try await client.call(.get, path).response
                #expect(response.status.code == 200)
                #expect(response.value == Data("ok".utf8))
                #expect(try await client.call(.post, path, body: RequestBody([1])).response.status.code == 200)
            }
            #expect(try await client.call(.get, "/none").response.status.code == 204)
            #expect(try await client.call(.head, "/").response.status.code == 200)
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func interimResponseAlone(subject: Subject) async throws {
            let server = RawServer { _, connection in
                connection.send("HTTP/1.1 103 Early Hints\r\nX-A: 1\r\n\r\n")
                connection.close()
            }
            defer { server.stop() }
            #expect(await failureKind(of: subject.client(server.url).call()) == .connectionLost)
        }

        // MARK: Redirects that are not followed

        @Test(
            .timeLimit(.minutes(1)),
            arguments: Subject.allCases,
            [300, 301, 302, 303, 304, 305, 306, 307, 308, 310]
        )
        func redirectWithoutLocation(subject: Subject, status: Int) async throws {
            let body = status == 304 ? "" : "moved"
            let server = RawServer { _, connection in connection.answer(status, body, fields: ["X-A: 1"]) }
            defer { server.stop() }
            for method in [HTTPRequest.Method.get, .post] {
                let call = subject.client(server.url).call(method, body: method == .post ? RequestBody([1]) : nil)
                let error = await failure(of: call)
                guard case .undocumented(let head, let received)? = error else {
                    Issue.record("\(error as Any)"); return
                }
                #expect(head.status.code == status)
                #expect(head.headerFields[HTTPField.Name("X-A")!] == "1")
                #expect(received == Data(body.utf8) || received.isEmpty)
            }
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases, ["", "http://", "::", "/a b", "%"])
        func redirectToNowhere(subject: Subject, location: String) async throws {
            let server = RawServer { request, connection in
                if request.number > 0 { return connection.answer(200, "there") }
                connection.answer(302, "moved", fields: ["Location: \(location)"])
            }
            defer { server.stop() }
            let error = await failure(of: subject.client(server.url).call())
            #expect(error == nil || error?.status?.code == 302, "\(error as Any)")
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func documentedRedirectWithoutLocation(subject: Subject) async throws {
            let server = RawServer { _, connection in connection.answer(302, "{\"a\": 1}") }
            defer { server.stop() }
            let core = subject.client(server.url).core
            let request = OperationRequest(.get, "/", id: "call")
            let json = Call<Data, JSONValue>(core, request, [.successBytes(200), .failure(302)])
            switch await failure(of: json) {
            case .failure(let value, let head): #expect(value["a"] == 1 && head.status.code == 302)
            case .undocumented(let head, _): #expect(head.status.code == 302)
            case let error: Issue.record("\(error as Any)")
            }
            let success = Call<JSONValue, Never>(core, request, [.success(200), .success(302)])
            switch await failure(of: success) {
            case nil: break
            case .undocumented(let head, _)?: #expect(head.status.code == 302)
            case let error?: Issue.record("\(error)")
            }
            let text = Call<Data, String>(core, request, [.successBytes(200), .failureText(302)])
            guard case .failure(_, let head)? = await failure(of: text) else { Issue.record("no failure"); return }
            #expect(head.status.code == 302)
        }

        // MARK: Several fields of one name

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func severalCookies(subject: Subject) async throws {
            let server = RawServer { _, connection in
                connection.answer(
                    200,
                    "ok",
                    fields: [
                        "Set-Cookie: a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "Set-Cookie: b=2; Path=/",
                        "Set-Cookie: c=\"x,y\"",
                    ]
                )
            }
            defer { server.stop() }
            let response = try await subject.client(server.url).call().response
            let values = response.headerFields[values: .setCookie]
            let joined = values.joined(separator: "\n")
            for part in ["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2; Path=/", "c=\"x,y\""] {
                #expect(joined.contains(part))
            }
        }

        // MARK: Compressed bodies

        /// What gzip makes of "hello hello hello hello\n".
        private static let member: [UInt8] = [
            0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40,
            0x27, 0xB9, 0x00, 0x00, 0x88, 0x59, 0x0B, 0x18, 0x00, 0x00, 0x00,
        ]
        private static let text = "hello hello hello hello\n"

        private func compressed(_ bytes: [UInt8], chunked: Bool) -> RawServer {
            RawServer { _, connection in
                let framing = chunked ? "Transfer-Encoding: chunked" : "Content-Length: \(bytes.count)"
                connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\(framing)\r\n\r\n")
                if chunked {
                    for byte in bytes { connection.send(Data("1\r\n".utf8) + [byte] + Data("\r\n".utf8)) }
                    connection.send("0\r\n\r\n")
                } else {
                    connection.send(Data(bytes))
                }
            }
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases, [false, true])
        func severalMembers(subject: Subject, chunked: Bool) async throws {
            let server = compressed(Self.member + Self.member + Self.member, chunked: chunked)
            defer { server.stop() }
            let expected = Data(String(repeating: Self.text, count: 3).utf8)
            // Neither curl nor SwiftNIO reads a second member (RFC 1952 section 2.2); a part is never taken for the whole.
            do throws(CallError<Never>) {
                #expect(try await subject.client(server.url).call().value == expected)
            } catch {
                guard case .transport = error else { Issue.record("\(error)"); return }
            }
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases, [1, 9, 12, 20, 25, 28])
        func truncatedBody(subject: Subject, count: Int) async throws {
            for chunked in [false, true] {
                let server = compressed(Array(Self.member.prefix(count)), chunked: chunked)
                defer { server.stop() }
                let value = try? await subject.client(server.url).call().value
                withKnownIssue("curl does not report a compressed body that ends early") {
                    #expect(value == nil, "\(count) bytes were taken for a whole body, chunked: \(chunked)")
                } when: {
                    subject == .urlSession && canImportFoundationNetworking
                }
            }
        }

        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func notCompressedAtAll(subject: Subject) async throws {
            let server = compressed(Array("hello".utf8), chunked: false)
            defer { server.stop() }
            let error = await failure(of: subject.client(server.url).call())
            guard case .transport(let failure as TransportFailure)? = error else {
                Issue.record("\(error as Any)")
                return
            }
            #expect(failure.message.contains("compressed"))
        }

        /// Responses without a body whose fields say how the body is compressed, as many servers send them.
        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func compressedWithoutBody(subject: Subject) async throws {
            let server = RawServer { request, connection in
                let status = request.line.contains("/none") ? 204 : request.line.contains("/same") ? 304 : 200
                let framing = status == 200 ? "Content-Length: \(request.line.hasPrefix("HEAD") ? 20 : 0)\r\n" : ""
                connection.send("HTTP/1.1 \(status) X\r\nContent-Encoding: gzip\r\n\(framing)\r\n")
            }
            defer { server.stop() }
            let client = subject.client(server.url)
            #expect(try await client.call(.head).value == Data())
            #expect(try await client.call(.get, "/none").value == Data())
            #expect(await failure(of: client.call(.get, "/same"))?.status?.code == 304)
            #expect(try await client.call().value == Data())
        }
    }
}
