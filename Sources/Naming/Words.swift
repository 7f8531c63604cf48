// Cuts the texts of documents into words, and joins words to names as the Swift API Design Guidelines have them.

/// The words of a text, and names made of them.
struct Words {
    /// How a name begins.
    enum Style { case type, member }

    /// The longest name; what is longer is cut and told apart by a digest.
    static let longest = 96

    private(set) var words: [Substring]
    private let isShouting: Bool

    /// Cuts at everything that is neither letter nor digit, and where a capital begins a word.
    init(_ text: String) {
        var words: [Substring] = []
        for part in text.split(whereSeparator: { !Self.isPart($0) }) { words += Self.camelWords(part) }
        self.words = words
        isShouting = words.count > 1 && !text.contains { $0.isLowercase }
    }

    private init(words: [Substring]) {
        self.words = words
        isShouting = false
    }

    /// The words with those for punctuation among them: `GMT+1` is `GMT plus 1`.
    init(spelled text: String) {
        var words: [Substring] = []
        var rest = text[...]
        while let first = rest.first {
            if Self.isPart(first) {
                let part = rest.prefix(while: Self.isPart)
                words += Self.camelWords(part)
                rest = rest.dropFirst(part.count)
            } else {
                words += Self.spelling(of: first)
                rest = rest.dropFirst()
            }
        }
        self.init(words: words)
    }

    /// The words of a sign directly before digits, which never may be lost: `-1` is `minus 1`.
    init(signed text: String) {
        guard let first = text.first, first == "-" || first == "+", text.dropFirst().first?.isNumber == true else {
            self.init(text)
            return
        }
        self.init(words: [first == "-" ? "minus" : "plus"] + Words(String(text.dropFirst())).words)
    }

    var isEmpty: Bool { words.isEmpty }

    /// The name that the words make.
    func name(_ style: Style) -> String {
        var name = ""
        for (index, word) in words.enumerated() {
            var piece = style == .member && index == 0 ? Self.lowered(word) : capitalized(word)
            // Digits that meet digits of the next word stay apart.
            if let last = name.last, last.isNumber, piece.first?.isNumber == true { piece = "_" + piece }
            name += piece
        }
        if name.first?.isNumber == true { name = "_" + name }
        if name.count > Self.longest { name = name.prefix(Self.longest - 7) + "_" + Digest.hexadecimal(of: name) }
        return name
    }

    // MARK: Words

    private static func isPart(_ character: Character) -> Bool {
        if character.isASCII { return character.isLetter || character.isNumber }
        return character.isLetter && character.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
    }

    /// `HTTPServer2Go` is `HTTP`, `Server2`, `Go`.
    private static func camelWords(_ part: Substring) -> [Substring] {
        var words: [Substring] = []
        var start = part.startIndex
        var index = part.index(after: start)
        while index < part.endIndex {
            let previous = part[part.index(before: index)]
            let next = part.index(after: index)
            let current = part[index]
            let endsLowercase = current.isUppercase && (previous.isLowercase || previous.isNumber)
            let endsAcronym =
                current.isUppercase && previous.isUppercase && next < part.endIndex && part[next].isLowercase
                && !isPluralOfAcronym(part[next...])
            if endsLowercase || endsAcronym {
                words.append(part[start..<index])
                start = index
            }
            index = next
        }
        words.append(part[start...])
        return words
    }

    /// Whether what follows a run of capitals is only their plural: the `s` of `userIDs`.
    private static func isPluralOfAcronym(_ rest: Substring) -> Bool {
        rest.first == "s" && (rest.dropFirst().first.map { !$0.isLowercase } ?? true)
    }

    private static func lowered(_ word: Substring) -> String { word.lowercased() }

    private func capitalized(_ word: Substring) -> String {
        let lower = word.lowercased()
        if let acronym = Self.acronyms[lower] { return acronym }
        let isCapitals = !word.contains { $0.isLowercase }
        if isCapitals && !isShouting { return String(word) }
        if isCapitals { return lower.prefix(1).uppercased() + lower.dropFirst() }
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    private static let acronyms: [String: String] = {
        var table: [String: String] = [:]
        for word in ["ID", "URL", "URI", "HTTP", "HTTPS", "JSON", "API", "UUID", "XML", "HTML", "IP", "YAML", "SQL"] {
            table[word.lowercased()] = word
            table[word.lowercased() + "s"] = word + "s"
        }
        table["https"] = "HTTPS"
        return table
    }()

    private static func spelling(of character: Character) -> [Substring] {
        if let word = punctuation[character] { return word.split(separator: " ") }
        return character.unicodeScalars.map { "u\(String($0.value, radix: 16, uppercase: true))"[...] }
    }

    private static let punctuation: [Character: String] = [
        "+": "plus", "-": "minus", "*": "star", "/": "slash", "?": "question mark", "!": "exclamation mark", ".": "dot",
        "@": "at", "#": "hash", "$": "dollar", "%": "percent", "&": "and", "<": "less than", ">": "greater than",
        "=": "equals", "~": "tilde", "^": "caret", "|": "bar", ":": "colon", ";": "semicolon", ",": "comma", "'": "quote",
        "\"": "double quote", "`": "backquote", "_": "underscore", " ": "space", "(": "left parenthesis",
        ")": "right parenthesis", "[": "left bracket", "]": "right bracket", "{": "left brace", "}": "right brace",
        "\\": "backslash", "\n": "newline", "\t": "tab",
    ]
}

/// A short digest of a text that is the same on every machine (FNV-1a).
enum Digest {
    static func hexadecimal(of text: String) -> String {
        var hash: UInt32 = 2_166_136_261
        for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let digits = String(hash & 0xFF_FFFF, radix: 16)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }
}
