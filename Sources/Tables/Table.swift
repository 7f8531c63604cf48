// Table.swift: elements in the order they were added, found by their typed place; what stands in for pointers here. And
// what is noted of them beside their table. Inlinable, because otherwise every look at an element of another module's
// type would copy all of it; and public, because nothing else is inlined across modules.

/// A growing list whose elements are addressed by `ID<Element>`; elements are never removed, so IDs stay valid.
public struct Table<Element> {
    @usableFromInline var elements: [Element] = []

    /// An empty table.
    @inlinable public init() {}

    /// Adds an element at the end and gives its ID.
    @inlinable public mutating func append(_ element: Element) -> ID<Element> {
        elements.append(element)
        return ID(rawValue: UInt32(elements.count - 1))
    }

    /// The element of an ID that this table gave; any other ID is a programming mistake and stops the program.
    @inlinable public subscript(id: ID<Element>) -> Element {
        get { elements[Int(id.rawValue)] }
        set { elements[Int(id.rawValue)] = newValue }
        _modify { yield &elements[Int(id.rawValue)] }
    }

    /// How many elements there are.
    @inlinable public var count: Int { elements.count }
    /// Whether there are none.
    @inlinable public var isEmpty: Bool { elements.isEmpty }

    /// All IDs, in order.
    @inlinable public var indices: LazyMapSequence<Range<UInt32>, ID<Element>> {
        (0..<UInt32(elements.count)).lazy.map { ID(rawValue: $0) }
    }

    /// Makes room for `count` elements in all.
    @inlinable public mutating func reserve(_ count: Int) {
        elements.reserveCapacity(count)
    }
}

extension Table: Sequence {
    /// The elements, in order.
    @inlinable public func makeIterator() -> IndexingIterator<[Element]> { elements.makeIterator() }
    /// How many elements there are.
    @inlinable public var underestimatedCount: Int { elements.count }
}

extension Table: Sendable where Element: Sendable {}
extension Table: Equatable where Element: Equatable {}
extension Table: Hashable where Element: Hashable {}

/// Values for some of the elements of a table.
public struct SideTable<Element, Value> {
    @usableFromInline var values: [Value?] = []

    /// A table without values.
    @inlinable public init() {}

    /// The value of an element; nil when it has none.
    @inlinable public subscript(id: ID<Element>) -> Value? {
        get { Int(id.rawValue) < values.count ? values[Int(id.rawValue)] : nil }
        set {
            let missing = Int(id.rawValue) + 1 - values.count
            if missing > 0 { values.append(contentsOf: repeatElement(nil, count: missing)) }
            values[Int(id.rawValue)] = newValue
        }
    }
}

extension SideTable: Sendable where Value: Sendable {}
