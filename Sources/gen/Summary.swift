// The sentences that a run ends with.

import Diagnostics
import Generator

enum Summary {
    /// Counts warnings by their codes, and notes; nil if there are none.
    ///
    /// For example: `12 warnings: 9 unsupported formats, 3 overlapping unions; 4 notes (the first 10 warnings are
    /// shown; --verbose lists all)`.
    static func diagnostics(_ result: RunResult, isVerbose: Bool) -> String? {
        let total = result.warnings.values.reduce(0, +)
        var parts: [String] = []
        if total > 0 {
            let ordered = result.warnings.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
            let codes = ordered.map { $0.key.phrase(counting: $0.value) }.joined(separator: ", ")
            parts.append("\(plural(total, "warning")): \(codes)")
        }
        if result.notes > 0 { parts.append(plural(result.notes, "note")) }
        guard !parts.isEmpty else { return nil }
        let summary = parts.joined(separator: "; ")
        let limit = result.shownWarnings
        if isVerbose || total <= limit && result.notes == 0 { return summary }
        return summary
            + (total > limit
                ? " (the first \(limit) warnings are shown; --verbose lists all)" : " (--verbose lists all)")
    }

    /// For example: `Generated: 2 written, 211 unchanged`.
    static func changes(_ changes: OutputDirectory.Changes, in folder: String) -> String {
        var parts: [String] = []
        if !changes.written.isEmpty { parts.append("\(changes.written.count) written") }
        if !changes.removed.isEmpty { parts.append("\(changes.removed.count) removed") }
        if changes.unchanged > 0 { parts.append("\(changes.unchanged) unchanged") }
        return "\(folder): \(parts.joined(separator: ", "))"
    }

    /// For example: `Shop: 12 examples, 10 survived, 1 lost something, 1 refused; 3 undocumented members dropped`.
    static func examples(_ document: DocumentExamples) -> String {
        var text =
            "\(document.namespace): \(plural(document.examples, "example")), \(document.survivors.count) survived, "
            + "\(document.lost.count) lost something, \(document.refused.count) refused"
        if document.nullsDropped > 0 {
            text += "; \(plural(document.nullsDropped, "null")) of optional members became absent"
        }
        if document.undocumentedDropped > 0 {
            text += "; \(plural(document.undocumentedDropped, "undocumented member")) dropped"
        }
        return text
    }

    /// For example: `12 exchanges: 9 read, 1 not checked, 2 read with the overlay`.
    static func recording(_ result: RecordingResult) -> String {
        let failed = result.exchanges - result.read - result.unchecked.count - result.unmatched.count
        var parts = ["\(result.read) read"]
        if failed > result.remaining.count {
            parts.append("\(failed - result.remaining.count) read with the overlay")
        }
        if !result.remaining.isEmpty { parts.append("\(result.remaining.count) not read") }
        if !result.unchecked.isEmpty { parts.append("\(result.unchecked.count) not checked") }
        if !result.unmatched.isEmpty { parts.append("\(result.unmatched.count) of no operation") }
        var text = "\(plural(result.exchanges, "exchange")): \(parts.joined(separator: ", "))"
        if !result.undocumented.isEmpty { text += "; \(plural(result.undocumented.count, "undocumented member"))" }
        return text
    }

    private static func plural(_ count: Int, _ noun: String) -> String {
        "\(count) \(count == 1 ? noun : DiagnosticCode.plural(of: noun))"
    }
}
