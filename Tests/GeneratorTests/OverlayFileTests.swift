// Overlay files: which documents they are applied to, by the place they stand in, by `extends`, and when they are named.

import Foundation
import Generator
import Testing

@Suite struct OverlayFileTests {
    private func overlay(_ name: String, extends: String? = nil) -> String {
        """
        overlay: 1.0.0
        info: { title: Names, version: '1' }
        \(extends.map { "extends: '\($0)'" } ?? "x-any: document")
        actions:
          - target: $.components.schemas.Thing.properties
            update: { \(name): { type: string } }
        """
    }

    /// The members that overlays added, in the order of the properties.
    private func added(_ workspace: Workspace, _ api: String = "Things") -> [String] {
        let file = workspace.outputFiles()["\(api)/Schemas/\(api)+Thing.swift"] ?? ""
        return ["one", "two", "three"].filter { file.contains("public var \($0): ") }
    }

    @Test(arguments: [
        "things.yaml", "./things.yaml", "../specs/things.yaml", "things.yaml#", "th%69ngs.yaml", "/things.yaml",
    ])
    func anOverlayBesideAChildIsAppliedByItsExtends(extends: String) throws {
        for name in ["overlay.yaml", "overlay.yml", "a.overlay.yaml"] {
            let workspace = try Workspace([
                "specs/things.yaml": document(), "specs/other.yaml": document(),
                "specs/\(name)": overlay("one", extends: extends),
            ])
            let outcome = workspace.generate("specs")
            #expect(outcome.diagnostics == "")
            #expect(added(workspace) == ["one"])
            #expect(added(workspace, "Other") == [])
        }
    }

    @Test func extendsMayBeAbsolute() throws {
        let workspace = try Workspace(["specs/things.yaml": document()])
        let path = workspace.folder + "/specs/things.yaml"
        try workspace.write(overlay("one", extends: path), to: "specs/1.yaml")
        try workspace.write(overlay("two", extends: URL(fileURLWithPath: path).absoluteString), to: "specs/2.yaml")
        #expect(workspace.generate("specs").diagnostics == "")
        #expect(added(workspace) == ["one", "two"])
    }

    @Test func overlaysMayStandInOtherFolders() throws {
        let workspace = try Workspace([
            "specs/things/a.yaml": document(), "specs/shop/b.yaml": document(),
            "specs/overlays/one.yaml": overlay("one", extends: "../things/a.yaml"),
            "specs/shop/two.yaml": overlay("two", extends: "../things/a.yaml"),
            "specs/three.json": #"{"overlay": "1.1.0", "info": {"title": "T", "version": "1"}, "#
                + #""extends": "things/a.yaml", "actions": [{"target": "$.components.schemas.Thing.properties", "#
                + #""update": {"three": {"type": "string"}}}]}"#,
        ])
        #expect(workspace.generate("specs").diagnostics == "")
        #expect(added(workspace) == ["one", "two", "three"])
        #expect(added(workspace, "Shop") == [])
    }

    @Test func anOverlayThatIsForNothingIsAWarning() throws {
        let workspace = try Workspace([
            "specs/things.yaml": document(), "specs/overlay.yaml": overlay("one"),
            "specs/lost.yaml": overlay("two", extends: "thing.yaml"),
            "specs/shop/b.yaml": document(), "specs/shop/o.yaml": overlay("three", extends: "c.yaml"),
        ])
        let outcome = workspace.generate("specs")
        #expect(outcome.errors == [])
        let expected = [
            "specs/lost.yaml:3:10: warning: ", "did you mean `things.yaml`?", "specs/overlay.yaml:1:1: warning: ",
            "specs/shop/o.yaml:3:10: warning: ",
        ]
        for text in expected { #expect(outcome.diagnostics.contains(text), "\(outcome.diagnostics)") }
        #expect(added(workspace) == [])
    }

    // MARK: Named overlays

    @Test func overlaysAreNamedForADocument() throws {
        let workspace = try Workspace([
            "things.yaml": document(), "o/1.yaml": overlay("one"),
            "o/2.yaml": overlay("two", extends: "../things.yaml"),
            "o/3.yaml": overlay("three", extends: "things.yaml"),
        ])
        let outcome = workspace.generate("things.yaml", overlays: ["o/1.yaml", "o/2.yaml", "o/3.yaml"])
        #expect(outcome.errors == [])
        #expect(outcome.diagnostics.contains("o/3.yaml:3:10: warning: `extends` leads to another file"))
        #expect(outcome.diagnostics.contains("o/2.yaml") == false)
        #expect(added(workspace) == ["one", "two", "three"])
        #expect(workspace.outputFiles()["Things/.gen-manifest"] == nil, "no later run may take this one's for its own")

        #expect(workspace.generate("things.yaml", overlays: ["o/4.yaml"]).errors.count == 1)
        #expect(workspace.generate("things.yaml", overlays: ["things.yaml"]).errors.count == 1)
        #expect(workspace.generate("o", overlays: ["o/1.yaml"]).errors.first?.contains("this is a folder") == true)
        let asInput = workspace.generate("o/1.yaml").errors
        #expect(asInput.first?.contains("o/1.yaml:1:1: error: this is an overlay") == true, "\(asInput)")
    }

    // MARK: Manifests

    private func isTrusted(_ workspace: Workspace, _ input: String) -> Bool {
        let options = RunOptions(
            inputs: [workspace.folder + "/" + input],
            output: workspace.output,
            isTrustingManifests: true
        )
        let result = run(options)
        return result.changes != nil && !result.sources.all.contains { $0.path.hasSuffix("/things.yaml") }
    }

    @Test func anOverlayBesideADocumentCountsInTheManifest() throws {
        let workspace = try Workspace(["specs/things.yaml": document()])
        #expect(!isTrusted(workspace, "specs"))
        #expect(isTrusted(workspace, "specs"))
        try workspace.write(overlay("one", extends: "things.yaml"), to: "specs/o.yaml")
        #expect(!isTrusted(workspace, "specs"))
        #expect(added(workspace) == ["one"])
        #expect(isTrusted(workspace, "specs"))
        try workspace.write(overlay("two", extends: "things.yaml"), to: "specs/o.yaml")
        #expect(!isTrusted(workspace, "specs"))
        #expect(added(workspace) == ["two"])
        // The document by itself has no overlay, and the folder has it again.
        #expect(!isTrusted(workspace, "specs/things.yaml"))
        #expect(added(workspace) == [])
        #expect(!isTrusted(workspace, "specs"))
        #expect(added(workspace) == ["two"])
        // What is not applied is told each time.
        try workspace.write(overlay("two"), to: "specs/o.yaml")
        #expect(!isTrusted(workspace, "specs"))
        #expect(!isTrusted(workspace, "specs"))
        #expect(added(workspace) == [])
    }
}
