// The check of `gen examples --recording`: every recorded response is decoded into the generated types; where that
// fails, an overlay changes the document, until all are decoded or nothing helps.

import Diagnostics
import Foundation
import OpenAPI
import SyntaxTree

/// Checks the responses of a recording against the APIs that the inputs name.
package func checkRecording(_ options: RecordingOptions) -> RecordingResult {
    let files = FileLoader()
    var result = RecordingResult()
    guard let root = files.tree(at: options.recording, report: &result.report) else {
        result.sources = files.sources
        return result
    }
    var reader = RecordingReader()
    guard let exchanges = reader.exchanges(of: root) else {
        result.report.merge(reader.report)
        result.sources = files.sources
        return result
    }
    result.exchanges = exchanges.count
    let finder = InputFinder(files: files)
    let inputs = options.inputs.flatMap { finder.apis(at: $0, report: &result.report) }
    var checks: [DocumentCheck] = []
    var matcher = ExchangeMatcher()
    for input in inputs {
        var report = DiagnosticReport()
        files.boundary = boundary(of: input)
        if let check = DocumentCheck(input, files: files, products: options.products, report: &report) {
            matcher.add(check.document, at: checks.count)
            checks.append(check)
        } else {
            result.report.merge(report)
        }
    }
    guard !result.report.hasErrors else {
        result.sources = files.sources
        return result
    }
    var places = PlaceFinder(sources: files.sources)
    for exchange in exchanges {
        if let match = matcher.match(exchange) {
            checks[match.document].add(exchange, of: match.operation)
        } else {
            result.unmatched.append(RecordingNote(exchange, "", &places))
        }
    }
    for var check in checks where !check.isEmpty {
        files.boundary = boundary(of: check.input)
        do throws(ExampleTrouble) {
            try check.run(&result)
        } catch {
            result.report.add(
                Diagnostic(
                    severity: .error,
                    code: .examplesNotRun,
                    message: error.message,
                    span: nil,
                    path: check.input.roots[0]
                )
            )
        }
    }
    result.sources = files.sources
    return result
}

extension RecordingNote {
    init(_ exchange: RecordedExchange, _ text: String, _ places: inout PlaceFinder) {
        self.init(
            place: places.place(of: exchange.span),
            exchange: exchange.description,
            text: text
        )
    }
}
