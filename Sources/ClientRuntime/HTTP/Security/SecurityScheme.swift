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
        /// `Authorization: Bearer …` (RFC 6750 section 2.1); also OAuth 2 and OpenID Connect, whose tokens are sent so.
        case bearer
        /// `Authorization: Basic …` (RFC 7617).
        case basic
        /// Another scheme of the `Authorization` field.
        case http(String)
        case apiKey(Location, String)
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

    /// OAuth 2: the access token is sent as a bearer token.
    public static func oauth2(_ name: String) -> Self { Self(name: name, kind: .bearer) }

    /// OpenID Connect: the access token is sent as a bearer token.
    public static func openIDConnect(_ name: String, _ url: String) -> Self { Self(name: name, kind: .bearer) }

    /// A client certificate; the transport's business, the runtime sends nothing.
    public static func mutualTLS(_ name: String) -> Self { Self(name: name, kind: .mutualTLS) }

    /// Another scheme of the `Authorization` field (RFC 9110 section 11); the credential is the field's whole value.
    public static func http(_ name: String, scheme: String) -> Self { Self(name: name, kind: .http(scheme)) }
}
