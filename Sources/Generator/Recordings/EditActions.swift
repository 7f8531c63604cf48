// From changes to the actions of an overlay: removals and updates at the places where the schemas and responses stand,
// in document order.

import Diagnostics
import OpenAPI
import SyntaxTree

/// Makes the actions of one root document.
struct EditActions {
    private let root: Node
    private let places: PlaceIndex
    private let dialect: Dialect
    private let files: FileLoader
    private(set) var actions: [OverlayAction] = []
    /// Schemas that say nothing anymore.
    private var cleared: Set<[PathToken]> = []
    /// Changes that put a schema beside others, made after all inside the schema.
    private var wraps: [(path: [PathToken], edit: SchemaEdit)] = []

    init(root: Node, places: PlaceIndex, dialect: Dialect, files: FileLoader) {
        self.root = root
        self.places = places
        self.dialect = dialect
        self.files = files
    }

    /// Makes the actions of all changes that stand in this document.
    mutating func add(_ edits: DocumentEdits) {
        let schemas = edits.schemas.flatMap { place, edit in
            places.paths(of: place.span).map { found in
                let path = found.tokens + place.steps
                return (
                    order: node(at: path).flatMap { places.order(of: $0.span) } ?? found.order, path: path, edit: edit
                )
            }
        }
        cleared = Set(schemas.filter { isCleared(by: $0.edit, at: $0.path) }.map(\.path))
        for item in schemas.sorted(by: { ($0.order, "\($0.path)") < ($1.order, "\($1.path)") }) {
            // What is inside a schema that says nothing anymore is gone.
            if item.path.indices.contains(where: { cleared.contains(Array(item.path[..<$0])) }) { continue }
            add(item.edit, at: item.path)
        }
        wrapAll()
        let responses = edits.responses.flatMap { place, edit in
            places.paths(of: place.operation).map {
                (order: $0.order, path: $0.tokens, status: place.status, edit: edit)
            }
        }
        for item in responses.sorted(by: { ($0.order, $0.status) < ($1.order, $1.status) }) {
            add(item.edit, status: item.status, toOperationAt: item.path)
        }
    }

    // MARK: Schemas

    /// Keywords that say nothing of the shape of values.
    private static let annotations: Set<String> = [
        "title", "description", "deprecated", "readOnly", "writeOnly", "example", "examples", "default", "externalDocs",
        "xml", "summary",
    ]

    private mutating func add(_ edit: SchemaEdit, at path: [PathToken]) {
        guard let node = node(at: path), node.kind == .mapping else { return }
        let target = OverlayText.path(path)
        let reason = edit.reasons.joined(separator: ", ")
        if cleared.contains(path) {
            let shaping = Self.shapingKeys(of: node)
            if !shaping.isEmpty { remove(target + OverlayText.members(shaping), "any value is allowed: \(reason)") }
            return
        }
        let required = node["required"]?.items.map(\.text) ?? []
        let dropped = required.filter { edit.optional.contains($0) }
        if !dropped.isEmpty, dropped.count == required.count {
            let names = dropped.map { "`\($0.printable)`" }.joined(separator: ", ")
            remove("\(target).required", "\(names) may be missing: \(reason)")
        } else {
            var seen: Set<String> = []
            for name in dropped where seen.insert(name).inserted {
                let filter = "[?@==\(OverlayText.quotedInPath(name))]"
                remove("\(target).required\(filter)", "`\(name.printable)` may be missing: \(reason)")
            }
        }
        if edit.dropsFormat {
            let keys = ["format", "contentEncoding"].filter { node[$0] != nil }
            if !keys.isEmpty { remove(target + OverlayText.members(keys), "the format does not hold: \(reason)") }
        }
        addValues(edit, node, target, reason)
        allowOthers(edit, node, target, path, reason)
    }

    /// Whether a change leaves nothing that a schema says of the shape of values. 2.0 has no alternatives.
    private func isCleared(by edit: SchemaEdit, at path: [PathToken]) -> Bool {
        if edit.isAnything { return true }
        guard dialect == .swagger2, !edit.others.isEmpty, let node = node(at: path) else { return false }
        if node["$ref"] != nil { return true }
        return !edit.others.alternatives(dialect).isEmpty && !isBecomingNumber(node, edit)
    }

    /// Whether an integer becomes a number, and nothing else.
    private func isBecomingNumber(_ node: Node, _ edit: SchemaEdit) -> Bool {
        node["type"]?.text == "integer" && node["enum"] == nil && node["const"] == nil && edit.others.isNumberOnly
    }

    private mutating func addValues(_ edit: SchemaEdit, _ node: Node, _ target: String, _ reason: String) {
        var values = edit.values.map { OverlayValue($0) }
        if edit.others.hasNull, node["enum"] != nil { values.append(.raw("null")) }
        guard !values.isEmpty else { return }
        if node["enum"] != nil {
            update(target, [("enum", .list(values))], "further values: \(reason)")
        } else if let constant = node["const"] {
            remove("\(target).const", "further values: \(reason)")
            update(target, [("enum", .list([OverlayValue(constant)] + values))], "further values: \(reason)")
        }
    }

