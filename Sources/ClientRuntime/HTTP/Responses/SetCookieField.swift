// `Set-Cookie` (RFC 6265 section 3), the one header field of several values that cannot be joined by commas: its values
// hold commas themselves, in the dates of `Expires` above all.
import Foundation

/// Values of `Set-Cookie`.
enum SetCookieField {
    /// The values that a field holds into which several have been joined: they begin after a comma and white space,
    /// with a name and an equals sign.
    static func values(joined text: String) -> [String] {
        let bytes = Array(text.utf8)
        var values: [String] = []
        var start = 0
        var position = 0
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: ","), let next = beginning(after: position, in: bytes) {
                values.append(String(decoding: bytes[start..<position], as: UTF8.self))
                start = next
                position = next
            } else {
                position += 1
            }
        }
        return values + [String(decoding: bytes[start...], as: UTF8.self)]
    }

    /// Returns the index where a value begins after the comma at a position; nil if none does.
    private static func beginning(after comma: Int, in bytes: [UInt8]) -> Int? {
        var position = comma + 1
        while position < bytes.count, bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\t") {
            position += 1
        }
        guard position > comma + 1 else { return nil }
        let start = position
        while position < bytes.count, HTTPField.isTokenCharacter(bytes[position]) { position += 1 }
        return position > start && position < bytes.count && bytes[position] == UInt8(ascii: "=") ? start : nil
    }
}

extension HTTPField {
    /// Returns true if a token may contain a byte (RFC 9110 section 5.6.2).
    static func isTokenCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: tokenMarks.contains(byte)
        }
    }

    private static let tokenMarks = Set("!#$%&'*+-.^_`|~".utf8)
}
