// Compares a recorded value with its schema, as far as the schema decides how the value is decoded: kinds, required
// members, listed values, formats. Each contradiction knows the schema that it contradicts, so that a change of the
// document can resolve it.

import Diagnostics
import OpenAPI
import SyntaxTree
import Tables

/// One place where a value contradicts a schema.
struct Contradiction {
    var schema: ID<Schema>
    /// Where the document uses the schema; nil for the parts of a schema.
    var use: SchemaUse?
    var problem: Problem
    var value: Node
    /// The path to the value, such as `.wallet.balance[0]`.
    var path: String

    enum Problem: Hashable {
        /// A required member is missing.
        case missing(String)
        /// The value is of a kind that is not allowed; null among them.
        case kind
        /// The value is not listed in an enumeration. Generated types keep it.
        case unlisted
        /// The value is not of the format.
        case format
    }
}

/// Where a schema is used: in a keyword of another schema, or in a media type.
struct SchemaUse: Hashable {
    /// Where the schema or the media type stands.
    var owner: SourceSpan
    var steps: [PathToken]
}

/// Compares values with the schemas of one document.
struct SchemaMatch {
    let schemas: Table<Schema>
    private let componentNames: [ID<Schema>: String]
    private var known: [Key: Outcome] = [:]
    /// How many more pairs of a value and a schema are compared.
    private var work = 2_000_000
    /// Calls that are under way; values and schemas may each be nested.
    private var depth = 0
    /// How many members around a value have names that say that they hold a secret.
    private var sensitive = 0

    private struct Key: Hashable {
        var schema: ID<Schema>
        var value: Node.ID
    }

    /// What a comparison found.
    struct Outcome {
        var contradictions: [Contradiction] = []
        /// JSON texts to decode in place of masked values, by the masked value.
        var replacements: [Node.ID: String] = [:]
        /// Paths of members that the schema neither names nor keeps.
        var undocumented: [String] = []
        /// How badly the value fits, to choose among alternatives.
        var cost = 0
        /// Whether the value is not even of the right kind.
        var isOfOtherKind = false

        mutating func add(_ other: Outcome) {
            // One contradiction of a kind is enough for a schema, however many items have it.
            for contradiction in other.contradictions where !contains(contradiction) {
                contradictions.append(contradiction)
            }
            replacements.merge(other.replacements) { first, _ in first }
            if undocumented.count < 100 { undocumented += other.undocumented }
            cost = min(cost + other.cost, 1_000_000)
        }

        private func contains(_ new: Contradiction) -> Bool {
            contradictions.contains { old in
                old.schema == new.schema && old.use == new.use && old.problem == new.problem
                    && SchemaInference.Kind(old.value) == SchemaInference.Kind(new.value)
                    && (new.problem != .unlisted || old.value.isEqual(to: new.value))
                    && (new.problem != .kind || old.value.isScalar)
            }
        }
    }

    /// A schema that a value was compared with, and where it is used.
    struct Visit: Hashable {
        var schema: ID<Schema>
        var use: SchemaUse?
    }

    init(_ document: Document) {
        schemas = document.schemas
        componentNames = Dictionary(document.componentSchemas.map { ($0.schema, $0.name) }) { first, _ in first }
    }

    /// Whether a comparison was given up because it took too long.
    var isExhausted: Bool { work <= 0 }

    /// The schemas that the value at a path was compared with, the outermost first; only where they are asked for.
    private(set) var visited: [String: [Visit]] = [:]
    private var isRecordingVisits = false

    /// Compares a value with a schema.
    /// - Parameter isRecordingVisits: whether to remember which schemas the values were compared with
    mutating func compare(
        _ value: Node,
        with schema: ID<Schema>,
        use: SchemaUse?,
        path: String = "",
        isRecordingVisits: Bool = false
    ) -> Outcome {
        known = [:]
        visited = [:]
        self.isRecordingVisits = isRecordingVisits
        return match(value, schema, use, path)
    }

    mutating func match(_ value: Node, _ id: ID<Schema>, _ use: SchemaUse?, _ path: String) -> Outcome {
        let key = Key(schema: id, value: value.id)
        if let outcome = known[key] { return outcome }
        work -= 1
        guard work > 0, depth < 200 else { return Outcome() }
        depth += 1
        defer { depth -= 1 }
        if isRecordingVisits { visited[path, default: []].append(Visit(schema: id, use: use)) }
        // A schema that is made of itself fits whatever else it says.
        known[key] = Outcome()
        let outcome = newMatch(value, id, use, path)
        known[key] = outcome
        return outcome
    }

