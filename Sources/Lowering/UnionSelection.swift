// How a union finds its case: by a tag, or by tests that are decided here, so that no reader has to try and fail where
// looking is enough. Where members overlap there is a warning.

import Diagnostics
import IR
import OpenAPI
import SyntaxTree
import Tables

/// A member whose value tells the cases apart, and the values for each case.
struct Tags {
    var member: String
    var values: [[String]]
}

extension Lowerer {
    /// The tag of a group of alternatives: by its discriminator, or by constants that no two of them share.
    mutating func tags(of members: [ID<Schema>], _ discriminator: Schema.Discriminator?) -> Tags? {
        if let discriminator { return tags(of: members, by: discriminator) }
        guard members.count > 1, members.allSatisfy({ kinds(of: $0) == [.object] }) else { return nil }
        for property in shape(of: members[0]).schema.properties {
            var seen: Set<String> = []
            var values: [[String]] = []
            for member in members {
                // A value without the member would have no case, so only what must be there can be the tag.
                guard let own = constants(of: property.name, in: member)?.compactMap(\.tag), !own.isEmpty,
                    requires(property.name, in: member), own.allSatisfy({ seen.insert($0).inserted })
                else { break }
                values.append(own)
            }
            if values.count == members.count { return Tags(member: property.name, values: values) }
        }
        return nil
    }

    private mutating func tags(of members: [ID<Schema>], by discriminator: Schema.Discriminator) -> Tags? {
        // A discriminator over values that are no objects says nothing.
        guard members.contains(where: { kinds(of: $0).contains(.object) }) else { return nil }
        var values: [[String]] = []
        for member in members {
            let identities = [member, exactTarget(of: member)].compactMap { $0 }
            var own = discriminator.mapping.filter { entry in entry.schema.map { identities.contains($0) } ?? false }
                .map(\.value)
            if own.isEmpty { own = tagValues(of: discriminator.propertyName, in: member) }
            if own.isEmpty, let name = componentNames[member] ?? exactTarget(of: member).flatMap({ componentNames[$0] })
            {
                own = [name]
            }
            values.append(own)
        }
        return values.allSatisfy(\.isEmpty) ? nil : Tags(member: discriminator.propertyName, values: values)
    }

    /// The texts of a tag that a schema lists for a property.
    mutating func tagValues(of property: String, in id: ID<Schema>) -> [String] {
        (constants(of: property, in: id) ?? []).compactMap(\.tag)
    }

    /// How many values of a member are compared; unions of unions could list more than the document has bytes.
    private static let constantLimit = 20_000

    /// The values that a property of a schema may have, if all are listed and are strings, integers or Booleans; for
    /// unions those of all its members.
    mutating func constants(of property: String, in id: ID<Schema>) -> [Literal]? {
        constants(of: property, in: id, depth: 0)
    }

    private mutating func constants(of property: String, in id: ID<Schema>, depth: Int) -> [Literal]? {
        guard depth < 8 else { return nil }
        let shape = shape(of: id)
        if let own = shape.schema.properties.first(where: { $0.name.isExactly(property) }) {
            guard let values = self.shape(of: own.schema).schema.enumeration else { return nil }
            let constants = values.compactMap(Self.constant)
            return constants.count == values.count ? constants : nil
        }
        let groups = meaningfulAlternatives(of: shape)
        guard groups.count == 1 else { return nil }
        var all: [Literal] = []
        for member in groups[0] {
            guard let own = constants(of: property, in: member, depth: depth + 1), all.count < Self.constantLimit
            else { return nil }
            all += own
        }
        return all
    }

    private static func constant(_ value: Node) -> Literal? {
        switch value.kind {
        case .string: .string(value.text)
        case .number: value.integer.map { .integer(String($0)) }
        case .boolean: value.boolean.map { .boolean($0) }
        case .mapping, .sequence, .null: nil
        }
    }

    /// Whether every object of a schema has a member; of a union every object of each of its members.
    private mutating func requires(_ property: String, in id: ID<Schema>, depth: Int = 0) -> Bool {
        guard depth < 8 else { return false }
        let shape = shape(of: id)
        if shape.schema.required.contains(property) { return true }
        let groups = meaningfulAlternatives(of: shape)
        guard groups.count == 1 else { return false }
        for member in groups[0] where !requires(property, in: member, depth: depth + 1) { return false }
        return true
    }

    // MARK: Tests

    /// Tests that find the case, in the order in which they are made.
    mutating func tests(for members: [ID<Schema>], at span: SourceSpan) -> [Union.Test] {
        let kinds = members.map { self.kinds(of: $0) }
        let shared = JSONKinds.shared(by: kinds)
        var alone: [Union.Test] = []
        var rivals: [Int] = []
        for (index, own) in kinds.enumerated() {
            if own.isDisjoint(with: shared) {
                alone.append(Union.Test([.kinds(own.list)], .certain(index)))
            } else {
                rivals.append(index)
            }
        }
        return alone + rivalTests(rivals, members, kinds, at: span)
    }

    /// Tests for members that share a kind: the narrow ones, then what only decoding can tell, then the wide ones.
    private mutating func rivalTests(
        _ rivals: [Int],
        _ members: [ID<Schema>],
        _ kinds: [JSONKinds],
        at span: SourceSpan
    ) -> [Union.Test] {
        var tests: [Union.Test] = []
        var objects: [Int] = []
        var uncertain: [Int] = []
        var wide: [Union.Test] = []
        for index in rivals {
            let schema = shape(of: members[index]).schema
            if kinds[index] == [.integer] {
                tests.append(Union.Test([.kinds([.integer])], .certain(index)))
            } else if kinds[index] == [.string], let values = schema.enumeration {
                tests.insert(Union.Test([.stringIn(values.map(\.text))], .certain(index)), at: 0)
            } else if kinds[index] == [.object] {
                objects.append(index)
            } else if kinds[index] == [.integer, .number] {
                wide.append(Union.Test([.kinds([.integer, .number])], .certain(index)))
            } else if kinds[index] == [.string], schema.format == nil {
                wide.append(Union.Test([.kinds([.string])], .certain(index)))
            } else {
                uncertain.append(index)
            }
        }
        let found = objectTests(objects, members, at: span)
        return tests + found.tests + closest(found.undecided + uncertain, kinds) + wide
    }

    /// The test by decoding: of all of these, or of none.
    private func closest(_ indices: [Int], _ kinds: [JSONKinds]) -> [Union.Test] {
        if indices.isEmpty { return [] }
        let all = indices.reduce(into: [] as JSONKinds) { $0.formUnion(kinds[$1]) }
        let conditions = all.list.count < 4 ? [.kinds(all.list)] : [] as [Union.Condition]
        return [Union.Test(conditions, .closest(indices))]
    }
}
