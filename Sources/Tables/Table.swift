// Table.swift: elements in the order they were added, found by their typed place; what stands in for pointers here. And
// what is noted of them beside their table.

/// A growing list whose elements are addressed by `ID<Element>`; elements are never removed, so IDs stay valid.
package struct Table<Element> {
    private var elements: [Element] = []

    package init() {}

    /// Adds an element at the end and gives its ID.
    package mutating func append(_ element: Element) -> ID<Element> {
        elements.append(element)
        return ID(rawValue: UInt32(elements.count - 1))
    }

    /// The element of an ID that this table gave; any other ID is a programming mistake and stops the program.
    package subscript(id: ID<Element>) -> Element {
        get { elements[Int(id.rawValue)] }
        set { elements[Int(id.rawValue)] = newValue }
        _modify { yield &elements[Int(id.rawValue)] }
    }

    package var count: Int { elements.count }
    package var isEmpty: Bool { elements.isEmpty }

    /// All IDs, in order.
    package var indices: LazyMapSequence<Range<UInt32>, ID<Element>> {
        (0..<UInt32(elements.count)).lazy.map { ID(rawValue: $0) }
    }

    /// Makes room for `count` elements in all.
    package mutating func reserve(_ count: Int) {
        elements.reserveCapacity(count)
    }
}

extension Table: Sequence {
    package func makeIterator() -> IndexingIterator<[Element]> { elements.makeIterator() }
    package var underestimatedCount: Int { elements.count }
}

extension Table: Sendable where Element: Sendable {}
extension Table: Equatable where Element: Equatable {}
extension Table: Hashable where Element: Hashable {}

/// Values for some of the elements of a table.
package struct SideTable<Element, Value> {
    private var values: [Value?] = []

    package init() {}

    /// The value of an element; nil when it has none.
    package subscript(id: ID<Element>) -> Value? {
        get { Int(id.rawValue) < values.count ? values[Int(id.rawValue)] : nil }
        set {
            let missing = Int(id.rawValue) + 1 - values.count
            if missing > 0 { values.append(contentsOf: repeatElement(nil, count: missing)) }
            values[Int(id.rawValue)] = newValue
        }
    }
}

extension SideTable: Sendable where Value: Sendable {}
