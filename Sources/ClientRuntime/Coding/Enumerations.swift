// Enumerations.swift: open enumerations. A value the document does not name is a value like any other and survives a
// round trip; the documented ones have names.

/// Strings of which the document names some.
public protocol StringEnumeration: JSONCodable, RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String, StringLiteralType == String {
    init(rawValue: String)
    /// The values the document names, in its order.
    static var documented: [Self] { get }
}

/// Integers of which the document names some.
public protocol IntegerEnumeration: JSONCodable, RawRepresentable where RawValue == Int {
    init(rawValue: Int)
    /// The values the document names, in its order.
    static var documented: [Self] { get }
}

/// Numbers of which the document names some.
public protocol NumberEnumeration: JSONCodable, RawRepresentable where RawValue == Double {
    init(rawValue: Double)
    /// The values the document names, in its order.
    static var documented: [Self] { get }
}

// `RawRepresentable` brings its own `Codable`, equality and hashing as well, so each protocol says which it means.

extension StringEnumeration {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Self {
        let result = Self(rawValue: value.state.pointee.string(at: value.index))
        value.judge(result.isDocumented)
        return result
    }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(string: rawValue) }
    /// Decodes through the JSON tree; see `JSONCodable`.
    public init(from decoder: any Decoder) throws { self.init(rawValue: try String(from: decoder)) }
    /// Encodes through the JSON tree; see `JSONCodable`.
    public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }

    /// A value written as a literal.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
    /// A text for people.
    public var description: String { rawValue }
    /// Whether the document names this value.
    public var isDocumented: Bool { Self.documented.contains { $0.rawValue == rawValue } }
}

extension IntegerEnumeration {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Self {
        let result = Self(rawValue: Int.read(from: &value))
        value.judge(result.isDocumented)
        return result
    }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.write(rawValue) }
    /// Decodes through the JSON tree; see `JSONCodable`.
    public init(from decoder: any Decoder) throws { self.init(rawValue: try Int(from: decoder)) }
    /// Encodes through the JSON tree; see `JSONCodable`.
    public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }

    /// Whether the document names this value.
    public var isDocumented: Bool { Self.documented.contains { $0.rawValue == rawValue } }
}

extension NumberEnumeration {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Self {
        let result = Self(rawValue: Double.read(from: &value))
        value.judge(result.isDocumented)
        return result
    }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.write(rawValue) }
    /// Decodes through the JSON tree; see `JSONCodable`.
    public init(from decoder: any Decoder) throws { self.init(rawValue: try Double(from: decoder)) }
    /// Encodes through the JSON tree; see `JSONCodable`.
    public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }

    /// Whether the document names this value.
    public var isDocumented: Bool { Self.documented.contains { $0.rawValue == rawValue } }
}
