// MemberIndex.swift: the members of one large or odd object by name, so that no order of members costs quadratic time.
// Names are hashed with a seed of the process, so that nobody can send names that all collide.
//
// A list sorted by hash, not a table: an object may have millions of members, and a table of them would be written in
// no order, which the memory of a machine is many times slower at than at anything that goes straight on.

internal import JSONSyntax

/// The members of one object by name; of several with one name, the last.
final class MemberIndex {
    /// The tokens of the names, in the order of the text.
    private var names: [UInt32] = []
    /// The members by hash, then in the order of the text: the hash above, the place in `names` below.
    private var entries: [UInt64] = []
    /// Whether a member has been taken, or its name comes again later.
    private var isGone: [Bool]
    private var firstSuperseded = Int.max

    init(object: Int, _ state: UnsafeMutablePointer<ReaderState>) {
        let tokens = state.pointee.tokens
        let end = Int(tokens[object].next)
        var current = object + 1
        while current < end {
            let hash = state.pointee.withContent(at: current, Self.hash)
            entries.append(UInt64(hash) << 32 | UInt64(names.count))
            names.append(UInt32(current))
            current = Int(tokens[current + 1].next)
        }
        isGone = Array(repeating: false, count: names.count)
        sortByHash(&entries)
        for place in entries.indices where hasLaterTwin(place, state) {
            let ordinal = Self.ordinal(entries[place])
            isGone[ordinal] = true
            firstSuperseded = min(firstSuperseded, ordinal)
        }
    }

    private static func hash(_ name: UnsafeRawBufferPointer) -> UInt32 {
        var hasher = Hasher()
        hasher.combine(bytes: name)
        return UInt32(truncatingIfNeeded: hasher.finalize())
    }

    private static func ordinal(_ entry: UInt64) -> Int { Int(entry & 0xFFFF_FFFF) }

    /// Whether a member with the name of this one follows in the text: then it is among the next ones of that hash.
    private func hasLaterTwin(_ place: Int, _ state: UnsafeMutablePointer<ReaderState>) -> Bool {
        var other = place + 1
        while other < entries.count, entries[other] >> 32 == entries[place] >> 32 {
            let isTwin = state.pointee.withContent(at: Int(names[Self.ordinal(entries[place])])) { name in
                isName(of: other, name, state)
            }
            if isTwin { return true }
            other += 1
        }
        return false
    }

    private func isName(
        of place: Int,
        _ name: UnsafeRawBufferPointer,
        _ state: UnsafeMutablePointer<ReaderState>
    ) -> Bool {
        state.pointee.withContent(at: Int(names[Self.ordinal(entries[place])])) { other in
            other.count == name.count
                && (name.count == 0 || areEqual(other.baseAddress!, name.baseAddress!, count: name.count))
        }
    }

    /// The token of a member's value, which counts as taken from now on.
    func take(_ name: StaticString, _ state: UnsafeMutablePointer<ReaderState>) -> Int? {
        let bytes = UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        let hash = Self.hash(bytes)
        // The place after the last one of this hash: the last member of a name is the one that counts.
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle] >> 32 <= UInt64(hash) { low = middle + 1 } else { high = middle }
        }
        while low > 0, entries[low - 1] >> 32 == UInt64(hash) {
            low -= 1
            guard isName(of: low, bytes, state) else { continue }
            let ordinal = Self.ordinal(entries[low])
            isGone[ordinal] = true
            return Int(names[ordinal]) + 1
        }
        return nil
    }

    /// Notes that all members before a token are taken.
    /// - Returns: false if one of them should not have been, because its name comes again.
    func markTaken(before limit: Int) -> Bool {
        var ordinal = 0
        while ordinal < names.count, Int(names[ordinal]) < limit {
            isGone[ordinal] = true
            ordinal += 1
        }
        return ordinal <= firstSuperseded
    }

    /// Whether a member, by its place in the object, is the last of its name, and has not been taken.
    func isFree(_ ordinal: Int) -> Bool { !isGone[ordinal] }
}

/// Sorts by the upper 32 bits, a byte at a time from the lowest, each time keeping the order of what is equal.
private func sortByHash(_ entries: inout [UInt64]) {
    var sorted = entries
    for shift in stride(from: UInt64(32), to: 64, by: 8) {
        var starts = Array(repeating: 0, count: 257)
        for entry in entries { starts[Int(entry >> shift & 0xFF) + 1] += 1 }
        for digit in 0..<256 { starts[digit + 1] += starts[digit] }
        for entry in entries {
            let digit = Int(entry >> shift & 0xFF)
            sorted[starts[digit]] = entry
            starts[digit] += 1
        }
        swap(&entries, &sorted)
    }
}
