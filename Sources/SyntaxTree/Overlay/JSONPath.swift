// JSONPath.swift: the queries of RFC 9535 as far as overlays use them: everything but slices and functions.

/// A query such as `$.paths['/pets'].*[?@.name == 'id']`.
struct JSONPath {
    /// What a step does with each value it comes from: with `isDescendant` also with everything under it.
    struct Segment {
        var isDescendant: Bool
        var selectors: [Selector]
    }

    enum Selector {
        case key(String)
        /// Counted from the end when negative.
        case index(Int)
        case wildcard
        case filter(Condition)
    }

    indirect enum Condition {
        case all([Condition])
        case any([Condition])
        case not(Condition)
        case exists(JSONPath)
        case comparison(Operand, Comparison, Operand)
    }

    enum Comparison: String, CaseIterable {
        // Longer ones first, because they are looked for in this order.
        case equal = "==", notEqual = "!=", atMost = "<=", atLeast = ">=", less = "<", greater = ">"
    }

    enum Operand {
        case path(JSONPath)
        case value(Value)
    }

    /// A scalar to compare with.
    enum Value: Equatable {
        case string(String)
        case number(Double)
        case boolean(Bool)
        case null
    }

    /// Whether it begins at the root (`$`) rather than at the value a filter looks at (`@`).
    var isAbsolute: Bool
    var segments: [Segment]
}

/// What is wrong with a query.
struct JSONPathMistake: Error {
    /// In bytes of the query.
    var offset: Int
    var message: String
}
