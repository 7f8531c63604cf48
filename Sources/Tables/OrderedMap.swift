// OrderedMap.swift: a dictionary that remembers the order of insertion, so that output never depends on hashing.

/// Values by key, in the order in which the keys first came.
package struct OrderedMap<Key: Hashable, Value> {
    package private(set) var keys: [Key] = []
    package private(set) var values: [Value] = []
    private var places: [Key: Int] = [:]

    package init() {}

    /// A map of pairs whose keys all differ; two equal keys are a programming mistake and stop the program.
    package init(uniqueKeysWithValues pairs: some Sequence<(Key, Value)>) {
        for (key, value) in pairs {
            precondition(places[key] == nil, "a key of an ordered map stands twice")
            self[key] = value
        }
    }

    package var count: Int { keys.count }
    package var isEmpty: Bool { keys.isEmpty }

    /// The value of a key. Setting an existing key keeps its place; setting nil removes it, in time linear in `count`.
    package subscript(key: Key) -> Value? {
        get { places[key].map { values[$0] } }
        set {
            switch (places[key], newValue) {
            case (let place?, let value?):
                values[place] = value
            case (let place?, nil):
                remove(at: place)
            case (nil, let value?):
                places[key] = keys.count
                keys.append(key)
                values.append(value)
            case (nil, nil):
                break
            }
        }
    }

    /// The value of a key, for changing in place; the default is inserted first when the key is missing.
    package subscript(key: Key, default fallback: @autoclosure () -> Value) -> Value {
        get { places[key].map { values[$0] } ?? fallback() }
        _modify {
            if places[key] == nil { self[key] = fallback() }
            yield &values[places[key]!]
        }
    }

    /// The place of a key in the order, nil when it is missing.
    package func index(of key: Key) -> Int? { places[key] }

    /// The same keys in the same order with other values.
    package func mapValues<Other>(_ transform: (Value) throws -> Other) rethrows -> OrderedMap<Key, Other> {
        OrderedMap<Key, Other>(keys: keys, values: try values.map(transform), places: places)
    }

    private init(keys: [Key], values: [Value], places: [Key: Int]) {
        self.keys = keys
        self.values = values
        self.places = places
    }

    private mutating func remove(at place: Int) {
        places[keys[place]] = nil
        keys.remove(at: place)
        values.remove(at: place)
        for later in place..<keys.count { places[keys[later]] = later }
    }
}

extension OrderedMap: Sequence {
    package struct Iterator: IteratorProtocol {
        fileprivate let map: OrderedMap
        fileprivate var place = 0

        package mutating func next() -> (key: Key, value: Value)? {
            guard place < map.keys.count else { return nil }
            defer { place += 1 }
            return (map.keys[place], map.values[place])
        }
    }

    package func makeIterator() -> Iterator { Iterator(map: self) }
    package var underestimatedCount: Int { keys.count }
}

extension OrderedMap: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (Key, Value)...) {
        self.init(uniqueKeysWithValues: elements)
    }
}

extension OrderedMap: Sendable where Key: Sendable, Value: Sendable {}

extension OrderedMap: Equatable where Value: Equatable {
    /// Whether both hold the same pairs in the same order.
    package static func == (left: OrderedMap, right: OrderedMap) -> Bool {
        left.keys == right.keys && left.values == right.values
    }
}

extension OrderedMap: Hashable where Value: Hashable {
    package func hash(into hasher: inout Hasher) {
        hasher.combine(keys)
        hasher.combine(values)
    }
}
