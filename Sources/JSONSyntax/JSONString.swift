// JSONString.swift: the value of a string token, its escape sequences resolved.

/// Reads strings the scanner has accepted. Nothing is checked again.
public enum JSONString {
    /// The value of a string.
    /// - Parameter content: the bytes between the quotes.
    public static func value(of content: UnsafeRawBufferPointer, hasEscapes: Bool) -> String {
        guard hasEscapes else { return String(decoding: content, as: UTF8.self) }
        return String(unsafeUninitializedCapacity: content.count) { unescape(content, into: $0.baseAddress!) }
    }

    /// The value of a string token of the text `bytes`.
    public static func value(of token: JSONToken, in bytes: UnsafeRawBufferPointer) -> String {
        value(of: UnsafeRawBufferPointer(rebasing: bytes[token.contentRange]), hasEscapes: token.hasEscapes)
    }

    /// Writes the value of a string as UTF-8, and gives back its length in bytes.
    /// - Parameters:
    ///   - content: the bytes between the quotes.
    ///   - output: room for as many bytes as `content` has; no value is longer than its text.
    public static func unescape(_ content: UnsafeRawBufferPointer, into output: UnsafeMutablePointer<UInt8>) -> Int {
        guard let base = content.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return 0 }
        var from = 0
        var to = 0
        while from < content.count {
            let byte = base[from]
            guard byte == UInt8(ascii: "\\") else {
                output[to] = byte
                from &+= 1
                to &+= 1
                continue
            }
            let letter = base[from &+ 1]
            if letter == UInt8(ascii: "u") {
                var scalar = hexadecimal(base + from + 2) ?? 0xFFFD
                from &+= 6
                if scalar & 0xF800 == 0xD800 {
                    let low =
                        from &+ 6 <= content.count && base[from] == UInt8(ascii: "\\")
                            && base[from &+ 1] == UInt8(ascii: "u") ? hexadecimal(base + from + 2) ?? 0 : 0
                    if scalar & 0xFC00 == 0xD800, low & 0xFC00 == 0xDC00 {
                        scalar = 0x10000 &+ (scalar & 0x3FF) << 10 &+ (low & 0x3FF)
                        from &+= 6
                    } else {
                        scalar = 0xFFFD
                    }
                }
                to &+= encode(scalar, into: output + to)
            } else {
                output[to] = simpleEscape(letter)
                from &+= 2
                to &+= 1
            }
        }
        return to
    }

    private static func simpleEscape(_ letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter
        }
    }

    private static func encode(_ scalar: UInt32, into output: UnsafeMutablePointer<UInt8>) -> Int {
        func trail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F) }
        switch scalar {
        case ..<0x80:
            output[0] = UInt8(truncatingIfNeeded: scalar)
            return 1
        case ..<0x800:
            output[0] = 0xC0 | UInt8(truncatingIfNeeded: scalar >> 6)
            output[1] = trail(0)
            return 2
        case ..<0x10000:
            output[0] = 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12)
            output[1] = trail(6)
            output[2] = trail(0)
            return 3
        default:
            output[0] = 0xF0 | UInt8(truncatingIfNeeded: scalar >> 18)
            output[1] = trail(12)
            output[2] = trail(6)
            output[3] = trail(0)
            return 4
        }
    }

    /// The value of four hexadecimal digits; nil if they are not.
    static func hexadecimal(_ digits: UnsafePointer<UInt8>) -> UInt32? {
        var value: UInt32 = 0
        for index in 0..<4 {
            let digit: UInt8
            switch digits[index] {
            case let byte where byte &- UInt8(ascii: "0") < 10: digit = byte &- UInt8(ascii: "0")
            case let byte where (byte | 0x20) &- UInt8(ascii: "a") < 6: digit = (byte | 0x20) &- UInt8(ascii: "a") &+ 10
            default: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
