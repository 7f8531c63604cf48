// Boxed.swift: indirection for structures that contain themselves.

/// A value kept behind a reference, so that a structure can hold a property of its own type. Behaves as the value does.
@propertyWrapper
public struct Boxed<Value> {
    // Immutable, so sharing it between copies is sharing a value.
    fileprivate final class Storage {
        let value: Value
        init(_ value: Value) { self.value = value }
    }

    fileprivate var storage: Storage

    /// Boxes a value.
    public init(wrappedValue: Value) { storage = Storage(wrappedValue) }

    /// The value itself.
    public var wrappedValue: Value {
        get { storage.value }
        set { storage = Storage(newValue) }
    }
}

extension Boxed.Storage: Sendable where Value: Sendable {}
extension Boxed: Sendable where Value: Sendable {}

extension Boxed: Equatable where Value: Equatable {
    /// Whether two are equal.
    public static func == (left: Self, right: Self) -> Bool {
        left.storage === right.storage || left.storage.value == right.storage.value
    }
}

extension Boxed: Hashable where Value: Hashable {
    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(storage.value) }
}

extension Boxed: Encodable where Value: JSONCodable {}
extension Boxed: Decodable where Value: JSONCodable {}

extension Boxed: JSONCodable where Value: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Self { Self(wrappedValue: value.read()) }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.write(wrappedValue) }
}
