// TextDiagnostics.swift: diagnostics for people: a line that editors can jump to, the source line, the carets.

/// The plain and the coloured style.
struct TextDiagnostics {
    typealias Entry = DiagnosticRenderer.Entry
    typealias Place = DiagnosticRenderer.Place

    /// How many characters of a source line are shown at most.
    private static let widest = 120

    let files: SourceFiles
    let lines: [SourceFile.ID: LineTable]
    let isColoured: Bool

    func text(of entries: [Entry]) -> String {
        var text = ""
        for entry in entries {
            let diagnostic = entry.diagnostic
            let label = diagnostic.severity.rawValue
            append(label, colour(of: diagnostic.severity), diagnostic.message, diagnostic.code, entry.place, to: &text)
            for (note, place) in entry.notes {
                append("note", colour(of: .note), note.message, nil, place, to: &text)
            }
        }
        return text
    }

    private func append(
        _ label: String,
        _ colour: String,
        _ message: String,
        _ code: DiagnosticCode?,
        _ place: Place?,
        to text: inout String
    ) {
        if let place {
            let position = place.span == nil ? "" : "\(place.start.line):\(place.start.column):"
            text += painted("1", "\(Self.oneLine(place.path)):\(position)") + " "
        }
        text += painted(colour, "\(label):") + " " + painted("1", Self.oneLine(message))
        if let code { text += " [\(code.rawValue)]" }
        text += "\n"
        if let place, let span = place.span { appendSource(span, place, colour, to: &text) }
    }

    /// The line where the span begins, clipped around it, and the carets; a span over several lines is marked up to
    /// the end of its first line.
    private func appendSource(_ span: SourceSpan, _ place: Place, _ colour: String, to text: inout String) {
        let bytes = files[span.file].bytes
        guard let table = lines[span.file] else { return }
        let lineRange = table.range(ofLine: place.start.line - 1, in: bytes)
        let (line, columns) = shown(bytes[lineRange])
        let first = columns[min(place.start.column - 1, columns.count - 1)]
        let isOneLine = place.end.line == place.start.line
        let end = isOneLine ? columns[min(place.end.column - 1, columns.count - 1)] : line.count
        let last = min(max(end, first + 1), max(line.count, first + 1))
        guard !line.isEmpty else { return }

        let marked = min(last - first, Self.widest)
        var left = 0
        if line.count > Self.widest {
            left = min(max(0, first - (Self.widest - marked) / 2), line.count - min(line.count, Self.widest))
        }
        let right = min(line.count, left + Self.widest)
        let before = left > 0 ? "…" : ""
        let after = right < line.count ? "…" : ""
        text += "    \(before)\(String(String.UnicodeScalarView(line[left..<right])))\(after)\n"
        let indent = String(repeating: " ", count: before.count + first - left)
        let carets = String(repeating: "^", count: max(1, min(last, max(right, first + 1)) - first))
        text += "    \(indent)" + painted(colour, carets) + "\n"
    }

    /// The characters of a line as they are shown, and for each column of the file, and the end, where it is shown.
    private func shown(_ line: ArraySlice<UInt8>) -> (line: [Unicode.Scalar], columns: [Int]) {
        let line = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
        var shown: [Unicode.Scalar] = []
        var columns: [Int] = []
        for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
            columns.append(shown.count)
            if Visibility.isVisible(scalar) {
                shown.append(scalar)
            } else if Self.movesCursor(scalar) {
                shown.append(" ")
            } else {
                shown += Visibility.escape(scalar).unicodeScalars
            }
        }
        return (shown, columns + [shown.count])
    }

    /// Text from a document must neither break the line, nor command the terminal, nor hide anything.
    static func oneLine(_ text: String) -> String {
        guard !text.unicodeScalars.allSatisfy(Visibility.isVisible) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if Visibility.isVisible(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += movesCursor(scalar) ? " " : Visibility.escape(scalar)
            }
        }
        return result
    }

    /// Whether a character is shown as a blank: a control of ASCII, a line separator, or a mark that turns text.
    private static func movesCursor(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private func colour(of severity: Severity) -> String {
        switch severity {
        case .error: "1;31"
        case .warning: "1;35"
        case .note: "1;36"
        }
    }

    private func painted(_ code: String, _ text: String) -> String {
        isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