    /// Allows values of other kinds.
    private mutating func allowOthers(
        _ edit: SchemaEdit,
        _ node: Node,
        _ target: String,
        _ path: [PathToken],
        _ reason: String
    ) {
        if edit.others.isEmpty { return }
        let alternatives = edit.others.alternatives(dialect)
        let isReference = node["$ref"] != nil
        if alternatives.isEmpty, dialect < .openAPI31, !isReference {
            let word = dialect == .swagger2 ? "x-nullable" : "nullable"
            update(target, [(word, .raw("true"))], "null is a value: \(reason)")
            return
        }
        if let type = node["type"], !isReference, dialect >= .openAPI31, alternatives.isEmpty {
            if type.kind == .sequence {
                update(target, [("type", .list([.string("null")]))], "null is a value: \(reason)")
            } else {
                remove("\(target).type", "null is a value: \(reason)")
                let types: OverlayValue = .list([OverlayValue(type), .string("null")])
                update(target, [("type", types)], "null is a value: \(reason)")
            }
            return
        }
        if isBecomingNumber(node, edit) {
            let keys = ["type", "format"].filter { node[$0] != nil }
            remove(target + OverlayText.members(keys), "not only integers: \(reason)")
            update(target, [("type", .string("number"))], "not only integers: \(reason)")
            return
        }
        wraps.append((path, edit))
    }

    /// Puts schemas beside others, the innermost first, as the other actions leave them.
    private mutating func wrapAll() {
        var tree = root
        var applied = 0
        let ordered = wraps.enumerated().sorted {
            ($1.element.path.count, $0.offset) < ($0.element.path.count, $1.offset)
        }
        for (_, wrap) in ordered {
            if applied < actions.count {
                tree = Self.applying(Array(actions[applied...]), to: tree, files: files) ?? tree
                applied = actions.count
            }
            guard let node = PlaceIndex.node(at: wrap.path, in: tree), node.kind == .mapping else { continue }
            let target = OverlayText.path(wrap.path)
            var alternatives = wrap.edit.others.alternatives(dialect)
            let kind = alternatives.isEmpty ? "null is a value" : "values of another kind"
            let reason = "\(kind): \(wrap.edit.reasons.joined(separator: ", "))"
            var nullable: [(String, OverlayValue)] = []
            if wrap.edit.others.hasNull {
                if dialect >= .openAPI31 {
                    alternatives.append(.mapping([("type", .string("null"))]))
                } else {
                    nullable = [("nullable", .raw("true"))]
                }
            }
            let keys = Self.shapingKeys(of: node)
            if keys == ["oneOf"] || keys == ["anyOf"], !alternatives.isEmpty {
                update(target, [(keys[0], .list(alternatives))] + nullable, reason)
                continue
            }
            if wrap.edit.others.hasFraction, Set(keys).isSubset(of: ["type", "format"]), node["type"]?.text == "integer"
            {
                // The number beside it is any.
                remove(target + OverlayText.members(keys), reason)
                update(target, [("anyOf", .list(alternatives))] + nullable, reason)
                continue
            }
            let inner = OverlayValue.mapping(keys.compactMap { key in node[key].map { (key, OverlayValue($0)) } })
            remove(target + OverlayText.members(keys), reason)
            let keyword = alternatives.isEmpty ? "allOf" : "anyOf"
            update(target, [(keyword, .list([inner] + alternatives))] + nullable, reason)
        }
    }

    private static func shapingKeys(of node: Node) -> [String] {
        node.members.map(\.key.text).filter { !annotations.contains($0) && (!$0.hasPrefix("x-") || $0 == "x-nullable") }
    }

    // MARK: Responses

    private mutating func add(_ edit: ResponseEdit, status: Int, toOperationAt path: [PathToken]) {
        guard let operation = node(at: path) else { return }
        let reason = "status \(status) as recorded"
        let description: (String, OverlayValue) = ("description", .string("As recorded."))
        let content = dialect == .swagger2 ? schemaOfSwagger2(edit) : contentMember(edit)
        if let old = operation["responses"]?["\(status)"] {
            change(old, to: content, edit, at: path + [.key("responses"), .key("\(status)")], reason)
            return
        }
        let response = edit.copied ?? .mapping([description] + content)
        if operation["responses"] == nil {
            update(OverlayText.path(path), [("responses", .mapping([("\(status)", response)]))], reason)
        } else {
            update(OverlayText.path(path + [.key("responses")]), [("\(status)", response)], reason)
        }
    }

    /// Adds media types to a response, or replaces those it has; one that is shared is written out where it is used.
    private mutating func change(
        _ response: Node,
        to content: [(String, OverlayValue)],
        _ edit: ResponseEdit,
        at path: [PathToken],
        _ reason: String
    ) {
        let target = OverlayText.path(path)
        let keyword = dialect == .swagger2 ? "schema" : "content"
        var members = content
        if response["$ref"] != nil {
            remove(target + OverlayText.members(["$ref"]), reason)
            let shared = resolved(response)?.members.map { ($0.key.text, OverlayValue($0.value)) } ?? []
            let isKept = !edit.isReplacement && dialect != .swagger2
            members = shared.filter { isKept || $0.0 != keyword } + content
            if isKept, let old = shared.first(where: { $0.0 == keyword }), !content.isEmpty {
                members.removeAll { $0.0 == keyword }
                update(target, members + [old], reason)
                members = content
            }
        } else if response[keyword] != nil, edit.isReplacement || dialect == .swagger2 {
            remove("\(target).\(keyword)", reason)
        }
        if !members.isEmpty { update(target, members, reason) }
    }

