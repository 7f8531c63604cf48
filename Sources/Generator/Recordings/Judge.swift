// The verdict on one response: whether it was decoded, and if not, the change of the document by which it would be.

import Diagnostics
import OpenAPI
import SyntaxTree
import Tables

/// Traces what became of a response to the document.
struct Judge {
    var item: Round.Case
    /// The schemas that the values of the body were compared with.
    var visited: [String: [SchemaMatch.Visit]] = [:]
    /// Whether the bodies of all responses of the operation and status have been described in this round.
    var isDescribed = false
    /// Whether there is a change that was not there before.
    private(set) var hasNew = false
    /// The recorded responses of the same operation and status.
    private let siblings: [Round.Case]
    private let check: DocumentCheck
    private let document: Document
    private let overlays: Set<SourceFile.ID>

    enum Verdict {
        /// Decoded, maybe with something to say.
        case read(note: String)
        case unchecked(String)
        case failed(String)
    }

    init(
        _ item: Round.Case,
        siblings: [Round.Case],
        check: DocumentCheck,
        document: Document,
        overlays: Set<SourceFile.ID>
    ) {
        self.item = item
        self.siblings = siblings
        self.check = check
        self.document = document
        self.overlays = overlays
    }

    private var exchange: RecordedExchange { item.exchange }

    /// Judges the response.
    mutating func verdict(_ edits: inout DocumentEdits) -> Verdict {
        guard let response = item.response else { return undocumentedStatus(&edits) }
        if exchange.method == "HEAD" { return .unchecked("a response to HEAD has no body") }
        if exchange.isEmpty, !exchange.isSuccess { return .unchecked("there is no body") }
        if case .read = item.result { return item.isRefusal ? .read(note: "") : listValues(&edits) }
        if response.content.isEmpty {
            if exchange.isSuccess { return .failed(item.result.reason) }
            addContent(&edits)
            return .failed("the document describes no body for this status")
        }
        if exchange.isEmpty { return emptyBody(&edits) }
        switch item.result {
        case .read: return .read(note: "")
        case .other: return .failed(item.result.reason)
        case .undocumented: return otherMediaType(response, &edits)
        case .failed(let path, let expected, let found, _):
            if path.isEmpty, found == exchange.mediaType ?? "no content type" {
                return otherMediaType(response, &edits)
            }
            if path.isEmpty, ["JSON", "XML"].contains(expected) { return malformedBody(&edits) }
            return contradiction(path, isMissing: found == "nothing", &edits)
        }
    }

    // MARK: Statuses and media types

    private var place: DocumentEdits.ResponsePlace { item.place }

    private mutating func undocumentedStatus(_ edits: inout DocumentEdits) -> Verdict {
        if exchange.status == 304 { return .unchecked("it answers a conditional request") }
        if case .read = item.result, let success = item.operation.responses.first(where: { $0.isSuccess }),
            let node = check.node(at: EditPlace(span: success.span))
        {
            let reference = check.node(
                at: EditPlace(span: item.operation.span, steps: [.key("responses"), .key(success.statusText)])
            )
            hasNew = edits.change(place) { $0.copied = OverlayValue(reference ?? node) } || hasNew
            return .read(note: "status \(exchange.status) is not documented; it is read as \(success.statusText)")
        }
        addContent(&edits)
        return .failed("status \(exchange.status) is not documented")
    }

    private mutating func addContent(_ edits: inout DocumentEdits) {
        if isDescribed { return }
        isDescribed = true
        let siblings = siblings
        hasNew =
            edits.change(place) { edit in
                edit = ResponseEdit()
                for item in siblings { edit.add(item.exchange, values: item.body.values, isStream: item.isItems) }
            } || hasNew
    }

    private mutating func emptyBody(_ edits: inout DocumentEdits) -> Verdict {
        let reason = "the document describes a body, the response has none"
        guard siblings.allSatisfy(\.exchange.isEmpty) else {
            return .failed("\(reason); other responses of this status have one, and no document can say both")
        }
        hasNew =
            edits.change(place) { edit in
                edit = ResponseEdit()
                edit.isReplacement = true
            } || hasNew
        return .failed(reason)
    }

    /// The body is of a media type that the document does not have for the status.
    private mutating func otherMediaType(_ response: OpenAPI.Response, _ edits: inout DocumentEdits) -> Verdict {
        let type = exchange.mediaType ?? "a body without a content type"
        let names = response.content.map(\.name.printable).joined(separator: ", ")
        if !exchange.isSuccess, let media = item.media, media.isBytes {
            return .read(note: "")
        }
        let reason = "expected \(names), found \(type.printable)"
        let isExact = response.status == .exactly(exchange.status)
        // Of a failure one media type is read, and 2.0 has one schema for all of them.
        let isSingle = !exchange.isSuccess || check.dialect(of: item.operation) == .swagger2
        if isExact, isSingle, siblings.contains(where: \.result.isRead) {
            return .failed("\(reason); other responses of this status are read, and no document can say both")
        }
        let members = isExact && !isSingle ? siblings.filter { !$0.result.isRead } : siblings
        hasNew =
            edits.change(place) { edit in
                edit = ResponseEdit()
                edit.isReplacement = isExact && isSingle
                for item in members { edit.add(item.exchange, values: item.body.values, isStream: item.isItems) }
            } || hasNew
        return .failed(reason)
    }

