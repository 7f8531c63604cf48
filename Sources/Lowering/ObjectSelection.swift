// Tells objects of a union apart that no single tag does: by a member that only one of them requires, or by a member
// whose listed values only one of them has. Where nothing tells two apart there is a warning.

import Diagnostics
import IR
import OpenAPI
import Tables

/// An object among the alternatives of a union.
private struct Candidate {
    var index: Int
    var names: Set<String> = []
    /// In document order.
    var required: [String] = []
    /// Members whose values are listed, in document order.
    var constants: [(name: String, values: [Literal])] = []

    func values(of name: String) -> [Literal]? { constants.first { $0.name == name }?.values }
}

extension Lowerer {
    /// Tests for objects: again and again one that something decides among those left.
    mutating func objectTests(_ objects: [Int], _ members: [ID<Schema>], at span: SourceSpan) -> [Union.Test] {
        var left = objects.map { candidate(members[$0], index: $0, depth: 0) }
        var tests: [Union.Test] = []
        search: while left.count > 1 {
            for position in left.indices {
                guard let conditions = decision(for: left[position], among: left) else { continue }
                tests += conditions.map { Union.Test(conditions: [$0], caseIndex: left[position].index) }
                left.remove(at: position)
                continue search
            }
            break
        }
        if left.count > 1 {
            // A member that only one of them knows tells, when it is there.
            for candidate in left {
                let known = left.filter { $0.index != candidate.index }.reduce(into: Set<String>()) {
                    $0.formUnion($1.names)
                }
                for name in candidate.names.subtracting(known).sorted().prefix(12) {
                    tests.append(Union.Test(conditions: [.hasMember(name)], caseIndex: candidate.index))
                }
            }
        }
        warnOfOverlap(left, members, at: span)
        // The one that asks for most is tried first.
        let order = left.enumerated().sorted { first, second in
            let (one, other) = (first.element, second.element)
            if one.required.count != other.required.count { return one.required.count > other.required.count }
            if one.names.count != other.names.count { return one.names.count > other.names.count }
            return first.offset < second.offset
        }
        return tests
            + order.map { Union.Test(conditions: [.kinds([.object]), .decodes], caseIndex: $0.element.index) }
    }

    /// What is known of the members of an alternative; of a union what holds for all its cases.
    private mutating func candidate(_ id: ID<Schema>, index: Int, depth: Int) -> Candidate {
        let shape = shape(of: id)
        var result = Candidate(index: index)
        for property in shape.schema.properties {
            result.names.insert(property.name)
            if shape.schema.required.contains(property.name) { result.required.append(property.name) }
            if let values = constants(of: property.name, in: id), !values.isEmpty {
                result.constants.append((property.name, values))
            }
        }
        let groups = meaningfulAlternatives(of: shape)
        guard result.names.isEmpty, groups.count == 1, depth < 8 else { return result }
        let inner = groups[0].map { candidate($0, index: index, depth: depth + 1) }
        result.names = inner.reduce(into: []) { $0.formUnion($1.names) }
        result.required = inner[0].required.filter { name in inner.allSatisfy { $0.required.contains(name) } }
        for (name, _) in inner[0].constants {
            if let values = constants(of: name, in: id) { result.constants.append((name, values)) }
        }
        return result
    }

    /// Conditions of which one must hold for a candidate and none can hold for another, or nil.
    private func decision(for candidate: Candidate, among all: [Candidate]) -> [Union.Condition]? {
        let others = all.filter { $0.index != candidate.index }
        let key = candidate.required.first { key in others.allSatisfy { !$0.names.contains(key) } }
        if let key { return [.hasMember(key)] }
        let tag = candidate.constants.first { name, values in
            others.allSatisfy { other in
                if !other.names.contains(name) { return true }
                return other.values(of: name).map { Set($0).isDisjoint(with: values) } ?? false
            }
        }
        return tag.map { tag in tag.values.map { .memberEquals(tag.name, $0) } }
    }

    private mutating func warnOfOverlap(_ left: [Candidate], _ members: [ID<Schema>], at span: SourceSpan) {
        guard left.count > 1 else { return }
        let names = left.prefix(2).map { componentNames[members[$0.index]] ?? "alternative \($0.index + 1)" }
        let shared = Set(left[0].required).union(left[1].required).sorted().prefix(4).map { "\"\($0)\": …" }
        report.warning(
            .overlappingUnion,
            "nothing tells `\(names[0])` from `\(names[1])`: {\(shared.joined(separator: ", "))} may be either; "
                + "the first that decodes is taken",
            at: span
        )
    }
}
