// Fetches access tokens: finds the token endpoint, asks it, reads its answer. Secrets go to that endpoint and nowhere
// else: only over https (RFC 6749 section 3.2), and never along with a redirect.
import Foundation

/// The access tokens of one grant, kept for each endpoint that gives them and for what they are.
final class OAuthTokens: Sendable {
    /// Where tokens are had, and what for.
    enum Endpoint: Hashable, Sendable {
        case token(URL?, scopes: [String], isTrusted: Bool)
        /// The provider's discovery document says it, or the metadata of the authorization server.
        case discovery(URL?, scopes: [String])
    }

    let grant: OAuthGrant
    private let providers = Locked<[(endpoint: Endpoint, provider: CredentialProvider)]>([])
    private let renewedToken = Locked<String?>(nil)

    init(_ grant: OAuthGrant) { self.grant = grant }

    /// More tokens than this are not kept; the one that was not asked for the longest goes.
    private static let maximumKept = 64

    /// Who fetches the tokens for a scheme and what an operation requires of it; nil when nobody knows where.
    func provider(for scheme: SecurityScheme, _ required: [String], _ serverURL: URL) -> CredentialProvider? {
        guard let endpoint = endpoint(for: scheme, required, serverURL) else { return nil }
        return providers.withLock { providers in
            if let index = providers.firstIndex(where: { $0.endpoint == endpoint }) {
                let known = providers.remove(at: index)
                providers.append(known)
                return known.provider
            }
            // Weakly: the provider belongs to these tokens.
            let provider = CredentialProvider { [weak self] transport in
                guard let self else { throw CancellationError() }
                return try await fetch(endpoint, transport)
            }
            if providers.count == Self.maximumKept { providers.removeFirst() }
            providers.append((endpoint, provider))
            return provider
        }
    }

    /// The endpoint that the caller names, or else the document. Whether there is one does not hang on its address
    /// being good: a bad one is an error of the call, no reason to go without a token. Scopes are those of the caller,
    /// else what the operation requires, else what the flow lists.
    func endpoint(for scheme: SecurityScheme, _ required: [String], _ serverURL: URL) -> Endpoint? {
        var flow: OAuthFlow?
        var discovery: String?
        switch scheme.kind {
        case .oauth2(let flows, let metadataURL): (flow, discovery) = (self.flow(of: flows), metadataURL)
        case .openIDConnect(let url): discovery = url
        default: break
        }
        // In one order, so that one set of scopes is one token.
        let scopes = grant.scopes ?? (required.isEmpty ? flow?.scopes ?? [] : Set(required).sorted())
        if let url = grant.tokenURL { return .token(url, scopes: scopes, isTrusted: true) }
        if let text = isRefreshing ? flow?.refreshURL ?? flow?.tokenURL : flow?.tokenURL {
            return .token(URL(string: text, relativeTo: serverURL)?.absoluteURL, scopes: scopes, isTrusted: false)
        }
        return discovery.map { .discovery(URL(string: $0, relativeTo: serverURL)?.absoluteURL, scopes: scopes) }
    }

    private var isRefreshing: Bool {
        if case .refreshToken = grant.kind { true } else { false }
    }

    private func flow(of flows: [OAuthFlow]) -> OAuthFlow? {
        if !isRefreshing { return flows.first { $0.grant == .clientCredentials } }
        // Refresh tokens come with the other grants (RFC 6749 section 4.4.3).
        return flows.first { $0.grant != .clientCredentials && ($0.refreshURL ?? $0.tokenURL) != nil } ?? flows.first
    }

    // MARK: Asking

    /// A token that does not come within this time does not come; calls of all clients wait for this one fetch.
    private static let patience: Duration = .seconds(30)
    private static let maximumLength = 1 << 20

    private func fetch(_ endpoint: Endpoint, _ transport: any ClientTransport) async throws -> Credential {
        do {
            return try await limited(to: Self.patience, "no answer from the token endpoint") { [self] in
                switch endpoint {
                case .token(let url, let scopes, let isTrusted):
                    return try await token(try Self.checked(url, isTrusted: isTrusted), scopes, transport)
                case .discovery(let url, let scopes):
                    let found = try await discover(try Self.checked(url, isTrusted: false), transport)
                    return try await token(try Self.checked(found, isTrusted: false), scopes, transport)
                }
            }
        } catch {
            throw Masking.redact(error, secrets)
        }
    }

    /// The token endpoint that a discovery document names (OpenID Connect Discovery 1.0 section 3, RFC 8414 section 2).
    private func discover(_ url: URL, _ transport: any ClientTransport) async throws -> URL? {
        var request = try HTTPRequest(.get, url)
        request.headerFields[.accept] = "application/json"
        let (response, body) = try await transport.send(request, body: nil, timeout: Self.patience)
        let data = try await body.collect(upTo: Self.maximumLength)
        guard response.status.kind == .successful, let text = try? JSONValue(parsing: data)["token_endpoint"]?.string
        else {
            throw OAuthFailure(
                code: nil,
                message: "the discovery document names no token endpoint",
                uri: nil,
                status: response.status
            )
        }
        return URL(string: text)
    }