    private func contentMember(_ edit: ResponseEdit) -> [(String, OverlayValue)] {
        let contents = edit.content.sorted { $0.key < $1.key }.map { ($0.key, mediaType($0.value)) }
        return contents.isEmpty ? [] : [("content", .mapping(contents))]
    }

    private func resolved(_ reference: Node) -> Node? {
        guard let text = reference["$ref"]?.string, text.hasPrefix("#"),
            let pointer = JSONPointer(fragment: String(text.dropFirst()))
        else { return nil }
        return root.value(at: pointer)
    }

    private func mediaType(_ content: ResponseEdit.Content) -> OverlayValue {
        switch content {
        case .json(let inference, let isStream):
            let keyword = isStream && dialect == .openAPI32 ? "itemSchema" : "schema"
            return .mapping([(keyword, inference.schema(dialect))])
        case .text: return .mapping([("schema", .mapping([("type", .string("string"))]))])
        case .bytes:
            let schema: OverlayValue = .mapping([("type", .string("string")), ("format", .string("binary"))])
            return .mapping([("schema", schema)])
        case .anything: return .mapping([("schema", .mapping([]))])
        }
    }

    /// Swagger 2.0 has one schema for all media types.
    private func schemaOfSwagger2(_ edit: ResponseEdit) -> [(String, OverlayValue)] {
        let contents = edit.content.values
        if contents.isEmpty { return [] }
        if contents.count == 1, case .json(let inference, _)? = contents.first {
            return [("schema", inference.schema(.swagger2))]
        }
        return [("schema", .mapping([("type", .string("file"))]))]
    }

    // MARK: Actions

    private func node(at path: [PathToken]) -> Node? { PlaceIndex.node(at: path, in: root) }

    private mutating func remove(_ target: String, _ description: String) {
        actions.append(OverlayAction(target: target, description: description, update: nil))
    }

    private mutating func update(_ target: String, _ members: [(String, OverlayValue)], _ description: String) {
        actions.append(OverlayAction(target: target, description: description, update: .mapping(members)))
    }
}

extension EditActions {
    /// The tree with actions applied, as the overlay that is printed applies them; nil when they cannot be.
    static func applying(_ actions: [OverlayAction], to root: Node, files: FileLoader) -> Node? {
        if actions.isEmpty { return root }
        var report = DiagnosticReport()
        let file = files.add(path: "overlay.yaml", text: OverlayText.text(actions, for: "document"))
        guard let overlay = parseSyntaxTree(file, report: &report) else { return nil }
        let result = apply(overlay: overlay, to: root, report: &report)
        return report.hasErrors ? nil : result
    }
}

/// Where the values of a tree stand, as paths from its root.
struct PlaceIndex {
    private var places: [SourceSpan: [Int]] = [:]
    private var parents: [Int] = []
    private var tokens: [PathToken] = []

    /// A path and its rank in document order.
    struct Place {
        var order: Int
        var tokens: [PathToken]
    }

    /// Finds the mappings and Booleans of a tree.
    init(_ root: Node) {
        var open: [(node: Node, parent: Int, token: PathToken)] = [(root, -1, .index(0))]
        while let next = open.popLast() {
            let number = parents.count
            parents.append(next.parent)
            tokens.append(next.token)
            if next.node.kind == .mapping || next.node.kind == .boolean {
                places[next.node.span, default: []].append(number)
            }
            var inner: [(Node, Int, PathToken)] = next.node.members.map { ($0.value, number, .key($0.key.text)) }
            inner += next.node.items.enumerated().map { ($1, number, .index($0)) }
            open += inner.filter { !$0.0.isScalar || $0.0.kind == .boolean }.reversed()
        }
    }

    /// The paths to a value: several where an alias of YAML repeats it.
    func paths(of span: SourceSpan) -> [Place] {
        (places[span] ?? []).prefix(50).map { number in
            var path: [PathToken] = []
            var current = number
            while parents[current] >= 0 {
                path.append(tokens[current])
                current = parents[current]
            }
            return Place(order: number, tokens: path.reversed())
        }
    }

    /// The rank of a value in document order.
    func order(of span: SourceSpan) -> Int? { places[span]?.first }

    func contains(_ span: SourceSpan) -> Bool { places[span] != nil }

    /// The value at a path.
    static func node(at path: [PathToken], in root: Node) -> Node? {
        var node = root
        for token in path {
            switch token {
            case .key(let key):
                guard let value = node[key] else { return nil }
                node = value
            case .index(let index):
                guard node.kind == .sequence, let item = node.value(at: JSONPointer(tokens: ["\(index)"])) else {
                    return nil
                }
                node = item
            }
        }
        return node
    }
}
