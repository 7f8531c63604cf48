// What the documents say about an operation, as far as it can be seen from outside: what goes over the wire, and the
// examples of what comes back.

import ClientRuntime

/// An operation of a document.
struct DocumentedOperation: Sendable {
    var api: String
    var id: String
    var method: String
    /// The path template.
    var path: String
    var parameters: [DocumentedParameter]
    /// Whether a credential goes along.
    var hasSecurity: Bool
    var isBodyRequired = false
    var bodies: [DocumentedBody] = []
    var answers: [DocumentedAnswer] = []
}

/// A parameter with a value to try it with: the document's example, or something of the right type.
struct DocumentedParameter: Sendable {
    enum Location: String { case path, query, header, cookie }

    var name: String
    var location: Location
    var isRequired: Bool
    var value: JSONValue

    /// The value as text. Lists and objects are in none of these parameters.
    var text: String? {
        switch value {
        case .string(let text): text
        case .number(let number): number.text
        case .boolean(let boolean): boolean ? "true" : "false"
        case .null, .array, .object: nil
        }
    }
}

/// An example of a request body.
struct DocumentedBody: Sendable {
    var name: String
    var mediaType: String
    var value: JSONValue
    /// How each member goes into a form.
    var fields: [String: FormField] = [:]

    struct FormField: Sendable {
        var isFile: Bool
        var contentType: String?
    }
}

/// An example of a response.
struct DocumentedAnswer: Sendable {
    enum Kind { case success, failure }

    var kind: Kind
    var status: Int
    var name: String
    var mediaType: String
    var value: JSONValue
    var headerFields: [String: String]
}
