// The manifest: it tells a run that there is nothing to do, and never when there is something.

import Foundation
import Generator
import Testing

@Suite struct ManifestTests {
    private static let path = "Generated/Things/.gen-manifest"

    private func trusting(_ workspace: Workspace, _ inputs: String..., isStrict: Bool = false) -> RunResult {
        run(
            RunOptions(
                inputs: inputs.map { workspace.folder + "/" + $0 },
                output: workspace.output,
                isStrict: isStrict,
                isTrustingManifests: true
            )
        )
    }

    /// A run that trusts the manifest reads no document of an API.
    private func isTrusted(_ result: RunResult) -> Bool {
        result.changes != nil && !result.sources.all.contains { $0.path.hasSuffix("/things.yaml") }
    }

    @Test func itHasALineForEachFile() throws {
        let workspace = try Workspace(["things.yaml": document()])
        _ = workspace.generate("things.yaml")
        let text = try #require(workspace.text(Self.path))
        let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(text.hasPrefix("// Written by gen."))
        #expect(!text.contains(workspace.folder))
        #expect(
            lines.dropFirst().map { [$0[0], $0[$0.count - 1]] } == [
                ["version", "1"], ["absent", "gen.yaml"], ["root", "things.yaml"],
                ["output", "Things/Operations/Things.Client+Operations.swift"],
                ["output", "Things/Schemas/Things+Thing.swift"], ["output", "Things/Things.swift"],
            ]
        )
    }

    @Test func aRunWithNothingToDoReadsNothing() throws {
        let workspace = try Workspace(["specs/things.yaml": document(), "specs/shop/a.yaml": document()])
        let first = trusting(workspace, "specs")
        #expect(!isTrusted(first))
        let second = trusting(workspace, "specs")
        #expect(isTrusted(second))
        #expect(second.changes?.unchanged == first.changes?.written.count)
        #expect(isTrusted(trusting(workspace, "specs/things.yaml")), "a child of a folder is a document, too")
        #expect(!isTrusted(trusting(workspace, "specs", "specs/things.yaml")), "two APIs of one name are an error")
    }

    @Test func oneSchemaIsOneFile() throws {
        let other = "    Other: { type: object, properties: { name: { type: string } } }\n"
        let workspace = try Workspace(["things.yaml": document() + other])
        _ = workspace.generate("things.yaml")
        try workspace.write(document(description: "Another thing.") + other, to: "things.yaml")
        let before = try #require(workspace.text("Generated/Things/.gen-manifest"))
        let result = trusting(workspace, "things.yaml")
        let written = result.changes?.written.map(\.path)
        #expect(written == ["Things/Schemas/Things+Thing.swift", "Things/.gen-manifest"])
        let after = try #require(workspace.text("Generated/Things/.gen-manifest"))
        let (old, new) = (before.split(separator: "\n"), after.split(separator: "\n"))
        #expect(zip(old, new).filter { $0 != $1 }.count == 2, "the lines of the document and of the schema")
    }

    @Test(arguments: [
        ["specs/things.yaml": document(description: "Another.")],
        ["specs/gen.yaml": "apis: { things: { name: Things, server: 'https://example.com' } }\n"],
        ["specs/new.yaml": document(schema: "New")],
        ["specs/shop/b.yaml": document(schema: "New")],
        ["specs/shop/part.yaml": "Part: { type: integer }\n"],
        ["specs/shop/missing.yaml": "Missing: { type: integer }\n"],
        ["Generated/Things/Things.swift": "// Written by gen. Not quite.\n"],
        ["Generated/Things/Stale.swift": "// Written by gen. Long ago.\n"],
        ["Generated/Old/Old.swift": "// Written by gen. Long ago.\n"],
        ["Generated/Things/.gen-manifest": "by hand"],
        ["Generated/Things/.gen-manifest": "// Written by gen.\nversion 0\n"],
        ["Generated/Things/.gen-manifest": "// Written by gen.\nversion 1\nroot 0 things.yaml\n"],
        ["Generated/Things/.gen-manifest": "// Written by gen.\nversion 1\nroot 0000000000000000 ../things.yaml\n"],
        ["Generated/Things/.gen-manifest": ""],
    ])
    func whateverChangesIsNoticed(_ change: [String: String]) throws {
        let references = "    Part: { $ref: 'part.yaml#/Part' }\n"
        let workspace = try Workspace([
            "specs/things.yaml": document(), "specs/shop/a.yaml": document(schema: "Apple") + references,
            "specs/shop/part.yaml": "Part: { type: string }\n", "specs/parts.yaml": "Part: { type: string }\n",
        ])
        let first = trusting(workspace, "specs")
        let files = workspace.outputFiles()
        #expect(isTrusted(trusting(workspace, "specs")))
        for (path, text) in change { try workspace.write(text, to: path) }
        let second = trusting(workspace, "specs")
        #expect(!isTrusted(second))
        #expect(second.changes?.isEmpty == false)
        #expect(isTrusted(trusting(workspace, "specs")), "it is put right")
        if change.keys.allSatisfy({ $0.hasPrefix("Generated/") }) { #expect(workspace.outputFiles() == files) }
        #expect(first.changes != nil)
    }

    @Test func aDeletedFileIsNoticed() throws {
        let workspace = try Workspace(["specs/things.yaml": document(), "specs/other.yaml": document()])
        _ = trusting(workspace, "specs")
        for path in ["Generated/Things/Things.swift", Self.path, "specs/other.yaml"] {
            try FileManager.default.removeItem(atPath: workspace.folder + "/" + path)
            #expect(!isTrusted(trusting(workspace, "specs")))
            #expect(isTrusted(trusting(workspace, "specs")))
        }
        #expect(workspace.text("Generated/Other/Other.swift") == nil)
    }

    @Test func anOlderManifestThanTheProgramIsNotTrusted() throws {
        let workspace = try Workspace(["things.yaml": document()])
        _ = trusting(workspace, "things.yaml")
        let manifest = workspace.folder + "/" + Self.path
        try FileManager.default.setAttributes([.modificationDate: Date.distantPast], ofItemAtPath: manifest)
        let second = trusting(workspace, "things.yaml")
        #expect(!isTrusted(second))
        #expect(second.changes?.isEmpty == true)
        #expect(isTrusted(trusting(workspace, "things.yaml")), "it has been found right")
    }

    @Test func checkTrustsNoManifest() throws {
        let workspace = try Workspace(["things.yaml": document()])
        _ = workspace.generate("things.yaml")
        let path = "Generated/Things/Things.swift"
        let (text, manifest) = (workspace.text(path) ?? "", workspace.text(Self.path) ?? "")
        // Somebody changes a file and the manifest with it.
        let hashes = [text, text + "//\n"].map { ContentHash($0).hexadecimal }
        try workspace.write(text + "//\n", to: path)
        try workspace.write(manifest.replacingOccurrences(of: hashes[0], with: hashes[1]), to: Self.path)
        #expect(isTrusted(trusting(workspace, "things.yaml")))
        let check = workspace.generate("things.yaml", isCheck: true)
        #expect(check.written == ["Things/Things.swift", "Things/.gen-manifest"])
    }

    @Test func hashesDiffer() {
        let texts = (0..<100).map { String(repeating: "a", count: $0) }
        let changed = texts[99].indices.map { texts[99].replacingCharacters(in: $0...$0, with: "b") }
        #expect(Set((texts + changed).map(ContentHash.init)).count == texts.count + changed.count)
        #expect(ContentHash("").hexadecimal.count == 16)
    }

    @Test func warningsAreCountedAgain() throws {
        let odd = "    Odd: { type: object, properties: { x: { type: number, format: odd }, y: { enum: [1, a] } } }\n"
        let workspace = try Workspace(["things.yaml": document() + odd])
        let first = try workspace.gen("things.yaml")
        let second = try workspace.gen("things.yaml")
        #expect(first.errors.contains(" warning") && first.errors == second.errors, "\(first.errors)")
        #expect(second.output == "Generated: 5 unchanged\n")
        #expect(try workspace.gen("things.yaml", "--verbose").errors.contains("things.yaml:8:"))
        #expect(trusting(workspace, "things.yaml", isStrict: true).changes == nil)
    }
}
