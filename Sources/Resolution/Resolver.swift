// The state of the stage: schemas by ID, which node became which ID, and the schemas still to be decoded.

import Diagnostics
import OpenAPI
import SyntaxTree
import Tables

/// Answers decoding's questions; lives as long as the stage.
struct Resolver: Linking {
    var report: DiagnosticReport
    let files: any ReferencedFiles
    var schemas = Table<Schema>()
    var referencedSchemas: [ID<Schema>: [String]] = [:]
    /// How many pointers are followed because a reference stood on the way of another.
    var walkDepth = 0
    private var known: [Node.ID: ID<Schema>] = [:]
    private var pending: [(id: ID<Schema>, node: Node)] = []
    private var dialects: [SourceFile.ID: Dialect] = [:]
    private var roots: [SourceFile.ID: Node] = [:]
    private var anchors: [SourceFile.ID: AnchorIndex] = [:]
    /// References that were followed already, by file and text.
    private var followed: [SourceFile.ID: NameMap<Node>] = [:]
    private var defaultDialect: Dialect?
    private var firstComponents = NameMap<Node>()
    /// Components that repeat one of an earlier root, and that one.
    private var canonical: [Node.ID: Node] = [:]
    private var referencedPlaces: [Node.ID: [String]] = [:]

    init(files: any ReferencedFiles, report: DiagnosticReport) {
        self.files = files
        self.report = report
    }

    /// Takes in a root; false (reported) when it is no API document.
    mutating func admit(_ root: RootDocument) -> Bool {
        guard let dialect = Document.dialect(of: root.node, report: &report) else { return false }
        defaultDialect = defaultDialect ?? dialect
        for file in [root.node.span.file] + root.overlays {
            dialects[file] = dialect
            roots[file] = root.node
        }
        admitComponents(of: root.node)
        return true
    }

    /// Lets equal components of several roots be one.
    private mutating func admitComponents(of root: Node) {
        for section in [root["definitions"], root["components"]?["schemas"]] {
            guard let section, section.kind == .mapping else { continue }
            for (key, value) in section.members {
                if let earlier = firstComponents[key.text] {
                    if earlier.isEqual(to: value) { canonical[value.id] = earlier }
                } else {
                    firstComponents[key.text] = value
                }
            }
        }
    }

    func dialect(of node: Node) -> Dialect {
        dialects[node.span.file] ?? defaultDialect ?? .openAPI31
    }

    // MARK: Schemas

    mutating func schema(at place: Node) -> ID<Schema> {
        var node = canonical[place.id] ?? place
        var passed: [Node.ID] = []
        while true {
            if let id = known[node.id] {
                for place in passed { known[place] = id }
                return id
            }
            guard let reference = Self.plainReference(node) else { break }
            passed.append(node.id)
            if passed.count > 100 {
                report.warning(
                    .circularReference,
                    "`\(reference.text)` leads back to itself; any value is accepted here",
                    at: reference.span
                )
                break
            }
            guard let target = follow(reference) else { break }
            node = canonical[target.id] ?? target
        }
        let id = schemas.append(Schema(span: node.span))
        for place in passed { known[place] = id }
        if Self.plainReference(node) == nil {
            known[node.id] = id
            pending.append((id, node))
        }
        return id
    }

    mutating func schema(referredToBy text: Node) -> ID<Schema>? {
        follow(text).map { schema(at: $0) }
    }

    mutating func schema(mappedBy value: Node) -> ID<Schema>? {
        guard value.kind == .string else { return nil }
        if let node = component(named: value.text, near: value) { return schema(at: node) }
        guard value.text.contains("#") || value.text.contains("/") || value.text.contains(".") else {
            report.warning(
                .unresolvedReference,
                "`\(value.text)` is neither a component schema nor a reference",
                at: value.span
            )
            return nil
        }
        return follow(value).map { schema(at: $0) }
    }

    mutating func formSchema(of parameters: [Node]) -> ID<Schema> {
        var schema = Schema(span: parameters.first?.span ?? SourceSpan(file: .init(rawValue: 0), start: 0, end: 0))
        schema.types = .object
        for node in parameters {
            guard let name = node["name"] else { continue }
            schema.properties.append(.init(name: name.text, span: name.span, schema: self.schema(at: node)))
            if node["required"]?.boolean == true { schema.required.insert(name.text) }
        }
        return schemas.append(schema)
    }

    /// Decodes what was reached and not yet decoded, until nothing new is reached.
    mutating func decodePendingSchemas() {
        while let next = pending.popLast() {
            let schema = Schema(next.node, linker: &self)
            schemas[next.id] = schema
        }
    }

    /// The text of a `$ref` that stands alone; vendor extensions beside it change nothing.
    private static func plainReference(_ node: Node) -> Node? {
        guard node.kind == .mapping, let reference = node["$ref"], reference.kind == .string else { return nil }
        if node.count == 1 { return reference }
        let hasMore = node.members.contains { member in
            let key = member.key.text
            return key != "$ref" && !key.hasPrefix("x-") && key != "summary"
        }
        return hasMore ? nil : reference
    }

