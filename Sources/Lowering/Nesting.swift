// How much a type holds in place. What the compiler writes for copying and destroying a value grows with the fields
// inside it, each counted as often as it occurs, and so does the cost of moving it; past a bound the largest parts go
// behind references.

import IR
import Tables

extension Lowerer {
    /// The most fields that a structure holds in place, those of the structures inside it included.
    private static let structureLimit = 60
    /// The most fields that the cases of a union hold in place, all together.
    private static let unionLimit = 12

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
        var total = parts.reduce(0) { $0 + $1.weight }
        switch api.declarations[id].kind {
        case .union(var union):
            total += union.cases.count - parts.count
            guard total > Self.unionLimit else { return total }
            union.isIndirect = true
            api.declarations[id].kind = .union(union)
            return 1
        case .structure(var structure):
            total += structure.properties.count + structure.overlaid.count - parts.count
            parts.sort { ($1.weight, $0.property ?? 0) < ($0.weight, $1.property ?? 0) }
            for part in parts where total > Self.structureLimit && part.weight > 1 {
                guard let property = part.property else { continue }
                structure.box(property)
                total -= part.weight - 1
            }
            api.declarations[id].kind = .structure(structure)
            return max(1, total)
        default: return 1
        }
    }
}