    private mutating func newMatch(_ value: Node, _ id: ID<Schema>, _ use: SchemaUse?, _ path: String) -> Outcome {
        let schema = schemas[id]
        var outcome = Outcome()
        if schema.isNever || schema.isEmpty { return outcome }
        if value.kind == .null {
            if !allowsNull(id) { outcome.note(.kind, id, use, value, path, cost: 40) }
            return outcome
        }
        if let text = value.string, text.contains(RecordedExchange.mask) {
            if let replacement = replacement(for: id) { outcome.replacements[value.id] = replacement }
            return outcome
        }
        // A masked number is 0, which may not be one of the listed ones.
        if sensitive > 0, value.integer == 0 {
            if schema.enumeration != nil { outcome.replacements[value.id] = sample(of: id) }
            return outcome
        }
        if !allows(value, schema) {
            outcome.isOfOtherKind = true
            outcome.note(.kind, id, use, value, path, cost: 1000)
            return outcome
        }
        if let values = schema.enumeration, !values.contains(where: { $0.isEqual(to: value) }) {
            outcome.note(.unlisted, id, use, value, path, cost: values.count == 1 ? 200 : 5)
        } else if !SchemaFormat.holds(value, schema) {
            outcome.note(.format, id, use, value, path, cost: 10)
        }
        for (index, part) in parts(of: schema).enumerated() {
            let steps: [PathToken] = part == schema.reference ? [] : [.key("allOf"), .index(index)]
            let inner = match(value, part, steps.isEmpty ? nil : SchemaUse(owner: schema.span, steps: steps), path)
            outcome.isOfOtherKind = outcome.isOfOtherKind || inner.isOfOtherKind
            outcome.add(inner)
        }
        if value.kind == .mapping {
            matchMembers(value, id, schema, path, &outcome)
            if use?.isWhole == true { noteUndocumented(value, id, path, &outcome) }
        }
        if value.kind == .sequence { matchItems(value, schema, path, &outcome) }
        for (keyword, group) in [("oneOf", schema.oneOf), ("anyOf", schema.anyOf)] where !group.isEmpty {
            matchAlternatives(value, id, schema, keyword, group, use, path, &outcome)
        }
        return outcome
    }

    /// The schemas that hold together with this one.
    private func parts(of schema: Schema) -> [ID<Schema>] {
        schema.allOf + (schema.reference.map { [$0] } ?? [])
    }

    // MARK: Inside a value

    private mutating func matchMembers(
        _ value: Node,
        _ id: ID<Schema>,
        _ schema: Schema,
        _ path: String,
        _ outcome: inout Outcome
    ) {
        for name in schema.required.sorted() where value[name] == nil {
            let own = schema.properties.first { $0.name == name }
            // What the server never shows is not missing in a response.
            if let own, schemas[own.schema].isWriteOnly { continue }
            outcome.note(.missing(name), id, nil, value, path, cost: 20)
        }
        let properties = Dictionary(schema.properties.map { ($0.name, $0.schema) }) { first, _ in first }
        for (key, member) in value.members {
            let name = key.text
            let inner = path + Self.component(name)
            let isSensitive = SensitiveNames.contains(name)
            if isSensitive { sensitive += 1 }
            defer { if isSensitive { sensitive -= 1 } }
            if let property = properties[name] {
                let use = SchemaUse(owner: schema.span, steps: [.key("properties"), .key(name)])
                outcome.add(match(member, property, use, inner))
            } else if case .schema(let additional) = schema.additionalProperties, schema.patternProperties.isEmpty {
                let use = SchemaUse(owner: schema.span, steps: [.key("additionalProperties")])
                outcome.add(match(member, additional, use, inner))
            }
        }
    }

    private func noteUndocumented(_ value: Node, _ id: ID<Schema>, _ path: String, _ outcome: inout Outcome) {
        guard let names = names(of: id) else { return }
        for (key, _) in value.members where !names.contains(key.text) {
            outcome.undocumented.append(path + Self.component(key.text))
        }
    }

