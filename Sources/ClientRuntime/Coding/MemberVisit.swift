// MemberVisit.swift: equality and hashing of structures, through the function that writes their members. Synthesized
// ones would be a third of what a generated structure costs to compile.

/// What becomes of members that are not written but looked at.
struct MemberVisit {
    enum Purpose { case hashing, recording, comparing }

    private struct Member {
        var name: UnsafePointer<UInt8>
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
        switch purpose {
        case .hashing:
            hasher.combine(name.utf8Start)
            hasher.combine(value)
        case .recording:
            members.append(Member(name: name.utf8Start, value: value))
        case .comparing:
            if hasDifference { return }
            guard position < members.count, members[position].name == name.utf8Start else {
                hasDifference = true
                return
            }
            hasDifference = !members[position].value.isSame(value)
            position += 1
        }
    }

    /// Whether what was compared is what was recorded.
    var foundSame: Bool { !hasDifference && position == members.count }

    /// Lets a structure show its members.
    static func run<Value: ObjectCodable>(_ visit: inout MemberVisit, over value: Value) {
        withUnsafeMutablePointer(to: &visit) { visit in
            var state = WriterState(visit: visit)
            defer { state.deallocate() }
            withUnsafeMutablePointer(to: &state) { state in
                var object = ObjectWriter(visiting: state)
                value.write(to: &object)
            }
        }
    }
}

extension ObjectCodable {
    /// Whether all members are equal.
    public static func == (left: Self, right: Self) -> Bool {
        var visit = MemberVisit(.recording)
        MemberVisit.run(&visit, over: left)
        visit.purpose = .comparing
        MemberVisit.run(&visit, over: right)
        return visit.foundSame
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        var visit = MemberVisit(.hashing)
        visit.hasher = hasher
        MemberVisit.run(&visit, over: self)
        hasher = visit.hasher
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
