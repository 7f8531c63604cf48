// `gen generate`, or plainly `gen`: arguments in, exit code out.

import ArgumentParser
import Diagnostics
import Foundation
import Generator

struct GenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Writes Swift clients for the APIs that OpenAPI documents describe.",
        discussion: """
            An input is a document (OpenAPI 3.x or Swagger 2.0, in JSON or YAML) or a folder whose children are APIs: \
            documents, or folders of documents. Exit codes: 0, 1 for problems in documents or stale output, 64 for \
            usage.
            """
    )

    @Argument(help: "Documents, or folders of APIs.", completion: .file())
    var inputs: [String] = ["specs"]

    @Option(help: "The folder to write to.", completion: .directory)
    var output = "Generated"

    @Option(
        help: "A folder that references may reach beside the document's own; may be repeated.",
        completion: .directory
    )
    var allow: [String] = []

    @Flag(help: "Write nothing; show what is stale and exit with 1 if anything is.")
    var check = false

    @Flag(help: "Print errors only.")
    var quiet = false

    @Flag(help: "Print every warning and note.")
    var verbose = false

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Option(help: "How diagnostics are written: text, json or sarif.")
    var diagnostics = DiagnosticsFormat.text

    enum DiagnosticsFormat: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }

    func run() throws {
        var options = RunOptions(inputs: inputs, output: output, isCheck: check, isStrict: strict)
        options.isTrustingManifests = diagnostics == .text && !verbose && allow.isEmpty
        options.allowedFolders = allow
        let result = Generator.run(options)
        show(result)
        guard !result.report.hasErrors, let changes = result.changes else { throw ExitCode(1) }
        if check, !changes.isEmpty {
            showStale(changes)
            throw ExitCode(1)
        }
    }

    // MARK: Output

    private func show(_ result: RunResult) {
        let shown = diagnostics != .text || verbose ? result.report : result.report.errors
        let text = DiagnosticRenderer(files: result.sources, style: style).render(shown)
        if diagnostics == .text {
            FileHandle.standardError.write(Data(text.utf8))
        } else {
            print(text, terminator: text.hasSuffix("\n") ? "" : "\n")
        }
        if quiet || diagnostics != .text { return }
        if let summary = Summary.warnings(result.warnings) {
            FileHandle.standardError.write(Data((summary + (verbose ? "" : " (--verbose lists them)") + "\n").utf8))
        }
        if let changes = result.changes, !check { print(Summary.changes(changes, in: output)) }
    }

    private var style: DiagnosticRenderer.Style {
        switch diagnostics {
        case .json: .json
        case .sarif: .sarif
        case .text: isatty(STDERR_FILENO) == 1 ? .colour : .plain
        }
    }

    private func showStale(_ changes: OutputDirectory.Changes) {
        if quiet { return }
        for file in changes.written { print("stale: \(output)/\(file.path)") }
        for file in changes.removed { print("stale: \(output)/\(file.path) (no longer generated)") }
        for file in changes.written {
            print(UnifiedDiff.text(from: file.old, to: file.new, path: file.path), terminator: "")
        }
        for file in changes.removed { print(UnifiedDiff.text(from: file.old, to: "", path: file.path), terminator: "") }
    }
}
