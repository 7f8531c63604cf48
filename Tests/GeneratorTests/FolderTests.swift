// Folders of APIs: several roots of one client, and the configuration beside the documents.

import Testing

@Suite struct FolderTests {
    @Test func rootsOfOneFolderAreOneClient() throws {
        let workspace = try Workspace([
            "specs/shop/a.yaml": document(schema: "Apple"), "specs/shop/b.yaml": document(schema: "Pear"),
            "specs/shop/parts.yaml": "Part: { type: string }\n",
        ])
        let outcome = workspace.generate("specs")
        #expect(outcome.diagnostics == "")
        #expect(outcome.result.apis == ["Shop"])
        let operations = workspace.outputFiles()["Shop/Operations/Shop.Client+Operations.swift"] ?? ""
        #expect(operations.contains("listApple") && operations.contains("listPear"))
    }

    @Test func referencesLeaveTheFolderOnlyWhereTheyMay() throws {
        let workspace = try Workspace([
            "specs/shop.yaml": document() + "    Price: { $ref: ../shared/money.yaml#/Price }\n",
            "shared/money.yaml": "Price: { type: object, properties: { amount: { type: number } } }\n",
        ])
        let refused = workspace.generate("specs/shop.yaml")
        #expect(refused.diagnostics.contains("outside the folder of the document"))
        #expect(workspace.outputFiles()["Shop/.gen-manifest"] != nil)

        let missing = workspace.generate("specs/shop.yaml", allowing: ["elsewhere"])
        #expect(missing.errors == ["elsewhere: error: there is no such folder to allow [unreadable-input]"])
        #expect(missing.changes == nil)

        try workspace.write("", to: "elsewhere/empty.txt")
        let other = workspace.generate("specs/shop.yaml", allowing: ["elsewhere"])
        #expect(other.diagnostics.contains("outside the folder of the document"))

        let allowed = workspace.generate("specs/shop.yaml", allowing: ["shared"])
        #expect(allowed.diagnostics == "")
        let file = workspace.outputFiles()["Shop/Schemas/Shop+Price.swift"] ?? ""
        #expect(file.contains("public var amount: Optional<Double>"))
        #expect(workspace.outputFiles()["Shop/.gen-manifest"] == nil, "no later run may take this one's for its own")
    }

    @Test func equalComponentsAreOne() throws {
        let shared = "    Shared: { type: object, properties: { name: { type: string } } }\n"
        let workspace = try Workspace([
            "specs/shop/a.yaml": document(schema: "Apple") + shared,
            "specs/shop/b.yaml": document(schema: "Pear") + shared,
        ])
        let outcome = workspace.generate("specs")
        #expect(outcome.diagnostics == "")
        #expect(outcome.written.filter { $0.contains("Shared") } == ["Shop/Schemas/Shop+Shared.swift"])
    }

    @Test func differentComponentsAreAnErrorThatNamesBothPlaces() throws {
        let workspace = try Workspace([
            "specs/shop/a.yaml": document(), "specs/shop/b.yaml": document(member: "other"),
        ])
        let outcome = workspace.generate("specs")
        #expect(outcome.errors.count == 1, "\(outcome.diagnostics)")
        #expect(outcome.errors.first?.hasPrefix("specs/shop/b.yaml:7:5: error: component schema `Thing`") == true)
        #expect(outcome.diagnostics.contains("specs/shop/a.yaml:7:5: note: "))
        #expect(outcome.changes == nil)
    }

    @Test func configurationNamesAndPlaces() throws {
        let workspace = try Workspace([
            "specs/things.yaml": document(),
            "specs/gen.yaml": "apis:\n  things:\n    name: Fine Things\n    server: https://things.example.com\n",
        ])
        #expect(workspace.generate("specs").result.apis == ["FineThings"])
        let client = workspace.outputFiles()["FineThings/FineThings.swift"] ?? ""
        #expect(client.contains("\"https://things.example.com\""))
    }

    @Test func unknownKeyOfTheConfiguration() throws {
        let workspace = try Workspace([
            "specs/things.yaml": document(), "specs/gen.yaml": "apis:\n  things:\n    nmae: Things\n",
        ])
        let outcome = workspace.generate("specs")
        #expect(outcome.errors.count == 1)
        #expect(outcome.errors.first?.hasPrefix("specs/gen.yaml:3:5: error: ") == true, "\(outcome.diagnostics)")
        #expect(outcome.errors.first?.contains("did you mean `name`?") == true)
        #expect(outcome.changes == nil)
    }

    /// A configuration that speaks of an API that is not there is a slip worth telling.
    @Test func configurationOfNothing() throws {
        let workspace = try Workspace(["specs/things.yaml": document(), "specs/gen.yaml": "apis: [\n"])
        let outcome = workspace.generate("specs")
        #expect(outcome.errors.first?.hasPrefix("specs/gen.yaml:") == true)
        #expect(outcome.changes == nil)
    }
}
