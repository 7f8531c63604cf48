// JSONPath.swift: the queries of RFC 9535 as values: segments, selectors, filters and their functions, already checked
// for well-typedness.

import JSONSyntax

/// A query such as `$.paths['/pets'].*[?@.name == 'id']`.
struct JSONPath {
    /// A step from each selected value to values below it; with `isDescendant` from everything under it as well.
    struct Segment {
        var isDescendant: Bool
        var selectors: [Selector]
    }

    enum Selector {
        /// The UTF-8 of a member's name.
        case key([UInt8])
        /// Counted from the end if negative.
        case index(Int)
        case slice(Slice)
        case wildcard
        case filter(Condition)
    }

    /// A range of items, `start:end:step` (RFC 9535, section 2.3.4).
    struct Slice {
        var start: Int?
        var end: Int?
        var step = 1
    }

    indirect enum Condition {
        case all([Condition])
        case any([Condition])
        case not(Condition)
        case exists(JSONPath)
        case comparison(Operand, Comparison, Operand)
        /// `match` if whole, otherwise `search`.
        case matches(Operand, Pattern, isWhole: Bool)
    }

    enum Comparison: String, CaseIterable {
        // Longer ones come first, because they are tried in this order.
        case equal = "==", notEqual = "!=", atMost = "<=", atLeast = ">=", less = "<", greater = ">"
    }

    /// An expression of the type `ValueType`.
    indirect enum Operand {
        /// A singular query.
        case path(JSONPath)
        case literal(Value)
        case length(Operand)
        case count(JSONPath)
        case value(JSONPath)
    }

    /// The second argument of `match` and `search`.
    indirect enum Pattern {
        /// A literal; nil if it is not a regular expression of RFC 9485, so that nothing matches it.
        case fixed(RegularExpression?)
        case computed(Operand)
    }

    /// A value that a filter compares: a scalar, a mapping or sequence of the document, or none.
    enum Value {
        /// The special result `Nothing`, and what a query that selects nothing compares as.
        case nothing
        case null
        case boolean(Bool)
        case number(ComparableNumber)
        /// The UTF-8 of a string.
        case string([UInt8])
        /// The entry of a mapping or sequence.
        case container(Int)
    }

    /// A Boolean value that is true if the query begins at the root (`$`) rather than at the filtered value (`@`).
    var isAbsolute: Bool
    var segments: [Segment] = []
    /// The index of a query that selects the same values for every filtered value, and is evaluated once.
    var cacheIndex: Int?

    /// A Boolean value that is true if the query selects one value at most (RFC 9535, section 2.3.5.1).
    var isSingular: Bool {
        segments.allSatisfy { segment in
            guard !segment.isDescendant, segment.selectors.count == 1 else { return false }
            switch segment.selectors[0] {
            case .key, .index: return true
            case .slice, .wildcard, .filter: return false
            }
        }
    }
}

/// The problem of a query, and its offset in bytes.
struct JSONPathMistake: Error {
    var offset: Int
    var message: String
}

/// A number for comparisons: exact where 64 bits of digits suffice, otherwise the nearest `Double`.
struct ComparableNumber {
    private var significand: UInt64 = 0
    private var exponent = 0
    private var isNegative = false
    /// A Boolean value that is true if the parts above are exactly the number.
    private var isExact = false
    private var double: Double

    /// Creates the number of a text that JSON allows.
    init(_ text: UnsafeRawBufferPointer) {
        double = JSONNumberReading.double(text) ?? (text.first == UInt8(ascii: "-") ? -.infinity : .infinity)
        guard let parts = JSONNumberText(text) else { return }
        isExact = true
        significand = parts.significand
        exponent = parts.exponent
        // Zero has no sign.
        isNegative = parts.isNegative && significand != 0
    }

    /// Creates the number of a node that is one.
    init(_ node: Node) {
        self = node.withJSONNumber { ComparableNumber($0) } ?? ComparableNumber(double: node.double ?? .nan)
    }

    init(_ count: Int) {
        self = Array(String(count).utf8).withUnsafeBytes { ComparableNumber($0) }
    }

    private init(double: Double) {
        self.double = double
    }

    static func == (left: ComparableNumber, right: ComparableNumber) -> Bool {
        guard left.isExact, right.isExact else { return left.double == right.double }
        return left.significand == right.significand && left.exponent == right.exponent
            && left.isNegative == right.isNegative
    }

    static func < (left: ComparableNumber, right: ComparableNumber) -> Bool {
        if left.double != right.double || !left.isExact || !right.isExact { return left.double < right.double }
        // Long integers may have one `Double`; their digits tell them apart where the power of ten is the same.
        guard left.exponent == right.exponent else { return false }
        return left.isNegative ? left.significand > right.significand : left.significand < right.significand
    }
}
