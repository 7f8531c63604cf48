// DiagnosticTests.swift: the report, the styles of the renderer, lines and columns, and "did you mean".

import Diagnostics
import Testing

@Suite struct DiagnosticTests {
    private func rendered(
        _ text: String,
        _ style: DiagnosticRenderer.Style = .plain,
        _ fill: (SourceFile, inout DiagnosticReport) -> Void
    ) -> String {
        var files = SourceFiles()
        var report = DiagnosticReport()
        fill(files.add(path: "dir/api.yaml", bytes: Array(text.utf8)), &report)
        return DiagnosticRenderer(files: files, style: style).render(report)
    }

    @Test(arguments: [
        (0, 1, 1), (2, 1, 3), (3, 2, 1), (4, 2, 2), (6, 2, 3), (7, 3, 1), (8, 3, 2), (10, 4, 1), (11, 4, 2), (99, 4, 2),
    ])
    func positions(offset: Int, line: Int, column: Int) {
        var files = SourceFiles()
        // Lines end in LF, in CR, in CR LF; é takes two bytes.
        let file = files.add(path: "x", bytes: Array("ab\n\té\rx\r\nz".utf8))
        #expect(file.position(at: offset) == (line, column))
    }

    @Test func plain() {
        let text = rendered("a: 1\nkéy:\tvalue # x\n") { file, report in
            report.error(
                "unknown-key",
                "The key is\nnot known",
                at: file.span(11..<16),
                notes: [.init(span: file.span(0..<1), message: "Near this")]
            )
            report.warning("odd", "Odd thing", at: file.span(5..<9))
            report.note("hint", "A hint", at: nil)
            report.add(Diagnostic(severity: .error, code: "missing", message: "No such file", path: "zzz.yaml"))
        }
        #expect(
            text == """
                note: A hint [hint]
                dir/api.yaml:2:1: warning: Odd thing [odd]
                    kéy: value # x
                    ^^^
                dir/api.yaml:2:6: error: The key is not known [unknown-key]
                    kéy: value # x
                         ^^^^^
                dir/api.yaml:1:1: note: Near this
                    a: 1
                    ^
                zzz.yaml: error: No such file [missing]

                """
        )
    }

    @Test func spansOverSeveralLinesAndEmptyOnes() {
        let text = rendered("first: x\n  y\nlast:") { file, report in
            report.error("long", "Long", at: file.span(7..<12))
            report.error("end", "End", at: file.span(18..<18))
        }
        #expect(
            text == """
                dir/api.yaml:1:8: error: Long [long]
                    first: x
                           ^
                dir/api.yaml:3:6: error: End [end]
                    last:
                         ^

                """
        )
    }

    @Test func longLinesAreClippedAroundTheSpan() throws {
        let text = rendered(String(repeating: "a", count: 5000) + "XYZ" + String(repeating: "b", count: 5000)) {
            $1.error("far", "Far", at: $0.span(5000..<5003))
        }
        let lines = text.split(separator: "\n")
        #expect(lines[0] == "dir/api.yaml:1:5001: error: Far [far]")
        #expect(lines[1].hasPrefix("    …aaa") && lines[1].hasSuffix("bbb…") && lines[1].count == 126)
        let caret = try #require(lines[2].firstIndex(of: "^"))
        let column = lines[2].distance(from: lines[2].startIndex, to: caret)
        #expect(Array(lines[1])[column..<column + 3] == ["X", "Y", "Z"])
        #expect(lines[2].hasSuffix(" ^^^"))
    }

    @Test func terminalCommandsInDocumentsAreDefused() {
        let text = rendered("a: \u{1B}[31m\u{202E}\n") { $1.error("x", "Bad \u{1B}[2J", at: $0.span(0..<1)) }
        #expect(text == "dir/api.yaml:1:1: error: Bad  [2J [x]\n    a:  [31m \n    ^\n")
    }

    @Test func colour() {
        let text = rendered("a") { $1.error("x", "Bad", at: $0.span(0..<1)) }
        let coloured = rendered("a", .colour) { $1.error("x", "Bad", at: $0.span(0..<1)) }
        #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == text)
    }

    @Test func json() {
        let text = rendered("a: \"\n", .json) { file, report in
            report.error("x", "Say \"é\"\t", at: file.span(3..<4), notes: [.init(span: nil, message: "n")])
            report.note("y", "Y", at: nil)
        }
        #expect(
            text == """
                [
                {"severity":"note","code":"y","message":"Y"},
                {"severity":"error","code":"x","message":"Say \\"é\\"\\t","path":"dir/api.yaml","line":1,"column":4,\
                "endLine":1,"endColumn":5,"notes":[{"message":"n"}]}
                ]

                """
        )
        #expect(rendered("", .json) { _, _ in } == "[]\n")
    }

    @Test func sarif() {
        let text = rendered("a: 1\n", .sarif) { file, report in
            report.warning("x", "X", at: file.span(3..<4), notes: [.init(span: file.span(0..<1), message: "n")])
        }
        let uri = #""artifactLocation":{"uri":"dir/api.yaml"}"#
        let related = #""region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":2}"#
        #expect(
            text == """
                {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":\
                {"driver":{"name":"gen","rules":[{"id":"x"}]}},"columnKind":"unicodeCodePoints","results":[\
                {"ruleId":"x","level":"warning","message":{"text":"X"},"locations":[{"physicalLocation":{\(uri),\
                "region":{"startLine":1,"startColumn":4,"endLine":1,"endColumn":5}}}],"relatedLocations":[\
                {"physicalLocation":{\(uri),\(related)},"message":{"text":"n"}}]}]}]}

                """
        )
    }

    @Test func reportSaysEachThingOnce() {
        var files = SourceFiles()
        let file = files.add(path: "a", bytes: [0x61, 0x62])
        var report = DiagnosticReport()
        report.warning("w", "W", at: file.span(0..<1))
        report.warning("w", "W", at: file.span(0..<1))
        report.warning("w", "W", at: file.span(1..<2))
        #expect(report.count(of: .warning) == 2 && !report.hasErrors)
        var other = DiagnosticReport()
        other.warning("w", "W", at: file.span(0..<1))
        other.note("n", "N", at: nil)
        report.merge(other)
        #expect(report.diagnostics.map(\.severity) == [.warning, .warning, .note])
        report.promoteWarnings()
        #expect(report.diagnostics.map(\.severity) == [.error, .error, .note] && report.hasErrors)
        #expect(Severity.note < .warning && Severity.warning < .error)
    }

    @Test(
        arguments: [
            ("requred", "required"), ("operationID", "operationId"), ("sumary", "summary"), ("tpye", "type"),
            ("zzz", nil), ("x", nil), ("type", nil),
        ] as [(String, String?)]
    )
    func nearestWords(word: String, expected: String?) {
        let words = ["type", "summary", "required", "operationId", "description"]
        #expect(nearest(word, in: word == "type" ? ["type"] : words) == expected)
    }
}
