// OverlaySelection.swift: the values of a draft that a JSONPath selects (RFC 9535, sections 2.1 to 2.3). Every look at a
// value is counted, and a query that would look at too many is given up before it does.

import Diagnostics

/// The limits of an overlay, so that small documents cannot ask for endless work or endless results.
struct OverlayLimits {
    /// How many values the draft, and the result, may have.
    var values = 4_000_000
    /// How many values the query of one action may look at. Longer texts count as several values.
    var looks = 10_000_000
    /// How many values the queries of all actions may look at.
    var allLooks = 100_000_000
    /// How many values one list may have that holds values several times.
    var list = 1_000_000

    static let standard = OverlayLimits()

    /// Returns the limits for a document and an overlay of certain sizes.
    func scaled(document: Int, overlay: Int, actions: Int) -> OverlayLimits {
        var limits = self
        limits.values += 20 * (document + overlay)
        limits.looks += 100 * document
        limits.allLooks += 20 * document * (actions + 100)
        limits.list += 2 * document
        return limits
    }
}

/// The error of a query that would cost too much.
struct SelectionLimit: Error {
    var message: String
}

/// The work of queries that is left.
struct SelectionWork {
    /// What the present action may spend.
    private(set) var left: Int
    /// What was spent in all.
    private(set) var spent = 0
    /// The results of queries that do not depend on the filtered value, by their index in the whole query.
    var cache: [Int: [Int]] = [:]

    init(limit: Int) {
        left = limit
    }

    /// Begins with a new query.
    mutating func begin(_ limit: Int) {
        left = limit
        cache = [:]
    }

    mutating func spend(_ count: Int) throws(SelectionLimit) {
        left -= count
        spent += count
        guard left >= 0 else {
            throw SelectionLimit(
                message: "this looks at too many values; name them more closely than with `..` and filters in filters"
            )
        }
    }
}

extension OverlayDraft {
    /// Returns the values that a whole query selects, in the order the query finds them.
    /// - Parameter keepsDuplicates: Keeps a value as often as it is selected, as the nodelist of the specification does.
    mutating func select(_ path: JSONPath, keepsDuplicates: Bool = false) throws(SelectionLimit) -> [Int] {
        guard work.spent <= limits.allLooks else {
            throw SelectionLimit(
                message: "the actions up to here look at too many values; name them more closely than with `..`"
            )
        }
        work.begin(limits.looks)
        return try select(path, from: 0, keepsDuplicates: keepsDuplicates)
    }

    /// Returns the values that a query selects from a value, which is what `@` stands for.
    private mutating func select(
        _ path: JSONPath,
        from start: Int,
        keepsDuplicates: Bool
    ) throws(SelectionLimit) -> [Int] {
        if let index = path.cacheIndex, let known = work.cache[index] { return known }
        var selected = [path.isAbsolute ? 0 : start]
        for segment in path.segments {
            let bases =
                segment.isDescendant ? try descendants(of: selected, keepsDuplicates: keepsDuplicates) : selected
            var found: [Int] = []
            for base in bases {
                for selector in segment.selectors { try select(selector, in: base, to: &found) }
                if keepsDuplicates, found.count > limits.list {
                    throw SelectionLimit(message: "this selects too many values; select each value once")
                }
            }
            // Two selectors may select one value; one does not, because the bases differ.
            if segment.selectors.count > 1, !keepsDuplicates { Self.removeDuplicates(&found) }
            selected = found
        }
        if let index = path.cacheIndex { work.cache[index] = selected }
        return selected
    }

    private static func removeDuplicates(_ ids: inout [Int]) {
        guard ids.count > 1 else { return }
        var known: Set<Int> = []
        ids.removeAll { !known.insert($0).inserted }
    }

    /// Returns the entries themselves and all under them, each before what is under it.
    private mutating func descendants(of ids: [Int], keepsDuplicates: Bool) throws(SelectionLimit) -> [Int] {
        var found: [Int] = []
        var known: Set<Int> = []
        let isChecking = ids.count > 1 && !keepsDuplicates
        var open = Array(ids.reversed())
        while let id = open.popLast() {
            if isChecking, !known.insert(id).inserted { continue }
            try work.spend(1)
            found.append(id)
            if keepsDuplicates, found.count > limits.list {
                throw SelectionLimit(message: "this selects too many values; select each value once")
            }
            pushChildren(of: id, to: &open)
        }
        return found
    }

