// Operations: what goes out, what comes back, as facts that emission only spells.

import Diagnostics
import Tables

/// Operations that are called on one value: those of a tag, or those of no tag, which are called on the client.
package struct OperationGroup: Sendable {
    /// Nil for the operations on the client itself.
    package var symbol: Symbol?
    /// The group that this one is reached through; nil for those that are reached from the client.
    package var parent: ID<OperationGroup>?
    package var documentation: Documentation
    package var operations: [Operation] = []

    package init(symbol: Symbol?, documentation: Documentation) {
        self.symbol = symbol
        self.documentation = documentation
    }
}

/// A call that can be made.
package struct Operation: Sendable {
    package var symbol: Symbol
    /// What errors and logs call it.
    package var operationID: String
    package var method: String
    /// The path template; parameters in braces.
    package var path: String
    package var documentation: Documentation
    package var parameters: [Parameter] = []
    package var body: RequestBody?
    package var success: Outcome = .none
    package var failure: Outcome = .none
    package var responses: [ResponseCase] = []
    /// Nil where the API's requirements hold.
    package var security: [[RequiredScheme]]?
    /// Where the operation is, when that is not where the others are.
    package var serverURL: String?
    /// What the caller can go on with after the call.
    package var continuation: Continuation?

    package init(symbol: Symbol, operationID: String, method: String, path: String, documentation: Documentation) {
        self.symbol = symbol
        self.operationID = operationID
        self.method = method
        self.path = path
        self.documentation = documentation
    }
}

/// A parameter of a call.
package struct Parameter: Hashable, Sendable {
    package var symbol: Symbol
    package var name: String
    package var location: Location
    package var type: TypeReference
    package var isRequired: Bool
    package var documentation: Documentation
    package var style: Style
    package var explode: Bool
    package var allowReserved = false
    package var allowEmptyValue = false
    /// The value that is always sent, for what is no choice of the caller.
    package var fixedValue: String?
    /// Whether the value is sent as JSON text.
    package var isJSON = false
    /// How the members of the value go out, where it is a form that is the whole query.
    package var form: [FormFieldEncoding]?
    /// Whether it is a key by which the server knows a repeated request.
    package var isIdempotencyKey = false

    package enum Location: String, Hashable, Sendable { case path, query, header, cookie, querystring }

    package enum Style: String, Hashable, Sendable {
        case simple, label, matrix, form, spaceDelimited, pipeDelimited, tsv, deepObject, cookie

        /// What `explode` is when the document does not say.
        package var explodesByDefault: Bool { self == .form || self == .deepObject || self == .cookie }

        /// The style of a location when the document names none (OpenAPI 3.2 section 4.12.2).
        package static func standard(_ location: Location) -> Style {
            location == .query || location == .cookie ? .form : .simple
        }
    }

    package init(
        symbol: Symbol,
        name: String,
        location: Location,
        type: TypeReference,
        isRequired: Bool,
        documentation: Documentation,
        style: Style,
        explode: Bool
    ) {
        self.symbol = symbol
        self.name = name
        self.location = location
        self.type = type
        self.isRequired = isRequired
        self.documentation = documentation
        self.style = style
        self.explode = explode
    }
}

/// The body of a request.
package struct RequestBody: Hashable, Sendable {
    package var isRequired: Bool
    package var documentation: Documentation
    package var content: Content

    package enum Content: Hashable, Sendable {
        case one(BodyContent)
        /// The caller picks; the declaration is a `bodyChoice`.
        case choice(ID<TypeDeclaration>)
    }

    package init(isRequired: Bool, documentation: Documentation, content: Content) {
        self.isRequired = isRequired
        self.documentation = documentation
        self.content = content
    }
}

/// A body of one media type.
package struct BodyContent: Hashable, Sendable {
    package var type: TypeReference
    package var contentType: String
    package var kind: Kind

    package enum Kind: Hashable, Sendable {
        case json
        case xml(XMLPart)
        case form([FormFieldEncoding])
        case multipart
        case text
        case bytes
        /// Values of the type, one after the other.
        case stream
    }

    package init(type: TypeReference, contentType: String, kind: Kind) {
        self.type = type
        self.contentType = contentType
        self.kind = kind
    }
}

/// How one field of a URL-encoded form goes out.
package struct FormFieldEncoding: Hashable, Sendable {
    package var key: String
    package var kind: Kind

    package enum Kind: Hashable, Sendable {
        /// As a query parameter.
        case styled(Parameter.Style, explode: Bool, allowReserved: Bool)
        /// As a text of JSON.
        case json
    }

    package init(key: String, kind: Kind) {
        self.key = key
        self.kind = kind
    }
}

/// What a call can end in, on the side of success or of failure.
package enum Outcome: Hashable, Sendable {
    /// Nothing is documented: `Void` on success, `Never` on failure.
    case none
    case one(TypeReference)
    /// One of several; the declaration is an `outcome`.
    case several(ID<TypeDeclaration>)
}

/// A documented answer.
package struct ResponseCase: Hashable, Sendable {
    package var status: Status
    package var isFailure: Bool
    /// What marks the body as a refusal although the status says success.
    package var refusal: [RefusalRule] = []
    package var content: Content
    /// The media type where it is not the usual one of the content: what the server is asked for.
    package var contentType: String?
    /// The case of the outcome's declaration, when it has several.
    package var caseIndex: Int?
    /// The document's words for a failure without content, on one line.
    package var words: String?

    package enum Status: Hashable, Sendable {
        case exactly(Int)
        case range(Int)
        case any
    }

    package enum Content: Hashable, Sendable {
        case empty
        case json(TypeReference)
        case xml(TypeReference, XMLPart)
        case text
        case bytes
    }

    package init(status: Status, isFailure: Bool, content: Content) {
        self.status = status
        self.isFailure = isFailure
        self.content = content
    }
}

/// The body is an object with the member, whose value is none of these and at least that.
package struct RefusalRule: Hashable, Sendable {
    package var member: String
    package var notIn: [Literal]
    /// Digits as the document has them.
    package var atLeast: String?

    package init(member: String, notIn: [Literal], atLeast: String?) {
        self.member = member
        self.notIn = notIn
        self.atLeast = atLeast
    }
}
