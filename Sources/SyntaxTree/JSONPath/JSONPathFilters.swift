// JSONPathFilters.swift: reads the filters of a query and checks that their functions are well-typed (RFC 9535,
// sections 2.3.5 and 2.4).

import Diagnostics

extension JSONPathParser {
    // MARK: Logic

    mutating func alternatives() throws(Mistake) -> JSONPath.Condition {
        try descend()
        defer { depth -= 1 }
        var conditions: [JSONPath.Condition] = []
        repeat {
            conditions.append(try conjunction())
        } while take("||")
        return conditions.count == 1 ? conditions[0] : .any(conditions)
    }

    private mutating func conjunction() throws(Mistake) -> JSONPath.Condition {
        var conditions: [JSONPath.Condition] = []
        repeat {
            skipBlanks()
            conditions.append(try condition())
            skipBlanks()
        } while take("&&")
        return conditions.count == 1 ? conditions[0] : .all(conditions)
    }

    private mutating func condition() throws(Mistake) -> JSONPath.Condition {
        let isNegated = take("!")
        if isNegated { skipBlanks() }
        if take("(") {
            let inner = try alternatives()
            skipBlanks()
            guard take(")") else { throw mistake("the closing `)` is missing") }
            return isNegated ? .not(inner) : inner
        }
        guard isNegated else { return try comparison() }
        guard next != UInt8(ascii: "!") else { throw mistake("`!` stands once; write `!(!…)`") }
        let start = offset
        switch try expression() {
        case .nodes(let path): return .not(.exists(path))
        case .logical(let test): return .not(test)
        case .value: throw Mistake(offset: start, message: Self.missingComparison)
        }
    }

    private static let missingComparison =
        "a value has to be compared; write `==`, `!=`, `<`, `<=`, `>` or `>=` behind it"

    private mutating func comparison() throws(Mistake) -> JSONPath.Condition {
        let start = offset
        let left = try expression()
        let end = offset
        skipBlanks()
        for comparison in JSONPath.Comparison.allCases where take(comparison.rawValue) {
            skipBlanks()
            let second = offset
            let operand = try operand(left, at: start)
            let right = try expression()
            return .comparison(operand, comparison, try self.operand(right, at: second))
        }
        offset = end
        switch left {
        case .nodes(let path): return .exists(path)
        case .logical(let test): return test
        case .value: throw mistake(Self.missingComparison)
        }
    }

    private mutating func descend() throws(Mistake) {
        guard depth < Self.greatestDepth else {
            throw mistake(
                "filters, parentheses and functions are nested too deeply; at most \(Self.greatestDepth) are read"
            )
        }
        depth += 1
    }

    // MARK: Expressions

    /// An expression with its type.
    private enum Expression {
        case nodes(JSONPath)
        case value(JSONPath.Operand)
        case logical(JSONPath.Condition)
    }

    /// Returns an expression as a value to compare, or to pass to a function.
    private func operand(_ expression: Expression, at start: Int) throws(Mistake) -> JSONPath.Operand {
        switch expression {
        case .value(let operand): return operand
        case .nodes(let path):
            guard path.isSingular else {
                throw Mistake(
                    offset: start,
                    message:
                        "this may select several values; name one by keys and indices, or use a filter such as `[?@ == 1]`"
                )
            }
            return .path(path)
        case .logical:
            throw Mistake(offset: start, message: "`match` and `search` are conditions and are not compared")
        }
    }

    private mutating func expression() throws(Mistake) -> Expression {
        guard let next else { throw mistake("the filter ends too early; `]` closes it") }
        switch next {
        case UInt8(ascii: "@"), UInt8(ascii: "$"):
            return .nodes(try query())
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            return .value(.literal(.string(try quotedString())))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return .value(.literal(.number(try number())))
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            return try word()
        default:
            throw mistake("a path that begins with `@` or `$`, a function, or a value to compare with is missing")
        }
    }

