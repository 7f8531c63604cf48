// Percent-encoding lives here: which bytes of a text may stand in a URI as they are, and which go out as `%XX`.
// RFC 3986 section 2 names the characters, RFC 6570 section 3.2.1 says which of them an expansion lets through.

/// Escapes texts for the parts of a URI.
enum PercentEncoding {
    /// What may stand unescaped.
    enum Allowance: Sendable {
        /// Letters, digits and `-._~` only (RFC 3986 section 2.3).
        case unreserved
        /// As `unreserved`, with a space written as `+`, as forms are sent.
        case form
        /// Reserved expansion in a query: `[`, `]` and `#` can never stand there, so they are escaped all the same.
        case reservedInQuery
        /// Reserved expansion in a path: what would end or split the segment is escaped as well.
        case reservedInPath
        /// The literal part of a path template: everything RFC 3986 allows in a path.
        case path
        /// Nothing is escaped: header fields, and cookies of style `cookie`.
        case everything
    }

    /// The text with everything escaped that `allowance` does not name.
    static func encode(_ text: String, _ allowance: Allowance) -> String {
        if case .everything = allowance { return text }
        let bytes = Array(text.utf8)
        if bytes.allSatisfy(isUnreserved) { return text }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 16)
        for (index, byte) in bytes.enumerated() {
            if isUnreserved(byte) || isAllowed(byte, allowance) {
                output.append(byte)
            } else if byte == UInt8(ascii: " "), case .form = allowance {
                output.append(UInt8(ascii: "+"))
            } else if byte == UInt8(ascii: "%"), passesTriplets(allowance), isTriplet(bytes, at: index) {
                output.append(byte)
            } else {
                output.append(UInt8(ascii: "%"))
                output.append(hexadecimalDigits[Int(byte >> 4)])
                output.append(hexadecimalDigits[Int(byte & 15)])
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Letters, digits, `-`, `.`, `_`, `~`.
    static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default:
            false
        }
    }

    private static let hexadecimalDigits = Array("0123456789ABCDEF".utf8)
    private static let reservedInQuery = Set(":/?@!$&'()*+,;=".utf8)
    private static let reservedInPath = Set(":@!$&'()*+,;=".utf8)
    private static let path = Set("/:@!$&'()*+,;=".utf8)

    private static func isAllowed(_ byte: UInt8, _ allowance: Allowance) -> Bool {
        switch allowance {
        case .unreserved, .form: false
        case .reservedInQuery: reservedInQuery.contains(byte)
        case .reservedInPath: reservedInPath.contains(byte)
        case .path: path.contains(byte)
        case .everything: true
        }
    }

    private static func passesTriplets(_ allowance: Allowance) -> Bool {
        switch allowance {
        case .reservedInQuery, .reservedInPath, .path: true
        case .unreserved, .form, .everything: false
        }
    }

    private static func isTriplet(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index + 2 < bytes.count else { return false }
        return isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2])
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default:
            false
        }
    }
}
