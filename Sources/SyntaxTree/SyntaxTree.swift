// SyntaxTree.swift: the reading stage: the bytes of one file in, a tree out, whether JSON or YAML.

import Diagnostics

/// What a document may ask of us before it is refused.
package struct SyntaxLimits: Sendable, Hashable {
    /// The size of a file in bytes.
    package var bytes = 256 << 20
    /// How many mappings and sequences may be open at once, aliases followed.
    package var depth = 512
    /// How many nodes a document may have once its aliases are followed: as many times the written ones …
    package var aliasFactor = 10
    /// … and as many more.
    package var aliasAllowance = 1_000_000

    package init() {}

    package static let standard = SyntaxLimits()
}

/// Reads a document.
///
/// A text that begins with a brace or bracket is read as JSON; when it is not JSON and the file is called `.yaml` or
/// `.yml`, and whenever it begins with anything else, as YAML.
/// - Returns: The root, or nil when the report got an error, which has the place of the first mistake.
package func parseSyntaxTree(
    _ file: SourceFile,
    limits: SyntaxLimits = .standard,
    report: inout DiagnosticReport
) -> Node? {
    guard file.bytes.count <= limits.bytes else {
        report.error(
            .documentTooLarge,
            "the file has \(file.bytes.count) bytes; at most \(limits.bytes) are read",
            at: file.span(0..<0)
        )
        return nil
    }
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = file.bytes[start...].first { $0 > 0x20 }
    guard let first else {
        report.error(.emptyDocument, "the file is empty", at: file.span(0..<0))
        return nil
    }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
        let name = file.path.lowercased()
        let mayBeYAML = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
        switch readJSON(file, limits: limits, report: &report) {
        case .success(let root):
            return root
        case .failure(let mistake):
            if mayBeYAML { break }
            report.add(mistakeInUTF8(TextCheck(file.bytes), of: file) ?? mistake.diagnostic)
            return nil
        }
    }
    return readYAML(file, limits: limits, report: &report)
}

/// The error of a file that is not UTF-8.
func mistakeInUTF8(_ check: TextCheck, of file: SourceFile) -> Diagnostic? {
    guard let place = check.invalidUTF8 else { return nil }
    return Diagnostic(
        severity: .error,
        code: .invalidEncoding,
        message: "the text is neither UTF-8 nor, by its first bytes, UTF-16 or UTF-32",
        span: file.span(place..<min(place + 1, file.bytes.count))
    )
}
