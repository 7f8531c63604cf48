// Operations and what belongs to them: parameters, request bodies, responses, media types.

import Diagnostics
import SyntaxTree
import Tables

/// An Operation Object with what it takes over from its path item (OpenAPI 3.2 section 4.10).
package struct Operation: Sendable {
    package var span: SourceSpan
    /// The method in capitals.
    package var method: String
    /// The path template as written.
    package var path: String
    package var pathSpan: SourceSpan
    package var operationID: String?
    package var operationIDSpan: SourceSpan?
    package var tags: [String] = []
    package var summary: String?
    package var description: String?
    package var isDeprecated = false
    /// Parameters of the path item, then of the operation, which override those of the same name and place.
    package var parameters: [Parameter] = []
    package var requestBody: RequestBody?
    package var responses: [Response] = []
    /// Nil: the document's requirements hold. Empty: none.
    package var security: [SecurityRequirement]?
    package var servers: [Server] = []
    package var callbacks: [Webhook] = []
    /// How the pages of a list follow each other: our extension `x-pagination`.
    package var pagination: PaginationDescription?
    /// The operations that follow the work this one starts: our extension `x-job`.
    package var job: JobDescription?
}

/// A Parameter Object (section 4.12) that goes into path, query, header or cookie.
package struct Parameter: Sendable {
    package var span: SourceSpan
    /// Where a list has it: itself, or the reference to it.
    package var place: SourceSpan?
    package var name: String
    package var location: Location
    package var description: String?
    package var isRequired = false
    package var isDeprecated = false
    package var style: String?
    package var explode: Bool?
    package var allowReserved = false
    package var allowEmptyValue = false
    package var schema: ID<Schema>?
    /// The media type, for a parameter with `content`.
    package var mediaType: String?
    /// How the properties of a form go out, for a parameter whose content is one.
    package var encodings = NameMap<Encoding>()

    /// Where a parameter goes.
    package enum Location: String, Sendable {
        case path, query, header, cookie
        /// The whole query (3.2).
        case querystring
    }
}

/// A Request Body Object (section 4.13).
package struct RequestBody: Sendable {
    package var span: SourceSpan
    package var description: String?
    package var isRequired = false
    package var content: [MediaType] = []
}

/// A Media Type Object (section 4.14) under its media type.
package struct MediaType: Sendable {
    package var span: SourceSpan
    /// Such as `application/json; charset=utf-8`, as written.
    package var name: String
    package var schema: ID<Schema>?
    /// The schema of one item of a stream (3.2).
    package var itemSchema: ID<Schema>?
    package var encodings = NameMap<Encoding>()
    package var examples: [Example] = []
}

/// An Encoding Object (section 4.15): how one property of a form goes out.
package struct Encoding: Sendable {
    package var contentType: String?
    package var style: String?
    package var explode: Bool?
    package var allowReserved = false
    /// Header fields of the part, where the form is multipart; `Content-Type` is not among them.
    package var headers: [Header] = []

    /// Whether the property goes out like a query parameter, whatever its content type.
    package var isStyled: Bool { style != nil || explode != nil || allowReserved }
}

/// An example of a body.
package struct Example: Sendable {
    /// Empty for the one unnamed `example`.
    package var name: String
    package var value: Node
}

/// A Response Object (section 4.17) under its status.
package struct Response: Sendable {
    package var span: SourceSpan
    package var status: Status
    package var description: String?
    package var headers: [Header] = []
    package var content: [MediaType] = []
    /// The refusals that arrive with this status: our extension `x-failure`.
    package var failure: RefusalDescription?

    /// Which statuses a response is for.
    package enum Status: Hashable, Sendable {
        /// One status, such as 404.
        case exactly(Int)
        /// A hundred of them: 4 for `4XX`.
        case range(Int)
        /// `default`.
        case any
    }
}

/// A Header Object (section 4.21) under its name.
package struct Header: Sendable {
    package var span: SourceSpan
    package var name: String
    package var description: String?
    package var isDeprecated = false
    package var isRequired = false
    package var explode = false
    package var schema: ID<Schema>?
    /// The media type, for a field with `content`.
    package var mediaType: String?
}

/// Our extension `x-failure`: how a body with a successful status is known to be a refusal, and its schema.
package struct RefusalDescription: Sendable {
    package var span: SourceSpan
    package var rules: [Rule]
    package var schema: ID<Schema>?

    /// The body is an object with the member, whose value is none of `notIn` and at least `atLeast`.
    package struct Rule: Sendable {
        package var member: String
        package var notIn: [Node]
        /// In the digits of JSON.
        package var atLeast: String?
    }
}
