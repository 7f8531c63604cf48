// Compares every golden with what the generator makes of it. `UPDATE_GOLDEN=<glob of names>` rewrites expectations,
// and such a run fails all the same, so that nobody takes it for a passing one.

import Foundation
import Testing

@Suite struct GoldenTests {
    @Test(arguments: Case.all)
    func golden(_ item: Case) throws {
        let outcome = item.generate()
        for ending in Case.expectationEndings {
            let (expected, actual) = (item.expectation(ending), outcome.text(ending))
            guard expected != actual else { continue }
            if Self.isToBeRewritten(item) {
                try item.rewrite(ending, actual)
                Issue.record("\(item.name)\(ending) was rewritten; read it before it is committed")
            } else {
                Issue.record("\(item.name)\(ending) differs\(Self.firstDifference(expected, actual))")
            }
        }
    }

    /// A second run over the same input says and writes the same, and never says where this machine keeps its files.
    @Test func repetition() {
        for item in Case.all {
            let outcomes = [item.generate(), item.generate()]
            for ending in Case.expectationEndings {
                #expect(outcomes[0].text(ending) == outcomes[1].text(ending), "\(item.name)\(ending)")
                #expect(!outcomes[0].text(ending).contains(Case.folder), "\(item.name)\(ending)")
            }
        }
    }

    @Test func everyExpectationHasItsInput() {
        #expect(!Case.all.isEmpty)
        #expect(Set(Case.all.map(\.name)).count == Case.all.count, "two inputs have one name")
        let inputs = Set(Case.all.map(\.input))
        let wanted = Set(Case.all.flatMap { item in Case.expectationEndings.map { item.name + $0 } })
        for topic in Case.topics {
            for name in Case.children(of: Case.folder + topic) {
                let path = "\(topic)/\(name)"
                #expect(inputs.contains(path) || wanted.contains(path), "\(path) belongs to no case")
                guard !inputs.contains(path) else { continue }
                #expect(FileManager.default.contents(atPath: Case.folder + path)?.isEmpty == false, "\(path) is empty")
            }
        }
    }

    private static func isToBeRewritten(_ item: Case) -> Bool {
        guard let pattern = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] else { return false }
        return fnmatch(pattern, item.name, 0) == 0
    }

    /// The first line that differs, with a few around it.
    private static func firstDifference(_ expected: String, _ actual: String) -> String {
        let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let common = zip(expectedLines, actualLines).prefix { $0 == $1 }.count
        func excerpt(_ lines: [Substring], _ sign: String) -> String {
            lines[min(common, lines.count)..<min(common + 6, lines.count)].map { "\(sign)\($0)\n" }.joined()
        }
        return " from line \(common + 1):\n" + excerpt(expectedLines, "-") + excerpt(actualLines, "+")
    }
}
