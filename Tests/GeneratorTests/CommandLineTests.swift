// The command `gen` as a process: what it prints unasked, what it takes for wrong usage, and its version.

import Foundation
import Generator
import Testing

@Suite struct CommandLineTests {
    /// A document with as many odd formats as asked for, and a note.
    private func odd(_ count: Int) -> String {
        let properties = (0..<count).map { "m\($0): { type: number, format: odd\($0) }" }.joined(separator: ", ")
        return document() + "    Odd: { type: object, properties: { \(properties) } }\n"
            + "    Limited: { type: object, required: [missing], properties: { a: { type: string } } }\n"
    }

    private func count(_ text: String, in whole: String) -> Int { whole.components(separatedBy: text).count - 1 }

    @Test func warningsAreShownWithTheirLocations() throws {
        let reference = "    Holder: { type: object, properties: { gone: { $ref: '#/components/schemas/Gone' } } }\n"
        let workspace = try Workspace(["things.yaml": document() + reference])
        let result = try workspace.gen("things.yaml")
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("things.yaml:8:57: warning: `#/components/schemas/Gone` points to nothing"))
        #expect(result.errors.hasSuffix("\n1 warning: 1 unresolved reference\n"), "\(result.errors)")
        #expect(try workspace.gen("things.yaml").errors == result.errors, "a run with nothing to do says the same")
        #expect(try workspace.gen("things.yaml", "--quiet").errors.isEmpty)
    }

    @Test(arguments: [1, 10, 11, 30]) func tenWarningsAreShown(warnings: Int) throws {
        let workspace = try Workspace(["things.yaml": odd(warnings)])
        let first = try workspace.gen("things.yaml")
        #expect(count(": warning: ", in: first.errors) == min(warnings, 10))
        #expect(count(": note: ", in: first.errors) == 0)
        let summary = first.errors.split(separator: "\n").last ?? ""
        let formats = warnings == 1 ? "1 unsupported format" : "\(warnings) unsupported formats"
        #expect(summary.contains(formats) && summary.contains("note"), "\(summary)")
        #expect(summary.contains("the first 10 warnings are shown") == (warnings > 10), "\(summary)")
        #expect(summary.hasSuffix("--verbose lists all)"), "\(summary)")
        let second = try workspace.gen("things.yaml")
        #expect(second.errors == first.errors)
        let all = try workspace.gen("things.yaml", "--verbose")
        #expect(count(": warning: ", in: all.errors) == warnings)
        #expect(count(": note: ", in: all.errors) > 0)
        #expect(try workspace.gen("things.yaml", "--quiet").errors.isEmpty)
        let json = try workspace.gen("things.yaml", "--diagnostics", "json")
        #expect(count("\"severity\":\"warning\"", in: json.output) == warnings && json.errors.isEmpty)
        #expect(count("\"severity\":\"note\"", in: json.output) > 0)
    }

    /// Two APIs share the ten, also when neither is read again.
    @Test func tenWarningsAreShownOfAllAPIs() throws {
        let workspace = try Workspace(["specs/a.yaml": odd(7), "specs/b.yaml": odd(7)])
        let first = try workspace.gen("specs")
        #expect(count("specs/a.yaml:8:", in: first.errors) == 7 && count("specs/b.yaml:8:", in: first.errors) == 3)
        #expect(try workspace.gen("specs").errors == first.errors)
    }

    /// A manifest is a file that anybody may have written.
    @Test func whatAManifestShowsCommandsNoTerminal() throws {
        let workspace = try Workspace(["things.yaml": odd(1)])
        _ = try workspace.gen("things.yaml")
        let path = "Generated/Things/.gen-manifest"
        let manifest = try #require(workspace.text(path))
        try workspace.write(manifest.replacingOccurrences(of: "odd0", with: "\u{1B}[2J\u{9B}\u{200B}"), to: path)
        let errors = try workspace.gen("things.yaml").errors
        #expect(
            errors.contains("[2J") && !errors.unicodeScalars.contains { ["\u{1B}", "\u{9B}", "\u{200B}"].contains($0) }
        )
    }

    @Test(arguments: [
        ["things.yaml", "--output", ""], [""], ["things.yaml", ""], ["things.yaml", "--allow", ""],
        ["things.yaml", "--allow", ".", "--allow", ""], ["things.yaml", "--name", ""],
        ["things.yaml", "--overlay", ""],
        ["examples", ""], ["things.yaml", "--name", "Pet Store"], ["things.yaml", "--name", "1st"],
        ["things.yaml", "--name", "a-b"], ["things.yaml", "--name", "../x"], ["things.yaml", "--name", "a\u{200B}b"],
        ["specs", "--name", "Petstore"], ["things.yaml", "other.yaml", "--name", "Petstore"],
        ["specs", "--overlay", "overlay.yaml"], ["things.yaml", "other.yaml", "--overlay", "overlay.yaml"],
    ])
    func wrongUsage(arguments: [String]) throws {
        let workspace = try Workspace([
            "things.yaml": document(), "other.yaml": document(), "specs/a.yaml": document(), "specs/b.yaml": document(),
        ])
        let result = try workspace.gen(arguments)
        #expect(result.status == 64, "\(result)")
        #expect(result.errors.hasPrefix("Error: "), "\(result.errors)")
        #expect(workspace.outputFiles().isEmpty && result.output.isEmpty)
    }

    @Test func names() throws {
        let workspace = try Workspace([
            "things.yaml": document(), "specs/things.yaml": document(),
            "gen.yaml": "apis: { things: { name: Other } }\n",
        ])
        #expect(try workspace.gen("things.yaml", "--name", "Petstore").output == "Generated: 3 written\n")
        #expect(workspace.outputFiles().keys.allSatisfy { $0.hasPrefix("Petstore/") })
        #expect(try workspace.gen("things.yaml").output == "Generated: 4 written\n", "nothing is remembered of a name")
        #expect(try workspace.gen("specs", "--name", "Petstore").status == 0, "one API, whatever the input")
    }

    @Test func overlays() throws {
        func overlay(_ text: String) -> String {
            "overlay: 1.0.0\ninfo: { title: O, version: '1' }\nactions:\n"
                + "  - { target: $.components.schemas.Thing, update: { description: \(text) } }\n"
        }
        let workspace = try Workspace([
            "things.yaml": document(), "one.yaml": overlay("First."), "two.yaml": overlay("Second."),
        ])
        _ = try workspace.gen("things.yaml", "--overlay", "one.yaml", "--overlay", "two.yaml")
        #expect(workspace.outputFiles()["Things/Schemas/Things+Thing.swift"]?.contains("/// Second.") == true)
        _ = try workspace.gen("things.yaml", "--overlay", "two.yaml", "--overlay", "one.yaml")
        #expect(workspace.outputFiles()["Things/Schemas/Things+Thing.swift"]?.contains("/// First.") == true)
        _ = try workspace.gen("things.yaml")
        #expect(workspace.outputFiles()["Things/Schemas/Things+Thing.swift"]?.contains("/// A thing.") == true)
        #expect(try workspace.gen("things.yaml", "--overlay", "missing.yaml").status == 1)
    }

    @Test func version() throws {
        let workspace = try Workspace()
        let result = try workspace.gen("--version")
        #expect(result.status == 0 && result.output == generatorVersion + "\n")
        #expect(generatorVersion.contains(/^\d+\.\d+\.\d+$/))
    }
}
