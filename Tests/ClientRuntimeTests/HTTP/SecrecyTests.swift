// That secrets are shown nowhere: in descriptions, mirrors, curl commands, errors, logs and recordings, and that they do
// not go along to another host. Every secret of these tests contains the same word.
import ClientTesting
import Foundation
import TestServers
import Testing

@testable import ClientRuntime

@Suite struct SecrecyTests {
    private static let word = "s3cr3t"
    private static let schemes: [SecurityScheme] = [
        .bearer("bearer"), .basic("basic"), .apiKey("header", .header, "X-Key"), .apiKey("query", .query, "k"),
        .apiKey("cookie", .cookie, "c"), .http("digest", scheme: "Digest"),
        .oauth2("oauth", [.init(.clientCredentials, tokenURL: "/token")]),
    ]
    /// A credential for each scheme, by the scheme's name.
    private static var credentials: [String: Credential] {
        [
            "bearer": .bearer("\(word)-1"), "basic": .basic(user: "u", password: "\(word)-2"),
            "header": .apiKey("\(word)-3"), "query": .apiKey("\(word)/4 +"), "cookie": .apiKey("\(word)-5"),
            "digest": .authorization("Digest \(word)-6"),
            "oauth": .oauth2(.clientCredentials(id: "i", secret: "\(word)/7")),
        ]
    }
    static let names = credentials.keys.sorted()

    private func core(
        _ name: String,
        _ url: URL,
        _ transport: any ClientTransport = URLSessionTransport(),
        _ options: CallOptions = CallOptions(retry: .never)
    ) -> ClientCore {
        ClientCore(
            name: "Things",
            securitySchemes: Self.schemes,
            security: [[RequiredScheme(name)]],
            credentials: .named(Self.credentials),
            serverURL: url,
            transport: transport,
            options: options
        )
    }

    private func call(_ core: ClientCore) -> Call<Int, String> {
        var request = OperationRequest(.get, "/things/{password}", id: "things")
        request.path("password", "\(Self.word)-8")
        request.query("token", "\(Self.word) 9")
        request.header("X-Token", "\(Self.word)-10")
        request.cookie("id", "\(Self.word)-11")
        return Call(core, request, [.success(200), .failure(400)])
            .with(headerFields: [HTTPField.Name("X-Api-Key")!: "Key \(Self.word)-12"])
    }

    /// Everything that can be shown of a value.
    private func texts(_ value: some Any) -> [String] {
        var dumped = ""
        dump(value, to: &dumped)
        return [String(describing: value), String(reflecting: value), dumped]
    }

