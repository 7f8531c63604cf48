// The words of a place in a document that can name a schema which has no name of its own.

import SyntaxTree

enum ReferenceWords {
    /// Tokens of a pointer that say how the document is built and nothing of what stands there.
    private static let structural: Set<String> = [
        "components", "schemas", "definitions", "$defs", "properties", "items", "schema", "content", "paths",
        "responses",
        "parameters", "requestBody", "requestBodies", "allOf", "oneOf", "anyOf", "additionalProperties", "headers",
        "patternProperties", "prefixItems",
    ]

    /// The words for a place, or nil when it is a component, which has a name.
    static func words(of pointer: JSONPointer) -> [String]? {
        let tokens = pointer.tokens
        if tokens.count == 3, tokens[0] == "components", tokens[1] == "schemas" { return nil }
        if tokens.count == 2, tokens[0] == "definitions" { return nil }
        let telling = tokens.filter { token in
            !structural.contains(token) && !token.allSatisfy(\.isNumber) && !token.contains("/json")
        }
        return telling.isEmpty ? tokens.last.map { [$0] } : Array(telling.suffix(3))
    }
}
