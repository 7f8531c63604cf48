// Unions, from `oneOf`, `anyOf`, and lists of types; hierarchies, from a discriminator on a base.

import Diagnostics
import IR
import OpenAPI
import Tables

/// What a group of alternatives becomes.
enum UnionForm {
    case union([ID<Schema>])
    case enumeration(Enumeration.RawType)
    /// All of them are used as one type.
    case same(TypeReference)
}

extension Lowerer {
    /// What a group of alternatives becomes. Any JSON among them is no case of its own: it is what is left when no
    /// other fits.
    mutating func unionForm(of group: [ID<Schema>]) -> UnionForm {
        let members = group.filter { !shape(of: $0).schema.isEmpty || !shape(of: $0).alternatives.isEmpty }
        guard !members.isEmpty else { return .same(.builtin(.json)) }
        if members.count == 1, group.count == 1 { return .union(members) }
        if members.allSatisfy({ kinds(of: $0) == [.string] }), let form = stringForm(of: members) { return form }
        if let rawType = rawType(ofAll: members) { return .enumeration(rawType) }
        let plain = members.map { member -> TypeReference? in
            guard case .plain = form(of: member), declared[member] == nil else { return nil }
            let types = effectiveTypes(shape(of: member).schema)
            guard [.string, .boolean, .integer, .number].contains(pureTypes(types)) else { return nil }
            return plainType(of: member, at: Place(.namespace, []))
        }
        if let first = plain[0], plain.allSatisfy({ $0 == first }) { return .same(first) }
        let numbers = plain.compactMap { $0 }
        if numbers.count == members.count, numbers.allSatisfy({ Self.numeric.contains($0) }) {
            let wide = numbers.first { $0 == .builtin(.decimal) } ?? numbers.first { $0 == .builtin(.double) }
            if let wide { return .same(wide) }
        }
        return .union(members)
    }

    private static let numeric: Set<TypeReference> = [
        .builtin(.int), .builtin(.int32), .builtin(.int64), .builtin(.double), .builtin(.float), .builtin(.decimal),
    ]

    /// What the values are kept as of alternatives that all list integers, or all list numbers.
    private mutating func rawType(ofAll members: [ID<Schema>]) -> Enumeration.RawType? {
        var found: Set<Enumeration.RawType> = []
        for member in members {
            let schema = shape(of: member).schema
            if let values = schema.enumeration, let rawType = rawType(of: values, schema) {
                found.insert(rawType)
            } else if case .enumeration(let rawType) = form(of: member) {
                found.insert(rawType)
            } else {
                return nil
            }
        }
        return found == [.integer] ? .integer : found.isSubset(of: [.integer, .number]) ? .number : nil
    }

    /// Strings of which some are enumerations are one open enumeration.
    private mutating func stringForm(of members: [ID<Schema>]) -> UnionForm? {
        var hasEnumeration = false
        for member in members {
            let schema = shape(of: member).schema
            if schema.enumeration != nil {
                hasEnumeration = true
            } else if case .enumeration = form(of: member) {
                hasEnumeration = true
            } else if schema.format != nil, typeWithoutNull(of: member, at: Place(.namespace, [])) != .builtin(.string)
            {
                return nil
            }
        }
        return hasEnumeration ? .enumeration(.string) : nil
    }

    /// The alternatives of a list of types, as schemas of one type each.
    mutating func typeArrayMembers(of id: ID<Schema>, _ schema: Schema) -> [ID<Schema>] {
        if let members = typeArrays[id] { return members }
        let order: [JSONTypes] = [.string, .integer, .number, .boolean, .array, .object]
        let members = order.filter { pureTypes(schema.types).contains($0) }.map { type -> ID<Schema> in
            var member = schema
            member.types = type
            member.isNullable = false
            (member.title, member.description, member.defaultValue) = (nil, nil, nil)
            if type != .object { member.additionalProperties = .unspecified }
            if type != .array { (member.items, member.prefixItems) = (nil, []) }
            return schemas.append(member)
        }
        typeArrays[id] = members
        return members
    }

    /// The union of a group of alternatives.
    mutating func union(of id: ID<Schema>, _ members: [ID<Schema>], inside place: Place) -> Union {
        let owner = shape(of: id).schema
        let tags = tags(of: members, owner.discriminator)
        let shared = JSONKinds.shared(by: Set(members).map { kinds(of: $0) })
        var cases: [UnionCase] = []
        for (index, member) in members.enumerated() {
            let isAlone = kinds(of: member).isDisjoint(with: shared)
            let hints = caseHints(of: member, tags.map { $0.values[index] } ?? [], isAlone: isAlone)
            let type = typeWithoutNull(of: member, at: Place(place.scope, hints.isEmpty ? ["value"] : hints))
            cases.append(
                UnionCase(
                    symbol: Symbol(hints, origin: schemas[member].span),
                    type: type,
                    documentation: documentation(of: member)
                )
            )
        }
        if let tags { return Union(cases: cases, selection: selection(by: tags, members, owner)) }
        let tests = tests(for: members, at: owner.span)
        for index in fractionalMembers(members, tests) { cases[index].writesFractions = true }
        return Union(cases: cases, selection: .tests(tests))
    }

    private func selection(by tags: Tags, _ members: [ID<Schema>], _ owner: Schema) -> Union.Selection {
        var values: [Union.TagValue] = []
        var seen: Set<String> = []
        for (index, list) in tags.values.enumerated() {
            for value in list where seen.insert(value).inserted {
                values.append(Union.TagValue(value: value, caseIndex: index))
            }
        }
        let fallback = owner.discriminator?.defaultMapping.flatMap { members.firstIndex(of: $0) }
        return .tag(member: tags.member, values: values, fallback: fallback)
    }

