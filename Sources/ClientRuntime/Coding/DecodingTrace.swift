// DecodingTrace.swift: more about the first mistake in a JSON text: the way to it in parts, and the structures around
// it. It is worked out after the fact, so that reading costs no more.

internal import JSONSyntax

/// The way from the outermost value to a mistake.
struct DecodingTrace: Sendable, Hashable {
    enum Step: Sendable, Hashable {
        case member(String)
        case item(Int)

        /// Whether the step can be written in any other language.
        var isPlain: Bool {
            if case .member(let name) = self { DecodingTrace.isPlain(name) } else { true }
        }
    }

    /// A structure that was being read.
    struct Owner: Sendable, Hashable {
        /// The full name of its type.
        var type: String
        /// The number of steps that lead to it.
        var depth: Int
    }

    var steps: [Step] = []
    /// The innermost first.
    var owners: [Owner] = []
    var missingMember: String?

    /// Returns true if a name consists of printable ASCII characters.
    static func isPlain(_ name: String) -> Bool { name.utf8.allSatisfy { (0x20..<0x7F).contains($0) } }

    /// Returns true if a text is a type of JSON Schema.
    static func isType(_ text: String) -> Bool {
        ["string", "number", "integer", "boolean", "object", "array", "null"].contains(text)
    }

    init(_ failure: ReadFailure, in bytes: UnsafeRawBufferPointer, tokens: UnsafeBufferPointer<JSONToken>) {
        missingMember = failure.missingMember
        var tokensOfSteps: [Int] = []
        var current = 0
        while current != failure.token {
            tokensOfSteps.append(current)
            let isObject = tokens[current].kind == .object
            var child = current + 1
            var ordinal = 0
            // Move on to the child whose subtree holds the mistake.
            while true {
                let next = Int(tokens[isObject ? child + 1 : child].next)
                if failure.token < next { break }
                child = next
                ordinal += 1
            }
            steps.append(isObject ? .member(JSONString.value(of: tokens[child], in: bytes)) : .item(ordinal))
            if isObject, failure.token == child { break }
            current = isObject ? child + 1 : child
        }
        owners = failure.owners.map { owner in
            Owner(
                type: String(reflecting: owner.type),
                depth: tokensOfSteps.firstIndex(of: owner.token) ?? steps.count
            )
        }
    }

    /// The way as text, such as `[0].wallet.balance`.
    var path: String {
        steps.reduce(into: "") { path, step in
            switch step {
            case .member(let name): path += DecodingFailure.pathComponent(name)
            case .item(let index): path += "[\(index)]"
            }
        }
    }
}

extension ReaderState {
    /// More structures than this around a mistake are not noted.
    private static let maximumOwners = 64

    /// Notes that a structure was being read when reading failed, if the mistake is in it.
    @inline(never)
    mutating func noteOwner(_ type: Any.Type, at index: Int) {
        guard let failed = failure?.token, index >= 0, index <= failed, failed < Int(tokens[index].next),
            failure?.owners.count ?? 0 < Self.maximumOwners
        else { return }
        failure?.owners.append((type, index))
    }
}
