// The kinds of JSON that the values of a schema have: what is looked at first when the cases of a union are told apart.

import IR
import OpenAPI
import Tables

/// Some of the kinds of JSON.
struct JSONKinds: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let boolean = JSONKinds(kind: .boolean)
    static let integer = JSONKinds(kind: .integer)
    static let number = JSONKinds(kind: .number)
    static let string = JSONKinds(kind: .string)
    static let array = JSONKinds(kind: .array)
    static let object = JSONKinds(kind: .object)
    static let all = JSONKinds(JSONKind.allCases.map { JSONKinds(kind: $0) })

    init(rawValue: UInt8) { self.rawValue = rawValue }

    private init(kind: JSONKind) {
        rawValue = 1 << UInt8(JSONKind.allCases.firstIndex(of: kind) ?? 0)
    }

    init(_ types: JSONTypes) {
        self = []
        if types.contains(.boolean) { insert(.boolean) }
        if types.contains(.integer) { insert(.integer) }
        if types.contains(.number) { formUnion([.integer, .number]) }
        if types.contains(.string) { insert(.string) }
        if types.contains(.array) { insert(.array) }
        if types.contains(.object) { insert(.object) }
    }

    /// In the order in which they are tested.
    var list: [JSONKind] { JSONKind.allCases.filter { contains(JSONKinds(kind: $0)) } }

    /// The kinds that are in more than one of some sets.
    static func shared(by sets: [JSONKinds]) -> JSONKinds {
        var seen: JSONKinds = []
        var shared: JSONKinds = []
        for set in sets {
            shared.formUnion(seen.intersection(set))
            seen.formUnion(set)
        }
        return shared
    }
}

/// The kinds found so far, by how deep in unions they were asked for, and by schema. The depth counts, as it is
/// limited; without this, unions of the same unions would be gone through again on each way to them.
struct KnownKinds {
    static let depthLimit = 16
    private var levels = Array(repeating: SideTable<Schema, JSONKinds>(), count: depthLimit)

    subscript(id: ID<Schema>, depth: Int) -> JSONKinds? {
        get { levels[depth][id] }
        set { levels[depth][id] = newValue }
    }
}

extension Lowerer {
    /// The JSON kinds of a schema's values, without null; all of them when nothing is said.
    mutating func kinds(of id: ID<Schema>) -> JSONKinds { kinds(of: id, depth: 0) }

    private mutating func kinds(of id: ID<Schema>, depth: Int) -> JSONKinds {
        guard depth < KnownKinds.depthLimit else { return .all }
        if let known = knownKinds[id, depth] { return known }
        let shape = shape(of: id)
        let types = effectiveTypes(shape.schema)
        var kinds: JSONKinds
        if !types.isEmpty {
            kinds = JSONKinds(types)
        } else if let group = meaningfulAlternatives(of: shape).first {
            kinds = []
            for member in group { kinds.formUnion(self.kinds(of: member, depth: depth + 1)) }
        } else {
            kinds = .all
        }
        knownKinds[id, depth] = kinds
        return kinds
    }
}
