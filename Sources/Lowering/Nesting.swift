// How much a type holds in place. The compiler's time grows with the number of types inside a type, each counted as
// often as it occurs, and so does the cost of moving its values; past a bound the largest parts go behind references.

import IR
import Tables

extension Lowerer {
    /// The most types that a type may hold in place.
    private static let nestingLimit = 150

    /// Boxes what is too large. There are no circles any more.
    mutating func boundNesting() {
        var weights: [ID<TypeDeclaration>: Int] = [:]
        for root in api.declarations.indices {
            var open: [(id: ID<TypeDeclaration>, isExpanded: Bool)] = [(root, false)]
            while let next = open.popLast() {
                if weights[next.id] != nil { continue }
                if next.isExpanded {
                    weights[next.id] = weigh(next.id, &weights)
                } else {
                    open.append((next.id, true))
                    open += edges(of: next.id).map { ($0.target, false) }
                }
            }
        }
    }

    private mutating func weigh(_ id: ID<TypeDeclaration>, _ weights: inout [ID<TypeDeclaration>: Int]) -> Int {
        var parts = edges(of: id).map { (property: $0.property, weight: weights[$0.target] ?? 1) }
        var total = 1 + parts.reduce(0) { $0 + $1.weight }
        guard total > Self.nestingLimit else { return total }
        switch api.declarations[id].kind {
        case .union(var union):
            union.isIndirect = true
            api.declarations[id].kind = .union(union)
            return 1
        case .structure(var structure):
            parts.sort { ($1.weight, $0.property ?? 0) < ($0.weight, $1.property ?? 0) }
            for part in parts where total > Self.nestingLimit && part.weight > 1 {
                guard let property = part.property else { continue }
                structure.properties[property].isBoxed = true
                total -= part.weight - 1
            }
            api.declarations[id].kind = .structure(structure)
            return total
        default: return total
        }
    }
}
