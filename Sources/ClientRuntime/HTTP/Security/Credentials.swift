// What a caller gives to be let in. Nothing here shows its secret: descriptions and mirrors say the kind only.
import Foundation

/// One secret.
public struct Credential: Sendable, CustomStringConvertible, CustomReflectable {
    enum Kind: Sendable {
        case bearer(String)
        case apiKey(String)
        case basic(user: String, password: String)
        case authorization(String)
        case provided(CredentialProvider)
        case oauth(OAuthTokens)
    }

    let kind: Kind
    /// When the secret is of no use any more; a provider is asked again half a minute before.
    var expiration: Date?

    /// A bearer token, also for OAuth 2 and OpenID Connect.
    public static func bearer(_ token: String, expires: Date? = nil) -> Self {
        Self(kind: .bearer(token), expiration: expires)
    }

    /// An API key.
    public static func apiKey(_ key: String, expires: Date? = nil) -> Self {
        Self(kind: .apiKey(key), expiration: expires)
    }

    /// User and password.
    public static func basic(user: String, password: String) -> Self {
        Self(kind: .basic(user: user, password: password))
    }

    /// The whole value of the `Authorization` field, for schemes the runtime does not know.
    public static func authorization(_ value: String, expires: Date? = nil) -> Self {
        Self(kind: .authorization(value), expiration: expires)
    }

    /// A secret that is fetched when it is first needed, kept, and fetched again when it expires or is refused with
    /// status 401. Calls that need it at the same time share one fetch.
    public static func provider(_ fetch: @escaping @Sendable () async throws -> Credential) -> Self {
        Self(kind: .provided(CredentialProvider { _ in try await fetch() }))
    }

    /// Access tokens by a grant of OAuth 2, for schemes whose document says where tokens are had, or for every scheme
    /// that takes a bearer token if the grant says it. A token is fetched with the client's transport when it is first
    /// needed, kept until shortly before it expires, and fetched anew, once a call, when a server refuses it with
    /// status 401. Operations that require other scopes have another token. Copies of the value share the tokens, and
    /// calls that need one at the same time share one fetch. Fetching throws `OAuthFailure`.
    public static func oauth2(_ grant: OAuthGrant) -> Self { Self(kind: .oauth(OAuthTokens(grant))) }

    /// The kind, never the secret.
    public var description: String {
        switch kind {
        case .bearer: "bearer token"
        case .apiKey: "API key"
        case .basic: "user and password"
        case .authorization: "authorization"
        case .provided: "provided credential"
        case .oauth(let tokens): tokens.grant.description
        }
    }

    /// Shows no secret.
    public var customMirror: Mirror { Mirror(self, children: [:]) }

    /// What must not be shown anywhere.
    var secrets: [String] {
        switch kind {
        case .bearer(let text), .apiKey(let text), .authorization(let text): [text]
        case .basic(let user, let password): [password, Self.base64(user: user, password: password)]
        case .provided: []
        case .oauth(let tokens): tokens.grant.secrets
        }
    }

    static func base64(user: String, password: String) -> String {
        Data("\(user):\(password)".utf8).base64EncodedString()
    }
}

/// What a caller gives to be let in: one secret for whatever scheme it fits, or a secret for each scheme by its name.
public struct Credentials: Sendable, CustomStringConvertible, CustomReflectable {
    enum Source: Sendable {
        case none
        case one(Credential)
        case named([String: Credential])
        case environment(prefix: String?)
    }

    let source: Source

    /// No secret: operations that ask for one are sent without, and the server answers.
    public static var none: Self { Self(source: .none) }

    /// A token for every bearer, OAuth 2 and OpenID Connect scheme.
    public static func bearer(_ token: String) -> Self { Self(source: .one(.bearer(token))) }

    /// A key for every API key scheme.
    public static func apiKey(_ key: String) -> Self { Self(source: .one(.apiKey(key))) }

    /// User and password for every basic scheme.
    public static func basic(user: String, password: String) -> Self {
        Self(source: .one(.basic(user: user, password: password)))
    }

    /// The whole value of the `Authorization` field.
    public static func authorization(_ value: String) -> Self { Self(source: .one(.authorization(value))) }

    /// A secret for each scheme, by the name the document gives the scheme.
    public static func named(_ credentials: [String: Credential]) -> Self { Self(source: .named(credentials)) }

    /// A secret that is fetched when it is first needed; see `Credential.provider(_:)`.
    public static func provider(_ fetch: @escaping @Sendable () async throws -> Credential) -> Self {
        Self(source: .one(.provider(fetch)))
    }

    /// Access tokens by a grant of OAuth 2; see `Credential.oauth2(_:)`.
    public static func oauth2(_ grant: OAuthGrant) -> Self { Self(source: .one(.oauth2(grant))) }

    /// Reads secrets from the environment, once, when the client is made: `<PREFIX>_TOKEN`, `<PREFIX>_API_KEY`,
    /// `<PREFIX>_USER` with `<PREFIX>_PASSWORD`, `<PREFIX>_CLIENT_ID` with `<PREFIX>_CLIENT_SECRET` for the client
    /// credentials grant of OAuth 2, and `<PREFIX>_<SCHEME>` for one scheme. The prefix is the API's name in capitals,
    /// words joined by underscores (`GlyphRun` is `GLYPH_RUN`), unless one is given. Nothing else reads the
    /// environment.
    public static func environment(prefix: String? = nil) -> Self { Self(source: .environment(prefix: prefix)) }

    /// The kinds, never the secrets.
    public var description: String {
        switch source {
        case .none: return "none"
        case .one(let credential): return credential.description
        case .named(let credentials):
            return credentials.keys.sorted().map { "\($0): \(credentials[$0]?.description ?? "")" }
                .joined(separator: ", ")
        case .environment: return "environment"
        }
    }

    /// Shows no secret.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
