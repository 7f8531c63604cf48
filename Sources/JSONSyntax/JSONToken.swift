// JSONToken.swift: one value of a JSON text as the scanner saw it, sixteen bytes, no text of its own.

/// What a JSON value is.
public enum JSONKind: UInt8, Sendable, Hashable {
    case object, array, string, number, `true`, `false`, null
}

/// One value, or one member name, in the flat pre-order list that the scanner makes of a text.
///
/// The members of an object follow it as pairs: a string token (the name), then the token of the value with everything
/// under it. The items of an array follow it one after the other.
public struct JSONToken: Sendable, Hashable {
    /// Where the text of the value begins, in bytes from the start of the input; a string begins at its quote.
    public var start: UInt32
    /// Where the text of the value ends, in bytes, exclusive: after the closing quote or bracket.
    public var end: UInt32
    /// The index of the first token that does not belong to this value any more.
    public var next: UInt32
    /// What the value is.
    public var kind: JSONKind
    var flags: UInt8
    /// For a member name: a checksum of its bytes (see `fingerprint(of:)`), 0 otherwise. A name with escapes has the
    /// checksum of its text as written.
    public var fingerprint: UInt16

    static let escapeFlag: UInt8 = 1
    static let fractionFlag: UInt8 = 2

    /// Whether a string has escape sequences, so that its text is not its value.
    public var hasEscapes: Bool { flags & Self.escapeFlag != 0 }
    /// Whether a number is written without fraction and exponent.
    public var isPlainInteger: Bool { kind == .number && flags & Self.fractionFlag == 0 }

    /// The byte offsets of the whole value.
    public var range: Range<Int> { Int(start)..<Int(end) }
    /// The byte offsets of what stands between the quotes; only for strings.
    public var contentRange: Range<Int> { Int(start) + 1..<Int(end) - 1 }

    /// A checksum that tells most member names of one object apart: from the length and the first, middle and last
    /// bytes.
    public static func fingerprint(of name: UnsafeRawBufferPointer) -> UInt16 {
        guard let base = name.baseAddress else { return 0 }
        return fingerprint(base, count: name.count)
    }

    /// The same for `count` bytes from `base`; 0 for none.
    public static func fingerprint(_ base: UnsafeRawPointer, count: Int) -> UInt16 {
        guard count > 0 else { return 0 }
        let first = UInt32(base.load(as: UInt8.self))
        let middle = UInt32(base.load(fromByteOffset: count >> 1, as: UInt8.self))
        let last = UInt32(base.load(fromByteOffset: count &- 1, as: UInt8.self))
        let mixed =
            (UInt32(truncatingIfNeeded: count) &* 0x9E37_79B1) ^ (first &* 0x85EB_CA6B)
            ^ (middle &* 0xC2B2_AE35) ^ (last &* 0x27D4_EB2F)
        return UInt16(truncatingIfNeeded: mixed >> 15)
    }
}
