// A report cut down to what stops a run.

extension DiagnosticReport {
    /// The errors alone.
    package var errors: DiagnosticReport {
        var report = DiagnosticReport()
        for diagnostic in diagnostics where diagnostic.severity == .error { report.add(diagnostic) }
        return report
    }
}
