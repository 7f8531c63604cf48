// Types that contain themselves: kept behind a reference where they must be, and nowhere else; a type that requires
// itself, of which no value can exist, and an alias of itself are mended with a warning.

import Diagnostics
import IR
import OpenAPI
import Tables

extension Lowerer {
    /// Leaves no declaration that contains itself in place.
    mutating func breakCycles() {
        breakAliases()
        breakIdentities()
        breakRequirements()
        makeUnionsIndirect()
        boxProperties()
        boundNesting()
    }

    // MARK: Aliases

    private mutating func breakAliases() {
        var settled: Set<ID<TypeDeclaration>> = []
        for root in api.declarations.indices {
            var path: Set<ID<TypeDeclaration>> = []
            var next: ID<TypeDeclaration>? = root
            while let id = next, !settled.contains(id), case .alias(let type) = api.declarations[id].kind {
                if !path.insert(id).inserted {
                    api.declarations[id].kind = .alias(.builtin(.json))
                    report.warning(
                        .inexpressibleSchema,
                        "this schema is made of nothing but itself; it is any JSON in Swift",
                        at: api.declarations[id].symbol.origin
                    )
                    break
                }
                next = Self.innermost(type)
            }
            settled.formUnion(path)
        }
    }

    /// The declaration at the heart of a type, whatever is around it.
    private static func innermost(_ type: TypeReference) -> ID<TypeDeclaration>? {
        switch type {
        case .declared(let id): id
        case .array(let inner), .dictionary(let inner), .nullable(let inner), .jsonText(let inner): innermost(inner)
        case .builtin: nil
        }
    }

    // MARK: Identity

    /// The declarations that are read from the very value that a declaration is read from: of a union its cases, of a
    /// structure what is overlaid, each with its index.
    private func identities(of id: ID<TypeDeclaration>) -> [(property: Int?, target: ID<TypeDeclaration>)] {
        let types: [TypeReference] =
            switch api.declarations[id].kind {
            case .union(let union): union.cases.map(\.type)
            case .structure(let structure): structure.overlaid.map(\.type)
            default: []
            }
        return types.enumerated().compactMap { index, type in contained(type).map { (index, $0) } }
    }

    /// Nothing is read from one value for ever: a case that leads back to its union is any JSON, an overlay is left
    /// out.
    private mutating func breakIdentities() {
        for (id, index) in backEdges(identities).reversed() {
            guard let index else { continue }
            report.warning(
                .inexpressibleSchema,
                "an alternative of this schema leads back to it; it says nothing",
                at: api.declarations[id].symbol.origin
            )
            switch api.declarations[id].kind {
            case .union(var union):
                union.cases[index].type = .builtin(.json)
                api.declarations[id].kind = .union(union)
            case .structure(var structure):
                structure.overlaid.remove(at: index)
                api.declarations[id].kind = .structure(structure)
            default: break
            }
        }
    }

    // MARK: Containment

    /// The declaration whose value a place holds directly: not behind an array or a map.
    func contained(_ type: TypeReference) -> ID<TypeDeclaration>? {
        switch type {
        case .nullable(let inner), .jsonText(let inner): return contained(inner)
        case .builtin, .array, .dictionary: return nil
        case .declared(let id):
            var id = id
            for _ in 0..<64 {
                guard case .alias(let target) = api.declarations[id].kind else { return id }
                guard let next = contained(target) else { return nil }
                id = next
            }
            return nil
        }
    }

    /// The declarations that a declaration holds directly, in order, each with the property it is held by, if it is
    /// one; what is overlaid comes after the properties.
    func edges(
        of id: ID<TypeDeclaration>,
        onlyRequired: Bool = false
    ) -> [(property: Int?, target: ID<TypeDeclaration>)] {
        switch api.declarations[id].kind {
        case .structure(let structure):
            let own = structure.properties.enumerated().compactMap { index, property -> (Int?, ID<TypeDeclaration>)? in
                if property.isBoxed || onlyRequired && (property.presence != .required || property.type.isNullable) {
                    return nil
                }
                return contained(property.type).map { (index, $0) }
            }
            if onlyRequired { return own }
            let overlaid = structure.overlaid.enumerated().compactMap { index, property in
                property.isBoxed ? nil : contained(property.type).map { (structure.properties.count + index, $0) }
            }
            return own + overlaid
        case .union(let union):
            if onlyRequired || union.isIndirect { return [] }
            return union.cases.compactMap { member in contained(member.type).map { (nil, $0) } }
        default: return []
        }
    }

    /// A property that closes a circle of required members becomes optional.
    private mutating func breakRequirements() {
        for (id, property) in backEdges({ edges(of: $0, onlyRequired: true) }) {
            guard let property, case .structure(var structure) = api.declarations[id].kind else { continue }
            structure.properties[property].presence = .optional
            api.declarations[id].kind = .structure(structure)
            let key = structure.properties[property].key
            report.warning(
                .endlessSchema,
                "`\(key)` is required and leads back to its own schema, so no value could exist; "
                    + "it is optional in Swift",
                at: structure.properties[property].symbol.origin
            )
        }
    }

    private mutating func makeUnionsIndirect() {
        for id in membersOfCircles() {
            guard case .union(var union) = api.declarations[id].kind else { continue }
            union.isIndirect = true
            api.declarations[id].kind = .union(union)
        }
    }

    private mutating func boxProperties() {
        for (id, property) in backEdges({ edges(of: $0) }) {
            guard let property, case .structure(var structure) = api.declarations[id].kind else { continue }
            structure.box(property)
            api.declarations[id].kind = .structure(structure)
        }
    }

    /// The edges that lead back to where a walk through all declarations came from; without them there is no circle.
    private func backEdges(
        _ edges: (ID<TypeDeclaration>) -> [(property: Int?, target: ID<TypeDeclaration>)]
    ) -> [(ID<TypeDeclaration>, property: Int?)] {
        var state: [ID<TypeDeclaration>: Bool] = [:]  // false: on the way, true: done
        var result: [(ID<TypeDeclaration>, property: Int?)] = []
        for root in api.declarations.indices where state[root] == nil {
            var path: [(id: ID<TypeDeclaration>, edges: [(property: Int?, target: ID<TypeDeclaration>)], next: Int)] =
                []
            state[root] = false
            path.append((root, edges(root), 0))
            while let top = path.last {
                guard top.next < top.edges.count else {
                    state[top.id] = true
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let edge = top.edges[top.next]
                switch state[edge.target] {
                case nil:
                    state[edge.target] = false
                    path.append((edge.target, edges(edge.target), 0))
                case false?: result.append((top.id, edge.property))
                case true?: break
                }
            }
        }
        return result
    }
}