    private func token(_ url: URL, _ scopes: [String], _ transport: any ClientTransport) async throws -> Credential {
        var request = try HTTPRequest(.post, url)
        request.headerFields[.accept] = "application/json"
        request.headerFields[.contentType] = "application/x-www-form-urlencoded"
        var parameters: [(String, String)]
        switch grant.kind {
        case .clientCredentials: parameters = [("grant_type", "client_credentials")]
        case .refreshToken(let first, _):
            parameters = [
                ("grant_type", "refresh_token"), ("refresh_token", renewedToken.withLock(\.self) ?? first),
            ]
        }
        if !scopes.isEmpty { parameters.append(("scope", scopes.joined(separator: " "))) }
        if let basic = grant.basic, grant.authentication == .header {
            var field = HTTPField(name: .authorization, value: "Basic " + basic)
            field.indexingStrategy = .disallow
            request.headerFields.append(field)
        } else {
            if let id = grant.clientID { parameters.append(("client_id", id)) }
            if let secret = grant.clientSecret { parameters.append(("client_secret", secret)) }
        }
        parameters += grant.parameters.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        let pairs = parameters.map { PercentEncoding.encode($0, .form) + "=" + PercentEncoding.encode($1, .form) }
        var hidden = Secrets()
        hidden.credentials = secrets
        let body = RequestBody(once: Data(pairs.joined(separator: "&").utf8))
        let (response, answer) = try await Secrets.$current.withValue(hidden) { [request] in
            let (response, body) = try await transport.send(request, body: body, timeout: Self.patience)
            return (response, try await body.collect(upTo: Self.maximumLength))
        }
        return try await read(answer, response.status)
    }

    private var secrets: [String] { grant.secrets + [renewedToken.withLock(\.self)].compactMap(\.self) }

    // MARK: Reading

    /// Reads the endpoint's answer (RFC 6749 sections 5.1 and 5.2).
    private func read(_ data: Data, _ status: HTTPResponse.Status) async throws -> Credential {
        let json = (try? JSONValue(parsing: data)) ?? .null
        guard let token = json["access_token"]?.string, !token.isEmpty, status.kind == .successful else {
            let code = json["error"]?.string.map { OAuthFailure.Code(rawValue: clean($0)) }
            let words = status.kind == .redirection ? "the token endpoint redirects, and secrets do not follow" : nil
            throw OAuthFailure(
                code: code,
                message: json["error_description"]?.string.map(clean) ?? words
                    ?? (code == nil ? "the token endpoint's answer holds none" : ""),
                uri: json["error_uri"]?.string.map(clean),
                status: status
            )
        }
        let type = json["token_type"]?.string ?? "Bearer"
        guard type.lowercased() == "bearer", HTTPField.isValidValue(token) else {
            throw OAuthFailure(
                code: nil,
                message: "the token is of the type \(clean(type)), which cannot be sent",
                uri: nil,
                status: status
            )
        }
        if case .refreshToken(_, let onRenewal) = grant.kind, let renewed = json["refresh_token"]?.string,
            !renewed.isEmpty
        {
            let isNew = renewedToken.withLock { current in
                defer { current = renewed }
                return current != renewed
            }
            if isNew { await onRenewal?(renewed) }
        }
        // Some endpoints write the number as a string.
        let lifetime = json["expires_in"]?.number?.double ?? json["expires_in"]?.string.flatMap { Double($0) }
        return .bearer(token, expires: lifetime.map { Date(timeIntervalSinceNow: min(max($0, 0), 1e9)) })
    }

    /// Returns a text of the endpoint for a message: one short line. Secrets are masked before it is cut, since half of
    /// one is still a secret.
    private func clean(_ text: String) -> String {
        let masked = Masking.replace(secrets, in: Masking.oneLine(text))
        return masked.count > 300 ? masked.prefix(300) + "…" : masked
    }

    /// An address that secrets may be sent to. What the caller names is the caller's choice; what a document or a
    /// provider names has to be https, or on this machine.
    private static func checked(_ url: URL?, isTrusted: Bool) throws -> URL {
        guard let url, let host = url.host, let scheme = url.scheme?.lowercased() else {
            throw CallFault.invalidRequest("the address of the token endpoint is no absolute URL")
        }
        let isLocal = ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host.lowercased())
        guard scheme == "https" || scheme == "http" && (isTrusted || isLocal) else {
            throw CallFault.invalidRequest("the token endpoint at \(host) is not https; name it in the grant to use it")
        }
        return url
    }
}
