// Cuts the texts of documents into words, and joins words to names as the Swift API Design Guidelines have them.

/// The words of a text, and names made of them.
struct Words {
    /// How a name begins.
    enum Style { case type, member }

    /// The longest name, in bytes of UTF-8: two of them and their endings fit in a file's name. What is longer is cut
    /// and told apart by a digest.
    static let longest = 96

    private(set) var words: [Substring]
    private let isShouting: Bool

    /// Cuts at everything that is neither letter nor digit, and where a capital begins a word.
    init(_ text: String) {
        var cutter = WordCutter(text)
        cutter.cut(spelling: nil)
        self.init(words: cutter.words, isShouting: cutter.words.count > 1 && !cutter.hasLowercase)
    }

    private init(words: [Substring], isShouting: Bool = false) {
        self.words = words
        self.isShouting = isShouting
    }

    /// The words with those for punctuation among them: `GMT+1` is `GMT plus 1`.
    init(spelled text: String) {
        var cutter = WordCutter(text)
        cutter.cut(spelling: Self.spelling)
        self.init(words: cutter.words)
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
            if let last = name.unicodeScalars.last, let next = piece.unicodeScalars.first, last.isDigit, next.isDigit {
                piece = "_" + piece
            }
            name += piece
        }
        if let first = name.unicodeScalars.first, !first.isStartOfName { name = "_" + name }
        if name.utf8.count > Self.longest {
            let digest = Digest.hexadecimal(of: name)
            while name.utf8.count > Self.longest - 7 { name.removeLast() }
            name += "_\(digest)"
        }
        return name
    }

    // MARK: Words

    private static func lowered(_ word: Substring) -> String { word.lowercased() }

    private func capitalized(_ word: Substring) -> String {
        let lower = word.lowercased()
        if let acronym = Self.acronyms[lower] { return acronym }
        let isCapitals = !word.unicodeScalars.contains { $0.wordKind == .lower }
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

    private static func spelling(of scalar: Unicode.Scalar) -> [Substring] {
        if let word = punctuation[scalar] { return word.split(separator: " ") }
        return ["u\(String(scalar.value, radix: 16, uppercase: true))"]
    }

    private static let punctuation: [Unicode.Scalar: String] = [
        "+": "plus", "-": "minus", "*": "star", "/": "slash", "?": "question mark", "!": "exclamation mark", ".": "dot",
        "@": "at", "#": "hash", "$": "dollar", "%": "percent", "&": "and", "<": "less than", ">": "greater than",
        "=": "equals", "~": "tilde", "^": "caret", "|": "bar", ":": "colon", ";": "semicolon", ",": "comma",
        "'": "quote",
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
