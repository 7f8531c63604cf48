// DiagnosticReport.swift: what the stages have to say, collected instead of thrown, each thing once.

/// The diagnostics of a run, in the order they came.
package struct DiagnosticReport: Sendable {
    /// What makes two diagnostics the same for the user.
    private struct Identity: Hashable {
        var code: DiagnosticCode
        var message: String
        var span: SourceSpan?
        var path: String?
    }

    package private(set) var diagnostics: [Diagnostic] = []
    private var known: Set<Identity> = []

    package init() {}

    /// Adds a diagnostic unless the same code and message were already said of the same place.
    package mutating func add(_ diagnostic: Diagnostic) {
        let identity = Identity(
            code: diagnostic.code,
            message: diagnostic.message,
            span: diagnostic.span,
            path: diagnostic.path
        )
        if known.insert(identity).inserted { diagnostics.append(diagnostic) }
    }

    package mutating func error(
        _ code: DiagnosticCode,
        _ message: String,
        at span: SourceSpan?,
        notes: [Diagnostic.Note] = []
    ) {
        add(Diagnostic(severity: .error, code: code, message: message, span: span, notes: notes))
    }

    package mutating func warning(
        _ code: DiagnosticCode,
        _ message: String,
        at span: SourceSpan?,
        notes: [Diagnostic.Note] = []
    ) {
        add(Diagnostic(severity: .warning, code: code, message: message, span: span, notes: notes))
    }

    package mutating func note(
        _ code: DiagnosticCode,
        _ message: String,
        at span: SourceSpan?,
        notes: [Diagnostic.Note] = []
    ) {
        add(Diagnostic(severity: .note, code: code, message: message, span: span, notes: notes))
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    package func count(of severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// Adds what another report holds, after what is here.
    package mutating func merge(_ other: DiagnosticReport) {
        for diagnostic in other.diagnostics { add(diagnostic) }
    }

    /// Makes every warning an error, for `--strict`.
    package mutating func promoteWarnings() {
        for place in diagnostics.indices where diagnostics[place].severity == .warning {
            diagnostics[place].severity = .error
        }
    }
}
