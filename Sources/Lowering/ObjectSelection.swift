// Tells objects of a union apart that no single tag does: by a member that only one of them requires, or by a member
// whose listed values only one of them has. Where nothing tells two apart there is a warning.

import Diagnostics
import IR
import OpenAPI
import Tables

/// An object among the alternatives of a union.
struct Candidate {
    var index: Int
    var names = NameSet()
    /// In document order.
    var required: [String] = []
    /// Members whose values are listed, in document order.
    var constants: [(name: String, values: [Literal])] = []

    /// The constants by name.
    var listed: NameMap<[Literal]> {
        constants.reduce(into: NameMap()) { $0[$1.name] = $0[$1.name] ?? $1.values }
    }
}

extension Lowerer {
    /// Tests for objects: again and again one that something decides among those left.
    /// - Returns: the tests, and the objects that nothing tells apart, those first that ask for most
    mutating func objectTests(
        _ objects: [Int],
        _ members: [ID<Schema>],
        at span: SourceSpan
    ) -> (tests: [Union.Test], undecided: [Int]) {
        var known: [KnownCandidate: Candidate] = [:]
        let all = objects.map { index -> Candidate in
            var candidate = candidate(members[index], depth: 0, &known)
            candidate.index = index
            return candidate
        }
        var rivalry = Rivalry(all)
        var tests: [Union.Test] = []
        /// Who was told apart by a constant, and by which; where that may be absent it tells nothing.
        var tagged: [(candidate: Candidate, tag: String)] = []
        while rivalry.left.count > 1, let (candidate, conditions) = rivalry.next() {
            tests += conditions.map { Union.Test([$0], .certain(candidate.index)) }
            if case .memberEquals(let tag, _)? = conditions.first { tagged.append((candidate, tag)) }
        }
        var left = all.indices.filter(rivalry.left.contains).map { all[$0] }
        if left.count == 1, let tag = tagged.last?.tag, let values = left[0].listed[tag] {
            // Not by elimination: a value that nobody lists is of a case that is not known.
            tests += values.map { Union.Test([.memberEquals(tag, $0)], .certain(left[0].index)) }
            tagged.append((left[0], tag))
            left = []
        }
        warnOfOverlap(left, members, at: span)
        let untagged = tagged.filter { !$0.candidate.required.contains($0.tag) }
        for tag in Set(untagged.map(\.tag)).sorted() {
            let open = left + untagged.filter { $0.tag == tag }.map(\.candidate)
            let indices = Self.mostDemandingFirst(open).map(\.index)
            tests.append(Union.Test([.lacksMember(tag), .kinds([.object])], .closest(indices)))
        }
        return (tests, Self.mostDemandingFirst(left).map(\.index))
    }

    private static func mostDemandingFirst(_ candidates: [Candidate]) -> [Candidate] {
        candidates.enumerated().sorted { first, second in
            let (one, other) = (first.element, second.element)
            if one.required.count != other.required.count { return one.required.count > other.required.count }
            if one.names.count != other.names.count { return one.names.count > other.names.count }
            return first.offset < second.offset
        }.map(\.element)
    }

    /// Unions of the same unions would be looked into again on each way to them.
    private struct KnownCandidate: Hashable {
        var id: ID<Schema>
        var depth: Int
    }

    /// What is known of the members of an alternative; of a union what holds for all its cases.
    private mutating func candidate(
        _ id: ID<Schema>,
        depth: Int,
        _ known: inout [KnownCandidate: Candidate]
    ) -> Candidate {
        let key = KnownCandidate(id: id, depth: depth)
        if let candidate = known[key] { return candidate }
        let shape = shape(of: id)
        var result = Candidate(index: 0)
        for property in shape.schema.properties {
            result.names.insert(property.name)
            if shape.schema.required.contains(property.name) { result.required.append(property.name) }
            if let values = constants(of: property.name, in: id), !values.isEmpty {
                result.constants.append((property.name, values))
            }
        }
        let groups = meaningfulAlternatives(of: shape)
        if result.names.isEmpty, groups.count == 1, depth < 8 {
            let inner = groups[0].map { candidate($0, depth: depth + 1, &known) }
            result.names = inner.reduce(into: NameSet()) { $0.formUnion($1.names) }
            result.required = inner[0].required.filter { name in
                inner.allSatisfy { $0.required.contains(where: name.isExactly) }
            }
            for (name, _) in inner[0].constants {
                if let values = constants(of: name, in: id) { result.constants.append((name, values)) }
            }
        }
        known[key] = result
        return result
    }

    private mutating func warnOfOverlap(_ left: [Candidate], _ members: [ID<Schema>], at span: SourceSpan) {
        guard left.count > 1 else { return }
        let names = left.prefix(2).map { componentNames[members[$0.index]] ?? "alternative \($0.index + 1)" }
        let shared = Set(left[0].required).union(left[1].required).sorted().prefix(4).map { "\"\($0)\": …" }
        report.warning(
            .overlappingUnion,
            "nothing tells `\(names[0])` from `\(names[1])`: {\(shared.joined(separator: ", "))} may be either; "
                + "the one that fits best is taken",
            at: span
        )
    }
}
