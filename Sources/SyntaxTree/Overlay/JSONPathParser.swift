// JSONPathParser.swift: reads a query, by descent; filters in filters are limited, so the descent is too.

extension JSONPath {
    /// Reads a whole query that begins with `$`.
    init(_ text: String) throws(JSONPathMistake) {
        var parser = JSONPathParser(text: Array(text.utf8))
        self = try parser.wholeQuery()
    }
}

private struct JSONPathParser {
    typealias Mistake = JSONPathMistake

    private static let deepestFilter = 32

    let text: [UInt8]
    private var place = 0
    private var depth = 0

    init(text: [UInt8]) {
        self.text = text
    }

    mutating func wholeQuery() throws(Mistake) -> JSONPath {
        skipBlanks()
        guard next == UInt8(ascii: "$") else { throw mistake("A target begins with $") }
        let path = try query()
        skipBlanks()
        guard place == text.count else { throw mistake("This does not continue a JSONPath") }
        return path
    }

    // MARK: Segments

    /// At `$` or `@`.
    private mutating func query() throws(Mistake) -> JSONPath {
        var path = JSONPath(isAbsolute: next == UInt8(ascii: "$"), segments: [])
        place += 1
        while true {
            let start = place
            skipBlanks()
            if take("..") {
                let selectors = next == UInt8(ascii: "[") ? try brackets() : [try shorthand()]
                path.segments.append(Segment(isDescendant: true, selectors: selectors))
            } else if take(".") {
                path.segments.append(Segment(isDescendant: false, selectors: [try shorthand()]))
            } else if next == UInt8(ascii: "[") {
                path.segments.append(Segment(isDescendant: false, selectors: try brackets()))
            } else {
                place = start
                return path
            }
        }
    }

    private typealias Segment = JSONPath.Segment

    /// `*` or a bare name behind a dot. Wider than the RFC: a hyphen may stand in a name, for `x-` extensions.
    private mutating func shorthand() throws(Mistake) -> JSONPath.Selector {
        if take("*") { return .wildcard }
        let start = place
        while let byte = next, isNameByte(byte) { place += 1 }
        guard place > start else { throw mistake("A name or * is missing") }
        return .key(String(decoding: text[start..<place], as: UTF8.self))
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "$"): true
        default: false
        }
    }

    private mutating func brackets() throws(Mistake) -> [JSONPath.Selector] {
        place += 1
        var selectors: [JSONPath.Selector] = []
        repeat {
            skipBlanks()
            selectors.append(try selector())
            skipBlanks()
        } while take(",")
        guard take("]") else { throw mistake("A closing bracket is missing") }
        return selectors
    }

    private mutating func selector() throws(Mistake) -> JSONPath.Selector {
        switch next {
        case UInt8(ascii: "*"):
            place += 1
            return .wildcard
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            return .key(try quotedString())
        case UInt8(ascii: "?"):
            place += 1
            return .filter(try alternatives())
        default:
            let start = place
            if next == UInt8(ascii: "-") { place += 1 }
            while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
            if next == UInt8(ascii: ":") { throw mistake("Slices are not supported") }
            guard let index = Int(String(decoding: text[start..<place], as: UTF8.self)) else {
                throw mistake("A quoted name, a number, * or a filter is missing")
            }
            return .index(index)
        }
    }

    /// A string in single or double quotes with the escapes of JSON, and that of its quote.
    private mutating func quotedString() throws(Mistake) -> String {
        let quote = text[place]
        place += 1
        var bytes: [UInt8] = []
        while let byte = next, byte != quote {
            place += 1
            guard byte == UInt8(ascii: "\\") else {
                bytes.append(byte)
                continue
            }
            guard let letter = next else { break }
            place += 1
            switch letter {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(letter)
            default: throw mistake("This escape is not supported")
            }
        }
        guard next == quote else { throw mistake("The closing quote is missing") }
        place += 1
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: Filters

    private mutating func alternatives() throws(Mistake) -> JSONPath.Condition {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepestFilter else { throw mistake("Filters are nested too deeply") }
        var conditions: [JSONPath.Condition] = []
        repeat {
            conditions.append(try conjunction())
        } while take("||")
        return conditions.count == 1 ? conditions[0] : .any(conditions)
    }

    private mutating func conjunction() throws(Mistake) -> JSONPath.Condition {
        var conditions: [JSONPath.Condition] = []
        repeat {
            conditions.append(try condition())
            skipBlanks()
        } while take("&&")
        return conditions.count == 1 ? conditions[0] : .all(conditions)
    }

    private mutating func condition() throws(Mistake) -> JSONPath.Condition {
        skipBlanks()
        var isNegated = false
        while next == UInt8(ascii: "!") {
            place += 1
            isNegated.toggle()
            skipBlanks()
        }
        let result: JSONPath.Condition
        if take("(") {
            result = try alternatives()
            skipBlanks()
            guard take(")") else { throw mistake("A closing parenthesis is missing") }
        } else {
            result = try comparison()
        }
        return isNegated ? .not(result) : result
    }

    private mutating func comparison() throws(Mistake) -> JSONPath.Condition {
        let left = try operand()
        skipBlanks()
        for comparison in JSONPath.Comparison.allCases where take(comparison.rawValue) {
            skipBlanks()
            return .comparison(left, comparison, try operand())
        }
        guard case .path(let path) = left else { throw mistake("A comparison is missing") }
        return .exists(path)
    }

    private mutating func operand() throws(Mistake) -> JSONPath.Operand {
        switch next {
        case UInt8(ascii: "@"), UInt8(ascii: "$"):
            return .path(try query())
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            return .value(.string(try quotedString()))
        default:
            let start = place
            while let byte = next, isNameByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+") {
                place += 1
            }
            let word = String(decoding: text[start..<place], as: UTF8.self)
            if next == UInt8(ascii: "(") { throw mistake("Functions are not supported") }
            switch word {
            case "true": return .value(.boolean(true))
            case "false": return .value(.boolean(false))
            case "null": return .value(.null)
            default:
                guard let number = Double(word), number.isFinite else {
                    place = start
                    throw mistake("A path that begins with @, or a value to compare with, is missing")
                }
                return .value(.number(number))
            }
        }
    }

    // MARK: Bytes

    private var next: UInt8? { place < text.count ? text[place] : nil }

    private mutating func take(_ word: String) -> Bool {
        guard text[place...].starts(with: word.utf8) else { return false }
        place += word.utf8.count
        return true
    }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
    }

    private func mistake(_ message: String) -> Mistake { Mistake(offset: place, message: message) }
}
