// Numbers of a union beside which there is an integer: `2` would be read as the integer, so a number is written `2.0`
// even if it is whole.

import IR
import OpenAPI
import Tables

/// The paths in the values of an alternative at which there are integers and other numbers, such as `[].size`.
private struct NumberPaths {
    var integers = NameSet()
    var numbers = NameSet()
    /// The number of schemas that may still be looked at.
    var budget = 256
}

extension Lowerer {
    /// The alternatives whose whole numbers are to be written with a fraction, because another alternative has an
    /// integer in the same place.
    mutating func fractionalMembers(_ members: [ID<Schema>], _ tests: [Union.Test]) -> [Int] {
        let kinds = members.map { self.kinds(of: $0) }
        guard kinds.contains(where: { !$0.isDisjoint(with: [.number, .array, .object]) }) else { return [] }
        var compared: Set<Int> = []
        for test in tests {
            if case .closest(let indices) = test.verdict, indices.count > 1 { compared.formUnion(indices) }
        }
        var owners = NameMap<Int>()
        let paths = members.indices.map { index -> NumberPaths in
            var paths = NumberPaths()
            // Objects that are told apart by their members need no help of numbers.
            collect(&paths, members[index], at: "", depth: 0, looksIntoObjects: compared.contains(index))
            for path in paths.integers { owners[path, default: 0] += 1 }
            return paths
        }
        return members.indices.filter { index in
            paths[index].numbers.contains { path in
                (owners[path] ?? 0) > (paths[index].integers.contains(path) ? 1 : 0)
            }
        }
    }

    private mutating func collect(
        _ paths: inout NumberPaths,
        _ id: ID<Schema>,
        at path: String,
        depth: Int,
        looksIntoObjects: Bool
    ) {
        guard depth < 5, paths.budget > 0 else { return }
        paths.budget -= 1
        let shape = shape(of: id)
        let types = effectiveTypes(shape.schema)
        if types.isEmpty {
            for member in meaningfulAlternatives(of: shape).joined() where member != id {
                collect(&paths, member, at: path, depth: depth + 1, looksIntoObjects: looksIntoObjects)
            }
        }
        if types.contains(.number) {
            paths.numbers.insert(path)
        } else if types.contains(.integer) {
            paths.integers.insert(path)
        }
        if types.contains(.array), let items = shape.schema.items {
            collect(&paths, items, at: path + "[]", depth: depth + 1, looksIntoObjects: looksIntoObjects)
        }
        guard types.contains(.object), looksIntoObjects else { return }
        for property in shape.schema.properties {
            let inner = "\(path).\(property.name)"
            collect(&paths, property.schema, at: inner, depth: depth + 1, looksIntoObjects: looksIntoObjects)
        }
        if case .schema(let value) = shape.schema.additionalProperties {
            collect(&paths, value, at: path + "{}", depth: depth + 1, looksIntoObjects: looksIntoObjects)
        }
    }
}
