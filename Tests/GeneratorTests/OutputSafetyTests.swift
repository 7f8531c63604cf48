// The output folder may hold what others put there: links, pipes, folders under any name. None is followed, replaced or
// removed, and nothing outside the folder is read or written.

import Foundation
import Testing

#if !os(Windows)
@Suite struct OutputSafetyTests {
    private let manager = FileManager.default

    private func link(_ path: String, to target: String, in workspace: Workspace) throws {
        let full = workspace.folder + "/" + path
        try manager.createDirectory(
            atPath: URL(fileURLWithPath: full).deletingLastPathComponent().path,
            withIntermediateDirectories: true
        )
        try manager.createSymbolicLink(atPath: full, withDestinationPath: target)
    }

    private func pipe(_ path: String, in workspace: Workspace) throws {
        let full = workspace.folder + "/" + path
        try manager.createDirectory(
            atPath: URL(fileURLWithPath: full).deletingLastPathComponent().path,
            withIntermediateDirectories: true
        )
        #expect(mkfifo(full, 0o600) == 0)
    }

    /// The type of what stands at a path, links not followed.
    private func type(_ path: String, in workspace: Workspace) -> FileAttributeType? {
        (try? manager.attributesOfItem(atPath: workspace.folder + "/" + path))?[.type] as? FileAttributeType
    }

    @Test(arguments: ["Things/.Things.swift.new", "Things/Schemas/.Things+Thing.swift.new", "Things/.gen-manifest.new"])
    func whatHasTheNameOfATemporaryFileStays(path: String) throws {
        let linked = try Workspace(["things.yaml": document(), "victim": "kept"])
        try link("Generated/" + path, to: linked.folder + "/victim", in: linked)
        #expect(!linked.generate("things.yaml").written.isEmpty)
        #expect(linked.text("victim") == "kept")
        #expect(type("Generated/" + path, in: linked) == .typeSymbolicLink)

        let folder = try Workspace(["things.yaml": document(), "Generated/\(path)/inside": "kept"])
        #expect(!folder.generate("things.yaml").written.isEmpty)
        #expect(folder.text("Generated/\(path)/inside") == "kept")

        let file = try Workspace(["things.yaml": document(), "Generated/\(path)": "kept"])
        #expect(!file.generate("things.yaml").written.isEmpty)
        #expect(file.text("Generated/\(path)") == "kept")

        let piped = try Workspace(["things.yaml": document()])
        try pipe("Generated/" + path, in: piped)
        #expect(!piped.generate("things.yaml").written.isEmpty)
        #expect(type("Generated/" + path, in: piped) != .typeRegular)
    }

    @Test(arguments: [
        ("Things", "Things"), ("Things/Schemas", "Things/Schemas"), ("Things/Things.swift", "Things/Things.swift"),
        ("Things/.gen-manifest", "Things/.gen-manifest"), ("Things/Operations", "Things/Operations"),
    ])
    func linksAndPipesAreNeitherFollowedNorReplaced(path: String, reported: String) throws {
        for isCheck in [false, true] {
            let linked = try Workspace([
                "things.yaml": document(), "other/Things.swift": "// Written by gen.\n", "other/secret": "secret",
            ])
            let isFolder = !path.contains(".")
            try link("Generated/" + path, to: linked.folder + (isFolder ? "/other" : "/other/secret"), in: linked)
            let outcome = linked.generate("things.yaml", isCheck: isCheck)
            #expect(outcome.changes == nil)
            #expect(outcome.errors.count == 1, "\(outcome.diagnostics)")
            let error = outcome.errors.first ?? ""
            #expect(error.contains("/Generated/\(reported): error: this is a link") || error.hasPrefix("Generated/"))
            #expect(error.hasSuffix("remove it, or choose another --output [unwritable-output]"), "\(error)")
            #expect(
                try manager.contentsOfDirectory(atPath: linked.folder + "/other").sorted() == [
                    "Things.swift", "secret",
                ]
            )
            #expect(linked.text("other/secret") == "secret")
            #expect(type("Generated/" + path, in: linked) == .typeSymbolicLink)

            let piped = try Workspace(["things.yaml": document()])
            try pipe("Generated/" + path, in: piped)
            let other = piped.generate("things.yaml", isCheck: isCheck)
            #expect(other.errors.count == 1 && other.diagnostics.contains("a named pipe"), "\(other.diagnostics)")
        }
    }

    /// What a check shows is what gen wrote, and nothing that a link leads to.
    @Test func aCheckShowsNothingFromElsewhere() throws {
        let workspace = try Workspace(["things.yaml": document(), "secret": "a secret\n"])
        #expect(try workspace.gen("things.yaml").status == 0)
        for path in ["Things/.gen-manifest", "Things/Things.swift"] {
            try manager.removeItem(atPath: workspace.output + "/" + path)
            try link("Generated/" + path, to: "../../secret", in: workspace)
            let result = try workspace.gen("things.yaml", "--check")
            #expect(result.status == 1)
            #expect(!(result.output + result.errors).contains("a secret"))
            try manager.removeItem(atPath: workspace.output + "/" + path)
            #expect(try workspace.gen("things.yaml").status == 0)
        }
    }

    @Test func staleFilesBehindLinksStay() throws {
        let own = "// Written by gen. Changes are lost.\n"
        let workspace = try Workspace([
            "specs/things.yaml": document(), "other/X.swift": own, "other/deep/Y.swift": own,
            "Generated/Old/Z.swift": own,
        ])
        try link("Generated/Elsewhere", to: "../other", in: workspace)
        try link("Generated/Old/Deep", to: "../../other/deep", in: workspace)
        try link("Generated/Old/Y.swift", to: "../../other/deep/Y.swift", in: workspace)
        try pipe("Generated/Old/Pipe.swift", in: workspace)
        let outcome = workspace.generate("specs")
        #expect(outcome.changes?.removed.map(\.path) == ["Old/Z.swift"])
        #expect(workspace.text("other/X.swift") == own && workspace.text("other/deep/Y.swift") == own)
        #expect(type("Generated/Old/Y.swift", in: workspace) == .typeSymbolicLink)
        #expect(type("Generated/Old/Pipe.swift", in: workspace) != nil)
    }

    /// The output folder is the user's choice, and may be a link.
    @Test func theOutputFolderMayBeALink() throws {
        let workspace = try Workspace(["things.yaml": document()])
        try manager.createDirectory(atPath: workspace.folder + "/real", withIntermediateDirectories: true)
        try link("Generated", to: "real", in: workspace)
        let written = workspace.generate("things.yaml").written
        #expect(!written.isEmpty && written.allSatisfy { workspace.text("real/" + $0) != nil })
        #expect(workspace.generate("things.yaml").written.isEmpty)
        #expect(type("Generated", in: workspace) == .typeSymbolicLink)
    }
}
#endif