    /// What a case may be called: its one tag, its component, its title, its kind.
    /// - Parameter isAlone: whether no other case has values of the same kind
    private mutating func caseHints(of member: ID<Schema>, _ tags: [String], isAlone: Bool) -> [String] {
        let isTelling = isTelling(tags)
        var hints = isTelling ? tags : []
        if let name = componentNames[member] { hints.append(name) }
        if let words = document.referencedSchemas[member] { hints.append(words.joined(separator: " ")) }
        if let title = schemas[member].title, title.count < 60 { hints.append(title) }
        let schema = shape(of: member).schema
        let kinds = kindHints(of: member, schema)
        hints += isAlone ? kinds : Array(kinds.dropFirst()) + kinds.prefix(1)
        return isTelling ? hints : hints + tags
    }

    /// Whether there is one value, and it is a name. A number or a Boolean is none.
    private func isTelling(_ tags: [String]) -> Bool {
        tags.count == 1 && tags[0].contains(where: \.isLetter) && !["true", "false"].contains(tags[0])
    }

    private mutating func kindHints(of member: ID<Schema>, _ schema: Schema) -> [String] {
        let types = effectiveTypes(schema)
        switch pureTypes(types) {
        case .array:
            let item = schema.items.map { items in
                componentNames[items] ?? kindHints(of: items, shape(of: items).schema).first ?? "value"
            }
            return ["array", "array of \(item ?? "values")"]
        case .object:
            // What only this one has to have says most about it.
            let telling = schema.properties.first { schema.required.contains($0.name) } ?? schema.properties.first
            guard let telling else { return ["object"] }
            let values = tagValues(of: telling.name, in: member)
            return ["object"] + (isTelling(values) ? values : []) + [telling.name, "object with \(telling.name)"]
        case .string: return (schema.format.map { [$0] } ?? []) + ["string"]
        case .integer: return ["integer"]
        case .number: return ["number"]
        case .boolean: return ["boolean"]
        default: return ["value"]
        }
    }

    // MARK: Hierarchies

    /// Whether a schema is a base: it has a discriminator and is found by it in one of the schemas that extend it.
    mutating func isHierarchy(_ id: ID<Schema>) -> Bool {
        let schema = schemas[id]
        guard let discriminator = schema.discriminator, schema.oneOf.isEmpty, schema.anyOf.isEmpty, !bases.contains(id)
        else { return false }
        let mapped = discriminator.mapping.compactMap(\.schema).filter { $0 != id }
        return !(children[id] ?? []).isEmpty || !mapped.isEmpty
    }

    /// The union of a base's descendants; the base itself is the case for every other tag.
    mutating func hierarchy(of id: ID<Schema>, inside place: Place) -> Union {
        guard let discriminator = schemas[id].discriminator else { return Union(cases: [], selection: .tests([])) }
        var tagsByMember: [(member: ID<Schema>, tags: [String])] = []
        func add(_ member: ID<Schema>, _ tag: String) {
            if let index = tagsByMember.firstIndex(where: { $0.member == member }) {
                if !tagsByMember[index].tags.contains(tag) { tagsByMember[index].tags.append(tag) }
            } else {
                tagsByMember.append((member, [tag]))
            }
        }
        for (value, schema) in discriminator.mapping {
            if let schema, schema != id { add(schema, value) }
        }
        let mapped = Set(tagsByMember.map(\.member))
        for member in descendants(of: id) where !mapped.contains(member) {
            let own = tagValues(of: discriminator.propertyName, in: member)
            for tag in own.isEmpty ? [componentNames[member] ?? ""] : own where !tag.isEmpty { add(member, tag) }
        }
        var cases = tagsByMember.map { entry in
            UnionCase(
                symbol: Symbol(
                    caseHints(of: entry.member, entry.tags, isAlone: true),
                    origin: schemas[entry.member].span
                ),
                type: typeWithoutNull(of: entry.member, at: place.named(entry.tags.first ?? "Value")),
                documentation: documentation(of: entry.member)
            )
        }
        let values = tagsByMember.enumerated().flatMap { index, entry in
            entry.tags.map { Union.TagValue(value: $0, caseIndex: index) }
        }
        cases.append(baseCase(of: id, inside: place))
        return Union(
            cases: cases,
            selection: .tag(member: discriminator.propertyName, values: values, fallback: cases.count - 1)
        )
    }

    private mutating func baseCase(of id: ID<Schema>, inside place: Place) -> UnionCase {
        var base = schemas[id]
        base.discriminator = nil
        let split = schemas.append(base)
        bases.insert(split)
        return UnionCase(
            symbol: Symbol(["base", "base object"]),
            type: typeWithoutNull(of: split, at: place.named("Base")),
            documentation: Documentation(text: "Any other value of the tag, with the members all cases share.")
        )
    }

    /// The schemas that the discriminator of a base finds.
    func heirs(of id: ID<Schema>) -> [ID<Schema>] {
        (schemas[id].discriminator?.mapping ?? []).compactMap(\.schema).filter { $0 != id } + descendants(of: id)
    }

    private func descendants(of id: ID<Schema>) -> [ID<Schema>] {
        var result: [ID<Schema>] = []
        var open = children[id] ?? []
        var visited: Set<ID<Schema>> = [id]
        while !open.isEmpty {
            let next = open.removeFirst()
            guard visited.insert(next).inserted else { continue }
            result.append(next)
            open += children[next] ?? []
        }
        return result
    }
}
