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

    @Option(help: "The name of the API in Swift, if there is one API.")
    var name: String?

    @Option(
        help: "An overlay for the document, if there is one; may be repeated, and is applied in order.",
        completion: .file()
    )
    var overlay: [String] = []

    @Flag(help: "Write nothing; show what is stale and exit with 1 if anything is.")
    var check = false

    @Flag(help: "Print errors only, neither warnings nor a summary.")
    var quiet = false

    @Flag(help: "Print every warning and note, not only the first ten warnings.")
    var verbose = false

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Option(help: "How diagnostics are written: text, json or sarif.")
    var diagnostics = DiagnosticsFormat.text

    enum DiagnosticsFormat: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }

    func validate() throws {
        let given = [("INPUT", inputs), ("--output", [output]), ("--allow", allow), ("--overlay", overlay)]
        for (option, values) in given where values.contains("") {
            throw ValidationError("\(option) is empty; a variable of the shell may not be set")
        }
        if let problem = name.flatMap(problem(ofName:)) { throw ValidationError("--name: \(problem)") }
    }

    func run() throws {
        var options = RunOptions(inputs: inputs, output: output, isCheck: check, isStrict: strict)
        options.isTrustingManifests = diagnostics == .text && !verbose && allow.isEmpty
        options.allowedFolders = allow
        options.overlays = overlay
        options.name = name
        let result = Generator.run(options)
        if let problem = result.usageProblem { throw ValidationError(problem) }
        show(result)
        guard !result.report.hasErrors, let changes = result.changes else { throw ExitCode(1) }
        if check, !changes.isEmpty {
            showStale(changes)
            throw ExitCode(1)
        }
    }

    // MARK: Output

    private func show(_ result: RunResult) {
        var selection = DiagnosticRenderer.Selection.everything
        if diagnostics == .text, quiet || !verbose {
            selection = .init(warnings: quiet ? 0 : result.shownWarnings, hasNotes: false)
        }
        var text = DiagnosticRenderer(files: result.sources, style: style).render(result.report, showing: selection)
        if diagnostics == .text {
            if !quiet { text += result.rememberedWarnings.map(\.printableText).joined() }
            FileHandle.standardError.write(Data(text.utf8))
        } else {
            print(text, terminator: text.hasSuffix("\n") ? "" : "\n")
        }
        if quiet || diagnostics != .text { return }
        if let summary = Summary.diagnostics(result, isVerbose: verbose) {
            FileHandle.standardError.write(Data((summary + "\n").utf8))
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
