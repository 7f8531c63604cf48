// The difference of two texts as `diff -u` would show it.

import Generator
import Testing

@Suite struct UnifiedDiffTests {
    private func diff(_ old: String, _ new: String) -> String { UnifiedDiff.text(from: old, to: new, path: "A.swift") }

    private func numbers(_ range: ClosedRange<Int>) -> String { range.map { "\($0)\n" }.joined() }

    @Test func equalTextsDifferInNothing() {
        #expect(diff("", "") == "")
        #expect(diff("a\n", "a\n") == "")
    }

    @Test func newAndRemovedFiles() {
        #expect(diff("", "a\nb\n") == "--- /dev/null\n+++ b/A.swift\n@@ -0,0 +1,2 @@\n+a\n+b\n")
        #expect(diff("a\nb\n", "") == "--- a/A.swift\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n")
    }

    @Test func aChangeHasThreeLinesAround() {
        let new = numbers(1...4) + "five\n" + numbers(6...10)
        let expected = "--- a/A.swift\n+++ b/A.swift\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"
        #expect(diff(numbers(1...10), new) == expected)
    }

    @Test func distantChangesAreApartAndNearOnesTogether() {
        let apart = diff(numbers(1...20), numbers(2...19))
        #expect(apart.contains("@@ -1,4 +1,3 @@\n-1\n 2\n 3\n 4\n@@ -17,4 +16,3 @@\n 17\n 18\n 19\n-20\n"))
        let near = diff(numbers(1...9), "0\n" + numbers(1...4) + numbers(6...9))
        #expect(near.contains("@@ -1,8 +1,8 @@\n+0\n 1\n 2\n 3\n 4\n-5\n 6\n 7\n 8\n"))
    }

    @Test func hugeDifferencesTakeLittleTime() {
        let (old, new) = ((1...6000).map { "a\($0)\n" }.joined(), (1...6000).map { "b\($0)\n" }.joined())
        #expect(
            diff("x\n" + old, "x\n" + new).hasPrefix("--- a/A.swift\n+++ b/A.swift\n@@ -1,6001 +1,6001 @@\n x\n-a1\n")
        )
    }
}
