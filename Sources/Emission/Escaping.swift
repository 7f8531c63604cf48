// Makes texts of a document safe for the place where they land: no text ends a comment or a string literal, and none
// shows in another order than it is read.

/// The text of comments.
enum CommentText {
    /// Cuts a text into lines that fit, one paragraph after the other; empty lines at both ends are left out.
    static func lines(_ text: String, width: Int) -> [String] {
        if text.isEmpty { return [] }
        if isPlain(text) { return wrapped(text, width) }
        var lines: [String] = []
        var isBlank = true
        for line in text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isLineBreak).map({
            Substring($0)
        }) {
            let clean = clean(line)
            if clean.isEmpty {
                if !isBlank { lines.append("") }
                isBlank = true
            } else {
                lines += wrapped(clean, width)
                isBlank = false
            }
        }
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    /// Whether a text is one line of printable ASCII that does not end in a blank.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && text.utf8.last != UInt8(ascii: " ")
    }

    /// One line of the text.
    static func line(_ text: String) -> String {
        if isPlain(text) { return text }
        return lines(text, width: .max).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A carriage return before a newline is cleaned away with the other controls.
    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{85}" || scalar == "\u{0B}"
            || scalar == "\u{0C}"
    }

    /// Without what cannot be seen, and without blanks at the end.
    private static func clean(_ line: Substring) -> String {
        let text = String(line)
        if isPlain(text) { return text }
        var result = String.UnicodeScalarView()
        for scalar in line.unicodeScalars where !isHidden(scalar) {
            result.append(scalar == "\t" ? " " : scalar)
        }
        while let last = result.last, last.properties.isWhitespace { result.removeLast() }
        return String(result)
    }

    /// Controls, and the marks that turn the direction of text.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: false
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
        default: false
        }
    }

    private static func wrapped(_ line: String, _ width: Int) -> [String] {
        if line.utf8.count <= width { return [line] }
        if let lines = wrappedAtOnce(line, width) { return lines }
        if line.count <= width { return [line] }
        let indentation = String(line.prefix { $0 == " " }.prefix(12))
        var lines: [String] = []
        var current = indentation
        var length = indentation.count
        var isEmpty = true
        for word in line.unicodeScalars.split(separator: " ").map({ Substring($0) }) {
            let count = word.utf8.count == 1 ? 1 : word.unicodeScalars.count
            if !isEmpty, length + 1 + count > width {
                lines.append(current)
                current = indentation
                length = indentation.count
                isEmpty = true
            }
            if !isEmpty { current += " " }
            current += word
            length += count + (isEmpty ? 0 : 1)
            isEmpty = false
        }
        lines.append(current)
        return lines
    }

    /// The lines of printable ASCII with single blanks, which are pieces of it; nil for any other text.
    private static func wrappedAtOnce(_ line: String, _ width: Int) -> [String]? {
        guard isPlain(line) else { return nil }
        return line.utf8.withContiguousStorageIfAvailable { bytes -> [String]? in
            let blank = UInt8(ascii: " ")
            let indentation = bytes.prefix { $0 == blank }.count
            guard indentation <= 12 else { return nil }
            var lines: [String] = []
            var start = indentation
            var end = start
            var index = start
            while index < bytes.count {
                // A word, and where the line ends if it comes to it.
                while index < bytes.count, bytes[index] != blank { index += 1 }
                if end > start, indentation + index - start > width {
                    lines.append(line.prefix(indentation) + String(decoding: bytes[start..<end], as: UTF8.self))
                    start = end + 1
                }
                end = index
                index += 1
                if index < bytes.count, bytes[index] == blank { return nil }
            }
            lines.append(line.prefix(indentation) + String(decoding: bytes[start..<end], as: UTF8.self))
            return lines
        } ?? nil
    }
}

/// A string literal in quotes.
func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case "\u{2028}", "\u{2029}": result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        case _ where CommentText.isHidden(scalar):
            result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

/// A name as a parameter is declared, where most keywords need no backquotes.
func label(_ name: String) -> String {
    let bare = argumentLabel(name)
    return ["var", "let"].contains(bare) ? name : bare
}

/// A name as the label of an argument, where `inout` alone needs backquotes.
func argumentLabel(_ name: String) -> String {
    name.hasPrefix("`") && name != "`inout`" ? String(name.dropFirst().dropLast()) : name
}
