// One run of the tool: inputs in, files and an account of them out. The command line only passes on what it is told.

import Diagnostics
import Emission

/// What a run is asked to do.
package struct RunOptions: Sendable {
    package var inputs: [String]
    package var output: String
    /// Whether nothing is to be written, only compared.
    package var isCheck: Bool
    /// Whether warnings are errors.
    package var isStrict: Bool

    package init(inputs: [String], output: String, isCheck: Bool = false, isStrict: Bool = false) {
        self.inputs = inputs
        self.output = output
        self.isCheck = isCheck
        self.isStrict = isStrict
    }
}

/// What came of a run.
package struct RunResult {
    package var report: DiagnosticReport
    package var sources: SourceFiles
    /// Nil when problems in the documents kept everything as it was.
    package var changes: OutputDirectory.Changes?
    package var apis: [String]
}

/// Generates the clients of every API that the inputs name.
package func run(_ options: RunOptions) -> RunResult {
    let files = FileLoader()
    var report = DiagnosticReport()
    let finder = InputFinder(files: files)
    let inputs = options.inputs.flatMap { finder.apis(at: $0, report: &report) }
    var generated: [GeneratedAPI] = []
    for input in inputs {
        files.boundary = boundary(of: input)
        guard let api = generate(input, files: files, report: &report) else { continue }
        if generated.contains(where: { $0.namespace == api.namespace }) {
            let message = "a second API would be called `\(api.namespace)`; gen.yaml can give one of them another name"
            report.add(
                Diagnostic(
                    severity: .error,
                    code: .repeatedNamespace,
                    message: message,
                    span: nil,
                    path: input.roots.first
                )
            )
        }
        generated.append(api)
    }
    if options.isStrict { report.promoteWarnings() }
    var result = RunResult(report: report, sources: files.sources, apis: generated.map(\.namespace))
    guard !report.hasErrors, !generated.isEmpty else { return result }
    let directory = OutputDirectory(path: options.output)
    let isWholeFolder = options.inputs.count == 1 && inputs.first.map { !options.inputs.contains($0.roots[0]) } ?? false
    let changes = directory.changes(
        for: generated.flatMap(\.files),
        namespaces: generated.map(\.namespace),
        ownsFolder: isWholeFolder
    )
    for file in changes.foreign {
        result.report.add(
            Diagnostic(
                severity: .error,
                code: .unwritableOutput,
                message: "this file was not written by gen and is left as it is; move it, or choose another --output",
                span: nil,
                path: options.output + "/" + file
            )
        )
    }
    guard changes.foreign.isEmpty else { return result }
    if options.isCheck || directory.write(changes, report: &result.report) { result.changes = changes }
    return result
}

/// The folder that an API's references may not leave: the one that holds its first root.
func boundary(of input: APIInput) -> String {
    let folders = input.roots.map { FileLoader.folder(of: $0) }
    return folders.min { $0.count < $1.count } ?? ""
}
