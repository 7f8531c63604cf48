// ID.swift: the place of an element in its table, typed, so that IDs of two tables cannot be mixed up. Public and
// inlinable like the table.

/// The identity of an element in a `Table<Element>`: its place, counted from 0.
public struct ID<Element>: Hashable, Sendable, Comparable {
    /// The place.
    public var rawValue: UInt32

    /// The identity of a place.
    @inlinable public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    // Written out to be inlinable: dictionaries ask for these far more often than for anything else.
    /// Whether both are one place.
    @inlinable public static func == (left: ID, right: ID) -> Bool { left.rawValue == right.rawValue }
    /// Hashes the place.
    @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// Whether a place comes first.
    @inlinable public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
}
