// A whole document, or several that describe one API together, decoded and with every reference followed.

import Diagnostics
import SyntaxTree
import Tables

/// What the documents of one API say.
package struct Document: Sendable {
    package var title: String?
    package var version: String?
    package var description: String?
    package var servers: [Server] = []
    /// The requirements of operations that state none; nil when the document states none.
    package var security: [SecurityRequirement]?
    package var securitySpan: SourceSpan?
    package var securitySchemes: [SecurityScheme] = []
    /// The names of described schemes that were left out (reported).
    package var unusableSecuritySchemes: Set<String> = []
    package var tags: [Tag] = []
    /// In document order.
    package var operations: [Operation] = []
    /// What the server sends by itself, in document order.
    package var webhooks: [Webhook] = []
    /// Component schemas under their names, in document order.
    package var componentSchemas: [ComponentSchema] = []
    /// Every schema that is reached from anywhere above.
    package var schemas = Table<Schema>()
    /// Schemas that a reference points to without being components, with the words of their place.
    package var referencedSchemas: [ID<Schema>: [String]] = [:]

    package init() {}
}

/// A schema under `components.schemas`, `definitions`, or their like.
package struct ComponentSchema: Sendable {
    package var name: String
    package var span: SourceSpan
    package var schema: ID<Schema>
    /// Whether it is under `definitions`, as in Swagger 2.0.
    package var isInDefinitions = false
}

/// A request that the server makes: of `webhooks`, or of the `callbacks` of an operation.
package struct Webhook: Sendable {
    /// Where its name stands.
    package var span: SourceSpan
    /// Words of its name.
    package var name: String
    package var description: String?
    package var content: [MediaType]
}

/// A Server Object (section 4.6).
package struct Server: Sendable {
    package var span: SourceSpan
    /// May hold `{variables}`.
    package var url: String
    package var description: String?
    /// A short word for it (3.2).
    package var name: String?
    package var variables: [Variable] = []
    /// True if the version of the document forbids a query in the address (3.2).
    package var isQueryForbidden = false

    /// A Server Variable Object (section 4.7) under its name.
    package struct Variable: Sendable {
        package var name: String
        package var defaultValue: String
        /// The values it may have; empty for any.
        package var values: [String] = []
        package var description: String?
    }

    package init(span: SourceSpan, url: String) {
        self.span = span
        self.url = url
    }

    /// The address with every variable at its default.
    package var defaultURL: String {
        var text = url
        for variable in variables {
            text = text.split(separator: "{\(variable.name)}", omittingEmptySubsequences: false)
                .joined(separator: variable.defaultValue)
        }
        return text
    }
}

/// A Tag Object (section 4.22).
package struct Tag: Sendable {
    package var name: String
    package var description: String?
    /// The tag that this one is nested under.
    package var parent: String?
    /// What the tag is for, such as `nav` or `badge`.
    package var kind: String?

    /// Whether the tag sorts operations into groups; others mark them.
    package var isForNavigation: Bool { kind == nil || kind == "nav" }
}

/// One alternative of a Security Requirement Object (section 4.30): schemes that go together.
package typealias SecurityRequirement = [RequiredScheme]

/// A scheme of a requirement, by its name, with the scopes that it asks for.
package struct RequiredScheme: Hashable, Sendable {
    package var name: String
    package var scopes: [String]
}

/// A Security Scheme Object (section 4.27) under its name.
package struct SecurityScheme: Sendable {
    package var span: SourceSpan
    package var name: String
    package var description: String?
    package var kind: Kind
    /// Where tokens of OAuth 2 are had.
    package var flows: [OAuthFlow] = []
    /// The metadata of the authorization server (RFC 8414), which says the same (3.2).
    package var metadataURL: String?

    package enum Kind: Hashable, Sendable {
        case bearer
        case basic
        /// Another scheme of HTTP authentication, by its name.
        case http(String)
        case apiKey(Parameter.Location, name: String)
        case oauth2
        case openIDConnect(url: String)
        case mutualTLS
    }
}

/// An OAuth Flow Object (section 4.29).
package struct OAuthFlow: Sendable {
    package var grant: Grant
    package var tokenURL: String?
    package var refreshURL: String?
    package var scopes: [String]

    /// As OpenAPI 3 calls them.
    package enum Grant: String, Sendable {
        case authorizationCode, clientCredentials, deviceAuthorization, implicit, password
    }
}
