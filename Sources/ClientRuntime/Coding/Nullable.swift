// Nullable.swift: `null` as a value of its own, for members where absence means something else.

/// A value or an explicit `null`.
///
/// In `Nullable<Value>?` nil means that the member is absent; that is why this type cannot be written as `nil` itself.
public enum Nullable<Value> {
    /// The member is there and `null`.
    case null
    /// The member is there and has a value.
    case value(Value)

    /// The value, or nil for `null`.
    public var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }

    /// A value, or `null` for nil.
    public init(_ value: Value?) {
        self = value.map { .value($0) } ?? .null
    }
}

extension Nullable: Sendable where Value: Sendable {}
extension Nullable: Equatable where Value: Equatable {}
extension Nullable: Hashable where Value: Hashable {}
extension Nullable: Encodable where Value: JSONCodable {}
extension Nullable: Decodable where Value: JSONCodable {}

extension Nullable: JSONCodable where Value: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Self {
        value.kind == .null ? .null : .value(value.read())
    }

    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) {
        switch self {
        case .null: value.writeNull()
        case .value(let member): value.write(member)
        }
    }
}
