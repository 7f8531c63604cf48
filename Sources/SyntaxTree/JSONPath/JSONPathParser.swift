// JSONPathParser.swift: reads a query by descent: segments, selectors, names, integers. Filters in filters, parentheses
// and functions are limited in depth, so the descent is too.

extension JSONPath {
    /// Reads a whole query that begins with `$`.
    /// - Returns: The query, and remarks on regular expressions in it that match nothing.
    /// - Throws: The first mistake. Queries that are not well-formed and valid (RFC 9535, section 2.1) are refused; but a
    ///   hyphen is allowed in a name behind a dot, because the Overlay Specification writes `@.x-oai-traits`.
    static func read(_ text: String) throws(JSONPathMistake) -> (path: JSONPath, remarks: [JSONPathMistake]) {
        var parser = JSONPathParser(text: Array(text.utf8))
        let path = try parser.wholeQuery()
        return (path, parser.remarks)
    }
}

struct JSONPathParser {
    typealias Mistake = JSONPathMistake

    static let greatestDepth = 32
    /// The greatest integer of a selector, 2^53 - 1.
    private static let greatestInteger = 9_007_199_254_740_991

    let text: [UInt8]
    var offset = 0
    var depth = 0
    var remarks: [Mistake] = []
    private var cacheCount = 0

    init(text: [UInt8]) {
        self.text = text
    }

    mutating func wholeQuery() throws(Mistake) -> JSONPath {
        guard next == UInt8(ascii: "$") else {
            throw mistake("a JSONPath begins with `$`, without blanks before it, such as `$.info`")
        }
        let path = try query()
        guard offset == text.count else {
            let end = text[offset...].allSatisfy(Self.isBlank)
            throw mistake(
                end
                    ? "there are blanks after the JSONPath; remove them"
                    : "this does not continue a JSONPath; `.name`, `['name']`, `[0]` or `[?…]` may follow"
            )
        }
        return path
    }

    // MARK: Segments

    /// Reads a query, at its `$` or `@`.
    mutating func query() throws(Mistake) -> JSONPath {
        var path = JSONPath(isAbsolute: next == UInt8(ascii: "$"))
        offset += 1
        while true {
            let start = offset
            skipBlanks()
            if take("..") {
                let selectors = next == UInt8(ascii: "[") ? try brackets() : [try shorthand()]
                path.segments.append(Segment(isDescendant: true, selectors: selectors))
            } else if take(".") {
                path.segments.append(Segment(isDescendant: false, selectors: [try shorthand()]))
            } else if next == UInt8(ascii: "[") {
                path.segments.append(Segment(isDescendant: false, selectors: try brackets()))
            } else {
                offset = start
                break
            }
        }
        if path.isAbsolute, depth > 0, !path.isSingular {
            path.cacheIndex = cacheCount
            cacheCount += 1
        }
        return path
    }

    private typealias Segment = JSONPath.Segment

    /// Reads `*` or a bare name behind a dot.
    private mutating func shorthand() throws(Mistake) -> JSONPath.Selector {
        if take("*") { return .wildcard }
        let start = offset
        while let byte = next, Self.isNameByte(byte, isFirst: offset == start) { offset += 1 }
        guard offset > start else {
            if let byte = next, Self.isNameByte(byte, isFirst: false) || byte == UInt8(ascii: "$") {
                throw mistake("a name that begins so needs brackets and quotes, such as `['200']`")
            }
            throw mistake("a name or `*` is missing; other names need brackets and quotes, such as `['/pets']`")
        }
        return .key(Array(text[start..<offset]))
    }

