// Describes recorded values by a schema: which kinds there are, which members, and which of them are always there.

import OpenAPI
import SyntaxTree

/// What is known of the values of one place.
struct SchemaInference {
    private var kinds: Set<Kind> = []
    private(set) var hasFraction = false
    private var objects = 0
    private var names: [String] = []
    private var members: [String: (count: Int, schema: SchemaInference)] = [:]
    /// The items of lists, at most one element.
    private var items: [SchemaInference] = []

    /// The kinds of JSON values.
    enum Kind: String, CaseIterable, Comparable {
        case boolean, number, string, array, object, null

        static func < (left: Kind, right: Kind) -> Bool {
            allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
        }

        init(_ node: Node) {
            self =
                switch node.kind {
                case .mapping: .object
                case .sequence: .array
                case .string: .string
                case .number: .number
                case .boolean: .boolean
                case .null: .null
                }
        }
    }

    /// What is nested deeper, or wider, is any JSON.
    private static let depthLimit = 24
    private static let memberLimit = 400

    var isEmpty: Bool { kinds.isEmpty }
    var hasNull: Bool { kinds.contains(.null) }
    /// Whether numbers are all there is.
    var isNumberOnly: Bool { kinds == [.number] }

    /// Takes in a value.
    mutating func add(_ value: Node, depth: Int = 0) {
        kinds.insert(Kind(value))
        switch value.kind {
        case .number: if value.integer == nil { hasFraction = true }
        case .mapping where depth < Self.depthLimit:
            objects += 1
            for (key, member) in value.members {
                let name = key.text
                if members[name] == nil {
                    // A key of YAML has at most 1,024 characters, escapes included.
                    guard names.count < Self.memberLimit, name.unicodeScalars.count <= 100 else { continue }
                    names.append(name)
                    members[name] = (0, SchemaInference())
                }
                members[name]?.count += 1
                members[name]?.schema.add(member, depth: depth + 1)
            }
        case .sequence where depth < Self.depthLimit:
            if items.isEmpty { items.append(SchemaInference()) }
            for item in value.items { items[0].add(item, depth: depth + 1) }
        default: break
        }
    }

    /// The schema in the words of a version of OpenAPI.
    func schema(_ dialect: Dialect) -> OverlayValue {
        let alternatives = alternatives(dialect)
        if alternatives.count > 1 {
            // 2.0 has no alternatives; an empty schema is any JSON.
            if dialect == .swagger2 { return .mapping([]) }
            let null: [OverlayValue] = hasNull && dialect >= .openAPI31 ? [.mapping([("type", .string("null"))])] : []
            let nullable: [(String, OverlayValue)] =
                hasNull && dialect == .openAPI30 ? [("nullable", .raw("true"))] : []
            return .mapping([("anyOf", .list(alternatives + null))] + nullable)
        }
        guard case .mapping(var keywords)? = alternatives.first else {
            // Nothing is known of what is there when it is not null.
            return .mapping([])
        }
        guard hasNull else { return .mapping(keywords) }
        switch dialect {
        case .swagger2: keywords.append(("x-nullable", .raw("true")))
        case .openAPI30: keywords.append(("nullable", .raw("true")))
        case .openAPI31, .openAPI32:
            if let index = keywords.firstIndex(where: { $0.0 == "type" }) {
                keywords[index].1 = .list([keywords[index].1, .string("null")])
            }
        }
        return .mapping(keywords)
    }

    /// A schema for each kind of value but null.
    func alternatives(_ dialect: Dialect) -> [OverlayValue] {
        kinds.subtracting([.null]).sorted().map { kind in
            switch kind {
            case .boolean, .string, .null: return .mapping([("type", .string(kind.rawValue))])
            case .number: return .mapping([("type", .string(hasFraction ? "number" : "integer"))])
            case .array:
                let item = items.first.map { $0.schema(dialect) } ?? .mapping([])
                return .mapping([("type", .string("array")), ("items", item)])
            case .object:
                var keywords: [(String, OverlayValue)] = [("type", .string("object"))]
                let required = names.filter { members[$0]?.count == objects }
                if !required.isEmpty { keywords.append(("required", .list(required.map { .string($0) }))) }
                if !names.isEmpty {
                    let properties = names.map { ($0, members[$0]?.schema.schema(dialect) ?? .mapping([])) }
                    keywords.append(("properties", .mapping(properties)))
                }
                return .mapping(keywords)
            }
        }
    }
}
