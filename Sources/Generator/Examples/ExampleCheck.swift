// The check of `gen examples`: every example of a document goes into its generated type and out again, and what comes
// out is compared with what went in.

import Diagnostics
import Emission
import Foundation
import IR
import SyntaxTree

/// What a check is asked to do.
package struct ExampleOptions: Sendable {
    package var inputs: [String]
    /// The folder of the built modules and objects; nil to look beside the running program.
    package var products: String?

    package init(inputs: [String], products: String? = nil) {
        self.inputs = inputs
        self.products = products
    }
}

/// What came of a check.
package struct ExampleResult {
    /// The problems that kept a document from being checked.
    package var report: DiagnosticReport
    package var sources: SourceFiles
    package var documents: [DocumentExamples]
}

/// Checks the examples of every API that the inputs name.
package func checkExamples(_ options: ExampleOptions) -> ExampleResult {
    let files = FileLoader()
    var report = DiagnosticReport()
    var documents: [DocumentExamples] = []
    let finder = InputFinder(files: files)
    for input in options.inputs.flatMap({ finder.apis(at: $0, report: &report) }) {
        files.boundary = boundary(of: input)
        var own = DiagnosticReport()
        let named = namedAPI(input, files: files, isCollectingExamples: true, report: &own)
        guard let named, !own.hasErrors else {
            report.merge(own)
            continue
        }
        do throws(ExampleTrouble) {
            documents.append(try check(named.api, named.names, input, files: files, products: options.products))
        } catch {
            report.add(
                Diagnostic(
                    severity: .error,
                    code: .examplesNotRun,
                    message: error.message,
                    span: nil,
                    path: input.roots[0]
                )
            )
        }
    }
    return ExampleResult(report: report, sources: files.sources, documents: documents)
}

private func check(
    _ api: API,
    _ names: NameTable,
    _ input: APIInput,
    files: FileLoader,
    products: String?
) throws(ExampleTrouble) -> DocumentExamples {
    var result = DocumentExamples(path: input.roots[0], namespace: names.namespace)
    result.examples = api.examples.count
    result.untyped = api.examples.count { $0.type.withoutNull == .builtin(.json) }
    if api.examples.isEmpty { return result }
    let driver = emitExamples(api, names: names)
    let program = try ExampleProgram(
        files: emit(api, names: names, options: EmissionOptions()) + [driver.file],
        examples: api.examples.map(\.json),
        products: try BuildProducts(at: products)
    )
    defer { program.remove() }
    let answers = try program.answers()
    var places = PlaceFinder(sources: files.sources)
    for (index, example) in api.examples.enumerated() {
        var finding = ExampleFinding(place: places.place(of: example.origin), type: driver.types[index])
        switch answers[index] {
        case .encoded(let before, let after):
            var comparison = ExampleComparison(api: api)
            comparison.compare(before, after, as: example.type)
            result.nullsDropped += comparison.nullsDropped
            result.undocumentedDropped += comparison.undocumentedDropped.count
            finding.undocumented = comparison.undocumentedDropped
            finding.differences = comparison.differences
            if comparison.isClean { result.unchanged += 1 }
            if comparison.differences.isEmpty {
                result.survivors.append(finding.place)
            } else {
                result.lost.append(finding)
            }
        case .refused(let reason):
            finding.reason = reason
            result.refused.append(finding)
        }
    }
    return result
}

/// Finds lines and columns, the lines of each file once.
struct PlaceFinder {
    let sources: SourceFiles
    private var tables: [SourceFile.ID: LineTable] = [:]
    /// The last place, from which the next one in the same line is counted: a line may be the whole file.
    private var last: (file: SourceFile.ID, offset: Int, line: Int, column: Int)?

    init(sources: SourceFiles) { self.sources = sources }

    mutating func place(of span: SourceSpan) -> ExampleFinding.Place {
        let file = sources[span.file]
        let table = tables[span.file] ?? LineTable(file.bytes)
        tables[span.file] = table
        let offset = Int(span.start)
        var (line, column) = (table.index(at: offset) + 1, 0)
        if let last, last.file == span.file, last.line == line, last.offset <= offset {
            column = last.column + file.bytes[last.offset..<offset].count { $0 & 0xC0 != 0x80 }
        } else {
            (line, column) = table.position(at: offset, in: file.bytes)
        }
        last = (span.file, offset, line, column)
        return ExampleFinding.Place(path: file.path, line: line, column: column)
    }
}
