// NameMap.swift: sets and tables of names as documents write them. Names are equal if their code units are (RFC 8259
// section 8.3), while Swift takes canonically equivalent strings for equal.

/// A name, equal only to names of the same code units.
private struct Name: Hashable, Sendable {
    let text: String

    static func == (left: Self, right: Self) -> Bool { left.text.isExactly(right.text) }

    func hash(into hasher: inout Hasher) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: .init($0)) }
        guard isDone == nil else { return }
        var native = text
        native.withUTF8 { hasher.combine(bytes: .init($0)) }
    }
}

extension String {
    /// Returns true if another string has the same code units.
    package func isExactly(_ other: String) -> Bool {
        self == other && utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }
}

/// A set of names, in the order in which they first came.
package struct NameSet: Sequence, Sendable {
    private var known: Set<Name> = []
    private var names: [String] = []

    package init() {}

    package init(_ names: some Sequence<String>) { formUnion(names) }

    package var isEmpty: Bool { names.isEmpty }
    package var count: Int { names.count }

    package func contains(_ name: String) -> Bool { known.contains(Name(text: name)) }

    /// Adds a name; false if it is there already.
    @discardableResult
    package mutating func insert(_ name: String) -> Bool {
        let isNew = known.insert(Name(text: name)).inserted
        if isNew { names.append(name) }
        return isNew
    }

    package mutating func formUnion(_ others: some Sequence<String>) {
        for name in others { insert(name) }
    }

    package func makeIterator() -> IndexingIterator<[String]> { names.makeIterator() }
}

/// Values by name.
package struct NameMap<Value> {
    private var table: [Name: Value] = [:]

    package init() {}

    package var values: some Collection<Value> { table.values }

    /// The names with their values, in the order of their code units.
    package var sorted: [(name: String, value: Value)] {
        table.sorted { $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8) }.map { ($0.key.text, $0.value) }
    }

    package subscript(name: String) -> Value? {
        get { table[Name(text: name)] }
        set { table[Name(text: name)] = newValue }
    }

    package subscript(name: String, default fallback: @autoclosure () -> Value) -> Value {
        get { table[Name(text: name), default: fallback()] }
        _modify { yield &table[Name(text: name), default: fallback()] }
    }
}

extension NameMap: Sendable where Value: Sendable {}

/// A name among other properties of a type, compared by its code units.
@propertyWrapper
package struct ExactName: Hashable, Sendable {
    package var wrappedValue: String

    package init(wrappedValue: String) { self.wrappedValue = wrappedValue }

    package static func == (left: Self, right: Self) -> Bool { left.wrappedValue.isExactly(right.wrappedValue) }

    package func hash(into hasher: inout Hasher) { Name(text: wrappedValue).hash(into: &hasher) }
}
