// NameMap.swift: sets and tables of names as documents write them. Names are equal if their code units are (RFC 8259
// section 8.3), while Swift takes canonically equivalent strings for equal. Inlinable, because a document is full of
// names; and public, because nothing else is inlined across modules.

/// A name, equal only to names of the same code units.
public struct Name: Hashable, Sendable {
    /// The name.
    public let text: String

    /// A name of a document.
    @inlinable public init(_ text: String) { self.text = text }

    /// Returns true if both have the same code units.
    @inlinable public static func == (left: Self, right: Self) -> Bool { left.text.isExactly(right.text) }

    /// Hashes the code units.
    @inlinable public func hash(into hasher: inout Hasher) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: .init($0)) }
        guard isDone == nil else { return }
        var native = text
        native.withUTF8 { hasher.combine(bytes: .init($0)) }
    }
}

extension String {
    /// Returns true if another string has the same code units.
    @inlinable public func isExactly(_ other: String) -> Bool {
        // Strings of the same code units are equal for Swift as well, which finds most differences quickly.
        guard self == other, utf8.count == other.utf8.count else { return false }
        let isSame = utf8.withContiguousStorageIfAvailable { left in
            other.utf8.withContiguousStorageIfAvailable { right in left.elementsEqual(right) }
        }
        return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
    }
}

/// A set of names, in the order in which they first came.
public struct NameSet: Sequence, Sendable {
    @usableFromInline var names: [String] = []
    /// The names once they are many; a few are compared one by one.
    @usableFromInline var known: Set<Name>?

    /// A set without names.
    @inlinable public init() {}

    /// The names of a list.
    @inlinable public init(_ names: some Sequence<String>) { formUnion(names) }

    /// True if there is no name.
    @inlinable public var isEmpty: Bool { names.isEmpty }
    /// The number of names.
    @inlinable public var count: Int { names.count }

    /// Returns true if a name is there.
    @inlinable public func contains(_ name: String) -> Bool {
        if let known { return known.contains(Name(name)) }
        for other in names where other.isExactly(name) { return true }
        return false
    }

    /// Adds a name; false if it is there already.
    @discardableResult
    @inlinable public mutating func insert(_ name: String) -> Bool {
        if contains(name) { return false }
        names.append(name)
        if known != nil {
            known?.insert(Name(name))
        } else if names.count > 8 {
            known = Set(names.lazy.map(Name.init))
        }
        return true
    }

    /// Adds the names of a list.
    @inlinable public mutating func formUnion(_ others: some Sequence<String>) {
        for name in others { insert(name) }
    }

    /// The names, in order.
    @inlinable public func makeIterator() -> IndexingIterator<[String]> { names.makeIterator() }
}

/// Values by name.
public struct NameMap<Value> {
    @usableFromInline var table: [Name: Value] = [:]

    /// A table without names.
    @inlinable public init() {}

    /// The values, in no order.
    @inlinable public var values: Dictionary<Name, Value>.Values { table.values }

    /// The names with their values, in the order of their code units.
    public var sorted: [(name: String, value: Value)] {
        table.sorted { $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8) }.map { ($0.key.text, $0.value) }
    }

    /// The value of a name; nil if it has none.
    @inlinable public subscript(name: String) -> Value? {
        get { table[Name(name)] }
        set { table[Name(name)] = newValue }
    }

    /// The value of a name, which begins as the default.
    @inlinable public subscript(name: String, default fallback: @autoclosure () -> Value) -> Value {
        get { table[Name(name), default: fallback()] }
        _modify { yield &table[Name(name), default: fallback()] }
    }
}

extension NameMap: Sendable where Value: Sendable {}

/// A name among other properties of a type, compared by its code units.
@propertyWrapper
public struct ExactName: Hashable, Sendable {
    /// The name.
    public var wrappedValue: String

    /// A name of a document.
    @inlinable public init(wrappedValue: String) { self.wrappedValue = wrappedValue }

    /// Returns true if both have the same code units.
    @inlinable public static func == (left: Self, right: Self) -> Bool {
        left.wrappedValue.isExactly(right.wrappedValue)
    }

    /// Hashes the code units.
    @inlinable public func hash(into hasher: inout Hasher) { Name(wrappedValue).hash(into: &hasher) }
}
