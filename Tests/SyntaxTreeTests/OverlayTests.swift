// OverlayTests.swift: overlays applied to small documents: actions, queries, spans of the outcome, mistakes.

import Diagnostics
import Testing

@testable import SyntaxTree

@Suite struct OverlayTests {
    /// A document, an overlay, and what comes of them.
    private struct Outcome {
        var files = SourceFiles()
        var report = DiagnosticReport()
        var document: Node
        var result: Node

        init(_ text: String, overlay: String) throws {
            let document = files.add(path: "api.yaml", bytes: Array(text.utf8))
            self.document = try #require(parseSyntaxTree(document, report: &report))
            let file = files.add(path: "overlay.yaml", bytes: Array(overlay.utf8))
            let overlay = try #require(parseSyntaxTree(file, report: &report))
            result = apply(overlay: overlay, to: self.document, report: &report)
        }

        var diagnostics: [String] {
            report.diagnostics.map { diagnostic in
                let span = diagnostic.span
                let position = span.map { files[$0.file].position(at: Int($0.start)) } ?? (line: 0, column: 0)
                return "\(position.line):\(position.column) \(diagnostic.severity) \(diagnostic.code.rawValue)"
            }
        }
    }

    private func overlay(_ actions: String) -> String {
        "overlay: 1.1.0\ninfo: {title: T, version: '1'}\nactions:\n\(actions)\n"
    }

