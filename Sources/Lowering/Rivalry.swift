// Which of many objects can be told from all others, one after the other. What the others have is counted, not looked
// up in each of them, so that ten thousand alternatives take no longer than their members.

import IR
import Tables

/// Candidates of which one at a time is told apart and leaves.
struct Rivalry {
    private let candidates: [Candidate]
    /// Who has not been told apart, by position.
    private(set) var left: Set<Int>
    private var members = NameMap<Member>()
    /// Positions to be looked at, the first of them first; those that are not here cannot be told apart as yet.
    private var open: MinimumQueue

    /// What those that are left have of one member.
    private struct Member {
        var known = 0
        /// How many of them do not list its values.
        var unlisted = 0
        /// How many of them list each value.
        var listed: [Literal: Int] = [:]
        /// Everybody who ever knew it.
        var positions: [Int] = []
    }

    init(_ candidates: [Candidate]) {
        self.candidates = candidates
        left = Set(candidates.indices)
        open = MinimumQueue(candidates.indices)
        for (position, candidate) in candidates.enumerated() {
            for name in candidate.names {
                members[name, default: Member()].known += 1
                members[name, default: Member()].unlisted += 1
                members[name, default: Member()].positions.append(position)
            }
            for (name, values) in candidate.constants {
                members[name, default: Member()].unlisted -= 1
                for value in Set(values) { members[name, default: Member()].listed[value, default: 0] += 1 }
            }
        }
    }

    /// Whether only one of those that are left has a member.
    func isKnownToOne(_ name: String) -> Bool { members[name]?.known == 1 }

    /// The first candidate that can be told from the others, which leaves with this, and conditions of which one must
    /// hold for it and none can hold for another.
    mutating func next() -> (Candidate, [Union.Condition])? {
        while let position = open.popFirst() {
            guard left.contains(position), let conditions = decision(for: candidates[position]) else { continue }
            remove(position)
            return (candidates[position], conditions)
        }
        return nil
    }

    private func decision(for candidate: Candidate) -> [Union.Condition]? {
        if let key = candidate.required.first(where: isKnownToOne) { return [.hasMember(key)] }
        let tag = candidate.constants.first { name, values in
            guard let member = members[name], member.unlisted == 0 else { return false }
            return values.allSatisfy { member.listed[$0] == 1 }
        }
        return tag.map { tag in tag.values.map { .memberEquals(tag.name, $0) } }
    }

    /// Takes a candidate out of the counts, and looks again at whom that may help.
    private mutating func remove(_ position: Int) {
        left.remove(position)
        let candidate = candidates[position]
        let listed = candidate.listed
        for name in candidate.names {
            guard var member = members[name] else { continue }
            // Out of the table meanwhile, so that it is not copied.
            members[name] = nil
            member.known -= 1
            var isHelpful = member.known == 1
            if let values = listed[name] {
                for value in Set(values) {
                    let count = (member.listed[value] ?? 1) - 1
                    member.listed[value] = count
                    isHelpful = isHelpful || count == 1
                }
            } else {
                member.unlisted -= 1
                isHelpful = isHelpful || member.unlisted == 0
            }
            if isHelpful {
                member.positions.removeAll { !left.contains($0) }
                for position in member.positions { open.insert(position) }
            }
            members[name] = member
        }
    }
}

/// Numbers of which the lowest comes out first (a binary heap).
struct MinimumQueue {
    private var heap: [Int]
    private var isIn: Set<Int>

    init(_ numbers: Range<Int>) {
        heap = Array(numbers)
        isIn = Set(numbers)
    }

    mutating func insert(_ number: Int) {
        guard isIn.insert(number).inserted else { return }
        heap.append(number)
        var place = heap.count - 1
        while place > 0, heap[place] < heap[(place - 1) / 2] {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    mutating func popFirst() -> Int? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        isIn.remove(first)
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var place = 0
        while true {
            let children = (2 * place + 1..<2 * place + 3).filter { $0 < heap.count }
            guard let child = children.min(by: { heap[$0] < heap[$1] }), heap[child] < heap[place] else { return first }
            heap.swapAt(place, child)
            place = child
        }
    }
}
