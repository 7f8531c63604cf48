// The root of the intermediate representation: one API in the shape of Swift, without names and without OpenAPI.

import Diagnostics
import Tables

/// One API: what is declared, and what can be called.
package struct API: Sendable {
    /// The namespace.
    package var symbol: Symbol
    package var documentation: Documentation
    /// Where calls go unless the caller says otherwise; nil when the document does not say.
    package var serverURL: String?
    /// All servers of the document, when there is a choice.
    package var servers: [Server] = []
    package var securitySchemes: [SecurityScheme] = []
    /// The requirements that hold for operations without their own.
    package var security: [[RequiredScheme]] = []
    package var declarations = Table<TypeDeclaration>()
    package var groups = Table<OperationGroup>()
    package var headers: [HeaderDeclaration] = []
    /// What the server sends by itself.
    package var webhooks: [Webhook] = []
    /// Values that the document gives for its schemas; only where they are asked for.
    package var examples: [Example] = []

    /// Where the schemas are in the document.
    package var locations = SchemaLocations()

    /// How objects are written as XML; those of bodies that cannot be are among them, without a declaration.
    package var xmlObjects: [XMLObject] = []

    /// Examples of answers; only where a client is to answer with them.
    package var answers: [ExampleAnswer] = []

    package init(symbol: Symbol, documentation: Documentation) {
        self.symbol = symbol
        self.documentation = documentation
    }
}

/// An example of an answer.
package struct ExampleAnswer: Hashable, Sendable {
    package var operationID: String
    package var name: String
    package var status: Int
    package var contentType: String
    /// One line of JSON, or of JSON that is a text.
    package var json: String
    /// Whether the text itself is the body.
    package var isText: Bool

    package init(operationID: String, name: String, status: Int, contentType: String, json: String, isText: Bool) {
        self.operationID = operationID
        self.name = name
        self.status = status
        self.contentType = contentType
        self.json = json
        self.isText = isText
    }
}

/// Something that will have a name. Which one is decided last, in `NameTable`.
package struct Symbol: Hashable, Sendable {
    /// The text of the document that is the best to make a name of; empty if there is none.
    package var text: String
    /// Others, which are longer and settle clashes. Apart, because most symbols have none, and there are many.
    private var others: [String]
    package var origin: SourceSpan?

    package init(_ hints: [String], origin: SourceSpan? = nil) {
        text = hints.first ?? ""
        others = hints.count > 1 ? Array(hints.dropFirst()) : []
        self.origin = origin
    }

    /// All texts to make a name of, the best first.
    package var hints: [String] { [text] + others }
}

/// What the document says about a declaration, for its comment.
package struct Documentation: Hashable, Sendable {
    /// In paragraphs, as the document has it.
    package var text: String?
    package var isDeprecated = false

    package init(text: String? = nil, isDeprecated: Bool = false) {
        self.text = text
        self.isDeprecated = isDeprecated
    }
}

/// Where a declaration stands.
package enum Scope: Hashable, Sendable {
    /// Directly in the API's namespace.
    case namespace
    /// Inside another type.
    case declaration(ID<TypeDeclaration>)
    /// Inside a group of operations.
    case group(ID<OperationGroup>)
}

/// A server, maybe with variables in its address.
package struct Server: Hashable, Sendable {
    package var symbol: Symbol
    package var documentation: Documentation
    /// With variables in braces; relative, where it does not say the host.
    package var template: String
    package var isRelative: Bool
    /// With variables at their defaults.
    package var url: String
    package var variables: [Variable] = []

    /// A variable of the address.
    package struct Variable: Hashable, Sendable {
        package var symbol: Symbol
        package var documentation: Documentation
        package var name: String
        package var defaultValue: String
        /// The values it may have, among them the default; empty for any.
        package var cases: [EnumerationCase]

        package init(
            symbol: Symbol,
            documentation: Documentation,
            name: String,
            defaultValue: String,
            cases: [EnumerationCase]
        ) {
            self.symbol = symbol
            self.documentation = documentation
            self.name = name
            self.defaultValue = defaultValue
            self.cases = cases
        }
    }

    package init(symbol: Symbol, documentation: Documentation, template: String, isRelative: Bool, url: String) {
        self.symbol = symbol
        self.documentation = documentation
        self.template = template
        self.isRelative = isRelative
        self.url = url
    }
}

/// A security scheme that the client can be given credentials for.
package struct SecurityScheme: Hashable, Sendable {
    /// The name in the document, which requirements use.
    package var name: String
    package var kind: Kind

    package enum Kind: Hashable, Sendable {
        case bearer
        case basic
        case http(String)
        case apiKeyInHeader(String)
        case apiKeyInQuery(String)
        case apiKeyInCookie(String)
        case oauth2([OAuthFlow], metadataURL: String?)
        case openIDConnect(String)
        case mutualTLS
    }

    package init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }
}

/// A scheme that a requirement names.
package struct RequiredScheme: Hashable, Sendable {
    package var name: String
    /// What a token is asked for; empty where no token can be asked for.
    package var scopes: [String]

    package init(name: String, scopes: [String]) {
        self.name = name
        self.scopes = scopes
    }
}

/// Where tokens of OAuth 2 are had.
package struct OAuthFlow: Hashable, Sendable {
    package var grant: Grant
    package var tokenURL: String?
    package var refreshURL: String?
    /// What may be asked for.
    package var scopes: [String]

    package enum Grant: String, Hashable, Sendable {
        case authorizationCode, clientCredentials, deviceAuthorization, implicit, password
    }

    package init(grant: Grant, tokenURL: String?, refreshURL: String?, scopes: [String]) {
        self.grant = grant
        self.tokenURL = tokenURL
        self.refreshURL = refreshURL
        self.scopes = scopes
    }
}

/// A request that the server makes, with a JSON body.
package struct Webhook: Hashable, Sendable {
    package var symbol: Symbol
    package var documentation: Documentation
    /// The type of the body.
    package var type: TypeReference

    package init(symbol: Symbol, documentation: Documentation, type: TypeReference) {
        self.symbol = symbol
        self.documentation = documentation
        self.type = type
    }
}

/// A header field of responses that has a type.
package struct HeaderDeclaration: Hashable, Sendable {
    package var symbol: Symbol
    package var documentation: Documentation
    /// The field's name.
    package var name: String
    package var type: TypeReference

    package init(symbol: Symbol, documentation: Documentation, name: String, type: TypeReference) {
        self.symbol = symbol
        self.documentation = documentation
        self.name = name
        self.type = type
    }
}

/// A value that the document gives for what a type describes.
package struct Example: Hashable, Sendable {
    package var type: TypeReference
    /// The value as one line of JSON.
    package var json: String
    /// Where the value stands.
    package var origin: SourceSpan

    package init(type: TypeReference, json: String, origin: SourceSpan) {
        self.type = type
        self.json = json
        self.origin = origin
    }
}
