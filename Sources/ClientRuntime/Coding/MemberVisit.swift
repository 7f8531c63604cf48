// MemberVisit.swift: equality and hashing of structures and unions, through the function that writes their members.
// Synthesized ones would be a third of what a generated structure costs to compile.

/// What becomes of members that are not written but looked at.
struct MemberVisit {
    enum Purpose { case hashing, recording, comparing }

    private struct Member {
        var key: Int
        var value: any JSONCodable
    }

    var purpose: Purpose
    var hasher = Hasher()
    private var members: ContiguousArray<Member> = []
    private var position = 0
    private var hasDifference = false

    init(_ purpose: Purpose) { self.purpose = purpose }

    /// Takes one member. Members are known by the address of their name: one structure, one place where it is written.
    mutating func visit<Value: JSONCodable>(_ name: StaticString, _ value: Value) {
        visit(Int(bitPattern: name.utf8Start), value)
    }

    /// Takes one member.
    /// - Parameter key: which it is, among the members of its type.
    mutating func visit<Value: JSONCodable>(_ key: Int, _ value: Value) {
        switch purpose {
        case .hashing:
            hasher.combine(key)
            hasher.combine(value)
        case .recording:
            members.append(Member(key: key, value: value))
        case .comparing:
            if hasDifference { return }
            guard position < members.count, members[position].key == key else {
                hasDifference = true
                return
            }
            hasDifference = !members[position].value.isSame(value)
            position += 1
        }
    }

    /// Whether what was compared is what was recorded.
    var foundSame: Bool { !hasDifference && position == members.count }

    /// Whether two values show the same members.
    static func findsSame<Value>(_ left: Value, _ right: Value, _ show: Show<Value>) -> Bool {
        var visit = MemberVisit(.recording)
        visit.run(over: left, show)
        visit.purpose = .comparing
        visit.run(over: right, show)
        return visit.foundSame
    }

    /// Hashes the members that a value shows.
    static func hash<Value>(_ value: Value, into hasher: inout Hasher, _ show: Show<Value>) {
        var visit = MemberVisit(.hashing)
        visit.hasher = hasher
        visit.run(over: value, show)
        hasher = visit.hasher
    }

    /// How a value shows its members: it writes them to where they are visited.
    typealias Show<Value> = (Value, UnsafeMutablePointer<WriterState>) -> Void

    private mutating func run<Value>(over value: Value, _ show: Show<Value>) {
        withUnsafeMutablePointer(to: &self) { visit in
            var state = WriterState(visit: visit)
            defer { state.deallocate() }
            show(value, &state)
        }
    }
}

extension ObjectCodable {
    /// Whether all members are equal.
    public static func == (left: Self, right: Self) -> Bool { MemberVisit.findsSame(left, right, show) }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) { MemberVisit.hash(self, into: &hasher, Self.show) }

    private static func show(_ value: Self, to state: UnsafeMutablePointer<WriterState>) {
        var object = ObjectWriter(visiting: state)
        value.write(to: &object)
    }
}

extension UnionCodable {
    /// Whether both are the same case of equal values.
    public static func == (left: Self, right: Self) -> Bool { MemberVisit.findsSame(left, right, show) }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) { MemberVisit.hash(self, into: &hasher, Self.show) }

    private static func show(_ value: Self, to state: UnsafeMutablePointer<WriterState>) {
        var writer = ValueWriter(state: state)
        value.write(into: &writer)
    }
}

extension JSONCodable {
    /// Whether another value is of this type and equal.
    fileprivate func isSame<Other: JSONCodable>(_ other: Other) -> Bool {
        guard Self.self == Other.self else { return false }
        return withUnsafePointer(to: self) { pointer in
            pointer.withMemoryRebound(to: Other.self, capacity: 1) { $0.pointee == other }
        }
    }
}
