// What a caller says to be given access tokens by OAuth 2: which grant, who the client is, how it proves it.
import Foundation

/// A grant of OAuth 2 that needs nobody at a screen (RFC 6749). Nothing here shows a secret.
public struct OAuthGrant: Sendable, CustomStringConvertible, CustomReflectable {
    /// How a client shows its secret to the token endpoint (RFC 6749 section 2.3.1).
    public enum ClientAuthentication: Sendable {
        /// In the `Authorization` field, by the Basic scheme, which every token endpoint has to take.
        case header
        /// As `client_id` and `client_secret` in the body.
        case body
    }

    enum Kind: Sendable {
        case clientCredentials
        case refreshToken(String, onRenewal: (@Sendable (String) async -> Void)?)
    }

    let kind: Kind
    let clientID: String?
    let clientSecret: String?

    /// How the client shows its secret; a client without one names itself in the body.
    public var authentication: ClientAuthentication = .header
    /// The scopes to ask for; nil for those that the operation's security requirement names, or else the document's
    /// flow; none to leave the choice to the server.
    public var scopes: [String]?
    /// Where tokens are had, instead of where the document says.
    public var tokenURL: URL?
    /// Further parameters of the request, such as `audience` or `resource`.
    public var parameters: [String: String] = [:]

    /// A client that acts for itself (RFC 6749 section 4.4).
    public static func clientCredentials(
        id: String,
        secret: String,
        scopes: [String]? = nil,
        tokenURL: URL? = nil
    ) -> Self {
        Self(kind: .clientCredentials, clientID: id, clientSecret: secret, scopes: scopes, tokenURL: tokenURL)
    }

    /// A refresh token that was given before, say to an app after a person allowed it (RFC 6749 section 6). Asks for
    /// the scopes that it was given for unless others are named.
    /// - Parameters:
    ///   - onRenewal: is told a new refresh token that takes the place of this one, so that it can be stored; calls
    ///     wait until it returns
    public static func refreshToken(
        _ token: String,
        clientID: String? = nil,
        clientSecret: String? = nil,
        scopes: [String] = [],
        tokenURL: URL? = nil,
        onRenewal: (@Sendable (String) async -> Void)? = nil
    ) -> Self {
        Self(
            kind: .refreshToken(token, onRenewal: onRenewal),
            clientID: clientID,
            clientSecret: clientSecret,
            scopes: scopes,
            tokenURL: tokenURL
        )
    }

    private init(kind: Kind, clientID: String?, clientSecret: String?, scopes: [String]?, tokenURL: URL?) {
        self.kind = kind
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.scopes = scopes
        self.tokenURL = tokenURL
    }

    /// The kind, never the secret.
    public var description: String {
        switch kind {
        case .clientCredentials: "client credentials"
        case .refreshToken: "refresh token"
        }
    }

    /// Shows no secret.
    public var customMirror: Mirror { Mirror(self, children: [:]) }

    /// What must not be shown anywhere.
    var secrets: [String] {
        var secrets = [clientSecret].compactMap(\.self)
        if case .refreshToken(let token, _) = kind { secrets.append(token) }
        return secrets + secrets.map { PercentEncoding.encode($0, .form) } + [basic].compactMap(\.self)
    }

    /// The credentials of the Basic scheme; both parts are escaped as in a form first (RFC 6749 section 2.3.1).
    var basic: String? {
        guard let clientID, let clientSecret else { return nil }
        return Credential.base64(
            user: PercentEncoding.encode(clientID, .form),
            password: PercentEncoding.encode(clientSecret, .form)
        )
    }
}

/// Why a token endpoint gave no token.
public struct OAuthFailure: Error, Sendable, CustomStringConvertible, LocalizedError {
    /// What the endpoint calls the failure (RFC 6749 section 5.2).
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// As the endpoint says it.
        public let rawValue: String

        /// A code of any text.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A parameter is missing, repeated or not understood.
        public static var invalidRequest: Self { Self(rawValue: "invalid_request") }
        /// The client is unknown, or its secret is wrong.
        public static var invalidClient: Self { Self(rawValue: "invalid_client") }
        /// The refresh token is invalid, expired or revoked.
        public static var invalidGrant: Self { Self(rawValue: "invalid_grant") }
        /// This client may not use this grant.
        public static var unauthorizedClient: Self { Self(rawValue: "unauthorized_client") }
        /// The endpoint does not know the grant.
        public static var unsupportedGrantType: Self { Self(rawValue: "unsupported_grant_type") }
        /// A scope is unknown, or more than may be asked for.
        public static var invalidScope: Self { Self(rawValue: "invalid_scope") }
    }

    /// What the endpoint calls the failure; nil when the answer is none that RFC 6749 describes.
    public let code: Code?
    /// What the endpoint says about it, or what is wrong with its answer.
    public let message: String
    /// A page about it.
    public let uri: String?
    /// The status of the answer.
    public let status: HTTPResponse.Status

    /// One line.
    public var description: String {
        let reason = [code?.rawValue, message.isEmpty ? nil : message].compactMap(\.self).joined(separator: ": ")
        return "no access token: \(reason) (status \(status.code))"
    }
    /// The description.
    public var errorDescription: String? { description }
}
