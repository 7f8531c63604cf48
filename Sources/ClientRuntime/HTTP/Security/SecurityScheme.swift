// How a document says its operations are secured (Security Scheme Object).

/// A security scheme of the document, under the name that requirements use.
public struct SecurityScheme: Sendable {
    /// Where an API key goes.
    public enum Location: Sendable {
        /// A header field.
        case header
        /// A query parameter.
        case query
        /// A cookie.
        case cookie
    }

    enum Kind: Sendable {
        /// `Authorization: Bearer …` (RFC 6750 section 2.1).
        case bearer
        /// `Authorization: Basic …` (RFC 7617).
        case basic
        /// Another scheme of the `Authorization` field.
        case http(String)
        case apiKey(Location, String)
        /// An access token, sent as a bearer token.
        case oauth2([OAuthFlow], metadataURL: String?)
        /// The same, with the address of the provider's discovery document.
        case openIDConnect(String)
        /// The transport's business.
        case mutualTLS
    }

    let name: String
    let kind: Kind

    /// A bearer token.
    public static func bearer(_ name: String) -> Self { Self(name: name, kind: .bearer) }

    /// User and password.
    public static func basic(_ name: String) -> Self { Self(name: name, kind: .basic) }

    /// A key in a header field, query parameter or cookie of that name.
    public static func apiKey(_ name: String, _ location: Location, _ parameter: String) -> Self {
        Self(name: name, kind: .apiKey(location, parameter))
    }

    /// OAuth 2: the access token is sent as a bearer token. The flows say where one is had; if none does that is of
    /// use, the metadata of the authorization server at `metadataURL` (RFC 8414), which may be relative to the server's
    /// address.
    public static func oauth2(_ name: String, _ flows: [OAuthFlow] = [], metadataURL: String? = nil) -> Self {
        Self(name: name, kind: .oauth2(flows, metadataURL: metadataURL))
    }

    /// OpenID Connect: the access token is sent as a bearer token. The discovery document at `url` says where one is
    /// had (OpenID Connect Discovery 1.0 section 4).
    public static func openIDConnect(_ name: String, _ url: String) -> Self {
        Self(name: name, kind: .openIDConnect(url))
    }

    /// A client certificate. It is shown while the connection is made, so it is given to the transport; the runtime
    /// sends nothing. `AsyncHTTPClientTransport` shows the one of its TLS configuration, `URLSessionTransport` the one
    /// it is made with, on Apple systems; FoundationNetworking has no way to show any.
    public static func mutualTLS(_ name: String) -> Self { Self(name: name, kind: .mutualTLS) }

    /// Another scheme of the `Authorization` field (RFC 9110 section 11); the credential is the field's whole value.
    public static func http(_ name: String, scheme: String) -> Self { Self(name: name, kind: .http(scheme)) }
}

/// A scheme of a security requirement, by its name in the document.
public struct RequiredScheme: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The scheme's name.
    public let name: String
    /// What an access token has to be for; empty where the document does not say.
    public let scopes: [String]

    /// A scheme, and what its token has to be for.
    public init(_ name: String, scopes: [String] = []) {
        self.name = name
        self.scopes = scopes
    }

    /// A scheme without scopes.
    public init(stringLiteral name: String) { self.init(name) }
}

/// Where a document says tokens are had (OAuth Flow Object).
public struct OAuthFlow: Sendable, Hashable {
    /// How a token is come by, as the document calls it.
    public enum Grant: Sendable, Hashable {
        /// A person allows it in a browser (RFC 6749 section 4.1).
        case authorizationCode
        /// The client's own credentials (RFC 6749 section 4.4).
        case clientCredentials
        /// A person allows it on another device (RFC 8628).
        case deviceAuthorization
        /// A person allows it in a browser, without a token endpoint (RFC 6749 section 4.2).
        case implicit
        /// User and password (RFC 6749 section 4.3).
        case password
    }

    let grant: Grant
    let tokenURL: String?
    let refreshURL: String?
    let scopes: [String]

    /// A flow. URLs may be relative to the server's.
    public init(_ grant: Grant, tokenURL: String?, refreshURL: String? = nil, scopes: [String] = []) {
        self.grant = grant
        self.tokenURL = tokenURL
        self.refreshURL = refreshURL
        self.scopes = scopes
    }
}
