// Shows what differs between two texts, as `diff -u` does.

/// A difference of two texts.
package enum UnifiedDiff {
    /// Lines around a change.
    private static let context = 3
    /// Texts with more differing lines than this are not compared line by line, so that the time stays bounded.
    private static let limit = 4_000

    /// The difference, empty when there is none.
    package static func text(from old: String, to new: String, path: String) -> String {
        if old == new { return "" }
        let (before, after) = (lines(old), lines(new))
        let edits = edits(before, after)
        var output = "--- \(old.isEmpty ? "/dev/null" : "a/" + path)\n+++ \(new.isEmpty ? "/dev/null" : "b/" + path)\n"
        for hunk in hunks(edits) { output += hunk }
        return output
    }

    private static func lines(_ text: String) -> [Substring] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    private enum Edit {
        case keep(Substring)
        case remove(Substring)
        case add(Substring)

        var isKept: Bool { if case .keep = self { true } else { false } }
    }

    private static func edits(_ before: [Substring], _ after: [Substring]) -> [Edit] {
        let start = zip(before, after).prefix { $0 == $1 }.count
        let shorter = min(before.count, after.count) - start
        let end = zip(before.reversed(), after.reversed()).prefix(shorter).prefix { $0 == $1 }.count
        let (oldMiddle, newMiddle) = (before[start..<(before.count - end)], after[start..<(after.count - end)])
        var edits = before[..<start].map { Edit.keep($0) }
        if oldMiddle.count + newMiddle.count > limit {
            edits += oldMiddle.map { .remove($0) } + newMiddle.map { .add($0) }
        } else {
            edits += middleEdits(Array(oldMiddle), Array(newMiddle))
        }
        return edits + before[(before.count - end)...].map { .keep($0) }
    }

    private static func middleEdits(_ before: [Substring], _ after: [Substring]) -> [Edit] {
        let difference = after.difference(from: before)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var edits: [Edit] = []
        var (old, new) = (0, 0)
        while old < before.count || new < after.count {
            if old < before.count, removed.contains(old) {
                edits.append(.remove(before[old]))
                old += 1
            } else if new < after.count, added.contains(new) {
                edits.append(.add(after[new]))
                new += 1
            } else {
                edits.append(.keep(before[old]))
                old += 1
                new += 1
            }
        }
        return edits
    }

    /// Changes with the lines around them; those that are close stand together.
    private static func hunks(_ edits: [Edit]) -> [String] {
        let changed = edits.indices.filter { !edits[$0].isKept }
        var ranges: [Range<Int>] = []
        for index in changed {
            let range = max(0, index - context)..<min(edits.count, index + context + 1)
            if let last = ranges.last, last.upperBound >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        var (old, new, position) = (1, 1, 0)
        return ranges.map { range in
            for edit in edits[position..<range.lowerBound] { advance(edit, &old, &new) }
            position = range.upperBound
            let (oldStart, newStart) = (old, new)
            var body = ""
            for edit in edits[range] {
                advance(edit, &old, &new)
                switch edit {
                case .keep(let line): body += " \(line)\n"
                case .remove(let line): body += "-\(line)\n"
                case .add(let line): body += "+\(line)\n"
                }
            }
            let (oldCount, newCount) = (old - oldStart, new - newStart)
            // An empty side is said to begin at the line before it.
            let before = "\(oldCount == 0 ? oldStart - 1 : oldStart),\(oldCount)"
            let after = "\(newCount == 0 ? newStart - 1 : newStart),\(newCount)"
            return "@@ -\(before) +\(after) @@\n" + body
        }
    }

    private static func advance(_ edit: Edit, _ old: inout Int, _ new: inout Int) {
        switch edit {
        case .keep:
            old += 1
            new += 1
        case .remove: old += 1
        case .add: new += 1
        }
    }
}
