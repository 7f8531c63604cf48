// DiagnosticRenderer.swift: how diagnostics look: to people with the line and carets, to machines as JSON or SARIF.

/// A warning with its text, and what it is sorted by.
package struct ShownWarning: Hashable, Sendable, Comparable {
    package var path: String
    package var start: UInt32
    package var end: UInt32
    /// The text in the plain style, with its source line.
    package var text: String

    package init(path: String, start: UInt32, end: UInt32, text: String) {
        self.path = path
        self.start = start
        self.end = end
        self.text = text
    }

    package static func < (left: ShownWarning, right: ShownWarning) -> Bool {
        (left.path, left.start, left.end, left.text) < (right.path, right.start, right.end, right.text)
    }

    /// The warning with a folder before its paths.
    package func inside(_ folder: String) -> ShownWarning {
        let lines = text.split(separator: "\n").map { line in
            let hasPath = !line.hasPrefix("    ") && !line.hasPrefix("warning: ") && !line.hasPrefix("note: ")
            return (hasPath ? folder : "") + line + "\n"
        }
        return ShownWarning(path: folder + path, start: start, end: end, text: lines.joined())
    }

    /// The text without characters that command a terminal, wherever it comes from.
    package var printableText: String {
        text.split(separator: "\n").map { TextDiagnostics.oneLine(String($0)) + "\n" }.joined()
    }
}

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
    /// The path that is shown for a file.
    package var shownPath: @Sendable (String) -> String = { $0 }

    package init(files: SourceFiles, style: Style) {
        self.files = files
        self.style = style
    }

    /// The diagnostics that are shown.
    package struct Selection: Sendable {
        /// The greatest number of warnings; the first in the order of the text are shown.
        package var warnings: Int
        package var hasNotes: Bool

        package init(warnings: Int = .max, hasNotes: Bool = true) {
            self.warnings = warnings
            self.hasNotes = hasNotes
        }

        package static let everything = Selection()
    }

    /// The whole text to print, ending in a line end, or nothing at all when a plain or coloured report is empty.
    package func render(_ report: DiagnosticReport, showing selection: Selection = .everything) -> String {
        let diagnostics = select(selection, of: report)
        let lines = lineTables(for: diagnostics)
        let entries = diagnostics.map { entry($0, lines) }
        switch style {
        case .plain: return TextDiagnostics(files: files, lines: lines, isColoured: false).text(of: entries)
        case .colour: return TextDiagnostics(files: files, lines: lines, isColoured: true).text(of: entries)
        case .json: return jsonText(of: entries)
        case .sarif: return sarifText(of: entries)
        }
    }

    /// The first warnings of a report in the order of the text, each with its text in the plain style.
    package func firstWarnings(_ count: Int, of report: DiagnosticReport) -> [ShownWarning] {
        let selection = Selection(warnings: count, hasNotes: false)
        let diagnostics = select(selection, of: report).filter { $0.severity == .warning }
        let lines = lineTables(for: diagnostics)
        let style = TextDiagnostics(files: files, lines: lines, isColoured: false)
        return diagnostics.map { diagnostic in
            let key = sortKey(diagnostic)
            return ShownWarning(
                path: shownPath(key.0),
                start: key.1,
                end: key.2,
                text: style.text(of: [entry(diagnostic, lines)])
            )
        }
    }

    /// The diagnostics that are shown, in the order of the text.
    private func select(_ selection: Selection, of report: DiagnosticReport) -> [Diagnostic] {
        typealias Candidate = (key: SortKey, diagnostic: Diagnostic)
        var shown: [Candidate] = []
        /// The first warnings so far, in their order: there may be thousands, of which few are shown.
        var warnings: [Candidate] = []
        for diagnostic in report.diagnostics {
            switch diagnostic.severity {
            case .error: shown.append((sortKey(diagnostic), diagnostic))
            case .note: if selection.hasNotes { shown.append((sortKey(diagnostic), diagnostic)) }
            case .warning where selection.warnings == .max: shown.append((sortKey(diagnostic), diagnostic))
            case .warning:
                let key = sortKey(diagnostic)
                let place = warnings.lastIndex { $0.key <= key }.map { $0 + 1 } ?? 0
                guard place < selection.warnings else { continue }
                warnings.insert((key, diagnostic), at: place)
                if warnings.count > selection.warnings { warnings.removeLast() }
            }
        }
        return (shown + warnings).sorted { $0.key < $1.key }.map(\.diagnostic)
    }

    /// The lines of every file that is pointed into, as far as they are needed.
    private func lineTables(for diagnostics: [Diagnostic]) -> [SourceFile.ID: LineTable] {
        var ends: [SourceFile.ID: Int] = [:]
        for span in diagnostics.flatMap({ [$0.span] + $0.notes.map(\.span) }) {
            if let span { ends[span.file] = max(ends[span.file] ?? 0, Int(span.end)) }
        }
        var lines: [SourceFile.ID: LineTable] = [:]
        for (file, end) in ends {
            let bytes = files[file].bytes
            // The line after the last one tells where that ends.
            let next = bytes[min(end, bytes.count)...].firstIndex(of: 0x0A) ?? bytes.count
            lines[file] = LineTable(bytes, upTo: next + 1)
        }
        return lines
    }

    private func entry(_ diagnostic: Diagnostic, _ lines: [SourceFile.ID: LineTable]) -> Entry {
        Entry(
            diagnostic: diagnostic,
            place: place(of: diagnostic.span, path: diagnostic.path, lines),
            notes: diagnostic.notes.map { ($0, place(of: $0.span, path: nil, lines)) }
        )
    }

    /// Path, position, code, message.
    private typealias SortKey = (String, UInt32, UInt32, String, String)

    private func sortKey(_ diagnostic: Diagnostic) -> SortKey {
        let span = diagnostic.span
        return (
            span.map { files[$0.file].path } ?? diagnostic.path ?? "", span?.start ?? 0, span?.end ?? 0,
            diagnostic.code.rawValue, diagnostic.message
        )
    }

    private func place(of span: SourceSpan?, path: String?, _ lines: [SourceFile.ID: LineTable]) -> Place? {
        guard let span, let table = lines[span.file] else { return path.map { Place(path: shownPath($0)) } }
        let file = files[span.file]
        return Place(
            path: shownPath(file.path),
            span: span,
            start: table.position(at: Int(span.start), in: file.bytes),
            end: table.position(at: Int(span.end), in: file.bytes)
        )
    }
}
