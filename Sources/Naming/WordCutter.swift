// Finds where words begin and end, scalar by scalar; most texts are ASCII, which needs no tables of Unicode.

/// Cuts one text.
struct WordCutter {
    private let text: String
    private(set) var words: [Substring] = []
    private(set) var hasLowercase = false

    init(_ text: String) { self.text = text }

    /// Cuts the text.
    /// - Parameter spelling: words for what is no part of a word; without it such scalars only separate
    mutating func cut(spelling: ((Unicode.Scalar) -> [Substring])?) {
        let scalars = text.unicodeScalars
        var start: String.Index?
        var previous = WordKind.separator
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let kind = scalar.wordKind
            let next = scalars.index(after: index)
            if kind == .lower { hasLowercase = true }
            if kind == .separator {
                if let begin = start { words.append(text[begin..<index]) }
                start = nil
                if let spelling {
                    words += spelling(scalar)
                } else if scalar == "+", next < scalars.endIndex, scalars[next].isDigit {
                    words.append("plus")  // `GMT+1` is not `GMT1`, whether or not there is a `GMT-1`
                }
            } else if let begin = start {
                if kind == .upper, beginsWord(after: previous, at: next) {
                    words.append(text[begin..<index])
                    start = index
                }
            } else {
                start = index
            }
            previous = kind
            index = next
        }
        if let begin = start { words.append(text[begin...]) }
    }

    /// Whether a capital begins a word: after a small letter or a digit, or as the last capital before small letters.
    private func beginsWord(after previous: WordKind, at next: String.Index) -> Bool {
        if previous == .lower || previous == .digit { return true }
        let scalars = text.unicodeScalars
        guard previous == .upper, next < scalars.endIndex, scalars[next].wordKind == .lower else { return false }
        // The `s` of `userIDs` is only the plural of the capitals before it.
        let after = scalars.index(after: next)
        let isPlural = scalars[next] == "s" && (after == scalars.endIndex || scalars[after].wordKind != .lower)
        return !isPlural
    }
}

/// What a scalar is in a word.
enum WordKind { case upper, lower, digit, letter, separator }

extension Unicode.Scalar {
    var wordKind: WordKind {
        switch value {
        case 0x61...0x7A: return .lower
        case 0x41...0x5A: return .upper
        case 0x30...0x39: return .digit
        case 0..<0x80: return .separator
        default:
            let properties = properties
            guard properties.isXIDContinue else { return .separator }
            if properties.isUppercase { return .upper }
            if properties.isLowercase { return .lower }
            return properties.numericType != nil ? .digit : .letter
        }
    }

    var isDigit: Bool { wordKind == .digit }

    /// Whether a name may begin with the scalar.
    var isStartOfName: Bool {
        if value < 0x80 { return wordKind != .digit }
        return properties.isXIDStart
    }
}
