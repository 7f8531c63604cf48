// `gen examples`: reads the examples of documents with the generated types and tells what became of them.

import ArgumentParser
import Diagnostics
import Foundation
import Generator

struct ExamplesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "examples",
        abstract: "Checks that the examples of documents survive the generated types.",
        discussion: """
            Generates and compiles the client in a temporary folder, decodes every example that the document gives for \
            a schema, encodes it again and compares. Needs the built package beside the program, and a Swift compiler. \
            Exit codes: 0 whatever became of the examples, 1 when a document could not be checked.
            """
    )

    @Argument(help: "Documents, or folders of APIs.", completion: .file())
    var inputs: [String] = ["specs"]

    @Flag(help: "Print each example that was refused or lost something.")
    var verbose = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    func validate() throws {
        if inputs.contains("") { throw ValidationError("INPUT is empty; a variable of the shell may not be set") }
    }

    func run() throws {
        let result = checkExamples(ExampleOptions(inputs: inputs))
        let problems = DiagnosticRenderer(files: result.sources, style: .plain).render(result.report.errors)
        FileHandle.standardError.write(Data(problems.utf8))
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(result.documents), as: UTF8.self))
        } else {
            for document in result.documents { show(document) }
        }
        if result.report.hasErrors { throw ExitCode(1) }
    }

    private func show(_ document: DocumentExamples) {
        if verbose {
            for finding in document.refused + document.lost { print(finding) }
        }
        print(Summary.examples(document))
    }
}
