// What of a document is to be changed so that recorded responses can be read, by the place in the document as it is
// without these changes. `EditActions` makes the actions of an overlay of it.

import Diagnostics
import OpenAPI
import SyntaxTree

/// The changes of one API's documents.
struct DocumentEdits {
    private(set) var schemas: [EditPlace: SchemaEdit] = [:]
    private(set) var responses: [ResponsePlace: ResponseEdit] = [:]

    /// The response of an operation to a status.
    struct ResponsePlace: Hashable {
        /// The operation.
        var operation: SourceSpan
        var status: Int
    }

    var isEmpty: Bool { schemas.isEmpty && responses.isEmpty }

    /// Changes a schema.
    /// - Returns: whether that is anything new
    mutating func change(_ place: EditPlace, _ body: (inout SchemaEdit) -> Void) -> Bool {
        let old = schemas[place]
        var edit = old ?? SchemaEdit()
        body(&edit)
        schemas[place] = edit
        return old?.fingerprint != edit.fingerprint
    }

    /// Changes the response of an operation to a status.
    /// - Returns: whether that is anything new
    mutating func change(_ place: ResponsePlace, _ body: (inout ResponseEdit) -> Void) -> Bool {
        let old = responses[place]
        var edit = old ?? ResponseEdit()
        body(&edit)
        responses[place] = edit
        return old?.fingerprint != edit.fingerprint
    }
}

/// A schema by where it stands, or by where it is used.
struct EditPlace: Hashable {
    /// The schema itself, or its user.
    var span: SourceSpan
    /// The steps from there.
    var steps: [PathToken] = []
}

/// The changes to a schema.
struct SchemaEdit {
    /// Members that are no longer required.
    var optional: Set<String> = []
    /// Values of kinds that are to be allowed, too.
    var others = SchemaInference()
    /// Further values of an enumeration.
    var values: [Node] = []
    var dropsFormat = false
    /// A Boolean value that is true to allow any JSON.
    var isAnything = false
    /// The first exchanges that need the change, for the description of its actions.
    var reasons: [String] = []

    /// Tells two edits apart.
    var fingerprint: String {
        "\(optional.sorted()) \(others.alternatives(.openAPI31)) \(others.hasNull) \(values.count) \(dropsFormat) "
            + "\(isAnything)"
    }

    /// Adds a value of an enumeration; at most a thousand are.
    mutating func add(value: Node) {
        if values.count < 1000, !values.contains(where: { $0.isEqual(to: value) }) { values.append(value) }
    }

    mutating func note(_ exchange: RecordedExchange) {
        let reason = exchange.description
        if reasons.count < 3, !reasons.contains(reason) { reasons.append(reason) }
    }
}

/// The addition or replacement of an operation's response for a status.
struct ResponseEdit {
    /// Recorded bodies by media type; an empty one is no content.
    var content: [String: Content] = [:]
    /// The response of another status that is taken over as it is.
    var copied: OverlayValue?
    /// A Boolean value that is true to replace the existing response.
    var isReplacement = false

    /// What is known of the bodies of a media type.
    enum Content {
        /// JSON values, or the items of a stream of them.
        case json(SchemaInference, isStream: Bool)
        case text
        case bytes
        case anything
    }

    var fingerprint: String {
        let contents = content.sorted { $0.key < $1.key }.map { name, content in
            switch content {
            case .json(let inference, let isStream):
                "\(name) \(inference.alternatives(.openAPI31)) \(inference.hasNull) \(isStream)"
            case .text: "\(name) text"
            case .bytes: "\(name) bytes"
            case .anything: "\(name) anything"
            }
        }
        return "\(contents) \(copied != nil) \(isReplacement)"
    }

    /// Takes in the body of an exchange, and the values in it.
    mutating func add(_ exchange: RecordedExchange, values: [Node], isStream: Bool) {
        guard !exchange.isEmpty, exchange.method != "HEAD" else { return }
        let name = exchange.mediaType ?? (values.isEmpty ? "application/octet-stream" : "application/json")
        let values = isStream || RecordedBody.isJSON(name) ? values : []
        if case .anything? = content[name] { return }
        if values.isEmpty {
            if case .json? = content[name] {
                content[name] = .anything
            } else if case .bytes = exchange.body {
                content[name] = .bytes
            } else if content[name] == nil {
                content[name] = .text
            }
            return
        }
        var inference = SchemaInference()
        if case .json(let earlier, _)? = content[name] { inference = earlier }
        for value in values { inference.add(value) }
        content[name] = .json(inference, isStream: isStream)
    }

    /// Reads the body as text, whatever the server calls it.
    mutating func becomeText() {
        content = ["text/plain": .text]
        isReplacement = true
    }

    /// Gives up the schemas.
    mutating func allowAnything() {
        for name in content.keys { content[name] = .anything }
    }
}