    private func expectNoSecret(_ texts: [String], _ place: String) {
        let forms = [Self.word, Data("u:\(Self.word)-2".utf8).base64EncodedString()]
        for text in texts { #expect(!forms.contains(where: text.contains), "\(place): \(text)") }
    }

    /// A server that gives tokens and sends back, as its answer, whatever it was sent.
    private func echo(_ status: Int, quoted: Bool = true) -> RawServer {
        RawServer { request, connection in
            if request.line.contains("/token") {
                return connection.answer(
                    200,
                    #"{"access_token": "\#(Self.word)-token", "refresh_token": "\#(Self.word)"}"#
                )
            }
            let sent = request.head.replacingOccurrences(of: "\r\n", with: " ").replacingOccurrences(
                of: "\"",
                with: "'"
            )
            .replacingOccurrences(of: "token=\(Self.word)-8", with: "")
            connection.answer(status, quoted ? "\"\(sent)\"" : sent)
        }
    }

    @Test(arguments: names) func descriptionsMirrorsAndCommands(name: String) throws {
        let call = call(core(name, URL(staticString: "https://api.example.com")))
        expectNoSecret(texts(call) + [call.curl], "call")
        expectNoSecret(texts(call.request), "request")
        expectNoSecret(texts(call.core), "core")
        let credential = try #require(Self.credentials[name])
        expectNoSecret(texts(credential) + texts(Credentials.named(Self.credentials)), "credential")
        if case .oauth(let tokens) = credential.kind { expectNoSecret(texts(tokens.grant), "grant") }
        var options = CallOptions(credentials: .named(Self.credentials))
        options.headerFields[.authorization] = Self.word
        expectNoSecret(texts(options), "options")
        #expect(call.curl.contains("***"))
    }

    /// Errors that hold the server's answer, which holds what was sent.
    @Test(arguments: names, [200, 400, 500]) func errors(name: String, status: Int) async throws {
        let server = echo(status)
        defer { server.stop() }
        let error = try #require(await failure(of: call(core(name, server.url))))
        expectNoSecret([error.description, error.localizedDescription], "error")
        if case .decoding(let failure) = error {
            expectNoSecret([failure.description, failure.found, failure.excerpt], "decoding")
        }
        let sent = try #require(server.requests.last)
        #expect(sent.head.contains(Self.word) || name == "basic", "the secret was sent")
    }

    @Test(arguments: names) func errorsOfTransports(name: String) async throws {
        struct Leak: Error { var what: String }
        let transport = InMemoryTransport { request, body in
            let text = "\(request.path ?? "") \(request.headerFields) \(String(decoding: body, as: UTF8.self))"
            throw request.method == .get ? Leak(what: text) as any Error : TransportFailure(.other, text)
        }
        let error = try #require(await failure(of: call(core(name, URL(staticString: "https://a.example"), transport))))
        guard case .transport(let cause) = error else { Issue.record("\(error)"); return }
        expectNoSecret(texts(error) + texts(cause), "transport")
        let plain = TransportFailure(.other, "sent \(Self.word)-1")
        expectNoSecret(texts(Masking.redact(plain, ["\(Self.word)-1"])), "failure")
    }

    @Test(arguments: names) func logs(name: String) async throws {
        let server = echo(500)
        defer { server.stop() }
        let lines = Locked<[String]>([])
        let log = CallLog { line in lines.withLock { $0.append("\(line)") } }
        var options = CallOptions(observers: [log])
        options.retry.sleep = { _ in }
        _ = await failure(of: call(core(name, server.url, URLSessionTransport(), options)))
        expectNoSecret(lines.withLock(\.self), "log")
        #expect(lines.withLock(\.count) == 4)
    }

    @Test(arguments: names) func recordings(name: String) async throws {
        let server = echo(200, quoted: name != "basic")
        defer { server.stop() }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("secrets-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        let recorder = RecordingTransport(URLSessionTransport(), file: file)
        _ = await failure(of: call(core(name, server.url, recorder)))
        let text = try String(contentsOf: file, encoding: .utf8)
        expectNoSecret([text], "file")
        #expect(text.contains("***"))
        // And what was recorded is found again, with whatever secrets are used then.
        let replaying = try ReplayingTransport(file: file)
        _ = await failure(of: call(core(name, server.url, replaying)))
        #expect(replaying.unused.isEmpty)
    }

    @Test(arguments: names, [301, 302, 303, 307, 308]) func redirects(name: String, status: Int) async throws {
        let elsewhere = RawServer { _, connection in connection.answer(200, "1") }
        defer { elsewhere.stop() }
        let target = elsewhere.otherURL
        let server = RawServer { request, connection in
            if request.line.contains("/token") {
                return connection.answer(200, #"{"access_token": "\#(Self.word)-token"}"#)
            }
            connection.answer(status, fields: ["Location: \(target)/elsewhere"])
        }
        defer { server.stop() }
        _ = await failure(of: call(core(name, server.url)))
        #expect(elsewhere.requests.count == 1)
        for request in elsewhere.requests {
            expectNoSecret([request.head, String(decoding: request.body, as: UTF8.self)], "redirect")
        }
    }

    /// A token endpoint that moves is not followed with the client's secret.
    @Test(arguments: [301, 302, 303, 307, 308], [OAuthGrant.ClientAuthentication.header, .body])
    func redirectsOfTokenEndpoints(status: Int, authentication: OAuthGrant.ClientAuthentication) async throws {
        let elsewhere = RawServer { _, connection in connection.answer(200, "{}") }
        defer { elsewhere.stop() }
        let target = elsewhere.otherURL
        let server = RawServer { _, connection in
            connection.answer(status, fields: ["Location: \(target)/token"])
        }
        defer { server.stop() }
        var grant = OAuthGrant.clientCredentials(id: "i", secret: "\(Self.word)-7")
        grant.authentication = authentication
        let core = ClientCore(
            name: "Things",
            securitySchemes: Self.schemes,
            security: [["oauth"]],
            credentials: .oauth2(grant),
            serverURL: server.url,
            transport: URLSessionTransport(),
            options: CallOptions(retry: .never)
        )
        guard case .transport(let error as OAuthFailure) = await failure(of: call(core)) else {
            Issue.record("no failure")
            return
        }
        expectNoSecret(texts(error), "failure")
        for request in elsewhere.requests {
            expectNoSecret([request.head, String(decoding: request.body, as: UTF8.self)], "redirect")
        }
        if status > 303 { #expect(elsewhere.requests.isEmpty) }
    }
}
