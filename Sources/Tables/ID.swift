// ID.swift: the place of an element in its table, typed, so that IDs of two tables cannot be mixed up.

/// The identity of an element in a `Table<Element>`: its place, counted from 0.
package struct ID<Element>: Hashable, Sendable, Comparable {
    package var rawValue: UInt32

    @inlinable package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    // Written out to be inlinable: dictionaries ask for these far more often than for anything else.
    @inlinable package static func == (left: ID, right: ID) -> Bool { left.rawValue == right.rawValue }
    @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    @inlinable package static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
}
