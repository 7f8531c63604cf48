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
    /// The words of the namespace. With more than one API it is wrong usage.
    package var name: String?

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
    /// How much there is to be said, of a file that several APIs share once for each; and, of a run with nothing to do,
    /// the warnings that are shown, which are not in the report then.
    var account = Manifest.Account()
    /// What is wrong with the options themselves; nothing is done then.
    package var usageProblem: String?

    /// The number of warnings of each code.
    package var warnings: [DiagnosticCode: Int] { account.warnings }
    package var notes: Int { account.notes }
    /// The number of warnings that a run shows unless it is asked for all.
    package var shownWarnings: Int { Manifest.Account.shownWarnings }
    /// The first warnings of a run that has nothing to do.
    package var rememberedWarnings: [ShownWarning] { account.shown }
}

/// Generates the clients of every API that the inputs name.
package func run(_ options: RunOptions) -> RunResult {
    let files = FileLoader()
    if options.isTrustingManifests, !options.isCheck, options.overlays.isEmpty, options.name == nil,
        let result = UpToDateCheck(options, files: files).result()
    {
        return result
    }
    files.allowedFolders = options.allowedFolders
    var report = DiagnosticReport()
    reportMissing(options.allowedFolders, report: &report)
    let found = inputs(of: options, files: files, report: &report)
    if let problem = found.usageProblem {
        var result = RunResult(report: DiagnosticReport(), sources: files.sources, apis: [])
        result.usageProblem = problem
        return result
    }
    let inputs = found.inputs
    var generated: [GeneratedAPI] = []
    var account = Accounting(report)
    for (index, input) in inputs.enumerated() {
        var own = DiagnosticReport()
        files.keepsTrees = index + 1 < inputs.count
        let api = generateWithManifest(input, files: files, hasGivenName: options.name != nil, report: &own)
        report.merge(own)
        account.add(own)
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
    result.account.notes = account.notes
    if !options.isStrict { result.account.warnings = account.warnings }
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
                message: file.problem,
                span: nil,
                path: options.output + "/" + file.path
            )
        )
    }
    guard changes.foreign.isEmpty else { return result }
    guard options.isCheck || directory.write(changes, report: &result.report) else { return result }
    if !options.isCheck { directory.renewManifests(of: result.apis) }
    result.changes = changes
    return result
}

/// The APIs that the inputs of a run name, or what is wrong with the options.
private func inputs(
    of options: RunOptions,
    files: FileLoader,
    report: inout DiagnosticReport
) -> (inputs: [APIInput], usageProblem: String?) {
    let finder = InputFinder(files: files)
    if !options.overlays.isEmpty || options.name != nil {
        var own = DiagnosticReport()
        let count = options.inputs.map { finder.apis(at: $0, report: &own).count }.reduce(0, +)
        let option = options.name == nil ? "--overlay" : "--name"
        if count > 1 { return ([], "\(option) is for one API, and the inputs are \(count); give one document") }
    }
    var inputs = options.inputs.flatMap { finder.apis(at: $0, overlays: options.overlays, report: &report) }
    if let name = options.name {
        for index in inputs.indices { inputs[index].name = name }
    }
    return (inputs, nil)
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
    hasGivenName: Bool,
    report: inout DiagnosticReport
) -> GeneratedAPI? {
    files.boundary = boundary(of: input)
    files.looked = []
    for document in input.documents { report.merge(files.report(of: document)) }
    guard var api = generate(input, files: files, report: &report) else { return nil }
    // What a manifest tells holds for a run that may reach the same files and is given the same overlays and name.
    if files.allowedFolders.isEmpty, !input.hasGivenOverlays, !hasGivenName {
        let account = Manifest.Account(report, sources: files.sources, base: input.base)
        guard let manifest = Manifest(of: api.files, from: input, loader: files, account: account) else { return api }
        let path = "\(api.namespace)/\(Manifest.fileName)"
        api.files.append(GeneratedFile(path: path, text: manifest.text))
    }
    return api
}

/// Counts warnings by their codes, and notes.
private struct Accounting {
    private(set) var warnings: [DiagnosticCode: Int] = [:]
    private(set) var notes = 0
    /// What was said before any API was looked at, and is said again of the first that it is about.
    private var early: Set<Diagnostic>

    init(_ report: DiagnosticReport) {
        early = []
        add(report)
        early = Set(report.diagnostics)
    }

    mutating func add(_ report: DiagnosticReport) {
        for diagnostic in report.diagnostics where diagnostic.severity != .error && early.remove(diagnostic) == nil {
            if diagnostic.severity == .note {
                notes += 1
            } else {
                warnings[diagnostic.code, default: 0] += 1
            }
        }
    }
}

/// The folder that an API's references may not leave: the one that holds its first root.
func boundary(of input: APIInput) -> String {
    let folders = input.roots.map { FileLoader.folder(of: $0) }
    return folders.min { $0.count < $1.count } ?? ""
}
