// JSONScanner.swift: the walk over the bytes that makes the tape. No recursion, no look-ahead: while an array or object
// is open its `next` field holds the index of the one around it, so the tape is its own stack.

/// One pass over one text. A struct with mutating methods and nothing captured, so that its fields live in registers.
struct JSONScanner {
    let base: UnsafePointer<UInt8>
    let end: Int
    /// The byte that is looked at; after a mistake, where it is.
    var position = 0

    var tokens: UnsafeMutablePointer<JSONToken>
    var count = 0
    var capacity: Int
    /// The innermost open array or object; -1 outside of all.
    private var open = -1
    private var isInObject = false
    private var depth = 0
    private let depthLimit: Int
    let allowsLoneSurrogates: Bool

    init(_ bytes: UnsafeRawBufferPointer, options: JSONScanOptions) {
        // An empty buffer has no base address; nothing is ever read through this one.
        base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) ?? UnsafePointer(bitPattern: 1)!
        end = bytes.count
        depthLimit = options.depthLimit
        allowsLoneSurrogates = options.allowsLoneSurrogates
        capacity = bytes.count / 8 + 16
        tokens = .allocate(capacity: capacity)
    }

    /// Gives up the tokens after a mistake.
    func discard() { tokens.deallocate() }

    /// Hands the tokens over; the receiver deallocates them.
    func finishedTokens() -> UnsafeMutableBufferPointer<JSONToken> {
        UnsafeMutableBufferPointer(start: tokens, count: count)
    }

    /// Scans the whole text.
    mutating func scan() throws(JSONMistake) {
        // Offsets are 32 bits wide, and so are the indices, of which there is at most one a byte.
        guard end < Int(UInt32.max) else { throw .tooLong }
        if end >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { position = 3 }
        skipBlanks()
        guard position < end else { throw .emptyInput }
        repeat {
            try scanValue()
        } while try finishValue()
        skipBlanks()
        guard position == end else { throw .trailingText }
    }

    /// At the first byte of a value: scans it, or opens it and goes on to its first child, until a value is complete.
    private mutating func scanValue() throws(JSONMistake) {
        while true {
            guard position < end else { throw openMistake }
            switch base[position] {
            case UInt8(ascii: "\""):
                return try scanString()
            case UInt8(ascii: "{"):
                try openContainer(.object)
                if position < end, base[position] == UInt8(ascii: "}") { return close() }
                try scanName()
            case UInt8(ascii: "["):
                try openContainer(.array)
                if position < end, base[position] == UInt8(ascii: "]") { return close() }
            case UInt8(ascii: "t"):
                return try scanLiteral(0x6575_7274, length: 4, .true)
            case UInt8(ascii: "f"):
                return try scanLiteral(0x736C_6166, length: 5, .false)
            case UInt8(ascii: "n"):
                return try scanLiteral(0x6C6C_756E, length: 4, .null)
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                return try scanNumber()
            default:
                throw .expectedValue
            }
        }
    }

    /// After a value: closes what it completes, and moves to the next value. False when the outermost one is complete.
    private mutating func finishValue() throws(JSONMistake) -> Bool {
        while open >= 0 {
            skipBlanks()
            guard position < end else { throw openMistake }
            let byte = base[position]
            if byte == UInt8(ascii: ",") {
                position &+= 1
                skipBlanks()
                if isInObject { try scanName() }
                return true
            }
            guard byte == (isInObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                throw isInObject ? .expectedCommaOrBrace : .expectedCommaOrBracket
            }
            close()
        }
        return false
    }

    private var openMistake: JSONMistake {
        open < 0 ? .expectedValue : isInObject ? .unterminatedObject : .unterminatedArray
    }

    // MARK: Arrays and objects

    private mutating func openContainer(_ kind: JSONKind) throws(JSONMistake) {
        guard depth < depthLimit else { throw .tooDeep }
        depth &+= 1
        let parent = UInt32(truncatingIfNeeded: open)
        open = count
        isInObject = kind == .object
        append(kind, from: position, flags: 0, next: parent)
        position &+= 1
        skipBlanks()
    }

    private mutating func close() {
        position &+= 1
        depth &-= 1
        let parent = Int(Int32(truncatingIfNeeded: tokens[open].next))
        tokens[open].next = UInt32(truncatingIfNeeded: count)
        tokens[open].end = UInt32(truncatingIfNeeded: position)
        open = parent
        isInObject = parent >= 0 && tokens[parent].kind == .object
    }

    /// Scans a member name and its colon, and stands at the value then.
    private mutating func scanName() throws(JSONMistake) {
        guard position < end else { throw .unterminatedObject }
        guard base[position] == UInt8(ascii: "\"") else { throw .expectedName }
        let start = position
        try scanString()
        tokens[count &- 1].fingerprint = JSONToken.fingerprint(
            UnsafeRawPointer(base + start + 1),
            count: position &- start &- 2
        )
        if position < end, base[position] != UInt8(ascii: ":") { skipBlanks() }
        guard position < end else { throw .unterminatedObject }
        guard base[position] == UInt8(ascii: ":") else { throw .expectedColon }
        position &+= 1
        skipBlanks()
    }

    // MARK: Tokens

    @inline(__always)
    mutating func append(_ kind: JSONKind, from start: Int, flags: UInt8, next: UInt32? = nil) {
        if count == capacity { grow() }
        tokens[count] = JSONToken(
            start: UInt32(truncatingIfNeeded: start),
            end: UInt32(truncatingIfNeeded: position),
            next: next ?? UInt32(truncatingIfNeeded: count &+ 1),
            kind: kind,
            flags: flags,
            fingerprint: 0
        )
        count &+= 1
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<JSONToken>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: tokens, count: count)
        tokens.deallocate()
        tokens = larger
        capacity *= 2
    }

    // MARK: Blanks and words

    /// Skips spaces, tabs and line ends. Indentation is skipped eight bytes at a time.
    @inline(__always)
    mutating func skipBlanks() {
        if position < end, base[position] > 0x20 { return }
        skipLongBlanks()
    }

    @inline(never)
    private mutating func skipLongBlanks() {
        while position < end {
            let byte = base[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            position &+= 1
            while position &+ 8 <= end, loadWord(at: position) == 0x2020_2020_2020_2020 { position &+= 8 }
        }
    }

    /// Scans `true`, `false` or `null`: `word` is its first four letters, the first one lowest.
    private mutating func scanLiteral(_ word: UInt32, length: Int, _ kind: JSONKind) throws(JSONMistake) {
        guard position &+ length <= end,
            UInt32(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt32.self)) == word,
            length == 4 || base[position &+ 4] == UInt8(ascii: "e")
        else { throw .invalidLiteral }
        let start = position
        position &+= length
        append(kind, from: start, flags: 0)
    }

    /// The eight bytes from an offset, the first one lowest on every machine.
    @inline(__always)
    func loadWord(at offset: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
    }
}
