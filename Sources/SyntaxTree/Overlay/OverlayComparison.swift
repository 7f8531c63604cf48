// OverlayComparison.swift: how filters compare values: RFC 9535, section 2.3.5.2.2.

import Diagnostics

extension OverlayDraft {
    mutating func compare(
        _ left: JSONPath.Value,
        _ comparison: JSONPath.Comparison,
        _ right: JSONPath.Value
    ) throws(SelectionLimit) -> Bool {
        switch comparison {
        case .equal: try isEqual(left, right)
        case .notEqual: try !isEqual(left, right)
        case .less: try isLess(left, right)
        case .greater: try isLess(right, left)
        case .atMost: try isLess(left, right) ? true : isEqual(left, right)
        case .atLeast: try isLess(right, left) ? true : isEqual(left, right)
        }
    }

    /// Returns the value of an entry.
    func value(of id: Int) -> JSONPath.Value {
        let node = entries[id].origin
        switch node.kind {
        case .mapping, .sequence: return .container(id)
        case .string: return .string(node.bytes)
        case .number: return .number(ComparableNumber(node))
        case .boolean: return .boolean(node.boolean == true)
        case .null: return .null
        }
    }

    /// Only numbers and strings have an order; strings have that of their Unicode scalars, which is that of UTF-8.
    private mutating func isLess(_ left: JSONPath.Value, _ right: JSONPath.Value) throws(SelectionLimit) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)): return left < right
        case (.string(let left), .string(let right)):
            try work.spend(min(left.count, right.count) / 16)
            return left.lexicographicallyPrecedes(right)
        default: return false
        }
    }

    private mutating func isEqual(_ left: JSONPath.Value, _ right: JSONPath.Value) throws(SelectionLimit) -> Bool {
        switch (left, right) {
        case (.nothing, .nothing), (.null, .null): return true
        case (.boolean(let left), .boolean(let right)): return left == right
        case (.number(let left), .number(let right)): return left == right
        case (.string(let left), .string(let right)):
            try work.spend(min(left.count, right.count) / 16)
            return left == right
        case (.container(let left), .container(let right)): return try isSame(left, right)
        default: return false
        }
    }

    /// Returns a Boolean value that is true if two mappings have equal members, or two sequences equal items in one
    /// order, all the way down.
    private mutating func isSame(_ left: Int, _ right: Int) throws(SelectionLimit) -> Bool {
        var pairs = [(left, right)]
        while let (left, right) = pairs.popLast() {
            try work.spend(1)
            switch (kind(of: left), kind(of: right)) {
            case (.sequence, .sequence):
                guard count(of: left) == count(of: right) else { return false }
                try work.spend(count(of: left))
                pairs += zip(children(of: left), children(of: right))
            case (.mapping, .mapping):
                guard count(of: left) == count(of: right) else { return false }
                try work.spend(count(of: left))
                guard let members = pairsOfMembers(left, right) else { return false }
                pairs += members
            case (.mapping, _), (.sequence, _):
                return false
            default:
                guard try isEqual(value(of: left), value(of: right)) else { return false }
            }
        }
        return true
    }

    /// Returns the values of equal keys of two mappings of one size; nil if the keys differ.
    private mutating func pairsOfMembers(_ left: Int, _ right: Int) -> [(Int, Int)]? {
        let (values, others) = (children(of: left), children(of: right))
        guard case .mapping(let members) = entries[left].content,
            case .mapping(let counterparts) = entries[right].content
        else { return nil }
        // Most mappings that are equal have one order.
        let bytes = counterparts.map(\.key.bytes)
        if zip(members, bytes).allSatisfy({ $0.key.isText($1) }) { return Array(zip(values, others)) }
        let places = Dictionary(zip(bytes, others), uniquingKeysWith: { first, _ in first })
        var pairs: [(Int, Int)] = []
        for member in members {
            guard let other = places[member.key.bytes] else { return nil }
            pairs.append((member.value, other))
        }
        return pairs
    }
}
