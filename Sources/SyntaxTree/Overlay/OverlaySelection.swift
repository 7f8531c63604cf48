// OverlaySelection.swift: which entries of a draft a JSONPath selects.

extension OverlayDraft {
    /// The selected entries, each once, in the order the query finds them.
    /// - Parameter start: what `@` is; 0, the root, for a whole query.
    mutating func select(_ path: JSONPath, from start: Int = 0) -> [Int] {
        var selected = [path.isAbsolute ? 0 : start]
        for segment in path.segments {
            var found: [Int] = []
            var known: Set<Int> = []
            let bases = segment.isDescendant ? descendants(of: selected) : selected
            for base in bases {
                for selector in segment.selectors {
                    for id in select(selector, in: base) where known.insert(id).inserted { found.append(id) }
                }
            }
            selected = found
        }
        return selected
    }

    /// The entries themselves and all under them, each before what is under it.
    private mutating func descendants(of ids: [Int]) -> [Int] {
        var found: [Int] = []
        var known: Set<Int> = []
        var open = Array(ids.reversed())
        while let id = open.popLast() {
            guard known.insert(id).inserted else { continue }
            found.append(id)
            open += children(of: id).reversed()
        }
        return found
    }

    private mutating func select(_ selector: JSONPath.Selector, in id: Int) -> [Int] {
        switch selector {
        case .key(let key):
            return kind(of: id) == .mapping ? child(key, of: id).map { [$0] } ?? [] : []
        case .index(let index):
            guard kind(of: id) == .sequence else { return [] }
            let items = children(of: id)
            let place = index < 0 ? items.count + index : index
            return items.indices.contains(place) ? [items[place]] : []
        case .wildcard:
            return children(of: id)
        case .filter(let condition):
            var found: [Int] = []
            for child in children(of: id) where isTrue(condition, for: child) { found.append(child) }
            return found
        }
    }

    // MARK: Filters

    private mutating func isTrue(_ condition: JSONPath.Condition, for id: Int) -> Bool {
        switch condition {
        case .all(let conditions):
            for condition in conditions where !isTrue(condition, for: id) { return false }
            return true
        case .any(let conditions):
            for condition in conditions where isTrue(condition, for: id) { return true }
            return false
        case .not(let condition):
            return !isTrue(condition, for: id)
        case .exists(let path):
            return !select(path, from: id).isEmpty
        case .comparison(let left, let comparison, let right):
            return compare(value(of: left, for: id), comparison, value(of: right, for: id))
        }
    }

    /// The scalar an operand stands for; nil when it selects nothing, several values, or a mapping or sequence.
    private mutating func value(of operand: JSONPath.Operand, for id: Int) -> JSONPath.Value? {
        switch operand {
        case .value(let value):
            return value
        case .path(let path):
            let selected = select(path, from: id)
            guard selected.count == 1 else { return nil }
            let node = entries[selected[0]].origin
            switch node.kind {
            case .string: return .string(node.text)
            case .number: return node.double.map { .number($0) }
            case .boolean: return node.boolean.map { .boolean($0) }
            case .null: return .null
            case .mapping, .sequence: return nil
            }
        }
    }

    private func compare(
        _ left: JSONPath.Value?,
        _ comparison: JSONPath.Comparison,
        _ right: JSONPath.Value?
    ) -> Bool {
        let isLess: Bool
        let isGreater: Bool
        switch (left, right) {
        case (.number(let left), .number(let right)): (isLess, isGreater) = (left < right, left > right)
        case (.string(let left), .string(let right)): (isLess, isGreater) = (left < right, left > right)
        default: (isLess, isGreater) = (false, false)
        }
        switch comparison {
        case .equal: return left == right
        case .notEqual: return left != right
        case .less: return isLess
        case .greater: return isGreater
        case .atMost: return isLess || left == right
        case .atLeast: return isGreater || left == right
        }
    }
}
