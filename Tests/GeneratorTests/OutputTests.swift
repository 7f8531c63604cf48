// What happens to the output folder: only what differs is written, only gen's own files go, a check touches nothing.

import Foundation
import Generator
import Testing

@Suite struct OutputTests {
    @Test func aSecondRunWritesNothing() throws {
        let workspace = try Workspace(["things.yaml": document()])
        #expect(!workspace.generate("things.yaml").written.isEmpty)
        let files = workspace.outputFiles()
        let second = workspace.generate("things.yaml")
        #expect(second.written.isEmpty)
        #expect(second.changes?.unchanged == files.count)
        #expect(workspace.outputFiles() == files)
    }

    @Test func onlyWhatDiffersIsWritten() throws {
        let workspace = try Workspace(["things.yaml": document()])
        _ = workspace.generate("things.yaml")
        try workspace.write(document(description: "Another thing."), to: "things.yaml")
        #expect(
            workspace.generate("things.yaml").written == ["Things/Schemas/Things+Thing.swift", "Things/.gen-manifest"]
        )
    }

    @Test func staleFilesGoAndForeignOnesStay() throws {
        let workspace = try Workspace([
            "things.yaml": document(schema: "Old"), "Generated/Things/Foreign.swift": "// By hand.\n",
            "Generated/Other/Other.swift": "// Written by gen. Changes are lost when it runs again.\n",
        ])
        _ = workspace.generate("things.yaml")
        #expect(workspace.outputFiles()["Things/Schemas/Things+Old.swift"] != nil)
        try workspace.write(document(schema: "New"), to: "things.yaml")
        let outcome = workspace.generate("things.yaml")
        #expect(outcome.changes?.removed.map(\.path) == ["Things/Schemas/Things+Old.swift"])
        let files = workspace.outputFiles()
        #expect(files["Things/Schemas/Things+Old.swift"] == nil)
        #expect(files["Things/Schemas/Things+New.swift"] != nil)
        #expect(files["Things/Foreign.swift"] == "// By hand.\n")
        #expect(files["Other/Other.swift"] != nil, "one document says nothing about other APIs")
    }

    @Test func aForeignFileIsNotOverwritten() throws {
        let workspace = try Workspace([
            "things.yaml": document(), "Generated/Things/Things.swift": "// By hand.\n",
        ])
        #expect(workspace.generate("things.yaml").changes == nil)
        #expect(workspace.outputFiles() == ["Things/Things.swift": "// By hand.\n"], "nothing else is written either")
    }

    @Test func aLongNameOfAnyScriptFitsInAFileName() throws {
        let name = String(repeating: "商品", count: 60)
        let workspace = try Workspace(["things.yaml": document(schema: name)])
        let written = workspace.generate("things.yaml").written
        #expect(written.count == 5, "the client, its operations, the schema, its location, and the manifest")
        let longest = written.compactMap { $0.split(separator: "/").last?.utf8.count }.max() ?? 0
        #expect(longest <= 255 - "..new".count, "a file is written beside its place first")
    }

    @Test func sixtyFourSchemasAreFilesOfTheirOwnAndMoreShareThem() throws {
        func document(_ count: Int, extra: String = "") -> String {
            let subjects = ["Account", "Bill", "Customer", "Delivery", "Event"]
            let schemas = (0..<count).map { index in
                "    \(subjects[index % subjects.count])Part\(index):\n"
                    + "      { type: object, properties: { name: { type: string } } }\n"
            }
            return "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n"
                + schemas.joined() + extra
        }
        let workspace = try Workspace(["things.yaml": document(64)])
        #expect(workspace.generate("things.yaml").written.count == 66)

        try workspace.write(document(65), to: "things.yaml")
        _ = workspace.generate("things.yaml")
        let schemas = workspace.outputFiles().keys.filter { $0.contains("/Schemas/") }.sorted()
        #expect(schemas == ["A", "B", "C", "D", "E"].map { "Things/Schemas/Things+\($0).swift" })
        let declared = workspace.outputFiles().values.reduce(0) {
            $0 + $1.components(separatedBy: ": ObjectCodable").count - 1
        }
        #expect(declared == 65)

        let more = "    BillOfMore: { type: object, properties: { name: { type: string } } }\n"
        try workspace.write(document(65, extra: more), to: "things.yaml")
        #expect(workspace.generate("things.yaml").written.count == 2, "the file of its like and the manifest")

        try workspace.write(document(1000), to: "things.yaml")
        _ = workspace.generate("things.yaml")
        let parts = workspace.outputFiles().filter { $0.key.contains("/Schemas/Things+AccountPart") }
        #expect(parts.keys.contains("Things/Schemas/Things+AccountPart1.swift"), "parted by words, then by digits")
        #expect(parts.values.allSatisfy { $0.utf8.count < 60_000 })
    }

    @Test func acronymsThatBeginAlikeShareNoFileName() throws {
        func schema(_ name: String, _ count: Int) -> String {
            let members = (0..<count).map { "m\($0): { type: string }" }.joined(separator: ", ")
            return "    \(name): { type: object, properties: { \(members) } }\n"
        }
        let letters = (0..<64).map { "\(UnicodeScalar(UInt8(97 + $0 % 26)))\(UnicodeScalar(UInt8(97 + $0 / 26)))" }
        let schemas = letters.map { schema("ABCdef\($0)", 30) }.joined() + schema("ABC", 200) + schema("AB", 200)
        let head = "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n"
        let workspace = try Workspace(["things.yaml": head + schemas])
        _ = workspace.generate("things.yaml")
        let marked = workspace.outputFiles().keys.filter { $0.hasSuffix("_.swift") }
        #expect(marked.isEmpty, "a mark is for names that differ in capitals")
    }

    @Test func aFolderOwnsTheWholeOutput() throws {
        let workspace = try Workspace(["specs/one.yaml": document(), "specs/two.yaml": document()])
        _ = workspace.generate("specs")
        try FileManager.default.removeItem(atPath: workspace.folder + "/specs/two.yaml")
        #expect(workspace.generate("specs").changes?.removed.isEmpty == false)
        #expect(workspace.outputFiles().keys.allSatisfy { $0.hasPrefix("One/") })
        let folders = try FileManager.default.contentsOfDirectory(atPath: workspace.output)
        #expect(folders == ["One"], "empty folders go with their files")
    }

    @Test func checkNamesWhatIsStale() throws {
        let workspace = try Workspace(["things.yaml": document()])
        #expect(try workspace.gen("things.yaml").status == 0)
        #expect(try workspace.gen("things.yaml", "--check").status == 0)
        try workspace.write(document(description: "Another thing."), to: "things.yaml")
        let before = workspace.outputFiles()
        let check = try workspace.gen("things.yaml", "--check")
        #expect(check.status == 1)
        #expect(check.output.contains("stale: Generated/Things/Schemas/Things+Thing.swift\n"))
        let diff = ["--- a/Things/Schemas/Things+Thing.swift", "+++ b/Things/Schemas/Things+Thing.swift", "@@ -"]
        for line in diff + ["-    /// A thing.", "+    /// Another thing."] {
            #expect(check.output.contains("\n" + line), "\(check.output)")
        }
        #expect(workspace.outputFiles() == before)
        #expect(try workspace.gen("things.yaml", "--check", "--quiet").output.isEmpty)
    }

    @Test func checkBeforeTheFirstRunWritesNothing() throws {
        let workspace = try Workspace(["things.yaml": document()])
        let check = try workspace.gen("things.yaml", "--check")
        #expect(check.status == 1)
        #expect(check.output.contains("--- /dev/null"))
        #expect(!FileManager.default.fileExists(atPath: workspace.output))
    }

    @Test func commandLine() throws {
        let workspace = try Workspace(["things.yaml": document()])
        #expect(try workspace.gen("--no-such-option").status == 64)
        #expect(try workspace.gen("things.yaml", "--diagnostics", "xml").status == 64)
        #expect(try workspace.gen("--help").status == 0)
        let first = try workspace.gen("things.yaml", "--output", "Elsewhere")
        #expect(first.status == 0)
        #expect(first.output == "Elsewhere: 4 written\n")
        #expect(try workspace.gen("things.yaml", "--output", "Elsewhere").output == "Elsewhere: 4 unchanged\n")
        #expect(try workspace.gen("things.yaml", "--output", "Elsewhere", "--quiet").output.isEmpty)
    }

    /// A text is in place whole or not at all; no file of another name is left behind.
    @Test func nothingIsLeftBehind() throws {
        let workspace = try Workspace(["things.yaml": document()])
        let written = workspace.generate("things.yaml").written
        #expect(Set(workspace.outputFiles().keys) == Set(written))
    }
}
