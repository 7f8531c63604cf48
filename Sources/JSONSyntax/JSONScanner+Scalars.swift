// JSONScanner+Scalars.swift: strings with their escapes and their UTF-8, and numbers.

extension JSONScanner {
    // MARK: Strings

    /// At the opening quote: scans to behind the closing one.
    ///
    /// Eight bytes at a time: `stops` has the high bit set at the first byte that is a quote, a backslash, a control
    /// character or not ASCII. Bits above the first may be wrong (a borrow ran through them), so only the lowest
    /// counts.
    @inline(__always)
    mutating func scanString() throws(JSONMistake) {
        let start = position
        position &+= 1
        var flags: UInt8 = 0
        while true {
            if position &+ 8 <= end {
                let word = loadWord(at: position)
                // Exchanging 0x20 and 0x22 puts the quote next to the control characters.
                let quoteOrControl = (word ^ 0x0202_0202_0202_0202) &- 0x2121_2121_2121_2121
                let backslash = (word ^ 0x5C5C_5C5C_5C5C_5C5C) &- 0x0101_0101_0101_0101
                let stops = ((quoteOrControl | backslash) & ~word | word) & 0x8080_8080_8080_8080
                if stops == 0 {
                    position &+= 8
                    continue
                }
                position &+= stops.trailingZeroBitCount &>> 3
            }
            guard position < end else { throw .unterminatedString }
            let byte = base[position]
            if byte == UInt8(ascii: "\"") {
                position &+= 1
                return append(.string, from: start, flags: flags)
            } else if byte >= 0x80 {
                try skipNonASCII()
            } else if byte == UInt8(ascii: "\\") {
                flags = JSONToken.escapeFlag
                try skipEscape()
            } else if byte < 0x20 {
                throw .controlCharacter
            } else {
                position &+= 1
            }
        }
    }

    /// At a backslash: skips the escape sequence, both halves of a surrogate pair at once.
    @inline(never)
    private mutating func skipEscape() throws(JSONMistake) {
        guard position &+ 1 < end else {
            position = end
            throw .unterminatedString
        }
        switch base[position &+ 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position &+= 2
        case UInt8(ascii: "u"):
            guard let unit = hexadecimal(at: position &+ 2) else { throw .invalidUnicodeEscape }
            if unit & 0xF800 != 0xD800 {
                position &+= 6
                return
            }
            if unit & 0xFC00 == 0xD800, position &+ 8 <= end, base[position &+ 6] == UInt8(ascii: "\\"),
                base[position &+ 7] == UInt8(ascii: "u"), let low = hexadecimal(at: position &+ 8),
                low & 0xFC00 == 0xDC00
            {
                position &+= 12
            } else if allowsLoneSurrogates {
                position &+= 6
            } else {
                throw .loneSurrogate
            }
        default:
            throw .invalidEscape
        }
    }

    private func hexadecimal(at offset: Int) -> UInt32? {
        guard offset &+ 4 <= end else { return nil }
        return JSONString.hexadecimal(base + offset)
    }

    /// At a byte above 0x7F: skips all that follow, if they are UTF-8 in its shortest form and no surrogates.
    @inline(never)
    private mutating func skipNonASCII() throws(JSONMistake) {
        while position < end, base[position] >= 0x80 {
            let lead = base[position]
            let length: Int
            var second: ClosedRange<UInt8> = 0x80...0xBF
            switch lead {
            case 0xC2...0xDF: length = 2
            case 0xE0: (length, second) = (3, 0xA0...0xBF)
            case 0xED: (length, second) = (3, 0x80...0x9F)
            case 0xE1...0xEF: length = 3
            case 0xF0: (length, second) = (4, 0x90...0xBF)
            case 0xF4: (length, second) = (4, 0x80...0x8F)
            case 0xF1...0xF3: length = 4
            default: throw .invalidUTF8
            }
            guard position &+ length <= end, second.contains(base[position &+ 1]) else { throw .invalidUTF8 }
            if length > 2, base[position &+ 2] & 0xC0 != 0x80 { throw .invalidUTF8 }
            if length > 3, base[position &+ 3] & 0xC0 != 0x80 { throw .invalidUTF8 }
            position &+= length
        }
    }

    // MARK: Numbers

    /// At a minus sign or a digit: scans a number.
    @inline(__always)
    mutating func scanNumber() throws(JSONMistake) {
        let start = position
        var flags: UInt8 = 0
        if base[position] == UInt8(ascii: "-") {
            position &+= 1
            guard isAtDigit else { throw .invalidNumber }
        }
        if base[position] == UInt8(ascii: "0") {
            position &+= 1
            if isAtDigit { throw .leadingZero }
        } else {
            skipDigits()
        }
        if position < end, base[position] == UInt8(ascii: ".") {
            flags = JSONToken.fractionFlag
            position &+= 1
            guard isAtDigit else { throw .invalidNumber }
            skipDigits()
        }
        if position < end, base[position] | 0x20 == UInt8(ascii: "e") {
            flags = JSONToken.fractionFlag
            position &+= 1
            if position < end, base[position] == UInt8(ascii: "+") || base[position] == UInt8(ascii: "-") {
                position &+= 1
            }
            guard isAtDigit else { throw .invalidNumber }
            skipDigits()
        }
        append(.number, from: start, flags: flags)
    }

    @inline(__always)
    private var isAtDigit: Bool { position < end && base[position] &- UInt8(ascii: "0") < 10 }

    @inline(__always)
    private mutating func skipDigits() {
        while isAtDigit { position &+= 1 }
    }
}
