// Codes of diagnostics as words, for sentences that count them: `1 path mismatch`, `6 path mismatches`.

extension DiagnosticCode {
    /// The number of diagnostics of this code in words.
    ///
    /// A code is a noun with adjectives before it (`invalid-status`) or a participle after it (`media-type-left-out`);
    /// the noun takes the plural. Codes that are neither have their words in a table.
    /// - Parameter count: how many there are
    package func phrase(counting count: Int) -> String {
        let (before, noun, after) = Self.exceptions[rawValue] ?? words
        let parts = ["\(count)", before, count == 1 ? noun : Self.plural(of: noun), after]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What stands before the noun, the noun, and what stands behind it.
    private typealias Phrase = (before: String, noun: String, after: String)

    private static let exceptions: [String: Phrase] = [
        "contradictory-all-of": ("contradictory", "`allOf`", ""),
        "examples-not-run": ("", "check", "of examples not run"),
        "malformed-json": ("malformed", "document", "in JSON"),
        "malformed-yaml": ("malformed", "document", "in YAML"),
        "nested-too-deeply": ("", "value", "nested too deeply"),
        "no-documents": ("", "folder", "without documents"),
        "not-generated": ("", "part", "not generated"),
        "renamed": ("", "name", "changed"),
    ]

    /// Where a noun ends: words that begin what stands behind it.
    private static let participles: Set<Substring> = ["left", "not", "too"]

    private var words: Phrase {
        let words = rawValue.split(separator: "-")
        // A code has one of them behind its noun, or none.
        let end = words.dropFirst().firstIndex(where: Self.participles.contains) ?? words.endIndex
        guard end > 0 else { return ("", rawValue, "") }
        let noun = String(words[end - 1])
        // A noun that is a plural already is counted as one of them.
        let singular = noun == "documents" ? "document" : noun
        return (words[..<(end - 1)].joined(separator: " "), singular, words[end...].joined(separator: " "))
    }

    /// The plural of an English noun.
    package static func plural(of noun: String) -> String {
        let sibilants = ["s", "x", "z", "ch", "sh"]
        if sibilants.contains(where: noun.hasSuffix) { return noun + "es" }
        if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
            return noun.dropLast() + "ies"
        }
        return noun + "s"
    }
}
