// DecodingFailure.swift: why a JSON text could not be decoded, in the words a person needs: where, what was expected,
// what was found. The place is worked out from the tape after the fact, so that reading keeps no path.

internal import JSONSyntax

/// The first mistake in a JSON text that was to be decoded.
public struct DecodingFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The way from the outermost value to the mistake, such as `[0].wallet.balance`; empty for the outermost value.
    public var path: String
    /// What should have been there, such as `number`.
    public var expected: String
    /// What was there, with an excerpt, such as `string "abc"`; `nothing` for a member that is missing.
    public var found: String
    /// Where the mistake is, in bytes from the start of the text.
    public var byteOffset: Int
    /// The path to the mismatch as steps; nil if the text is not JSON.
    var trace: DecodingTrace?

    /// A failure in parts.
    public init(path: String, expected: String, found: String, byteOffset: Int) {
        self.path = path
        self.expected = expected
        self.found = found
        self.byteOffset = byteOffset
    }

    /// Compares what the failure tells; the trace follows from it and the text.
    public static func == (left: Self, right: Self) -> Bool {
        left.path == right.path && left.expected == right.expected && left.found == right.found
            && left.byteOffset == right.byteOffset
    }

    /// Hashes what the failure tells.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(expected)
        hasher.combine(found)
        hasher.combine(byteOffset)
    }

    /// A text for people.
    public var description: String {
        "\(path.isEmpty ? "" : "\(path): ")expected \(expected), found \(found)"
    }
}

/// What a reader notes about the first mistake.
struct ReadFailure {
    /// The token that is wrong, or the object that lacks a member.
    var token: Int
    var expected: String
    var missingMember: String?
    /// The structures around it, the innermost first.
    var owners: [(type: Any.Type, token: Int)] = []
}

extension DecodingFailure {
    init(_ error: JSONSyntaxError) {
        let reason = error.reason.prefix(1).lowercased() + error.reason.dropFirst()
        self.init(
            path: "",
            expected: "JSON",
            found: "a mistake at byte \(error.offset): \(reason)",
            byteOffset: error.offset
        )
    }

    init(_ failure: ReadFailure, in bytes: UnsafeRawBufferPointer, tokens: UnsafeBufferPointer<JSONToken>) {
        let trace = DecodingTrace(failure, in: bytes, tokens: tokens)
        let token = tokens[failure.token]
        var path = trace.path
        var found = "nothing"
        if let name = failure.missingMember {
            path += Self.pathComponent(name)
        } else {
            found = Self.excerpt(of: token, in: bytes)
        }
        self.init(path: path, expected: failure.expected, found: found, byteOffset: Int(token.start))
        self.trace = trace
    }

    /// `.name` for a plain name, `["odd name"]` for any other.
    static func pathComponent(_ name: String) -> String {
        let isPlain =
            !name.isEmpty
            && name.utf8.allSatisfy { byte in
                byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "$")
                    || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
            }
        return isPlain ? ".\(name)" : "[\(String(decoding: JSONCoding.encode(String(name.prefix(60))), as: UTF8.self))]"
    }

    /// What a token is, and the beginning of its text on one line.
    static func excerpt(of token: JSONToken, in bytes: UnsafeRawBufferPointer) -> String {
        let limit = 40
        var text = String(decoding: bytes[token.range].prefix(4 * limit), as: UTF8.self)
        text = String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 })
        )
        if token.range.count > 4 * limit || text.count > limit { text = "\(text.prefix(limit))…" }
        return switch token.kind {
        case .object: "object \(text)"
        case .array: "array \(text)"
        case .string: "string \(text)"
        case .number: "number \(text)"
        case .true, .false: "boolean \(text)"
        case .null: "null"
        }
    }
}