    /// The names of the members that a schema describes; nil when it keeps any other, too, or none is described.
    private func names(of id: ID<Schema>, depth: Int = 0) -> Set<String>? {
        let schema = schemas[id]
        guard depth < 16, schema.additionalProperties.isClosed, schema.patternProperties.isEmpty else { return nil }
        var names = Set(schema.properties.map(\.name))
        for inner in parts(of: schema) + schema.oneOf + schema.anyOf {
            guard let more = self.names(of: inner, depth: depth + 1) else { return nil }
            names.formUnion(more)
        }
        return depth == 0 && names.isEmpty ? nil : names
    }

    private mutating func matchItems(_ value: Node, _ schema: Schema, _ path: String, _ outcome: inout Outcome) {
        let keyword = schema.hasListOfItems ? "items" : "prefixItems"
        for (index, item) in value.items.enumerated() {
            if schema.prefixItems.indices.contains(index) {
                let use = SchemaUse(owner: schema.span, steps: [.key(keyword), .index(index)])
                outcome.add(match(item, schema.prefixItems[index], use, "\(path)[\(index)]"))
            } else if let items = schema.items {
                let use = SchemaUse(owner: schema.span, steps: [.key("items")])
                outcome.add(match(item, items, use, "\(path)[\(index)]"))
            }
        }
    }

    private mutating func matchAlternatives(
        _ value: Node,
        _ id: ID<Schema>,
        _ schema: Schema,
        _ keyword: String,
        _ group: [ID<Schema>],
        _ use: SchemaUse?,
        _ path: String,
        _ outcome: inout Outcome
    ) {
        var candidates = Array(group.indices)
        if let discriminator = schema.discriminator, let tag = value[discriminator.propertyName],
            !tag.text.contains(RecordedExchange.mask)
        {
            let mapped = discriminator.mapping.first { $0.value == tag.text }?.schema
            candidates = candidates.filter { index in
                mapped.map { $0 == group[index] } ?? (componentNames[group[index]] == tag.text)
            }
            // Generated types keep values of a tag that is not listed; without a mapping the members decide.
            if candidates.isEmpty {
                guard discriminator.mapping.isEmpty else { return }
                candidates = Array(group.indices)
            }
        }
        var best: Outcome?
        for index in candidates {
            let step = SchemaUse(owner: schema.span, steps: [.key(keyword), .index(index)])
            let inner = match(value, group[index], step, path)
            if best.map({ inner.cost < $0.cost }) ?? true { best = inner }
            if best?.cost == 0 { break }
        }
        guard let best else { return }
        if best.isOfOtherKind {
            outcome.isOfOtherKind = true
            outcome.note(.kind, id, use, value, path, cost: 1000)
            return
        }
        var chosen = best
        // A listed value that tells alternatives apart is not extended in one of them.
        chosen.contradictions.removeAll { contradiction in
            contradiction.problem == .unlisted && schemas[contradiction.schema].enumeration?.count == 1
        }
        outcome.add(chosen)
    }

    /// The way to a member, as decoding failures spell it.
    static func component(_ name: String) -> String {
        let isPlain =
            !name.isEmpty
            && name.utf8.allSatisfy { byte in
                byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "$")
                    || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
            }
        if isPlain { return ".\(name)" }
        return "[\(json(String(name.prefix(60))))]"
    }
}

extension SchemaMatch.Outcome {
    fileprivate mutating func note(
        _ problem: Contradiction.Problem,
        _ schema: ID<Schema>,
        _ use: SchemaUse?,
        _ value: Node,
        _ path: String,
        cost: Int
    ) {
        contradictions.append(Contradiction(schema: schema, use: use, problem: problem, value: value, path: path))
        self.cost = min(self.cost + cost, 1_000_000)
    }
}

extension SchemaUse {
    /// Whether the schema describes the whole value, and is not one part or alternative of several.
    fileprivate var isWhole: Bool {
        switch steps.first {
        case .key("allOf"), .key("oneOf"), .key("anyOf"): false
        default: true
        }
    }
}

extension Schema.AdditionalProperties {
    /// Whether members without a property are not kept.
    fileprivate var isClosed: Bool {
        switch self {
        case .unspecified, .forbidden: true
        case .anything, .schema: false
        }
    }
}

extension Node {
    /// Whether there is nothing inside the value.
    var isScalar: Bool { kind != .mapping && kind != .sequence }
}
