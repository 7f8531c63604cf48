// MemberIndex.swift: the members of one large or odd object by name, so that no order of members costs quadratic time.
// Names are hashed with a seed of the process, so that nobody can send names that all collide.

internal import JSONSyntax

/// The members of one object by name; of several with one name, the last.
final class MemberIndex {
    /// Open addressing: tokens of names, -1 for none.
    private var slots: [Int]
    private let mask: Int
    private var takenNames: Set<Int> = []
    /// Earlier members whose name comes again.
    private var superseded: Set<Int> = []
    var hasTwins: Bool { !superseded.isEmpty }

    init(object: Int, _ state: UnsafeMutablePointer<ReaderState>) {
        let tokens = state.pointee.tokens
        let end = Int(tokens[object].next)
        var count = 0
        var current = object + 1
        while current < end {
            count += 1
            current = Int(tokens[current + 1].next)
        }
        var capacity = 16
        while capacity < 2 * count { capacity *= 2 }
        slots = Array(repeating: -1, count: capacity)
        mask = capacity - 1
        current = object + 1
        while current < end {
            let place = state.pointee.withContent(at: current) { slot(of: $0, state) }
            if slots[place] >= 0 { superseded.insert(slots[place]) }
            slots[place] = current
            current = Int(tokens[current + 1].next)
        }
    }

    /// The slot that holds a name, or would.
    private func slot(of name: UnsafeRawBufferPointer, _ state: UnsafeMutablePointer<ReaderState>) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: name)
        var slot = hasher.finalize() & mask
        while slots[slot] >= 0 {
            let isSame = state.pointee.withContent(at: slots[slot]) { other in
                other.count == name.count
                    && (name.count == 0 || areEqual(other.baseAddress!, name.baseAddress!, count: name.count))
            }
            if isSame { break }
            slot = (slot + 1) & mask
        }
        return slot
    }

    /// The token of a member's value, which counts as taken from now on.
    func take(_ name: StaticString, _ state: UnsafeMutablePointer<ReaderState>) -> Int? {
        let bytes = UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        let token = slots[slot(of: bytes, state)]
        guard token >= 0 else { return nil }
        takenNames.insert(token)
        return token + 1
    }

    /// Notes that all members before a token are taken.
    func markTaken(before limit: Int, _ state: UnsafeMutablePointer<ReaderState>) {
        for token in slots where token >= 0 && token < limit { takenNames.insert(token) }
    }

    /// Whether the member with this name token is the last of its name, and has not been taken.
    func isFree(_ name: Int) -> Bool { !takenNames.contains(name) && !superseded.contains(name) }
}
