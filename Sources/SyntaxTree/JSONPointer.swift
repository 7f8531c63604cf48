// JSONPointer.swift: a path into a document as RFC 6901 writes it, and as it stands behind the `#` of a reference.

/// A path of keys and item numbers from some value downwards.
package struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    /// The keys, unescaped.
    package var tokens: [String]

    package init(tokens: [String] = []) {
        self.tokens = tokens
    }

    /// Reads `""` or `"/a~1b/0"`; nil when the text does not begin with a slash or has a `~` that escapes nothing.
    package init?(_ text: String) {
        tokens = []
        if text.isEmpty { return }
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        for part in text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let token = Self.unescaped(Array(part)) else { return nil }
            tokens.append(token)
        }
    }

    /// Reads the fragment of a URL, without its `#`: percent-decodes it first. A `%` that no two hexadecimal digits
    /// follow stands for itself. Nil when the result is no pointer, such as the name of an anchor, or not UTF-8.
    package init?(fragment: String) {
        guard let text = percentDecoded(fragment) else { return nil }
        self.init(text)
    }

    /// The pointer with one more token.
    package func appending(_ token: String) -> JSONPointer {
        JSONPointer(tokens: tokens + [token])
    }

    /// As RFC 6901 writes it; "" for the whole document.
    package var description: String {
        tokens.map { token in
            var text = "/"
            for scalar in token.unicodeScalars {
                switch scalar {
                case "~": text += "~0"
                case "/": text += "~1"
                default: text.unicodeScalars.append(scalar)
                }
            }
            return text
        }.joined()
    }

    /// The item number a token is; nil when it is none, also with a leading zero.
    static func index(_ token: String) -> Int? {
        guard !token.isEmpty, token == "0" || token.utf8.first != UInt8(ascii: "0") else { return nil }
        guard token.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return Int(token)
    }

    private static func unescaped(_ part: [UInt8]) -> String? {
        var bytes: [UInt8] = []
        var place = 0
        while place < part.count {
            if part[place] == UInt8(ascii: "~") {
                place += 1
                guard place < part.count else { return nil }
                switch part[place] {
                case UInt8(ascii: "0"): bytes.append(UInt8(ascii: "~"))
                case UInt8(ascii: "1"): bytes.append(UInt8(ascii: "/"))
                default: return nil
                }
            } else {
                bytes.append(part[place])
            }
            place += 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The text with `%41` made `A`; nil when the outcome is not UTF-8.
private func percentDecoded(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    var place = 0
    while place < source.count {
        if source[place] == UInt8(ascii: "%"), place + 2 < source.count,
            let high = hexadecimalDigit(source[place + 1]), let low = hexadecimalDigit(source[place + 2])
        {
            bytes.append(high << 4 | low)
            place += 3
        } else {
            bytes.append(source[place])
            place += 1
        }
    }
    return String(validating: bytes, as: UTF8.self)
}

/// The value of one hexadecimal digit.
func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