    private mutating func number() throws(Mistake) -> ComparableNumber {
        let start = offset
        func invalid() -> Mistake {
            Mistake(offset: start, message: "this is not a number; numbers are written as in JSON, such as `-1.5e3`")
        }
        _ = take("-")
        let first = offset
        while isDigit(next) { offset += 1 }
        guard offset > first, text[first] != UInt8(ascii: "0") || offset == first + 1 else { throw invalid() }
        if take(".") {
            guard isDigit(next) else { throw invalid() }
            while isDigit(next) { offset += 1 }
        }
        if take("e") || take("E") {
            if !take("-") { _ = take("+") }
            guard isDigit(next) else { throw invalid() }
            while isDigit(next) { offset += 1 }
        }
        return text[start..<offset].withUnsafeBytes { ComparableNumber($0) }
    }

    /// Reads `true`, `false`, `null` or a function.
    private mutating func word() throws(Mistake) -> Expression {
        let start = offset
        while let byte = next, isDigit(byte) || byte == UInt8(ascii: "_") || (0x61...0x7A).contains(byte) {
            offset += 1
        }
        let word = String(decoding: text[start..<offset], as: UTF8.self)
        if take("(") { return try function(word, at: start) }
        switch word {
        case "true": return .value(.literal(.boolean(true)))
        case "false": return .value(.literal(.boolean(false)))
        case "null": return .value(.literal(.null))
        default:
            throw Mistake(
                offset: start,
                message: "unknown value `\(word)`; a string needs quotes, and a path begins with `@`"
            )
        }
    }

    // MARK: Functions

    private static let functions = ["count", "length", "match", "search", "value"]

    private mutating func function(_ name: String, at start: Int) throws(Mistake) -> Expression {
        guard Self.functions.contains(name) else {
            let hint =
                Self.functions.nearest(to: name).map { "did you mean `\($0)`?" }
                ?? "`count`, `length`, `match`, `search` and `value` are known"
            throw Mistake(offset: start, message: "unknown function `\(name)`; \(hint)")
        }
        try descend()
        defer { depth -= 1 }
        let count = name == "match" || name == "search" ? 2 : 1
        var arguments: [(expression: Expression, offset: Int)] = []
        skipBlanks()
        while arguments.count < count {
            let place = offset
            if next == UInt8(ascii: ")") { break }
            arguments.append((try expression(), place))
            skipBlanks()
            guard arguments.count < count, take(",") else { break }
            skipBlanks()
        }
        guard arguments.count == count, take(")") else {
            throw mistake("`\(name)` takes \(count == 1 ? "one argument" : "two arguments") and a closing `)`")
        }
        let first = arguments[0]
        switch name {
        case "count", "value":
            guard case .nodes(let path) = first.expression else {
                throw Mistake(offset: first.offset, message: "`\(name)` takes a path that begins with `@` or `$`")
            }
            return .value(name == "count" ? .count(path) : .value(path))
        case "length":
            return .value(.length(try operand(first.expression, at: first.offset)))
        default:
            let text = try operand(first.expression, at: first.offset)
            let pattern = try pattern(arguments[1].expression, at: arguments[1].offset)
            return .logical(.matches(text, pattern, isWhole: name == "match"))
        }
    }

    /// Returns the second argument of `match` or `search`; a literal is compiled here.
    private mutating func pattern(_ expression: Expression, at start: Int) throws(Mistake) -> JSONPath.Pattern {
        let operand = try operand(expression, at: start)
        guard case .literal(let literal) = operand else { return .computed(operand) }
        guard case .string(let bytes) = literal else {
            remarks.append(Mistake(offset: start, message: "the pattern is not a string, so that nothing matches it"))
            return .fixed(nil)
        }
        do throws(RegularExpression.Mistake) {
            return .fixed(try RegularExpression(String(decoding: bytes, as: UTF8.self)))
        } catch {
            if error.isTooLarge { throw Mistake(offset: start, message: error.message) }
            let message = "this is not a regular expression of RFC 9485, so that nothing matches it: \(error.message)"
            remarks.append(Mistake(offset: start, message: message))
            return .fixed(nil)
        }
    }
}
