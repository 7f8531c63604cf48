// OverlaySuiteTests.swift: the examples of the Overlay Specification, read where they are: what passes, what fails, and
// whole sets of document, overlay and result.

import Diagnostics
import Testing

@testable import SyntaxTree

@Suite(.enabled(if: SharedSuite.exists("overlay/tests"), "\(SharedSuite.hint)"))
struct OverlaySuiteTests {
    /// Examples of drafts and of documents that cannot be known as overlays, with what becomes of them.
    static let exemptions = ["not-an-object.yaml": "a list has no key `overlay`, by which an overlay is known"]

    private func applied(_ overlay: String, to document: String) throws -> (result: Node, report: DiagnosticReport) {
        let root = try #require(Reading(bytes: SharedSuite.bytes(document)).root)
        let overlay = try #require(Reading(bytes: SharedSuite.bytes(overlay), path: "overlay.yaml").root)
        var report = DiagnosticReport()
        return (apply(overlay: overlay, to: root, report: &report), report)
    }

    private let town = "overlay/compliant-sets/update-root/openapi.yaml"

    @Test(arguments: ["v1.0", "v1.1"])
    func examplesThatPass(version: String) throws {
        let names = SharedSuite.names("overlay/tests/\(version)/pass")
        #expect(names.count >= 12)
        for name in names {
            let outcome = try applied("overlay/tests/\(version)/pass/\(name)", to: town)
            // The document has neither the paths nor the traits that some examples name.
            let errors = outcome.report.errors.diagnostics.map(\.message)
            #expect(errors == [], "\(version) \(name)")
        }
    }

    @Test(arguments: ["v1.0", "v1.1"])
    func examplesThatFail(version: String) throws {
        let names = SharedSuite.names("overlay/tests/\(version)/fail")
        #expect(names.count >= 20)
        for name in names where Self.exemptions[name] == nil {
            let outcome = try applied("overlay/tests/\(version)/fail/\(name)", to: town)
            #expect(outcome.report.hasErrors, "\(version) \(name)")
            #expect(outcome.report.diagnostics.allSatisfy { $0.span != nil }, "\(version) \(name)")
        }
    }

    /// The draft of 1.2 is read as 1.1, with a warning: all that passes there passes, and all that fails there fails.
    @Test func examplesOfTheDraft() throws {
        for name in SharedSuite.names("overlay/tests/v1.2-dev/pass") {
            let outcome = try applied("overlay/tests/v1.2-dev/pass/\(name)", to: town)
            #expect(!outcome.report.hasErrors, "\(name)")
            #expect(outcome.report.diagnostics.contains { $0.message.contains("read as 1.1") }, "\(name)")
        }
        for name in SharedSuite.names("overlay/tests/v1.2-dev/fail") where Self.exemptions[name] == nil {
            #expect(try applied("overlay/tests/v1.2-dev/fail/\(name)", to: town).report.hasErrors, "\(name)")
        }
    }

    @Test func compliantSets() throws {
        let names = SharedSuite.names("overlay/compliant-sets")
        #expect(names.count == 8)
        for name in names {
            let folder = "overlay/compliant-sets/\(name)"
            let outcome = try applied("\(folder)/overlay.yaml", to: "\(folder)/openapi.yaml")
            let expected = try #require(Reading(bytes: SharedSuite.bytes("\(folder)/output.yaml")).root)
            #expect(outcome.report.diagnostics.map(\.message) == [], "\(name)")
            #expect(outcome.result.isEqual(to: expected), "\(name)")
        }
    }
}
