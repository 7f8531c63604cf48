// JSONNull.swift: null as the only value there is, for members that are documented as nothing else.

/// The value `null`.
public struct JSONNull: JSONCodable, ExpressibleByNilLiteral {
    /// Makes the one value.
    public init() {}

    /// Makes the one value.
    public init(nilLiteral: ()) {}

    /// Reads the value, which must be null.
    public static func read(from value: inout ValueReader) -> Self {
        if !value.hasFailed, value.kind != .null { value.fail(expected: "null") }
        return Self()
    }

    /// Writes `null`.
    public func write(into value: inout ValueWriter) { value.writeNull() }
}