    // MARK: References

    mutating func target(of place: Node) -> Node? {
        var node = place
        for _ in 0..<100 {
            guard node.kind == .mapping, let reference = node["$ref"], reference.kind == .string else { return node }
            guard let next = follow(reference) else { return nil }
            if next.id == node.id { break }
            node = next
        }
        report.warning(.circularReference, "this reference leads back to itself", at: place.span)
        return nil
    }

    /// The node that a reference text points to, or nil (reported).
    private mutating func follow(_ reference: Node) -> Node? {
        let file = reference.span.file
        let text = reference.text
        if let node = followed[file]?[text] { return node }
        guard let node = find(text, from: reference) else { return nil }
        followed[file, default: NameMap()][text] = node
        return node
    }

    private mutating func find(_ text: String, from reference: Node) -> Node? {
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(parts[0])
        let fragment = parts.count > 1 ? String(parts[1]) : ""
        guard let root = root(at: path, from: reference) else { return nil }
        if fragment.isEmpty {
            noteReferenced(root, words: [Self.baseName(path)])
            return root
        }
        if !fragment.hasPrefix("/") {
            if let node = anchorIndex(of: root).anchors[fragment] { return node }
        } else if let pointer = JSONPointer(fragment: fragment), let node = walk(pointer, from: root) {
            noteReferenced(node, words: ReferenceWords.words(of: pointer))
            return node
        }
        if path.isEmpty, let node = component(named: fragment, near: reference) { return node }
        report.warning(
            .unresolvedReference,
            "`\(text)` points to nothing; its place is left open",
            at: reference.span
        )
        return nil
    }

    /// Follows a pointer; where a step is a reference itself, the walk goes on at its end.
    private mutating func walk(_ pointer: JSONPointer, from root: Node) -> Node? {
        if let node = root.value(at: pointer) { return node }
        // References on the way may lead back to this one.
        guard walkDepth < 100 else { return nil }
        walkDepth += 1
        defer { walkDepth -= 1 }
        var node = root
        for token in pointer.tokens {
            for _ in 0..<20 where node.kind == .mapping && node[token] == nil {
                guard let reference = node["$ref"], reference.kind == .string,
                    !reference.text.hasSuffix(pointer.description), let next = follow(reference)
                else { return nil }
                node = next
            }
            if node.kind == .sequence {
                guard let index = Int(token), index >= 0, index < node.count else { return nil }
                node = Array(node.items)[index]
            } else {
                guard let next = node[token] else { return nil }
                node = next
            }
        }
        return node
    }

    private mutating func root(at path: String, from reference: Node) -> Node? {
        let base = reference.span.file
        if path.isEmpty { return roots[base] }
        let isRemote = path.hasPrefix("http://") || path.hasPrefix("https://") || path.hasPrefix("urn:")
        let outcome =
            isRemote
            ? ReferencedFile.unavailable("is on another machine and is not fetched")
            : files.root(at: path, relativeTo: base, report: &report)
        switch outcome {
        case .found(let node):
            let file = node.span.file
            if roots[file] == nil {
                roots[file] = node
                dialects[file] = Self.ownDialect(node) ?? dialect(of: reference)
            }
            return node
        case .unavailable(let reason):
            // A document may name its parts by addresses that are nowhere.
            for file in roots.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
                if let root = roots[file], let node = anchorIndex(of: root).identifiers[path] { return node }
            }
            report.warning(
                isRemote ? .remoteReference : .unresolvedReference,
                "`\(path)` \(reason); any value is accepted here",
                at: reference.span
            )
            return nil
        }
    }

    /// The root to which a file belongs.
    func root(of file: SourceFile.ID) -> Node? { roots[file] }

    private static func ownDialect(_ root: Node) -> Dialect? {
        (root["openapi"] ?? root["swagger"]).flatMap { Dialect(version: $0.text) }
    }

    /// The component schema of a name in the document that a node belongs to.
    private func component(named name: String, near node: Node) -> Node? {
        guard let root = roots[node.span.file] else { return nil }
        return root["components"]?["schemas"]?[name] ?? root["definitions"]?[name]
    }

    private mutating func anchorIndex(of root: Node) -> AnchorIndex {
        if let index = anchors[root.span.file] { return index }
        let index = AnchorIndex(root)
        anchors[root.span.file] = index
        return index
    }

    /// Remembers the words for a schema that is reached by its place, so that it has a name of its own.
    private mutating func noteReferenced(_ node: Node, words: [String]?) {
        guard let words, !words.isEmpty else { return }
        referencedPlaces[node.id] = referencedPlaces[node.id] ?? words
    }

    private static func baseName(_ path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.split(separator: ".").first.map(String.init) ?? file
    }

    /// Hands over the words of referenced places that turned out to be schemas.
    mutating func collectReferencedSchemas() {
        for (place, words) in referencedPlaces {
            if let id = known[place] { referencedSchemas[id] = words }
        }
    }
}
