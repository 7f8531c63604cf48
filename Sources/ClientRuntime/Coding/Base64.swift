// Base64.swift: bytes as text of RFC 4648. Reading takes both alphabets and skips the line breaks that RFC 2045 section
// 6.8 allows; writing uses the alphabet that the document names and no line breaks.

import Foundation

enum Base64 {
    /// The bytes of a text in the standard or the URL alphabet, with or without padding; nil if it is neither. CR, LF,
    /// tabs and blanks count as nothing wherever they are.
    static func decode(_ text: String) -> Data? {
        var text = text
        return text.withUTF8 { characters in
            var data = Data(capacity: characters.count / 4 * 3 + 2)
            var bits: UInt32 = 0
            var bitCount = 0
            var digitCount = 0
            var paddingCount = 0
            for character in characters {
                if let value = value(of: character) {
                    // Nothing follows padding.
                    guard paddingCount == 0 else { return nil }
                    digitCount += 1
                    bits = bits << 6 | value
                    bitCount += 6
                    if bitCount >= 8 {
                        bitCount -= 8
                        data.append(UInt8(truncatingIfNeeded: bits >> UInt32(bitCount)))
                    }
                } else if character == UInt8(ascii: "=") {
                    paddingCount += 1
                } else if !isWhiteSpace(character) {
                    return nil
                }
            }
            // Padding, where there is some, fills up to a multiple of four; one digit alone is no byte.
            let isPadded = paddingCount > 0
            guard paddingCount <= 2, digitCount % 4 != 1, !isPadded || (digitCount + paddingCount) % 4 == 0 else {
                return nil
            }
            return data
        }
    }

    private static func isWhiteSpace(_ character: UInt8) -> Bool {
        switch character {
        case UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: " "): true
        default: false
        }
    }

    private static func value(of digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a") + 26)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0") + 52)
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }

    private static func digit(_ value: UInt32, isForURLs: Bool) -> UInt8 {
        switch UInt8(truncatingIfNeeded: value & 63) {
        case let value where value < 26: UInt8(ascii: "A") + value
        case let value where value < 52: UInt8(ascii: "a") + value - 26
        case let value where value < 62: UInt8(ascii: "0") + value - 52
        case 62: isForURLs ? UInt8(ascii: "-") : UInt8(ascii: "+")
        default: isForURLs ? UInt8(ascii: "_") : UInt8(ascii: "/")
        }
    }

    /// Writes bytes as a JSON string, in the alphabet of the form in which values are written.
    static func append(_ data: Data, to state: inout WriterState) {
        let isForURLs = state.form == .base64URL
        // RFC 4648 section 3.2 asks for padding; parameters and forms are better off without characters to escape.
        let padding: UInt8? = isForURLs && state.omitsPadding ? nil : UInt8(ascii: "=")
        state.append(UInt8(ascii: "\""))
        data.withUnsafeBytes { bytes in
            state.reserve(bytes.count / 3 * 4 + 8)
            var index = 0
            while index < bytes.count {
                let count = min(3, bytes.count - index)
                var group = UInt32(bytes[index]) << 16
                if count > 1 { group |= UInt32(bytes[index + 1]) << 8 }
                if count > 2 { group |= UInt32(bytes[index + 2]) }
                state.append(digit(group >> 18, isForURLs: isForURLs))
                state.append(digit(group >> 12, isForURLs: isForURLs))
                if let byte = count > 1 ? digit(group >> 6, isForURLs: isForURLs) : padding { state.append(byte) }
                if let byte = count > 2 ? digit(group, isForURLs: isForURLs) : padding { state.append(byte) }
                index += 3
            }
        }
        state.append(UInt8(ascii: "\""))
    }
}
