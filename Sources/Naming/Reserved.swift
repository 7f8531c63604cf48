// Names that Swift, or the shape of what is generated, keeps for itself.

enum Reserved {
    /// What no type may be called, anywhere: the language's own, and the modules that names are qualified with.
    static let types: Set<String> = [
        "Type", "Protocol", "Self", "Any", "AnyObject", "Swift", "Foundation", "ClientRuntime", "Optional",
    ]

    /// What no member may be called.
    static let members: Set<String> = ["init", "self", "Type", "Protocol", "hashValue", "deinit", "subscript", "_"]

    /// What no case may be called: beside the above, what would be taken for `Optional`'s.
    static let cases: Set<String> = members.union([
        "none", "some", "undocumented", "documented", "allCases", "rawValue",
    ])

    /// What no parameter of a call may be called, since the body of the function uses it.
    static let parameters: Set<String> = members.union(["request", "core", "_"])

    /// Words that need backquotes where a name is declared or used alone.
    static let keywords: Set<String> = [
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "inout",
        "internal", "let", "operator", "private", "precedencegroup", "protocol", "public", "rethrows", "static",
        "struct", "subscript", "typealias", "var", "break", "case", "catch", "continue", "default", "defer", "do",
        "else",
        "fallthrough", "for", "guard", "if", "in", "repeat", "return", "throw", "switch", "where", "while", "Any", "as",
        "await", "false", "is", "nil", "self", "Self", "super", "throws", "true", "try",
    ]

    /// The name as it must be written.
    static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }
}
