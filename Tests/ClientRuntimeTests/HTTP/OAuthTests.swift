// Tokens by OAuth 2 from a real token endpoint: what is asked, what is kept, and what is said when there is none. What
// is expected stands in RFC 6749.
import Foundation
import TestServers
import Testing

@testable import ClientRuntime

/// A token endpoint and the API it is for, on one server.
struct TokenServer {
    let server: RawServer

    /// The endpoint answers with `token`, given the number of the request for a token; the API with `answer`.
    init(
        token: @escaping @Sendable (_ count: Int) -> (status: Int, body: String) = { count in
            (200, #"{"access_token": "token-\#(count)", "token_type": "Bearer", "expires_in": 3600}"#)
        },
        answer: @escaping @Sendable (RawServer.Request) -> Int = { _ in 200 }
    ) {
        let count = Locked(0)
        server = RawServer { request, connection in
            switch request.line.split(separator: " ")[1].prefix(6) {
            case "/token":
                let number = count.withLock { count -> Int in
                    count += 1; return count
                }
                let (status, body) = token(number)
                connection.answer(status, body)
            case "/.well":
                let host = request.field("Host") ?? ""
                connection.answer(200, #"{"issuer": "x", "token_endpoint": "http://\#(host)/token"}"#)
            default: connection.answer(answer(request), "{}")
            }
        }
    }

    var tokenRequests: [RawServer.Request] { server.requests.filter { $0.line.contains(" /token") } }
    var apiRequests: [RawServer.Request] { server.requests.filter { $0.line.contains(" /things") } }

    func core(
        _ credentials: Credentials,
        _ schemes: [SecurityScheme]? = nil,
        options: CallOptions = CallOptions(retry: .never)
    ) -> ClientCore {
        let standard: SecurityScheme = .oauth2(
            "oauth",
            [.init(.clientCredentials, tokenURL: "/token", scopes: ["read", "write"])]
        )
        let schemes = schemes ?? [standard]
        return ClientCore(
            name: "Things",
            securitySchemes: schemes,
            security: schemes.map { [RequiredScheme($0.name)] },
            credentials: credentials,
            serverURL: server.url,
            transport: URLSessionTransport(),
            options: options
        )
    }

    func call(_ core: ClientCore, _ method: HTTPRequest.Method = .get) -> Call<JSONValue, Never> {
        Call(core, OperationRequest(method, "/things", id: "things"), [.success(200)])
    }
}

@Suite struct OAuthTests {
    /// The client of RFC 6749 section 2.3.1 and its `Authorization` field.
    static let client = OAuthGrant.clientCredentials(id: "s6BhdRkqt3", secret: "7Fjfp0ZBr1KtDRbnfVdmIw")
    static let basic = "Basic czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3"

    @Test func clientCredentials() async throws {
        let tokens = TokenServer()
        defer { tokens.server.stop() }
        _ = try await tokens.call(tokens.core(.oauth2(Self.client))).value
        let request = try #require(tokens.tokenRequests.first)
        #expect(request.line == "POST /token HTTP/1.1")
        #expect(request.field("Authorization") == Self.basic)
        #expect(request.field("Content-Type") == "application/x-www-form-urlencoded")
        #expect(request.field("Accept") == "application/json")
        #expect(String(decoding: request.body, as: UTF8.self) == "grant_type=client_credentials&scope=read+write")
        #expect(tokens.apiRequests.first?.field("Authorization") == "Bearer token-1")
    }

    @Test func clientAuthenticationInTheBody() async throws {
        let tokens = TokenServer()
        defer { tokens.server.stop() }
        var grant = OAuthGrant.refreshToken(
            "tGzv3JOkF0XG5Qx2TlKWIA",
            clientID: "s6BhdRkqt3",
            clientSecret: "7Fjfp0ZBr1KtDRbnfVdmIw"
        )
        grant.authentication = .body
        _ = try await tokens.call(tokens.core(.oauth2(grant))).value
        let request = try #require(tokens.tokenRequests.first)
        #expect(request.field("Authorization") == nil)
        // The example of RFC 6749 section 2.3.1.
        #expect(
            String(decoding: request.body, as: UTF8.self) == """
                grant_type=refresh_token&refresh_token=tGzv3JOkF0XG5Qx2TlKWIA&client_id=s6BhdRkqt3\
                &client_secret=7Fjfp0ZBr1KtDRbnfVdmIw
                """
        )
    }

    @Test func scopesParametersAndEscapes() async throws {
        let tokens = TokenServer()
        defer { tokens.server.stop() }
        var grant = OAuthGrant.clientCredentials(id: "a b", secret: "p:ü%", scopes: [])
        grant.parameters = ["audience": "https://api.example.com/?a&b", "also": "1"]
        _ = try await tokens.call(tokens.core(.oauth2(grant))).value
        let request = try #require(tokens.tokenRequests.first)
        // base64 of a+b:p%3A%C3%BC%25
        #expect(request.field("Authorization") == "Basic YStiOnAlM0ElQzMlQkMlMjU=")
        #expect(
            String(decoding: request.body, as: UTF8.self)
                == "grant_type=client_credentials&also=1&audience=https%3A%2F%2Fapi.example.com%2F%3Fa%26b"
        )
        let named = OAuthGrant.clientCredentials(id: "i", secret: "s", scopes: ["one"])
        _ = try await tokens.call(tokens.core(.oauth2(named))).value
        #expect(
            tokens.tokenRequests.last.map { String(decoding: $0.body, as: UTF8.self) }?.hasSuffix("scope=one") == true
        )
    }

    /// A token for each set of scopes; where the operation names none, for those of the flow.
    @Test func scopesOfOperations() async throws {
        let tokens = TokenServer()
        defer { tokens.server.stop() }
        func scopes(_ grant: OAuthGrant, _ scheme: SecurityScheme, _ required: [[String]]) async throws -> [String] {
            let before = tokens.tokenRequests.count
            let core = tokens.core(.oauth2(grant), [scheme])
            for scopes in required {
                var call = tokens.call(core)
                call.request.security = [[RequiredScheme(scheme.name, scopes: scopes)]]
                _ = try await call.value
            }
            return tokens.tokenRequests.dropFirst(before).map { request in
                let pairs = String(decoding: request.body, as: UTF8.self).split(separator: "&")
                return pairs.first { $0.hasPrefix("scope=") }.map { String($0.dropFirst(6)) } ?? ""
            }
        }
        let flow = SecurityScheme.oauth2(
            "o",
            [.init(.clientCredentials, tokenURL: "/token", scopes: ["read", "write"])]
        )
        let required = [["write"], ["read", "admin"], ["admin", "read"], [], ["write"]]
        #expect(try await scopes(Self.client, flow, required) == ["write", "admin+read", "read+write"])
        var named = Self.client
        named.scopes = ["mine"]
        #expect(try await scopes(named, flow, required) == ["mine"])
        let discovered = SecurityScheme.openIDConnect("i", "/.well-known/openid-configuration")
        #expect(try await scopes(Self.client, discovered, [["a"], [], ["a"]]) == ["a", ""])
        // However many sets there are, so many tokens are kept.
        let many = (0..<65).map { ["s\($0)"] }
        #expect(try await scopes(Self.client, flow, many + [many[1], many[0]]).count == 66)
    }

    /// The metadata of RFC 8414, where no flow says where a client is given tokens.
    @Test func metadata() async throws {
        let tokens = TokenServer()
        defer { tokens.server.stop() }
        let path = "/.well-known/oauth-authorization-server"
        let alone = SecurityScheme.oauth2("o", metadataURL: path)
        let forOthers = SecurityScheme.oauth2("o", [.init(.password, tokenURL: "/nowhere")], metadataURL: path)
        for scheme in [alone, forOthers] {
            _ = try await tokens.call(tokens.core(.oauth2(Self.client), [scheme])).value
        }
        #expect(
            tokens.server.requests.map { $0.line.split(separator: " ")[1] }
                == Array(repeating: [path[...], "/token", "/things"], count: 2).joined().map { $0 }
        )
        let flow = SecurityScheme.oauth2("o", [.init(.clientCredentials, tokenURL: "/token")], metadataURL: path)
        _ = try await tokens.call(tokens.core(.oauth2(Self.client), [flow])).value
        #expect(tokens.server.requests.count == 8, "what the flow says is not asked for")
    }

    @Test func oneFetchForManyCalls() async throws {
        let tokens = TokenServer()
        defer { tokens.server.stop() }
        let core = tokens.core(.oauth2(Self.client))
        await withTaskGroup { group in
            for _ in 0..<20 { group.addTask { _ = await failure(of: tokens.call(core)) } }
        }
        #expect(tokens.tokenRequests.count == 1)
        #expect(tokens.apiRequests.count == 20)
    }

    @Test func refusedTokensAreFetchedAnewOnce() async throws {
        let tokens = TokenServer(answer: { $0.field("Authorization") == "Bearer token-2" ? 200 : 401 })
        defer { tokens.server.stop() }
        _ = try await tokens.call(tokens.core(.oauth2(Self.client)), .post).value
        #expect(tokens.tokenRequests.count == 2)
        let strict = TokenServer(answer: { _ in 401 })
        defer { strict.server.stop() }
        guard case .undocumented(let head, _) = await failure(of: strict.call(strict.core(.oauth2(Self.client)))) else {
            Issue.record("no failure")
            return
        }
        #expect(head.status.code == 401)
        #expect(strict.tokenRequests.count == 2)
        #expect(strict.apiRequests.count == 2)
    }

    @Test(arguments: [("3600", 1), (#""3600""#, 1), ("0", 3), ("-5", 3), ("null", 1)])
    func expiry(lifetime: String, fetches: Int) async throws {
        let tokens = TokenServer(token: { _ in (200, #"{"access_token": "t", "expires_in": \#(lifetime)}"#) })
        defer { tokens.server.stop() }
        let core = tokens.core(.oauth2(Self.client))
        for _ in 0..<3 { _ = try await tokens.call(core).value }
        #expect(tokens.tokenRequests.count == fetches)
    }

    /// Half a minute before the end, or at half of a short life.
    @Test(arguments: [(3600.0, 3569.0, false), (3600, 3570, true), (40, 19, false), (40, 20, true), (0, 0, true)])
    func margin(lifetime: Double, age: Double, isExpired: Bool) {
        let start = Date(timeIntervalSince1970: 1_000_000)
        let credential = Credential.bearer("t", expires: start + lifetime)
        #expect(CredentialProvider.isExpired(credential, since: start, now: start + age) == isExpired)
    }

    @Test func renewedRefreshTokensTakeThePlaceOfOldOnes() async throws {
        let tokens = TokenServer(token: { count in
            (200, #"{"access_token": "t", "expires_in": 0, "refresh_token": "refresh-\#(min(count, 2))"}"#)
        })
        defer { tokens.server.stop() }
        let stored = Locked<[String]>([])
        let core = tokens.core(
            .oauth2(.refreshToken("first", clientID: "app") { token in stored.withLock { $0.append(token) } })
        )
        for _ in 0..<4 { _ = try await tokens.call(core).value }
        #expect(
            tokens.tokenRequests.map { String(decoding: $0.body, as: UTF8.self) }
                == ["first", "refresh-1", "refresh-2", "refresh-2"].map {
                    "grant_type=refresh_token&refresh_token=\($0)&client_id=app"
                }
        )
        #expect(stored.withLock(\.self) == ["refresh-1", "refresh-2"])
    }

    @Test func whereTokensAreHad() async throws {
        let tokens = TokenServer()
        defer { tokens.server.stop() }
        let flows: SecurityScheme = .oauth2(
            "o",
            [
                .init(.clientCredentials, tokenURL: "/token/machine"),
                .init(.authorizationCode, tokenURL: "/token/code", refreshURL: "/token/refresh"),
            ]
        )
        _ = try await tokens.call(tokens.core(.oauth2(Self.client), [flows])).value
        _ = try await tokens.call(tokens.core(.oauth2(.refreshToken("r")), [flows])).value
        // What the caller names goes before, and serves schemes that only say "bearer".
        var grant = Self.client
        grant.tokenURL = tokens.server.url.appendingPathComponent("token/mine")
        for scheme in [
            flows, .bearer("b"), .openIDConnect("i", "/.well-known"), .apiKey("k", .header, "Authorization"),
        ] {
            _ = try await tokens.call(tokens.core(.oauth2(grant), [scheme])).value
        }
        #expect(
            tokens.tokenRequests.map { $0.line.split(separator: " ")[1] }
                == ["/token/machine", "/token/refresh"] + Array(repeating: "/token/mine", count: 4)
        )
        #expect(tokens.apiRequests.last?.field("Authorization") == "Bearer token-6")
    }

    @Test func discovery() async throws {
        let tokens = TokenServer()
        defer { tokens.server.stop() }
        let scheme = SecurityScheme.openIDConnect("id", "/.well-known/openid-configuration")
        _ = try await tokens.call(tokens.core(.oauth2(Self.client), [scheme])).value
        #expect(tokens.server.requests.first?.line == "GET /.well-known/openid-configuration HTTP/1.1")
        #expect(tokens.server.requests.first?.field("Authorization") == nil)
        #expect(tokens.tokenRequests.count == 1)
        let wrong = SecurityScheme.openIDConnect("id", "/nothing")
        let error = await failure(of: tokens.call(tokens.core(.oauth2(Self.client), [wrong])))
        guard case .transport(let cause as OAuthFailure) = error else { Issue.record("\(error as Any)"); return }
        #expect(cause.code == nil)
    }

    // MARK: Failures

    @Test(arguments: [
        (400, "invalid_request", OAuthFailure.Code.invalidRequest), (401, "invalid_client", .invalidClient),
        (400, "invalid_grant", .invalidGrant), (400, "unauthorized_client", .unauthorizedClient),
        (400, "unsupported_grant_type", .unsupportedGrantType), (400, "invalid_scope", .invalidScope),
        (200, "incorrect_client_credentials", .init(rawValue: "incorrect_client_credentials")),
    ])
    func refusals(status: Int, code: String, expected: OAuthFailure.Code) async throws {
        let tokens = TokenServer(token: { _ in
            (status, #"{"error": "\#(code)", "error_description": "why\n7Fjfp0ZBr1KtDRbnfVdmIw", "error_uri": "u"}"#)
        })
        defer { tokens.server.stop() }
        let error = await failure(of: tokens.call(tokens.core(.oauth2(Self.client))))
        guard case .transport(let failure as OAuthFailure) = error else { Issue.record("\(error as Any)"); return }
        #expect(failure.code == expected)
        #expect(failure.status.code == status)
        #expect(failure.uri == "u")
        #expect(failure.description == "no access token: \(code): why *** (status \(status))")
        #expect(tokens.apiRequests.isEmpty)
    }

    @Test(arguments: [
        (200, "{}"), (200, "<html>"), (503, ""), (200, #"{"access_token": ""}"#), (200, #"{"access_token": 5}"#),
        (200, #"{"access_token": "t", "token_type": "mac"}"#), (200, #"{"access_token": "a\nb"}"#),
    ])
    func answersWithoutAToken(status: Int, body: String) async throws {
        let tokens = TokenServer(token: { _ in (status, body) })
        defer { tokens.server.stop() }
        let error = await failure(of: tokens.call(tokens.core(.oauth2(Self.client))))
        guard case .transport(let failure as OAuthFailure) = error else { Issue.record("\(error as Any)"); return }
        #expect(failure.code == nil)
        #expect(tokens.apiRequests.isEmpty)
    }

    @Test func passingFailuresAreTriedAgain() async throws {
        let tokens = TokenServer(token: { count in count == 1 ? (503, "") : (200, #"{"access_token": "t"}"#) })
        defer { tokens.server.stop() }
        var policy = RetryPolicy()
        policy.sleep = { _ in }
        let core = tokens.core(.oauth2(Self.client), options: CallOptions(retry: policy))
        // Nothing of the POST has been sent, so it may wait for its token.
        _ = try await tokens.call(core, .post).value
        #expect(tokens.tokenRequests.count == 2)
        #expect(tokens.apiRequests.count == 1)
    }

    @Test(arguments: ["http://token.example.com/token", "ftp://localhost/token", "nowhere at all", ""])
    func secretsGoOverHTTPSOnly(url: String) async throws {
        let core = ClientCore(
            name: "Things",
            securitySchemes: [.oauth2("oauth", [.init(.clientCredentials, tokenURL: url)])],
            security: [["oauth"]],
            credentials: .oauth2(Self.client),
            serverURL: URL(staticString: "http://api.example.com"),
            transport: InMemoryTransport { request, _ in throw TransportFailure(.other, "sent to \(request.path ?? "")")
            },
            options: CallOptions()
        )
        let call = Call<JSONValue, Never>(core, OperationRequest(.get, "/things", id: "things"), [.success(200)])
        guard case .invalidRequest = await failure(of: call) else { Issue.record("something was sent"); return }
    }

    // MARK: Choosing

    @Test func nothingIsFetchedForWhatIsNotUsed() async throws {
        let tokens = TokenServer()
        defer { tokens.server.stop() }
        let oauth: SecurityScheme = .oauth2("oauth", [.init(.clientCredentials, tokenURL: "/token")])
        let both = Credentials.named(["key": .apiKey("k"), "oauth": .oauth2(Self.client)])
        _ = try await tokens.call(tokens.core(both, [.apiKey("key", .header, "X-Key"), oauth])).value
        #expect(tokens.tokenRequests.isEmpty)
        #expect(tokens.apiRequests.last?.field("X-Key") == "k")
        // Where the document does not say where tokens are had, the grant is of no use.
        _ = try await tokens.call(tokens.core(.oauth2(Self.client), [.oauth2("o"), .basic("b")])).value
        #expect(tokens.tokenRequests.isEmpty)
        #expect(tokens.apiRequests.last?.field("Authorization") == nil)
    }

    @Test func environment() {
        let schemes: [SecurityScheme] = [.oauth2("a"), .openIDConnect("b", "u")]
        let environment = ["THINGS_CLIENT_ID": "i", "THINGS_CLIENT_SECRET": "s3cret"]
        let credentials = Credentials.environment().resolved(name: "Things", schemes: schemes, environment: environment)
        for name in ["a", "b"] { #expect(credentials[name]?.description == "client credentials") }
        let token = Credentials.environment().resolved(
            name: "Things",
            schemes: schemes,
            environment: environment.merging(["THINGS_TOKEN": "t"]) { $1 }
        )
        #expect(token["a"]?.description == "bearer token")
        // Nobody reads the environment unasked.
        _ = Credentials.none.resolved(
            name: "Things",
            schemes: schemes,
            environment: { () -> [String: String] in
                Issue.record("the environment was read")
                return [:]
            }()
        )
    }
}
