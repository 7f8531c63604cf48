// SurrogateEscapes.swift: `"\uD83D\uDE00"` in YAML. JSON writers in many languages leave it in YAML files, and libyaml
// refuses it. Only when that happens the text is read once more, with each surrogate escape moved to the private use
// area (`\uE83D`), and the characters that come out of it are put together again.

/// Escapes of surrogates, moved out of the way and back.
enum SurrogateEscapes {
    /// How libyaml says that it met one.
    static let problem = "found invalid Unicode character escape code"

    /// The text with every `\uD800` … `\uDFFF` made `\uE800` … `\uEFFF`; nil when there is none.
    static func moved(_ text: [UInt8]) -> [UInt8]? {
        var result: [UInt8]?
        var place = 0
        while place + 1 < text.count {
            guard text[place] == UInt8(ascii: "\\") else {
                place += 1
                continue
            }
            if isEscape(text[(place + 1)...], letter: UInt8(ascii: "d")) {
                // From D to E in either case.
                result = result ?? text
                result?[place + 2] += 1
            }
            // What follows a backslash cannot begin an escape.
            place += 2
        }
        return result
    }

    /// Undoes `moved` in the value of a scalar, in place, and gives its new length, which is never larger.
    /// - Parameters:
    ///   - value: what libyaml made of the moved text.
    ///   - source: the scalar as it stands in the file.
    ///   - hasEscapes: whether the scalar is double-quoted; in all others an escape is plain text.
    static func restore(
        _ value: UnsafeMutableBufferPointer<UInt8>,
        source: Slice<UnsafeBufferPointer<UInt8>>,
        hasEscapes: Bool
    ) -> Int {
        let isConcerned = source.indices.contains { place in
            source[place] == UInt8(ascii: "\\") && isEscape(source[(place + 1)...], letter: UInt8(ascii: "d"))
        }
        guard isConcerned else { return value.count }
        return hasEscapes ? joinPairs(value) : restoreText(value)
    }

    /// Whether the bytes begin with `u`, the letter in either case, and a digit from 8 on.
    private static func isEscape(_ bytes: some Collection<UInt8>, letter: UInt8) -> Bool {
        let head = Array(bytes.prefix(3))
        return head.count == 3 && head[0] == UInt8(ascii: "u") && head[1] | 0x20 == letter
            && (hexadecimalDigit(head[2]) ?? 0) >= 8
    }

    private static func restoreText(_ value: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var place = 0
        while place + 3 < value.count {
            if value[place] == UInt8(ascii: "\\"), isEscape(value[(place + 1)...], letter: UInt8(ascii: "e")) {
                value[place + 2] -= 1
            }
            place += 1
        }
        return value.count
    }

    /// Makes two moved halves one character, and a half alone U+FFFD.
    private static func joinPairs(_ value: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var from = 0
        var to = 0
        while from < value.count {
            guard let high = movedHalf(value, at: from) else {
                value[to] = value[from]
                from += 1
                to += 1
                continue
            }
            from += 3
            var scalar: Unicode.Scalar = "\u{FFFD}"
            if high < 0x400, let low = movedHalf(value, at: from), low >= 0x400 {
                scalar = Unicode.Scalar(0x10000 + high << 10 + (low - 0x400)) ?? scalar
                from += 3
            }
            for byte in UTF8.encode(scalar)! {
                value[to] = byte
                to += 1
            }
        }
        return to
    }

    /// The offset from U+E800 of a character up to U+EFFF, three bytes long; nil for all others.
    private static func movedHalf(_ value: UnsafeMutableBufferPointer<UInt8>, at place: Int) -> UInt32? {
        guard place + 2 < value.count, value[place] == 0xEE, value[place + 1] >= 0xA0 else { return nil }
        return UInt32(value[place + 1] & 0x1F) << 6 | UInt32(value[place + 2] & 0x3F)
    }
}