    /// The body is not of the syntax that its media type promises: at best it is a text.
    private mutating func malformedBody(_ edits: inout DocumentEdits) -> Verdict {
        let reason = item.result.reason
        if siblings.contains(where: \.result.isRead) || check.dialect(of: item.operation) == .swagger2 {
            return .failed("\(reason); other responses of this status are read, and no document can say both")
        }
        hasNew = edits.change(place) { $0.becomeText() } || hasNew
        return .failed(reason)
    }

    // MARK: Schemas

    /// Adds values that enumerations do not list, which are decoded all the same.
    private mutating func listValues(_ edits: inout DocumentEdits) -> Verdict {
        var notes: [String] = []
        for contradiction in item.outcome.contradictions where contradiction.problem == .unlisted {
            let value = contradiction.value.json()
            if change(contradiction, &edits) { notes.append("\(contradiction.path): \(value.printable) is not listed") }
        }
        return .read(note: notes.joined(separator: "; "))
    }

    private mutating func contradiction(_ path: String, isMissing: Bool, _ edits: inout DocumentEdits) -> Verdict {
        let reason = item.result.reason
        let isXML = if case .failed(_, _, _, _?) = item.result { true } else { false }
        if isXML, item.outcome.contradictions.allSatisfy({ $0.problem == .unlisted }), hasMask {
            return .read(note: "")
        }
        var foreign: String?
        let wasNew = hasNew
        for contradiction in item.outcome.contradictions where !change(contradiction, &edits) {
            foreign = foreign ?? elsewhere(contradiction.schema)
        }
        if hasNew != wasNew { return .failed(reason) }
        if let foreign { return .failed("\(reason); \(foreign)") }
        widen(path, isMissing: isMissing, &edits)
        return .failed(reason)
    }

    private var hasMask: Bool {
        if case .text(let text) = exchange.body { text.contains(RecordedExchange.mask) } else { false }
    }

    /// Says where a schema stands that an overlay over the document does not reach.
    private func elsewhere(_ id: ID<Schema>) -> String? {
        let span = document.schemas[id].span
        if overlays.contains(span.file) { return nil }
        var places = PlaceFinder(sources: check.files.sources)
        let place = places.place(of: span)
        return "the schema stands in \(place.path):\(place.line):\(place.column), which an overlay over "
            + "\(check.input.roots[0]) does not reach; change that file"
    }

    /// Notes the change that resolves a contradiction.
    /// - Returns: false where no root has the schema
    private mutating func change(_ contradiction: Contradiction, _ edits: inout DocumentEdits) -> Bool {
        let schema = document.schemas[contradiction.schema]
        let value = contradiction.value
        let isKind = contradiction.problem == .kind
        let isReferenceMeant = isKind && (value.kind == .null || !schema.isScalar)
        guard let place = check.place(of: schema, use: contradiction.use, isReferenceMeant: isReferenceMeant) else {
            return changeOwn(schema, &edits)
        }
        let exchange = exchange
        let isNew = edits.change(place) { edit in
            edit.note(exchange)
            switch contradiction.problem {
            case .missing(let name): edit.optional.insert(name)
            case .kind: edit.others.add(value)
            case .unlisted: edit.add(value: value)
            case .format: edit.dropsFormat = true
            }
        }
        hasNew = hasNew || isNew
        return true
    }

    /// Gives up the schemas of a response that an earlier round added.
    private mutating func changeOwn(_ schema: Schema, _ edits: inout DocumentEdits) -> Bool {
        guard overlays.contains(schema.span.file), edits.responses[place] != nil else { return false }
        hasNew = edits.change(place) { $0.allowAnything() } || hasNew
        return true
    }

    /// Allows any JSON, or at first any text, at the path where decoding failed and nothing else explains it.
    private mutating func widen(_ path: String, isMissing: Bool, _ edits: inout DocumentEdits) {
        var path = path
        if isMissing {
            guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return }
            path = String(path[..<end])
        }
        while visited[path] == nil, let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) {
            path = String(path[..<end])
        }
        let exchange = exchange
        for visit in visited[path] ?? [] {
            let schema = document.schemas[visit.schema]
            guard let place = check.place(of: schema, use: nil, isReferenceMeant: false) else {
                if changeOwn(schema, &edits) { return }
                continue
            }
            let isNew = edits.change(place) { edit in
                edit.note(exchange)
                if schema.format != nil, !edit.dropsFormat { edit.dropsFormat = true } else { edit.isAnything = true }
            }
            hasNew = hasNew || isNew
            if isNew { return }
        }
    }
}

extension Round.Case {
    /// Whether the values are items of a stream.
    fileprivate var isItems: Bool { body.form != .whole }

    /// The response that the exchange is one of.
    var place: DocumentEdits.ResponsePlace {
        DocumentEdits.ResponsePlace(operation: operation.span, status: exchange.status)
    }
}

extension OpenAPI.Response {
    fileprivate var isSuccess: Bool {
        switch status {
        case .exactly(let code): (200..<300).contains(code)
        case .range(let digit): digit == 2
        case .any: false
        }
    }

    fileprivate var statusText: String {
        switch status {
        case .exactly(let code): "\(code)"
        case .range(let digit): "\(digit)XX"
        case .any: "default"
        }
    }
}

extension OpenAPI.MediaType {
    /// Whether bodies are bytes, of which a failure has no type.
    fileprivate var isBytes: Bool {
        let type = name.lowercased()
        return !RecordedBody.isJSON(type) && !type.hasSuffix("xml") && !type.hasPrefix("text/")
    }
}

extension Schema {
    /// Whether values are neither objects nor lists nor one of several alternatives.
    fileprivate var isScalar: Bool {
        !types.contains(.object) && !types.contains(.array) && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty
            && properties.isEmpty && items == nil && reference == nil
    }
}