    private mutating func select(
        _ selector: JSONPath.Selector,
        in id: Int,
        to found: inout [Int]
    ) throws(SelectionLimit) {
        try work.spend(1)
        switch selector {
        case .key(let key):
            if kind(of: id) == .mapping, let child = child(key, of: id) { found.append(child) }
        case .index(let index):
            if let item = item(index < 0 ? count(of: id) + index : index, of: id) { found.append(item) }
        case .slice(let slice):
            guard kind(of: id) == .sequence else { return }
            let items = children(of: id)
            let indices = slice.indices(in: items.count)
            try work.spend(indices.count)
            for index in indices { found.append(items[index]) }
        case .wildcard:
            try work.spend(count(of: id))
            found += children(of: id)
        case .filter(let condition):
            try work.spend(count(of: id))
            for child in children(of: id) where try isTrue(condition, for: child) { found.append(child) }
        }
    }

    /// Returns the value of a singular query.
    private mutating func single(_ path: JSONPath, from start: Int) throws(SelectionLimit) -> Int? {
        var id = path.isAbsolute ? 0 : start
        try work.spend(path.segments.count + 1)
        for segment in path.segments {
            switch segment.selectors[0] {
            case .key(let key):
                guard kind(of: id) == .mapping, let child = child(key, of: id) else { return nil }
                id = child
            case .index(let index):
                guard let item = item(index < 0 ? count(of: id) + index : index, of: id) else { return nil }
                id = item
            case .slice, .wildcard, .filter: return nil
            }
        }
        return id
    }

    // MARK: Filters

    private mutating func isTrue(_ condition: JSONPath.Condition, for id: Int) throws(SelectionLimit) -> Bool {
        switch condition {
        case .all(let conditions):
            for condition in conditions where try !isTrue(condition, for: id) { return false }
            return true
        case .any(let conditions):
            for condition in conditions where try isTrue(condition, for: id) { return true }
            return false
        case .not(let condition):
            return try !isTrue(condition, for: id)
        case .exists(let path):
            if path.isSingular { return try single(path, from: id) != nil }
            return try !select(path, from: id, keepsDuplicates: false).isEmpty
        case .comparison(let left, let comparison, let right):
            let (left, right) = (try value(of: left, for: id), try value(of: right, for: id))
            return try compare(left, comparison, right)
        case .matches(let text, let pattern, let isWhole):
            let text = try value(of: text, for: id)
            guard case .string(let bytes) = text, let expression = try expression(of: pattern, for: id) else {
                return false
            }
            var work = work
            defer { self.work = work }
            let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
            return try expression.matches(scalars, isWhole: isWhole) { (count) throws(SelectionLimit) in
                try work.spend(count)
            }
        }
    }

    private mutating func value(of operand: JSONPath.Operand, for id: Int) throws(SelectionLimit) -> JSONPath.Value {
        switch operand {
        case .literal(let literal):
            return literal
        case .path(let path):
            guard let entry = try single(path, from: id) else { return .nothing }
            return value(of: entry)
        case .length(let inner):
            // In two steps, because `length` would see the draft as it was before.
            let value = try value(of: inner, for: id)
            return length(of: value)
        case .count(let path):
            let count = try select(path, from: id, keepsDuplicates: true).count
            return .number(ComparableNumber(count))
        case .value(let path):
            let selected = try select(path, from: id, keepsDuplicates: true)
            return selected.count == 1 ? value(of: selected[0]) : .nothing
        }
    }

    private func length(of value: JSONPath.Value) -> JSONPath.Value {
        switch value {
        case .container(let id): .number(ComparableNumber(count(of: id)))
        // The bytes that begin a character.
        case .string(let bytes): .number(ComparableNumber(bytes.count { $0 & 0xC0 != 0x80 }))
        case .nothing, .null, .boolean, .number: .nothing
        }
    }

    private mutating func expression(
        of pattern: JSONPath.Pattern,
        for id: Int
    ) throws(SelectionLimit) -> RegularExpression? {
        switch pattern {
        case .fixed(let expression): return expression
        case .computed(let operand):
            guard case .string(let bytes) = try value(of: operand, for: id) else { return nil }
            try work.spend(bytes.count)
            let compiled: RegularExpression
            do throws(RegularExpression.Mistake) {
                compiled = try RegularExpression(String(decoding: bytes, as: UTF8.self))
            } catch {
                guard error.isTooLarge else { return nil }
                throw SelectionLimit(message: error.message)
            }
            try work.spend(compiled.size)
            return compiled
        }
    }
}

extension JSONPath.Slice {
    /// Returns the indices that a slice selects from a number of items (RFC 9535, section 2.3.4.2.2).
    func indices(in count: Int) -> [Int] {
        func normalized(_ index: Int) -> Int { index >= 0 ? index : count + index }
        if step > 0 {
            let low = min(max(normalized(start ?? 0), 0), count)
            let high = min(max(normalized(end ?? count), 0), count)
            return Array(stride(from: low, to: high, by: step))
        }
        // A step of zero selects nothing.
        if step == 0 { return [] }
        let high = min(max(start.map(normalized) ?? count - 1, -1), count - 1)
        let low = min(max(end.map(normalized) ?? -1, -1), count - 1)
        return Array(stride(from: high, to: low, by: step))
    }
}
