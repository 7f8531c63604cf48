// Holds `Generated/` to `specs/`: byte for byte what the generator writes, with the diagnostics that are known. And the
// models that `bench` measures to their document.

import Diagnostics
import Foundation
import Generator
import Testing

@Suite struct SpecTests {
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// What a run over `specs/` against a folder makes, written or not.
    private func generate(to output: String, isCheck: Bool) -> RunResult {
        run(RunOptions(inputs: [Self.repository + "/specs"], output: output, isCheck: isCheck))
    }

    @Test func generatedIsWhatTheSpecsSay() throws {
        let changes = try #require(generate(to: Self.repository + "/Generated", isCheck: true).changes)
        #expect(changes.written.map(\.path) == [])
        #expect(changes.removed.map(\.path) == [])
        #expect(changes.unchanged > 0)
    }

    @Test func whatIsMeasuredIsGenerated() throws {
        let folder = Self.repository + "/Sources/bench"
        let options = RunOptions(inputs: [folder + "/Documents"], output: folder + "/Generated", isCheck: true)
        let changes = try #require(run(options).changes)
        #expect(changes.isEmpty)
        #expect(changes.unchanged > 0)
    }

    @Test func diagnosticsAreThoseThatAreKnown() throws {
        let result = generate(to: Self.repository + "/Generated", isCheck: true)
        let text = DiagnosticRenderer(files: result.sources, style: .plain).render(result.report)
            .replacingOccurrences(of: Self.repository + "/", with: "")
        let path = Self.repository + "/Tests/SpecTests/specs.diagnostics"
        let known = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard text != known else { return }
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            Issue.record("specs.diagnostics was rewritten; read it before it is committed")
        } else {
            Issue.record("the diagnostics of specs/ are now:\n\(text)")
        }
    }

    @Test func aSecondRunWritesNothing() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("specs-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let first = try #require(generate(to: folder.path, isCheck: false).changes)
        #expect(!first.written.isEmpty)
        let second = try #require(generate(to: folder.path, isCheck: false).changes)
        #expect(second.isEmpty)
        #expect(second.unchanged == first.written.count)
    }

    @Test func outputNamesNoPathOfThisMachine() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("none-\(UUID().uuidString)").path
        let changes = try #require(generate(to: folder, isCheck: true).changes)
        for file in changes.written {
            #expect(!file.path.hasPrefix("/"))
            #expect(!file.new.contains(Self.repository), "\(file.path)")
            #expect(!file.new.contains(folder), "\(file.path)")
        }
    }
}
