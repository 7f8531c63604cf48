// Reading.swift: reads a text the way the generator does, and keeps all that came of it for the tests to look at.

import Diagnostics
import SyntaxTree

/// The outcome of reading one text.
struct Reading {
    let files: SourceFiles
    let file: SourceFile
    let root: Node?
    let report: DiagnosticReport

    init(_ text: String, path: String = "api.yaml", limits: SyntaxLimits = .standard) {
        self.init(bytes: Array(text.utf8), path: path, limits: limits)
    }

    init(bytes: [UInt8], path: String = "api.yaml", limits: SyntaxLimits = .standard) {
        var files = SourceFiles()
        var report = DiagnosticReport()
        file = files.add(path: path, bytes: bytes)
        root = parseSyntaxTree(file, limits: limits, report: &report)
        self.files = files
        self.report = report
    }

    /// The content as JSON, "nil" when the text was refused.
    var json: String { root?.json() ?? "nil" }

    /// Each diagnostic as `line:column severity code`.
    var diagnostics: [String] {
        report.diagnostics.map { diagnostic in
            let position = diagnostic.span.map { file.position(at: Int($0.start)) } ?? (line: 0, column: 0)
            return "\(position.line):\(position.column) \(diagnostic.severity) \(diagnostic.code.rawValue)"
        }
    }

    /// The text a node covers in the file.
    func source(_ node: Node?) -> String? {
        node.map { String(decoding: file.bytes[Int($0.span.start)..<Int($0.span.end)], as: UTF8.self) }
    }

    /// The whole report in the plain style.
    var rendered: String { DiagnosticRenderer(files: files, style: .plain).render(report) }
}

/// A text that begins with a byte order mark.
func marked(_ text: String) -> [UInt8] { [0xEF, 0xBB, 0xBF] + Array(text.utf8) }

/// A text in UTF-16 with its mark.
func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { unit -> [UInt8] in
        let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBigEndian ? bytes : bytes.reversed()
    }
}

/// A text in UTF-32 with its mark.
func utf32(_ text: String, isBigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + text.unicodeScalars.map(\.value)).flatMap { scalar -> [UInt8] in
        let bytes = [24, 16, 8, 0].map { UInt8(scalar >> $0 & 0xFF) }
        return isBigEndian ? bytes : bytes.reversed()
    }
}
