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
    /// Whether manifests may tell that there is nothing to do. There are no diagnostics then, only their number.
    package var isTrustingManifests: Bool
    /// Folders that references may reach beside the document's own.
    package var allowedFolders: [String] = []
    /// Overlay files for the documents among the inputs, applied in this order. With them, an input that is a folder is
    /// an error.
    package var overlays: [String] = []

    package init(
        inputs: [String],
        output: String,
        isCheck: Bool = false,
        isStrict: Bool = false,
        isTrustingManifests: Bool = false
    ) {
        self.inputs = inputs
        self.output = output
        self.isCheck = isCheck
        self.isStrict = isStrict
        self.isTrustingManifests = isTrustingManifests
    }
}

/// What came of a run.
package struct RunResult {
    package var report: DiagnosticReport
    package var sources: SourceFiles
    /// Nil when problems in the documents kept everything as it was.
    package var changes: OutputDirectory.Changes?
    package var apis: [String]
    /// How many warnings of each code there are, those of a file that several APIs share once for each.
    package var warnings: [DiagnosticCode: Int] = [:]
}

/// Generates the clients of every API that the inputs name.
package func run(_ options: RunOptions) -> RunResult {
    let files = FileLoader()
    if options.isTrustingManifests, !options.isCheck, options.overlays.isEmpty,
        let result = UpToDateCheck(options, files: files).result()
    {
        return result
    }
    files.allowedFolders = options.allowedFolders
    var report = DiagnosticReport()
    reportMissing(options.allowedFolders, report: &report)
    let finder = InputFinder(files: files)
    let inputs = options.inputs.flatMap { finder.apis(at: $0, overlays: options.overlays, report: &report) }
    var generated: [GeneratedAPI] = []
    var warnings = Warnings(report)
    for (index, input) in inputs.enumerated() {
        var own = DiagnosticReport()
        files.keepsTrees = index + 1 < inputs.count
        let api = generateWithManifest(input, files: files, report: &own)
        report.merge(own)
        warnings.add(own)
        guard let api else { continue }
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
    if !options.isStrict { result.warnings = warnings.counts }
    guard !report.hasErrors, !generated.isEmpty else { return result }
    let directory = OutputDirectory(path: options.output)
    let isWholeFolder = options.inputs.count == 1 && inputs.first.map { !options.inputs.contains($0.roots[0]) } ?? false
    let changes = directory.changes(
        for: generated.flatMap(\.files),
        namespaces: generated.map(\.namespace),
        ownsFolder: isWholeFolder,
        isShowing: options.isCheck
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
    guard options.isCheck || directory.write(changes, report: &result.report) else { return result }
    if !options.isCheck { directory.renewManifests(of: result.apis) }
    result.changes = changes
    return result
}

/// Reports folders that references may reach and that are not there.
private func reportMissing(_ allowedFolders: [String], report: inout DiagnosticReport) {
    for folder in allowedFolders where !FileLoader.isFolder(folder) {
        report.add(
            Diagnostic(
                severity: .error,
                code: .unreadableInput,
                message: "there is no such folder to allow",
                span: nil,
                path: folder
            )
        )
    }
}

/// Generates the client of one API, and the manifest that goes with it. The report has everything that is said of the
/// API, also of files that others share.
private func generateWithManifest(
    _ input: APIInput,
    files: FileLoader,
    report: inout DiagnosticReport
) -> GeneratedAPI? {
    files.boundary = boundary(of: input)
    files.looked = []
    for document in input.documents { report.merge(files.report(of: document)) }
    guard var api = generate(input, files: files, report: &report) else { return nil }
    // What a manifest tells holds for a run that may reach the same files and is given the same overlays.
    if files.allowedFolders.isEmpty, !input.hasGivenOverlays,
        let manifest = Manifest(of: api.files, from: input, loader: files, warnings: Warnings(report).counts)
    {
        let path = "\(api.namespace)/\(Manifest.fileName)"
        api.files.append(GeneratedFile(path: path, text: manifest.text))
    }
    return api
}

/// Counts warnings by their codes.
private struct Warnings {
    private(set) var counts: [DiagnosticCode: Int] = [:]
    /// What was said before any API was looked at, and is said again of the first that it is about.
    private var early: Set<Diagnostic>

    init(_ report: DiagnosticReport) {
        early = []
        add(report)
        early = Set(report.diagnostics)
    }

    mutating func add(_ report: DiagnosticReport) {
        for diagnostic in report.diagnostics where diagnostic.severity == .warning {
            if early.remove(diagnostic) == nil { counts[diagnostic.code, default: 0] += 1 }
        }
    }
}

/// The folder that an API's references may not leave: the one that holds its first root.
func boundary(of input: APIInput) -> String {
    let folders = input.roots.map { FileLoader.folder(of: $0) }
    return folders.min { $0.count < $1.count } ?? ""
}
