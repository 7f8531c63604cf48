// `gen examples`: decodes the examples of documents into the generated types and reports the results.

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

            With --recording, decodes the responses of a recording of RecordingTransport instead, and prints the \
            overlay that makes all of them readable to standard output, everything else to standard error. Exit \
            codes: 0 when all responses are read, with the overlay where one is printed; 1 when some are not even \
            then, or something could not be checked.
            """
    )

    @Argument(help: "Documents, or folders of APIs.", completion: .file())
    var inputs: [String] = ["specs"]

    @Option(help: "A recording whose responses are decoded instead of examples.", completion: .file())
    var recording: String?

    @Flag(help: "Print each example that was refused or lost something; of a recording undocumented members.")
    var verbose = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    func validate() throws {
        if inputs.contains("") { throw ValidationError("INPUT is empty; a variable of the shell may not be set") }
        if recording != nil, json { throw ValidationError("--json is not for recordings, whose result is an overlay") }
    }

    func run() throws {
        if let recording {
            try check(recording)
        } else {
            try checkDocuments()
        }
    }

    private func checkDocuments() throws {
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

    // MARK: Recordings

    private func check(_ recording: String) throws {
        let result = checkRecording(RecordingOptions(recording: recording, inputs: inputs))
        var lines: [String] = []
        lines += result.contradictions.map { "\($0)" }
        lines += result.unchecked.map { "\($0), not checked" }
        lines += result.unmatched.map { "\($0): matches no operation" }
        if verbose { lines += result.undocumented.map { "\($0) is not documented" } }
        lines += result.remaining.map { "\($0); not read with the overlay either" }
        let problems = DiagnosticRenderer(files: result.sources, style: .plain).render(result.report.errors)
        let text = problems + lines.map { $0 + "\n" }.joined()
        FileHandle.standardError.write(Data(text.utf8))
        if result.report.hasErrors { throw ExitCode(1) }
        for (index, overlay) in result.overlays.enumerated() {
            print((index > 0 ? "---\n" : "") + overlay.text, terminator: "")
        }
        FileHandle.standardError.write(Data((Summary.recording(result) + "\n").utf8))
        if !result.isReadable { throw ExitCode(1) }
    }

    private func show(_ document: DocumentExamples) {
        if verbose {
            for finding in document.refused + document.lost { print(finding) }
        }
        print(Summary.examples(document))
    }
}
