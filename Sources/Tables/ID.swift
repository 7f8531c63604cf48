// ID.swift: the place of an element in its table, typed, so that IDs of two tables cannot be mixed up. Public and
// inlinable like the table.

/// The identity of an element in a `Table<Element>`: its place, counted from 0.
public struct ID<Element>: Hashable, Sendable, Comparable {
    public var rawValue: UInt32

    @inlinable public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    // Written out to be inlinable: dictionaries ask for these far more often than for anything else.
    @inlinable public static func == (left: ID, right: ID) -> Bool { left.rawValue == right.rawValue }
    @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    @inlinable public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
}
