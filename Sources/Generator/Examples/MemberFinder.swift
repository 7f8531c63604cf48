// What the IR says of a member of a value: its type, and whether it may be absent and null. In a union every case that
// has the member counts, since only the generated code knows which one was taken.

import IR
import Tables

/// Looks up members in an API.
struct MemberFinder {
    let api: API

    /// The structures that values of some types may be.
    struct Owners {
        var structures: [Structure] = []
        /// The types of values that any member of a map may have.
        var values: [TypeReference] = []
        /// Whether nothing but structures, maps and scalars may stand there; any JSON is not known.
        var areKnown = true
    }

    /// What is known of one member.
    struct Found {
        var types: [TypeReference] = []
        var isOptionalAndNullable = false
    }

    func owners(in types: [TypeReference]) -> Owners {
        var owners = Owners()
        owners.areKnown = !types.isEmpty
        visit(types) { type in
            switch type {
            case .builtin(.json): owners.areKnown = false
            case .dictionary(let value): owners.values.append(value)
            case .declared(let id):
                guard case .structure(let structure) = api.declarations[id].kind, !structure.isTuple else { return }
                owners.structures.append(structure)
            case .builtin, .array, .nullable, .jsonText: break
            }
        }
        return owners
    }

    /// The types of the items of arrays among some types.
    func itemTypes(of types: [TypeReference]) -> [TypeReference] {
        var items: [TypeReference] = []
        visit(types) { type in
            if case .array(let item) = type { items.append(item) }
            if case .builtin(.json) = type { items.append(type) }
            if case .declared(let id) = type, case .structure(let tuple) = api.declarations[id].kind, tuple.isTuple {
                items += tuple.properties.map(\.type) + (tuple.additional.map { [$0] } ?? [])
            }
        }
        return items
    }

    /// Calls a function with each type that a value may be, aliases and unions resolved.
    private func visit(_ types: [TypeReference], _ body: (TypeReference) -> Void) {
        var visited: Set<ID<TypeDeclaration>> = []
        var open = types
        while let next = open.popLast() {
            switch next {
            case .nullable(let wrapped): open.append(wrapped)
            case .builtin, .array, .dictionary, .jsonText: body(next)
            case .declared(let id):
                guard visited.insert(id).inserted else { continue }
                body(next)
                switch api.declarations[id].kind {
                case .alias(let target): open.append(target)
                case .union(let union): open += union.cases.map(\.type)
                case .structure(let structure): open += structure.overlaid.map(\.type)
                case .enumeration, .form, .outcome, .bodyChoice: break
                }
            }
        }
    }
}

extension MemberFinder.Owners {
    func members(named key: String) -> MemberFinder.Found {
        var found = MemberFinder.Found(types: values)
        for structure in structures {
            let named = structure.properties.filter { $0.key.isExactly(key) }
            if named.isEmpty, let value = structure.additional { found.types.append(value) }
            for property in named {
                found.types.append(property.type)
                if property.presence != .required, property.type.isNullable { found.isOptionalAndNullable = true }
            }
        }
        return found
    }
}
