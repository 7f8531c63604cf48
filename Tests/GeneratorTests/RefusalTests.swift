// What cannot be generated from: one clear error, with its place where there is one, and the output left as it was.

import Foundation
import Testing

@Suite struct RefusalTests {
    /// A refused input: its path, its text, and how the only error begins and ends.
    struct Refusal: Sendable, CustomStringConvertible {
        let path: String
        let text: String
        let place: String
        let code: String
        var description: String { code + " " + path }
    }

    static let refusals = [
        Refusal(path: "api.yaml", text: "", place: "api.yaml:1:1", code: "empty-document"),
        Refusal(path: "api.json", text: "\n\n", place: "api.json:1:1", code: "empty-document"),
        Refusal(path: "api.json", text: "{\n  \"openapi\": }", place: "api.json:2:14", code: "malformed-json"),
        Refusal(path: "api.json", text: "{\"openapi\": \"3.1.0\"", place: "api.json:1:20", code: "malformed-json"),
        Refusal(path: "api.yaml", text: "openapi: 3.1.0\n\tinfo: x\n", place: "api.yaml:2:1", code: "malformed-yaml"),
        Refusal(path: "api.yaml", text: "a: [1, 2\nb: 3\n", place: "api.yaml:2:", code: "malformed-yaml"),
        Refusal(path: "api.json", text: "{\"name\": \"x\"}", place: "api.json:1:1", code: "unknown-version"),
        Refusal(path: "api.yaml", text: "just words\n", place: "api.yaml:1:1", code: "unknown-version"),
        Refusal(path: "api.yaml", text: "openapi: 9.9.9\n", place: "api.yaml:1:10", code: "unknown-version"),
        Refusal(path: "specs/notes.txt", text: "No document.", place: "specs:", code: "no-documents"),
    ]

    @Test(arguments: refusals)
    func oneError(_ refusal: Refusal) throws {
        let workspace = try Workspace([refusal.path: refusal.text, "Generated/Own.swift": "// Kept.\n"])
        let input = refusal.path.hasPrefix("specs") ? "specs" : refusal.path
        let outcome = workspace.generate(input)
        #expect(outcome.errors.count == 1, "\(outcome.diagnostics)")
        #expect(outcome.errors.first?.hasPrefix(refusal.place) == true, "\(outcome.diagnostics)")
        #expect(outcome.errors.first?.hasSuffix("[\(refusal.code)]") == true, "\(outcome.diagnostics)")
        #expect(outcome.changes == nil)
        #expect(workspace.outputFiles() == ["Own.swift": "// Kept.\n"])
        #expect(try workspace.gen(input).status == 1)
    }

    @Test func nothingThere() throws {
        let workspace = try Workspace()
        let outcome = workspace.generate("missing.yaml")
        #expect(outcome.errors.count == 1)
        #expect(outcome.errors.first?.hasPrefix("missing.yaml: error: ") == true)
        #expect(outcome.errors.first?.hasSuffix("[unreadable-input]") == true)
        #expect(workspace.outputFiles().isEmpty)
        let command = try workspace.gen("missing.yaml")
        #expect(command.status == 1)
        #expect(command.errors.contains("[unreadable-input]"))
        #expect(command.output.isEmpty)
    }

    @Test func emptyFolder() throws {
        let workspace = try Workspace()
        try FileManager.default.createDirectory(
            atPath: workspace.folder + "/specs",
            withIntermediateDirectories: true
        )
        #expect(workspace.generate("specs").errors.map { $0.hasSuffix("[no-documents]") } == [true])
    }

    @Test func notUTF8() throws {
        let workspace = try Workspace()
        try workspace.write(Data([0x6F, 0x70, 0x3A, 0x20, 0xE9, 0x0A]), to: "api.yaml")
        let outcome = workspace.generate("api.yaml")
        #expect(outcome.errors.count == 1)
        #expect(outcome.errors.first?.hasPrefix("api.yaml:1:5: error: ") == true, "\(outcome.diagnostics)")
        #expect(outcome.errors.first?.hasSuffix("[invalid-encoding]") == true)
    }

    /// One API that cannot be read keeps the others from being written, too: a run is whole or nothing.
    @Test func oneBadDocumentOfTwo() throws {
        let workspace = try Workspace(["specs/good.yaml": document(), "specs/bad.yaml": "openapi: [\n"])
        let outcome = workspace.generate("specs")
        #expect(outcome.errors.count == 1, "\(outcome.diagnostics)")
        #expect(outcome.errors.first?.hasPrefix("specs/bad.yaml:") == true)
        #expect(outcome.changes == nil)
        #expect(workspace.outputFiles().isEmpty)
    }

    /// A folder where a file should be cannot be overwritten; that is said, and nothing traps.
    @Test func unwritableOutput() throws {
        let workspace = try Workspace(["api.yaml": document(), "Generated": "a file, no folder"])
        let outcome = workspace.generate("api.yaml")
        #expect(outcome.errors.count == 1, "\(outcome.diagnostics)")
        #expect(outcome.errors.first?.hasSuffix("[unwritable-output]") == true, "\(outcome.diagnostics)")
        #expect(workspace.text("Generated") == "a file, no folder")
    }

    @Test func danglingReferenceCostsItsPlace() throws {
        let text =
            document() + "    Holder: { type: object, properties: { gone: { $ref: '#/components/schemas/Gone' } } }\n"
        let workspace = try Workspace(["things.yaml": text])
        let outcome = workspace.generate("things.yaml")
        #expect(outcome.errors.isEmpty)
        let isLocated = outcome.diagnostics.hasPrefix("things.yaml:8:57: warning: ")
        #expect(isLocated && outcome.diagnostics.contains("[unresolved-reference]"), "\(outcome.diagnostics)")
        #expect(workspace.outputFiles()["Things/Schemas/Things+Holder.swift"]?.contains("gone: JSONValue?") == true)
        #expect(workspace.generate("things.yaml", isStrict: true).changes == nil)
    }
}
