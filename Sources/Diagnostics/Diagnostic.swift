// Diagnostic.swift: one thing to tell the user, as plain data; how it looks is the renderer's affair.

/// How bad it is; a note is the least.
package enum Severity: String, Hashable, Sendable, Comparable {
    case note, warning, error

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// The name of a kind of diagnostic, such as `duplicate-key`. Each stage lists its own in one file.
package struct DiagnosticCode: Hashable, Sendable, ExpressibleByStringLiteral {
    package let rawValue: String

    package init(stringLiteral value: String) {
        rawValue = value
    }
}

/// One error, warning or note.
package struct Diagnostic: Hashable, Sendable {
    /// A second place that explains the first.
    package struct Note: Hashable, Sendable {
        package var span: SourceSpan?
        package var message: String

        package init(span: SourceSpan?, message: String) {
            self.span = span
            self.message = message
        }
    }

    package var severity: Severity
    package var code: DiagnosticCode
    /// A sentence without full stop, on one line.
    package var message: String
    package var span: SourceSpan?
    /// The file it is about when that file has no content to point into (missing, a directory, an output).
    package var path: String?
    package var notes: [Note]

    package init(
        severity: Severity,
        code: DiagnosticCode,
        message: String,
        span: SourceSpan? = nil,
        path: String? = nil,
        notes: [Note] = []
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.span = span
        self.path = path
        self.notes = notes
    }
}
