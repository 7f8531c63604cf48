// ReaderState.swift: what all readers of one decoding share: the text, its tape, the first mistake. It also reads the
// scalars, so that each has one implementation for members, items and values.

import Foundation
internal import JSONSyntax

/// The state of one decoding. Lives on the stack of `JSONCoding.decode`; readers point at it and cannot outlive it.
struct ReaderState {
    let bytes: UnsafePointer<UInt8>
    let byteCount: Int
    let tokens: UnsafePointer<JSONToken>
    var hasFailed = false
    var failure: ReadFailure?
    /// Whether a member was taken that comes again later in its object, where the last one counts. That is so rare that
    /// everything is read again then, carefully.
    var hasTakenWrongly = false
    /// Whether readers look for members that come twice before they take any.
    var isCareful = false
    /// What `attempt` has found not to decode: a type and a token. Without it nested unions would cost exponential
    /// time.
    var failedAttempts: Set<Attempt> = []
    /// Which candidate was found to fit best, by union and token: by its position. Without it nested unions would cost
    /// exponential time.
    var closest: [Attempt: Int] = [:]
    /// What of the text did not fit while `isJudging`: members that nobody asked for, values that nobody listed.
    var misfits = 0
    /// Whether several candidates of a union are compared.
    var isJudging = false
    /// The items that lists leave out because they do not decode; nil where such an item is a mistake of the whole.
    var skippedItems: [ReadFailure]?
    /// Whether a value is read that may turn out to be of another type: then what does not decode is not left out.
    var isAttempting = false
    /// URLs read before.
    var urls = URLMemory()
    /// How many structures stand in each other that are placeholders throughout.
    var placeholderDepth = 0

    struct Attempt: Hashable {
        var type: ObjectIdentifier
        var token: Int
    }

    init(bytes: UnsafeRawBufferPointer, tokens: UnsafeBufferPointer<JSONToken>) {
        // The scanner has found a value, so there are bytes and tokens.
        self.bytes = bytes.baseAddress!.assumingMemoryBound(to: UInt8.self)
        byteCount = bytes.count
        self.tokens = tokens.baseAddress!
    }

    var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: bytes, count: byteCount) }

    /// The text of a token, quotes and brackets included.
    @inline(__always)
    func text(_ token: JSONToken) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: bytes + Int(token.start), count: Int(token.end &- token.start))
    }

    /// The text of a string token between its quotes.
    @inline(__always)
    func content(_ token: JSONToken) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: bytes + Int(token.start) + 1, count: Int(token.end &- token.start) &- 2)
    }

    // MARK: Mistakes

    /// Notes the first mistake. `index` is negative where there is no token because something else has failed before.
    @inline(never)
    mutating func fail(at index: Int, expected: String) {
        guard !hasFailed, index >= 0 else { return }
        hasFailed = true
        failure = ReadFailure(token: index, expected: expected)
    }

    @inline(never)
    mutating func fail(at index: Int, missing member: StaticString, expected: String) {
        guard !hasFailed, index >= 0 else { return }
        hasFailed = true
        failure = ReadFailure(token: index, expected: expected, missingMember: member.description)
    }

    mutating func forgetFailure() {
        hasFailed = hasTakenWrongly
        failure = nil
    }

    /// More items than this are left out without a word.
    private static let maximumNoted = 100

    /// Whether lists leave out what does not decode.
    var skipsItems: Bool { skippedItems != nil && !isAttempting }

    /// Leaves out the item that has failed.
    mutating func skipItem() {
        if let failure, let count = skippedItems?.count, count < Self.maximumNoted { skippedItems?.append(failure) }
        forgetFailure()
    }

    /// Notes that a member was taken wrongly, and that nothing more is worth reading this time.
    mutating func failForTakingWrongly() {
        hasTakenWrongly = true
        hasFailed = true
    }

    /// Forgets everything but the text, to read it once more, carefully.
    mutating func startAgain() {
        isCareful = true
        hasTakenWrongly = false
        forgetFailure()
        failedAttempts = []
        closest = [:]
        if skippedItems != nil { skippedItems = [] }
    }

    // MARK: Scalars

    mutating func string(at index: Int) -> String {
        guard index >= 0, tokens[index].kind == .string else {
            fail(at: index, expected: "string")
            return ""
        }
        return JSONString.value(of: content(tokens[index]), hasEscapes: tokens[index].hasEscapes)
    }

    mutating func boolean(at index: Int) -> Bool {
        guard index >= 0 else { return false }
        let kind = tokens[index].kind
        if kind == .true { return true }
        if kind != .false { fail(at: index, expected: "boolean") }
        return false
    }

    mutating func integer(at index: Int) -> Int64 {
        if index >= 0, tokens[index].kind == .number, let value = JSONNumberReading.int64(text(tokens[index])) {
            judgeInteger(at: index)
            return value
        }
        fail(at: index, expected: "integer")
        return 0
    }

    /// Counts an integer that is written with a fraction, when candidates are compared: a number fits such a text
    /// better.
    @inline(__always)
    private mutating func judgeInteger(at index: Int) {
        if isJudging, !tokens[index].isPlainInteger { misfits += 1 }
    }

    mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type, at index: Int) -> Value {
        if index >= 0, tokens[index].kind == .number {
            judgeInteger(at: index)
            let number = text(tokens[index])
            if Value.isSigned {
                if let wide = JSONNumberReading.int64(number), let value = Value(exactly: wide) { return value }
            } else {
                if let wide = JSONNumberReading.uint64(number), let value = Value(exactly: wide) { return value }
            }
        }
        let range = Value.isSigned ? "\(Value.bitWidth) bits" : "\(Value.bitWidth) bits without sign"
        fail(at: index, expected: "integer of \(range)")
        return 0
    }

    mutating func double(at index: Int) -> Double {
        guard index >= 0, tokens[index].kind == .number else {
            fail(at: index, expected: "number")
            return 0
        }
        guard let value = JSONNumberReading.double(text(tokens[index])) else {
            fail(at: index, expected: "number of double precision")
            return 0
        }
        return value
    }

    mutating func decimal(at index: Int) -> Decimal {
        guard index >= 0, tokens[index].kind == .number else {
            fail(at: index, expected: "number")
            return 0
        }
        guard let value = DecimalText.decimal(text(tokens[index])) else {
            fail(at: index, expected: "number that Decimal holds exactly")
            return 0
        }
        return value
    }

    mutating func date(at index: Int) -> Date {
        if index >= 0, tokens[index].kind == .string, let value = withContent(at: index, DateText.date) { return value }
        fail(at: index, expected: "date and time of RFC 3339")
        return Date(timeIntervalSinceReferenceDate: 0)
    }

    /// Calls `body` with the UTF-8 of a string, escape sequences resolved.
    @inline(__always)
    func withContent<Result>(at index: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let token = tokens[index]
        guard token.hasEscapes else { return body(content(token)) }
        var string = JSONString.value(of: content(token), hasEscapes: true)
        return string.withUTF8 { body(UnsafeRawBufferPointer($0)) }
    }
}
