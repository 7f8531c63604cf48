// NearestWord.swift: the word that somebody probably meant, for "did you mean".

extension Collection<String> {
    /// The candidate fewest typing mistakes away (a letter too many, missing, other, or two swapped), without regard
    /// to case; nil when none is near enough to be likely. Of equally near ones, the first.
    package func nearest(to word: String) -> String? {
        let wanted = Array(word.lowercased().unicodeScalars)
        var best: (word: String, distance: Int)?
        for candidate in self where candidate != word {
            let letters = Array(candidate.lowercased().unicodeScalars)
            let limit = Swift.min(
                (best?.distance ?? .max) - 1,
                Swift.max(1, Swift.max(wanted.count, letters.count) / 3)
            )
            if abs(letters.count - wanted.count) > limit || letters.count > 200 { continue }
            let distance = typingDistance(wanted, letters)
            if distance <= limit { best = (candidate, distance) }
        }
        return best?.word
    }
}

/// The word of `candidates` nearest to `word`; see `Collection.nearest(to:)`.
package func nearest(_ word: String, in candidates: [String]) -> String? {
    candidates.nearest(to: word)
}

/// Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment).
private func typingDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
        var current = [row + 1]
        for column in 0..<right.count {
            var distance = last[column] + (left[row] == right[column] ? 0 : 1)
            distance = min(distance, last[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                distance = min(distance, beforeLast[column - 1] + 1)
            }
            current.append(distance)
        }
        beforeLast = last
        last = current
    }
    return last[right.count]
}