    private static func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...:
            true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): !isFirst
        default: false
        }
    }

    private mutating func brackets() throws(Mistake) -> [JSONPath.Selector] {
        offset += 1
        var selectors: [JSONPath.Selector] = []
        repeat {
            skipBlanks()
            selectors.append(try selector())
            skipBlanks()
        } while take(",")
        guard take("]") else { throw mistake("`,` or the closing `]` is missing") }
        return selectors
    }

    private mutating func selector() throws(Mistake) -> JSONPath.Selector {
        guard let next else { throw mistake("a selector and the closing `]` are missing") }
        switch next {
        case UInt8(ascii: "*"):
            offset += 1
            return .wildcard
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            return .key(try quotedString())
        case UInt8(ascii: "?"):
            offset += 1
            skipBlanks()
            return .filter(try alternatives())
        case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return try indexOrSlice()
        default:
            throw mistake("a quoted name, an integer, a slice, `*` or a filter (`?`) is missing")
        }
    }

    private mutating func indexOrSlice() throws(Mistake) -> JSONPath.Selector {
        let start = try integer()
        let end = offset
        skipBlanks()
        guard take(":") else {
            offset = end
            guard let start else { throw mistake("an integer is missing") }
            return .index(start)
        }
        var slice = JSONPath.Slice(start: start)
        skipBlanks()
        slice.end = try integer()
        skipBlanks()
        if take(":") {
            skipBlanks()
            slice.step = try integer() ?? 1
        }
        return .slice(slice)
    }

    /// Reads an integer; nil if neither a digit nor a minus sign is next.
    private mutating func integer() throws(Mistake) -> Int? {
        let start = offset
        let isNegative = take("-")
        let first = offset
        while isDigit(next) { offset += 1 }
        guard offset > first else {
            guard isNegative else { return nil }
            throw mistake("a digit is missing behind the minus sign")
        }
        let digits = text[first..<offset]
        if digits.first == UInt8(ascii: "0"), digits.count > 1 || isNegative {
            throw Mistake(offset: start, message: "an integer has no leading zero and is not `-0`; write it without")
        }
        // Sixteen digits fit in any case.
        let magnitude = digits.count <= 16 ? digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } : .max
        guard magnitude <= Self.greatestInteger else {
            throw Mistake(offset: start, message: "an integer is at most \(Self.greatestInteger) (2^53 - 1)")
        }
        return isNegative ? -magnitude : magnitude
    }

    // MARK: Strings

    /// Reads a string in single or double quotes.
    mutating func quotedString() throws(Mistake) -> [UInt8] {
        let quote = text[offset]
        offset += 1
        var bytes: [UInt8] = []
        while let byte = next, byte != quote {
            if byte == UInt8(ascii: "\\") {
                try escape(in: quote, to: &bytes)
                continue
            }
            guard byte >= 0x20 else {
                throw mistake("a control character needs an escape, such as `\\n` or `\\u0000`")
            }
            bytes.append(byte)
            offset += 1
        }
        guard next == quote else { throw mistake("the closing quote is missing") }
        offset += 1
        return bytes
    }

    /// Reads an escape, at its reverse solidus.
    private mutating func escape(in quote: UInt8, to bytes: inout [UInt8]) throws(Mistake) {
        let start = offset
        offset += 1
        guard let letter = next else { throw mistake("the closing quote is missing") }
        offset += 1
        switch letter {
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "/"), UInt8(ascii: "\\"), quote: bytes.append(letter)
        case UInt8(ascii: "u"):
            guard let scalar = escapedScalar() else {
                throw Mistake(
                    offset: start,
                    message: "`\\u` needs four hexadecimal digits, and a high surrogate a low one behind it"
                )
            }
            bytes += Array(String(scalar).utf8)
        default:
            let known = "`\\b`, `\\f`, `\\n`, `\\r`, `\\t`, `\\/`, `\\\\`, `\\uXXXX` and that of the quote are known"
            throw Mistake(offset: start, message: "unknown escape; \(known)")
        }
    }

    /// Reads the digits behind `\u`, and the second half of a surrogate pair.
    private mutating func escapedScalar() -> Unicode.Scalar? {
        guard let unit = fourDigits() else { return nil }
        guard (0xD800...0xDBFF).contains(unit) else { return Unicode.Scalar(unit) }
        guard take("\\u"), let low = fourDigits(), (0xDC00...0xDFFF).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func fourDigits() -> UInt32? {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = hexadecimalDigit(byte) else { return nil }
            value = value << 4 | UInt32(digit)
            offset += 1
        }
        return value
    }

    // MARK: Bytes

    var next: UInt8? { offset < text.count ? text[offset] : nil }

    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false }

    mutating func take(_ word: String) -> Bool {
        guard text[offset...].starts(with: word.utf8) else { return false }
        offset += word.utf8.count
        return true
    }

    mutating func skipBlanks() {
        while let byte = next, Self.isBlank(byte) { offset += 1 }
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    func mistake(_ message: String) -> Mistake { Mistake(offset: offset, message: message) }
}
