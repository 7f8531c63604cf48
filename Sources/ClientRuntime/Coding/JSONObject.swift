// JSONObject.swift: the members of a JSON object, in order, found by name in constant time.

/// Members with names, in the order in which they were added. Two are equal when they have the same members in any
/// order. Names are compared by their code units (RFC 8259 section 8.3).
public struct JSONObject: Sendable {
    private var members: [(name: String, value: JSONValue)] = []
    /// Where members are, once they are many; a few are compared one by one.
    private var places: [ExactName: Int] = [:]

    private static let few = 8

    /// No members.
    public init() {}

    /// Members in order; of several with one name, the last value at the place of the first.
    public init(_ members: some Sequence<(String, JSONValue)>) {
        for (name, value) in members { self[name] = value }
    }

    /// A member; nil when it is absent. Setting nil removes it, setting anything else adds or replaces it.
    public subscript(name: String) -> JSONValue? {
        get { place(of: name).map { members[$0].value } }
        set {
            switch (place(of: name), newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): remove(at: place)
            case (nil, let value?): append(name, value)
            case (nil, nil): break
            }
        }
    }

    /// The names in order.
    public var names: [String] { members.map(\.name) }

    mutating func reserveCapacity(_ count: Int) { members.reserveCapacity(count) }

    private func place(of name: String) -> Int? {
        if members.count > Self.few { return places[ExactName(name)] }
        return members.firstIndex { haveSameCodeUnits($0.name, name) }
    }

    private mutating func append(_ name: String, _ value: JSONValue) {
        members.append((name, value))
        if members.count == Self.few + 1 {
            findPlaces()
        } else if members.count > Self.few {
            places[ExactName(name)] = members.count - 1
        }
    }

    private mutating func remove(at place: Int) {
        members.remove(at: place)
        findPlaces()
    }

    private mutating func findPlaces() {
        places = [:]
        guard members.count > Self.few else { return }
        for (place, member) in members.enumerated() { places[ExactName(member.name)] = place }
    }
}

extension JSONObject: Hashable {
    /// Whether two are equal.
    public static func == (left: Self, right: Self) -> Bool {
        left.count == right.count && left.members.allSatisfy { right[$0.name] == $0.value }
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        // Of members in any order the sum is the same.
        var sum = 0
        for member in members {
            var own = Hasher()
            own.combine(ExactName(member.name))
            own.combine(member.value)
            sum &+= own.finalize()
        }
        hasher.combine(sum)
        hasher.combine(count)
    }
}

extension JSONObject: RandomAccessCollection {
    /// The position of the first member.
    public var startIndex: Int { 0 }
    /// The position after the last member.
    public var endIndex: Int { members.count }
    /// The member at a position.
    public subscript(position: Int) -> (name: String, value: JSONValue) { members[position] }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// A value written as a literal.
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}