    @Test(arguments: [
        ("{a: {b: 1}}", "- {target: $.a, update: {c: 2, b: 3}}", #"{"a":{"b":3,"c":2}}"#),
        (
            "{a: {b: {c: 1, d: [1]}}}", "- {target: $, update: {a: {b: {d: [2], e: x}}, z: 0}}",
            #"{"a":{"b":{"c":1,"d":[1,2],"e":"x"}},"z":0}"#
        ),
        ("{a: 1}", "- {target: $.none, remove: true}", #"{"a":1}"#),
        ("{a: [1]}", "- {target: $.a, update: [2, 3]}", #"{"a":[1,2,3]}"#),
        ("{a: [1]}", "- {target: $.a, update: {b: 2}}", #"{"a":[1,{"b":2}]}"#),
        ("{a: [1]}", "- {target: $.a, update: 2}", #"{"a":[1,2]}"#),
        ("{a: old, b: 1.10}", "- {target: $.a, update: new}", #"{"a":"new","b":1.10}"#),
        ("{a: 1, b: 2}", "- {target: $.a, remove: true, update: 3}", #"{"b":2}"#),
        ("{a: [1, 2, 3]}", "- {target: '$.a[1]', remove: true}", #"{"a":[1,3]}"#),
        ("{a: [1, 2, 3]}", "- {target: '$.a[-1,0]', remove: true}\n- {target: $.a, update: 4}", #"{"a":[2,4]}"#),
        ("{a: {x: 1}, b: {y: 2}}", "- {target: $.b, copy: $.a}", #"{"a":{"x":1},"b":{"y":2,"x":1}}"#),
        ("{a: {x: {n: 1}}}", "- {target: $.a, copy: $}", #"{"a":{"x":{"n":1},"a":{"x":{"n":1}}}}"#),
        (
            "{a: {x: [1]}, b: {}, c: {}}", "- {target: '$[\"b\",\"c\"]', copy: $.a}\n- {target: $.b.x, update: 2}",
            #"{"a":{"x":[1]},"b":{"x":[1,2]},"c":{"x":[1]}}"#
        ),
        ("{a: &x {k: 1}, b: *x}", "- {target: $.b, update: {k: 2}}", #"{"a":{"k":1},"b":{"k":2}}"#),
        ("{a: &x {k: 1}, b: {<<: *x, l: 2}}", "- {target: $.b.k, remove: true}", #"{"a":{"k":1},"b":{"l":2}}"#),
        ("{a: \"é\\n\", b: 1}", "- {target: $.b, update: \"\\t\"}", #"{"a":"é\n","b":"\t"}"#),
        ("{a: 1}", "- {target: $.a, description: nothing, update: 1}", #"{"a":1}"#),
        (
            "{a: {b: 1}}", "- {target: $, update: {a: {c: 2}}}\n- {target: $.a.c, remove: true}", #"{"a":{"b":1}}"#
        ),
        ("{a: 1}", "- {target: $.none, remove: true}", #"{"a":1}"#),
        ("{a: [1]}", "- {target: $.a, update: [2, 3]}\n- {target: '$.a[1]', remove: true}", #"{"a":[1,3]}"#),
    ])
    func actions(document: String, actions: String, json: String) throws {
        let outcome = try Outcome(document, overlay: overlay(actions))
        #expect(outcome.diagnostics == [])
        #expect(outcome.result.json() == json)
    }

    @Test(arguments: [
        ("$", ["$"]), ("$.paths", ["?"]), ("$['paths']['/a b']", ["/a b"]), ("$.paths.*", ["/a b", "/c"]),
        ("$.paths[*].get", ["get-a", "get-c"]), ("$..get", ["get-a", "get-c"]), ("$..x-id", ["x1", "x2"]),
        ("$.paths['/c'].get.parameters[0]", ["p1"]), ("$.paths['/c'].get.parameters[-1]", ["p2"]),
        ("$..parameters[?@.name == 'id' && @.in=='path']", ["p1"]), ("$..parameters[?(@.name!='id')]", ["p2"]),
        ("$..[?@.min >= 2]", ["p2"]), ("$..[?@.min<2]", ["p1"]), ("$..[?(@.in=='query'||@.min==1)]", ["p1", "p2"]),
        ("$..parameters[?!@.deep]", ["p1"]), ("$..parameters[?@.deep.on == true]", ["p2"]),
        ("$.paths[?(@.get.tags[?(@ == 'x')])].get", ["get-c"]), ("$.paths[?@.get.tags[0] == $.first].get", ["get-c"]),
        ("$.paths.*.get.parameters[?(@.none == null)]", []),
        ("$.paths['/c'].get['tags','operationId']", ["op", "tags"]),
        ("$.first.second", []), ("$.paths[0]", []), ("$ .paths [ '/c' ]", ["/c"]), (#"$["quo'te"]"#, ["q"]),
        (#"$['quo\'te']"#, ["q"]),
    ])
    func queries(target: String, marks: [String]) throws {
        let document = """
            m: $
            first: x
            "quo'te": {m: q}
            paths:
              /a b: {m: /a b, get: {m: get-a, x-id: {m: x1}}}
              /c:
                m: /c
                get:
                  m: get-c
                  operationId: {m: op}
                  tags: {m: tags, 0: y}
                  x-id: {m: x2}
                  parameters:
                  - {m: p1, name: id, in: path, min: 1}
                  - {m: p2, name: q, in: query, min: 2.5, deep: {on: true}}
            """.replacing(
                "tags: {m: tags, 0: y}",
                with: target.contains("operationId") ? "tags: {m: tags}" : "tags: [x, y]"
            )
        let quoted = target.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let outcome = try Outcome(document, overlay: overlay("- {target: \"\(quoted)\", update: {hit: true}}"))
        var hits: [String] = []
        var open = [outcome.result]
        while let node = open.popLast() {
            if node["hit"] != nil { hits.append(node["m"]?.text ?? "?") }
            open += (node.members.map(\.value) + Array(node.items)).reversed()
        }
        #expect(hits == marks)
        #expect(outcome.diagnostics == (marks.isEmpty ? ["4:12 warning overlay-target-not-found"] : []))
    }

    @Test func spansStayInTheFilesTheyComeFrom() throws {
        let outcome = try Outcome(
            "a: {b: 1}\nc: \"é\\t\"\n",
            overlay: overlay("- {target: $.a, update: {d: \"x\\t\", b: 2}}")
        )
        let spans = [
            outcome.result["a"], outcome.result["a"]?["b"], outcome.result["a"]?.keyNode("b"),
            outcome.result["a"]?["d"], outcome.result["a"]?.keyNode("d"), outcome.result["c"],
        ].map { node in
            let span = node!.span
            let file = outcome.files[span.file]
            return "\(file.path) \(String(decoding: file.bytes[Int(span.start)..<Int(span.end)], as: UTF8.self))"
        }
        #expect(
            spans == [
                "api.yaml {b: 1}", "overlay.yaml 2", "api.yaml b", "overlay.yaml \"x\\t\"", "overlay.yaml d",
                "api.yaml \"é\\t\"",
            ]
        )
        #expect(outcome.document.json() == #"{"a":{"b":1},"c":"é\t"}"#)
    }

    @Test(arguments: [
        ("[]", ["1:1 error malformed-overlay"]),
        ("overlay: 2.0.0\nACTIONS", ["1:10 error malformed-overlay"]),
        ("overlay: 1.0\nACTIONS", ["1:10 error malformed-overlay"]),
        ("overlay: '1.1'\nACTIONS", ["1:10 error malformed-overlay"]),
        ("overlay: 1.1.0-rc1\nACTIONS", ["1:10 error malformed-overlay"]),
        ("overlay: 1.2.0\nACTIONS", ["1:10 warning malformed-overlay"]),
        ("overlay: 1.0.3\nextends: {}\nACTIONS", ["2:10 error malformed-overlay"]),
        ("overlay: 1.0.0\nEXTRA: 1\nx-extra: 1\nACTIONS", ["2:1 error malformed-overlay"]),
        ("overlay: 1.0.0\nactions: [{target: $.a.s, update: 1}]", ["1:1 error malformed-overlay"]),
        ("overlay: 1.0.0\ninfo: []\nactions: []", ["2:7 error malformed-overlay", "3:10 error malformed-overlay"]),
        (
            "overlay: 1.0.0\ninfo: {title: 1, versoin: '1', x-by: us}\nactions: {}",
            [
                "2:18 error malformed-overlay", "2:7 error malformed-overlay", "2:15 error malformed-overlay",
                "3:10 error malformed-overlay",
            ]
        ),
        ("overlay: 1.0.0\ninfo: {title: T, version: '1'}", ["1:1 error malformed-overlay"]),
        ("[{remove: true}]", ["3:11 error malformed-overlay"]),
        ("[1]", ["3:11 error malformed-overlay"]),
        ("[{target: $.a}]", ["3:11 warning malformed-overlay"]),
        ("[{target: $.a, x-why: {}, remove: yes}]", ["3:44 error malformed-overlay"]),
        ("[{target: $.a.s, updte: 1}]", ["3:27 error malformed-overlay"]),
        ("[{target: 1, description: 2}]", ["3:36 error malformed-overlay", "3:20 error malformed-overlay"]),
        ("[{target: $.a.s, update: 1.0}, {update: 1, target: $.a.s}]", ["3:41 error malformed-overlay"]),
        ("[{target: $.a, update: {b: 1}, copy: $.c}]", ["3:47 warning malformed-overlay"]),
        ("overlay: 1.0.0\nINFO\nactions: [{target: $.a, copy: $.c}]", ["3:25 error malformed-overlay"]),
        ("[{target: $.none, update: {}}]", ["3:20 warning overlay-target-not-found"]),
        ("[{target: $, remove: true}]", ["3:20 error overlay-mismatch"]),
        ("[{target: $.a, update: [1]}]", ["3:33 error overlay-mismatch"]),
        ("[{target: $, update: {a: {s: {}}}}]", ["3:31 error overlay-mismatch"]),
        ("[{target: $, update: {a: null}}]", ["3:31 error overlay-mismatch"]),
        ("[{target: $, update: {a: , c: {n: 1}}}]", ["3:35 note overlay-mismatch"]),
        ("[{target: '$..*', update: {}}]", ["3:20 error overlay-mismatch"]),
        ("[{target: $.a, copy: $.a.*}]", ["3:31 error overlay-mismatch"]),
        ("[{target: a.b, remove: true}]", ["3:20 error malformed-overlay-target"]),
        ("[{target: '$.a[?lenght(@.b) == 1]', remove: true}]", ["3:26 error malformed-overlay-target"]),
        ("[{target: '$.a[', remove: true}]", ["3:25 error malformed-overlay-target"]),
        ("[{target: '$.a b', remove: true}]", ["3:24 error malformed-overlay-target"]),
        ("[{target: '$.a ', remove: true}]", ["3:24 error malformed-overlay-target"]),
        ("[{target: $.$ref, remove: true}]", ["3:22 error malformed-overlay-target"]),
        ("[{target: '$.a[?@.b[*]==1]', remove: true}]", ["3:26 error malformed-overlay-target"]),
        (
            "[{target: '$.a[?match(@, ''\\\\d'')]', remove: true}]",
            ["3:20 warning malformed-overlay-target"]
        ),
    ])
    func mistakes(overlay: String, diagnostics: [String]) throws {
        let info = "info: {title: T, version: '1'}"
        let text =
            overlay.hasPrefix("[{") || overlay == "[1]"
            ? "overlay: 1.1.0\n\(info)\nactions: \(overlay)"
            : overlay.replacing("INFO", with: info)
                .replacing("ACTIONS", with: "\(info)\nactions: [{target: $.a.s, update: 1}]")
        let outcome = try Outcome("{a: {s: 1, t: 2}, c: {}}", overlay: text)
        #expect(outcome.diagnostics == diagnostics)
        if outcome.report.hasErrors { #expect(outcome.result.id == outcome.document.id) }
    }

    @Test func hints() throws {
        let text = "overlay: 1.0.0\ninfo: {title: T, version: 1}\nactions: [{target: '$.a[?lenght(@)==1]', updte: 1}]"
        #expect(
            try Outcome("{a: 1}", overlay: text).report.diagnostics.map(\.message) == [
                "`version` should be a string; put it in quotes, `'1'`",
                "unknown key `updte` in action; did you mean `update`?",
                "unknown function `lenght`; did you mean `length`?",
            ]
        )
    }

    @Test func sizeOfTheOutcomeIsLimited() throws {
        var limits = OverlayLimits()
        limits.values = 1_000
        let document = try #require(Reading("{a: {b: [1, 2, 3]}, c: {}}").root)
        func outcome(_ actions: String) throws -> [String] {
            let overlay = try #require(Reading(overlay(actions)).root)
            var report = DiagnosticReport()
            _ = apply(overlay: overlay, to: document, limits: limits, report: &report)
            return report.diagnostics.map(\.code.rawValue)
        }
        // Each action doubles the document.
        let doubling = (0..<40).map { "- {target: $.a, copy: $, x-n: \($0)}" }.joined(separator: "\n")
        #expect(try outcome(doubling) == ["overlay-too-large"])
        let many = (0..<40).map { "x\($0): {y: {z: 1}}" }.joined(separator: ", ")
        let everywhere = (0..<10).map { "- {target: '$..[?length(@)==0]', update: {\(many), n: \($0)}}" }
        #expect(try outcome(everywhere[0]) == [])
        let spread = "- {target: $.c, update: {\(many)}}\n- {target: '$.c.*', update: {\(many)}}"
        #expect(try outcome(spread) == ["overlay-too-large"])
    }

    @Test func filtersInFiltersAreLimited() throws {
        let target = "$" + String(repeating: "[?@", count: 50_000)
        #expect(
            try Outcome("{a: 1}", overlay: overlay("- {target: '\(target)', remove: true}")).diagnostics
                == ["4:\(13 + 3 * 32 + 3) error malformed-overlay-target"]
        )
    }

    @Test func depthOfTheOutcomeIsLimited() throws {
        let deep = String(repeating: "[", count: 300) + String(repeating: "]", count: 300)
        let actions = "- {target: $.a, update: [\(deep)]}\n- {target: '$..[?@ == 1]', update: 2}"
        #expect(try Outcome("{a: []}", overlay: overlay(actions)).diagnostics.count == 1)
        let nested = "- {target: $.a, copy: $}\n- {target: $.a.a, copy: $}"
        #expect(try Outcome("{a: {b: \(deep)}}", overlay: overlay(nested)).diagnostics == [])
        let path = "$.a" + String(repeating: "[0]", count: 299)
        let outcome = try Outcome("{a: \(deep)}", overlay: overlay("- {target: '\(path)', copy: $}"))
        #expect(outcome.diagnostics == ["1:215 error nested-too-deeply"])
    }
}
