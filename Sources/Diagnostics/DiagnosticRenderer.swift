// DiagnosticRenderer.swift: how diagnostics look: to people with the line and carets, to machines as JSON or SARIF.

/// Spells a report. The order is by path, position and code, whatever the order in which stages reported.
package struct DiagnosticRenderer {
    package enum Style: String, Hashable, Sendable, CaseIterable {
        case plain, colour, json, sarif
    }

    /// A span in lines and columns, both from 1; the end is exclusive.
    struct Place {
        var path: String
        var span: SourceSpan?
        var start = (line: 0, column: 0)
        var end = (line: 0, column: 0)
    }

    /// A diagnostic with everything the styles need to know about it.
    struct Entry {
        var diagnostic: Diagnostic
        var place: Place?
        var notes: [(note: Diagnostic.Note, place: Place?)]
    }

    package let files: SourceFiles
    package let style: Style

    package init(files: SourceFiles, style: Style) {
        self.files = files
        self.style = style
    }

    /// The whole text to print, ending in a line end, or nothing at all when a plain or coloured report is empty.
    package func render(_ report: DiagnosticReport) -> String {
        var lines: [SourceFile.ID: LineTable] = [:]
        for span in report.diagnostics.flatMap({ [$0.span] + $0.notes.map(\.span) }) {
            if let file = span?.file, lines[file] == nil { lines[file] = LineTable(files[file].bytes) }
        }
        let entries = report.diagnostics
            .map { diagnostic in
                Entry(
                    diagnostic: diagnostic,
                    place: place(of: diagnostic.span, path: diagnostic.path, lines),
                    notes: diagnostic.notes.map { ($0, place(of: $0.span, path: nil, lines)) }
                )
            }
            .sorted { sortKey($0) < sortKey($1) }
        switch style {
        case .plain: return TextDiagnostics(files: files, lines: lines, isColoured: false).text(of: entries)
        case .colour: return TextDiagnostics(files: files, lines: lines, isColoured: true).text(of: entries)
        case .json: return jsonText(of: entries)
        case .sarif: return sarifText(of: entries)
        }
    }

    private func sortKey(_ entry: Entry) -> (String, UInt32, UInt32, String, String) {
        let span = entry.place?.span
        return (
            entry.place?.path ?? "", span?.start ?? 0, span?.end ?? 0, entry.diagnostic.code.rawValue,
            entry.diagnostic.message
        )
    }

    private func place(of span: SourceSpan?, path: String?, _ lines: [SourceFile.ID: LineTable]) -> Place? {
        guard let span, let table = lines[span.file] else { return path.map { Place(path: $0) } }
        let file = files[span.file]
        return Place(
            path: file.path,
            span: span,
            start: table.position(at: Int(span.start), in: file.bytes),
            end: table.position(at: Int(span.end), in: file.bytes)
        )
    }
}
