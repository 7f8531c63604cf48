// Base64.swift: bytes as text of RFC 4648, both alphabets when reading.

import Foundation

enum Base64 {
    /// The bytes of a text in the standard or the URL alphabet, with or without padding; nil if it is neither.
    static func decode(_ text: String) -> Data? {
        var text = text
        return text.withUTF8 { digits in
            var count = digits.count
            while count > 0, digits.count - count < 2, digits[count - 1] == UInt8(ascii: "=") { count -= 1 }
            // Padding, where there is some, fills up to a multiple of four; one digit alone is no byte.
            guard count == digits.count || digits.count % 4 == 0, count % 4 != 1 else { return nil }
            var data = Data(capacity: count / 4 * 3 + 2)
            var bits: UInt32 = 0
            var bitCount = 0
            for index in 0..<count {
                guard let value = value(of: digits[index]) else { return nil }
                bits = bits << 6 | value
                bitCount += 6
                if bitCount >= 8 {
                    bitCount -= 8
                    data.append(UInt8(truncatingIfNeeded: bits >> UInt32(bitCount)))
                }
            }
            return data
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

    private static func digit(_ value: UInt32) -> UInt8 {
        switch UInt8(truncatingIfNeeded: value & 63) {
        case let value where value < 26: UInt8(ascii: "A") + value
        case let value where value < 52: UInt8(ascii: "a") + value - 26
        case let value where value < 62: UInt8(ascii: "0") + value - 52
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }

    /// Writes bytes as a JSON string.
    static func append(_ data: Data, to state: inout WriterState) {
        state.append(UInt8(ascii: "\""))
        data.withUnsafeBytes { bytes in
            state.reserve(bytes.count / 3 * 4 + 8)
            var index = 0
            while index < bytes.count {
                let count = min(3, bytes.count - index)
                var group = UInt32(bytes[index]) << 16
                if count > 1 { group |= UInt32(bytes[index + 1]) << 8 }
                if count > 2 { group |= UInt32(bytes[index + 2]) }
                state.append(digit(group >> 18))
                state.append(digit(group >> 12))
                state.append(count > 1 ? digit(group >> 6) : UInt8(ascii: "="))
                state.append(count > 2 ? digit(group) : UInt8(ascii: "="))
                index += 3
            }
        }
        state.append(UInt8(ascii: "\""))
    }
}
