// JSONObject.swift: the members of a JSON object, in order, found by name in constant time.

/// Members with names, in the order in which they were added. Two are equal when they have the same members in any
/// order. Names are compared by their code units (RFC 8259 section 8.3).
public struct JSONObject: Sendable {
    private var order: [String] = []
    private var values: [ExactName: JSONValue] = [:]

    /// No members.
    public init() {}

    /// Members in order; of several with one name, the last value at the place of the first.
    public init(_ members: some Sequence<(String, JSONValue)>) {
        for (name, value) in members { self[name] = value }
    }

    /// A member; nil when it is absent. Setting nil removes it, setting anything else adds or replaces it.
    public subscript(name: String) -> JSONValue? {
        get { values[ExactName(name)] }
        set {
            if let newValue {
                if values.updateValue(newValue, forKey: ExactName(name)) == nil { order.append(name) }
            } else if values.removeValue(forKey: ExactName(name)) != nil {
                order.removeAll { haveSameCodeUnits($0, name) }
            }
        }
    }

    /// The names in order.
    public var names: [String] { order }

    mutating func reserveCapacity(_ count: Int) {
        order.reserveCapacity(count)
        values.reserveCapacity(count)
    }
}

extension JSONObject: Hashable {
    /// Whether two are equal.
    public static func == (left: Self, right: Self) -> Bool { left.values == right.values }
    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(values) }
}

extension JSONObject: RandomAccessCollection {
    /// The position of the first member.
    public var startIndex: Int { 0 }
    /// The position after the last member.
    public var endIndex: Int { order.count }
    /// The member at a position.
    public subscript(position: Int) -> (name: String, value: JSONValue) {
        let name = order[position]
        return (name, values[ExactName(name)] ?? .null)
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// A value written as a literal.
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}
