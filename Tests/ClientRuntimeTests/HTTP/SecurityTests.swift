// Credentials: where they go, which alternative is taken, how they are fetched, and that nothing shows them.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct SecurityTests {
    /// Sends a request with these requirements and gives back what arrived.
    private func sent(
        _ credentials: Credentials,
        _ security: [[RequiredScheme]],
        override: Credentials? = nil
    ) async throws -> HTTPRequest {
        let seen = Locked<HTTPRequest?>(nil)
        let transport = InMemoryTransport { request, _ in
            seen.withLock { $0 = request }
            return (HTTPResponse(status: .ok), ResponseBody(Data("{}".utf8)))
        }
        let client = Example.Client(credentials: credentials, transport: transport)
        var call = client.wallet.secured(security)
        if let override { call = call.with(credentials: override) }
        _ = try await call.value
        let request = seen.withLock { $0 }
        return try #require(request)
    }

    @Test func eachScheme() async throws {
        #expect(try await sent(.bearer("t"), [["bearerAuth"]]).headerFields[.authorization] == "Bearer t")
        #expect(try await sent(.bearer("t"), [["oauth"]]).headerFields[.authorization] == "Bearer t")
        #expect(try await sent(.bearer("t"), [["oidc"]]).headerFields[.authorization] == "Bearer t")
        // The example of RFC 7617 section 2.
        #expect(
            try await sent(.basic(user: "Aladdin", password: "open sesame"), [["basicAuth"]])
                .headerFields[.authorization] == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
        )
        #expect(try await sent(.apiKey("k"), [["key"]]).headerFields[HTTPField.Name("X-Key")!] == "k")
        #expect(try await sent(.apiKey("k&1"), [["queryKey"]]).path == "/v3/secured?key=k%261")
        #expect(try await sent(.apiKey("k"), [["cookieKey"]]).headerFields[.cookie] == "sid=k")
        #expect(
            try await sent(.authorization("Digest x"), [["digest"]]).headerFields[.authorization] == "Digest x"
        )
    }

    @Test func alternativesAndCombinations() async throws {
        let both = Credentials.named(["key": .apiKey("k"), "bearerAuth": .bearer("t")])
        var request = try await sent(both, [["key", "bearerAuth"]])
        #expect(request.headerFields[.authorization] == "Bearer t")
        #expect(request.headerFields[HTTPField.Name("X-Key")!] == "k")
        request = try await sent(both, [["basicAuth"], ["key"], ["bearerAuth"]])
        #expect(request.headerFields[.authorization] == nil)
        #expect(request.headerFields[HTTPField.Name("X-Key")!] == "k")
        // Optional: sent when there are any.
        #expect(try await sent(both, [[], ["bearerAuth"]]).headerFields[.authorization] == "Bearer t")
        #expect(try await sent(.none, [[], ["bearerAuth"]]).headerFields[.authorization] == nil)
        // A client certificate is the transport's business: it stands in nobody's way.
        #expect(try await sent(both, [["mtls"], ["bearerAuth"]]).headerFields[.authorization] == "Bearer t")
        #expect(try await sent(both, [["mtls", "bearerAuth"]]).headerFields[.authorization] == "Bearer t")
        #expect(try await sent(.none, [["mtls"]]).headerFields[.authorization] == nil)
        // Of what cannot be satisfied, the most; the server says what is missing.
        #expect(
            try await sent(both, [["basicAuth", "cookieKey"], ["basicAuth", "key"]])
                .headerFields[HTTPField.Name("X-Key")!] == "k"
        )
        // A scheme that is not described is never satisfied.
        #expect(try await sent(both, [["nobody"], ["key"]]).headerFields[HTTPField.Name("X-Key")!] == "k")
        // A closure may give what the first alternative cannot take.
        let provided = Credentials.provider { .apiKey("k") }
        #expect(
            try await sent(provided, [["bearerAuth"], ["key"]]).headerFields[HTTPField.Name("X-Key")!] == "k"
        )
        // None wanted, none sent; none there, none sent.
        #expect(try await sent(both, []).headerFields[.authorization] == nil)
        #expect(try await sent(.none, [["bearerAuth"]]).headerFields[.authorization] == nil)
        #expect(try await sent(.bearer("t"), [["basicAuth"]]).headerFields[.authorization] == nil)
    }

    @Test func credentialsOfOneCall() async throws {
        let request = try await sent(.bearer("client"), [["bearerAuth"]], override: .bearer("call"))
        #expect(request.headerFields[.authorization] == "Bearer call")
        #expect(
            try await sent(.bearer("client"), [["bearerAuth"]], override: Credentials.none)
                .headerFields[.authorization] == nil
        )
    }

    @Test func providedOnceForManyCalls() async throws {
        let fetches = Locked(0)
        let credentials = Credentials.provider {
            let count = fetches.withLock { count -> Int in
                count += 1; return count
            }
            try await Task.sleep(for: .milliseconds(50))
            return .bearer("token\(count)")
        }
        let refused = Locked(0)
        let transport = InMemoryTransport { request, _ in
            // The first token is refused.
            if request.headerFields[.authorization] == "Bearer token1" {
                refused.withLock { $0 += 1 }
                return (HTTPResponse(status: .unauthorized), ResponseBody())
            }
            return (HTTPResponse(status: .ok), ResponseBody(Data("{}".utf8)))
        }
        let client = Example.Client(credentials: credentials, transport: transport)
        await withTaskGroup { group in
            for _ in 0..<20 {
                group.addTask { #expect((try? await client.wallet.secured([["bearerAuth"]]).value) == [:]) }
            }
        }
        #expect(fetches.withLock(\.self) == 2)
        #expect(refused.withLock(\.self) == 20)
    }

    @Test func failingProvider() async throws {
        struct NoToken: Error {}
        let client = Example.Client(
            credentials: .provider { throw NoToken() },
            transport: InMemoryTransport(status: 200, "{}")
        )
        guard case .transport(let error) = await failure(of: client.wallet.secured([["bearerAuth"]])) else {
            Issue.record("no failure")
            return
        }
        #expect(error is NoToken)
    }

    @Test func environment() {
        #expect(Credentials.environmentName("GlyphRun") == "GLYPH_RUN")
        #expect(Credentials.environmentName("x-api-key") == "X_API_KEY")
        let schemes: [SecurityScheme] = [.bearer("bearerAuth"), .apiKey("key", .query, "k"), .basic("b")]
        let credentials = Credentials.environment().resolved(
            name: "GlyphRun",
            schemes: schemes,
            environment: [
                "GLYPH_RUN_TOKEN": "t", "GLYPH_RUN_KEY": "own", "GLYPH_RUN_API_KEY": "general", "GLYPH_RUN_USER": "u",
            ]
        )
        #expect(credentials["bearerAuth"]?.secrets == ["t"])
        #expect(credentials["key"]?.secrets == ["own"])
        #expect(credentials["b"] != nil)
    }

    @Test func nothingShowsASecret() async throws {
        let secret = "s3cr3t-value"
        let credentials: [Credentials] = [
            .bearer(secret), .apiKey(secret), .basic(user: "u", password: secret), .named(["key": .apiKey(secret)]),
            .authorization(secret),
        ]
        for credential in credentials {
            let client = Example.Client(
                credentials: credential,
                transport: InMemoryTransport { request, _ in
                    struct Leak: Error { var url: String }
                    throw Leak(url: "\(request.path ?? "") \(request.headerFields)")
                },
                options: CallOptions(retry: .never)
            )
            for name in ["bearerAuth", "key", "queryKey", "cookieKey", "basicAuth", "digest"] {
                let call = client.wallet.secured([[RequiredScheme(name)]])
                let error = await failure(of: call)
                var texts = [call.curl, call.description, "\(error as Any)", error?.localizedDescription ?? ""]
                texts += [String(describing: credential), String(reflecting: credential)]
                var dumped = ""
                dump(credential, to: &dumped)
                texts.append(dumped)
                if case .transport(let cause) = error { texts.append(String(reflecting: cause)) }
                for text in texts { #expect(!text.contains(secret), "\(name): \(text)") }
            }
        }
    }

    @Test func curl() {
        let client = Example.Client(credentials: .bearer("hidden"))
        let call = client.wallet.getGlyph(identifier: "it's", tags: ["a"], session: "hidden", body: .init(amount: 1))
            .with(headerFields: [HTTPField.Name("X-Api-Key")!: "hidden", .userAgent: "test"])
        #expect(
            call.curl == """
                curl -X PUT 'https://api.example.com/v3/glyph/it%27s?tags=a' -H 'Content-Type: application/json' \
                -H 'Accept: application/json' -H 'Cookie: session=***' -H 'Authorization: Bearer ***' \
                -H 'X-Api-Key: ***' -H 'User-Agent: test' --data-raw '{"amount":1}'
                """
        )
        #expect(
            client.wallet.getBalance(token: "hidden").description
                == "GET https://api.example.com/v3/wallet/balance?token=***"
        )
        #expect(client.wallet.secured([["queryKey"]]).curl.hasSuffix("-H 'Accept: application/json'"))
        #expect(
            Example.Client(credentials: .apiKey("hidden")).wallet.secured([["queryKey"]]).curl.contains("?key=***'")
        )
    }
}
