// YAMLReadingTests.swift: documents in YAML: content, spans, anchors, merge keys, and what is said of broken ones.

import Diagnostics
import SyntaxTree
import Testing

@Suite struct YAMLReadingTests {
    @Test(arguments: [
        ("a: 1\nb:\n- x\n- y: z\n", #"{"a":1,"b":["x",{"y":"z"}]}"#),
        ("a: 1\r\nb: |\r\n  one\r\n  two\r\n", #"{"a":1,"b":"one\ntwo\n"}"#),
        ("a: >-\n  one\n  two\n\nb: 'it''s'\n", #"{"a":"one two","b":"it's"}"#),
        ("a: one\n  two\nb: \"x\\ty\\u00e9\"\n", #"{"a":"one two","b":"x\tyé"}"#),
        ("200: ok\ntrue: t\nnull: n\n1.0: f\n", #"{"200":"ok","true":"t","null":"n","1.0":"f"}"#),
        ("a:\nb: ~\nc: ''\n", #"{"a":null,"b":null,"c":""}"#),
        ("# comment\n---\na: 1\n...\n", #"{"a":1}"#),
        ("{a: 1, \"b\": [x, 'y']}\n", #"{"a":1,"b":["x","y"]}"#),
        ("just text", #""just text""#),
        (
            "- \"\\uD83D\\uDE00 \\\\uD83D\"\n- '\\uD83D\\uDE00'\n- \"\\ud83d \u{E83D}\"\n- \"\u{E83D}\"\n",
            "[\"😀 \\\\uD83D\",\"\\\\uD83D\\\\uDE00\",\"\u{FFFD} \u{FFFD}\",\"\u{E83D}\"]"
        ),
    ])
    func content(text: String, json: String) {
        let reading = Reading(text)
        #expect(reading.json == json)
        #expect(reading.diagnostics == [])
    }

    @Test func spansOfKeysAndValues() throws {
        let text = """
            # ünïcödé 😀
            "clé": &anchor  plain text # why
            'b' : !!str 12
            block: |
              one
              two

            # after
            map:
              x:

              y: [ 1, "é" ]
            list:
            - é: 1
              f: 2

            - last
            empty:
            """
        for (text, lineEnd) in [
            (text, "\n"),
            (
                text.split(separator: "\n", omittingEmptySubsequences: false)
                    .joined(separator: "\r\n"), "\r\n"
            ),
        ] {
            let reading = Reading(text)
            let root = try #require(reading.root)
            #expect(reading.source(root.keyNode("clé")) == #""clé""#)
            #expect(reading.source(root["clé"]) == "plain text")
            #expect(reading.source(root.keyNode("b")) == "'b'")
            #expect(reading.source(root["b"]) == "12")
            #expect(root["b"]?.kind == .string)
            #expect(reading.source(root["block"]) == "|\(lineEnd)  one\(lineEnd)  two")
            #expect(root["block"]?.string == "one\ntwo\n")
            #expect(reading.source(root["map"]) == "x:\(lineEnd)\(lineEnd)  y: [ 1, \"é\" ]")
            #expect(reading.source(root["map"]?["x"]) == "")
            #expect(reading.source(root["map"]?["y"]) == "[ 1, \"é\" ]")
            #expect(root["map"]?["y"]?.items.map { reading.source($0) } == ["1", "\"é\""])
            #expect(reading.source(root["list"])?.hasPrefix("- é: 1") == true)
            #expect(reading.source(root["list"])?.hasSuffix("- last") == true)
            let items = try #require(root["list"]).items.map { reading.source($0) }
            #expect(items == ["é: 1\(lineEnd)  f: 2", "last"])
            #expect(file(reading, isAt: root["empty"]) == "\(reading.file.bytes.count)")
        }
    }

    private func file(_ reading: Reading, isAt node: Node?) -> String { "\(node?.span.start ?? 0)" }

    @Test(arguments: [
        ("a: &x {k: 1}\nb: *x\nc: [*x, *x]\n", #"{"a":{"k":1},"b":{"k":1},"c":[{"k":1},{"k":1}]}"#),
        ("a: &x 1\nb: &x 2\nc: *x\n", #"{"a":1,"b":2,"c":2}"#),
        ("&k key: 1\nother: *k\n*k : 2\n", #"{"other":"key","key":2}"#),
        ("a: &x {p: 1, q: 2}\nb:\n  q: 3\n  <<: *x\n  r: 4\n", #"{"a":{"p":1,"q":2},"b":{"q":3,"p":1,"r":4}}"#),
        ("a: &x {p: 1, q: 2}\nb:\n  <<: *x\n  q: 3\n", #"{"a":{"p":1,"q":2},"b":{"p":1,"q":3}}"#),
        (
            "a: &x {p: 1}\nb: &y {p: 2, q: 2}\nc:\n  <<: [*x, *y]\n",
            #"{"a":{"p":1},"b":{"p":2,"q":2},"c":{"p":1,"q":2}}"#
        ),
        ("a: &x {p: 1}\nb: &y {<<: *x, q: 2}\nc: {<<: *y}\n", #"{"a":{"p":1},"b":{"p":1,"q":2},"c":{"p":1,"q":2}}"#),
        ("c:\n  <<: {p: {z: 1}}\n  q: 2\n", #"{"c":{"p":{"z":1},"q":2}}"#),
        ("c:\n  '<<': {p: 1}\n", #"{"c":{"<<":{"p":1}}}"#),
        ("c: <<\n", #"{"c":"<<"}"#),
    ])
    func anchorsAndMergeKeys(text: String, json: String) {
        let reading = Reading(text)
        let first = reading.diagnostics.filter { !$0.contains("duplicate-key") }
        #expect(reading.json == json)
        #expect(first == [])
        #expect(reading.diagnostics.isEmpty == !text.hasPrefix("&k"))
    }

    @Test func aliasesShareTheNodeOfTheAnchor() throws {
        let root = try #require(Reading("a: &x {k: 1}\nb: *x\nc: {<<: *x}\nd: {k: 1}\n").root)
        #expect(root["a"]?.id == root["b"]?.id)
        #expect(root["a"]?.span == root["b"]?.span)
        #expect(root["a"]?["k"]?.id == root["c"]?["k"]?.id)
        #expect(root["a"]?.id != root["c"]?.id)
        #expect(root["a"]?.id != root["d"]?.id)
    }

    @Test(arguments: [
        ("a: 1\na: 2\n", "2:1 warning duplicate-key", #"{"a":2}"#),
        ("200: 1\n'200': 2\n", "2:1 warning duplicate-key", #"{"200":2}"#),
        ("a: 1\n---\nb: [\n", "2:1 warning extra-document", #"{"a":1}"#),
        (
            "a: \"x\u{7}y\u{7F}z\"\nb: é\n", "1:6 warning control-character",
            "{\"a\":\"x\u{FFFD}y\u{FFFD}z\",\"b\":\"é\"}"
        ),
        ("a: \u{85}\nb: x\u{FEFF}y\n", "2:5 warning control-character", "{\"a\":null,\"b\":\"x\u{FFFD}y\"}"),
        ("a: x\0y\n", "1:5 warning control-character", "{\"a\":\"x\u{FFFD}y\"}"),
    ])
    func warnings(text: String, diagnostic: String, json: String) {
        let reading = Reading(text)
        #expect(reading.diagnostics == [diagnostic])
        #expect(reading.json == json)
    }

    @Test(arguments: [
        ("", "1:1 error empty-document"),
        ("# only a comment\n", "1:1 error empty-document"),
        ("a: b: c\n", "1:5 error malformed-yaml"),
        ("é: 1\n\tb: 2\n", "2:1 error malformed-yaml"),
        ("a: @x\n", "1:4 error malformed-yaml"),
        ("a: \"x\n", "2:1 error malformed-yaml"),
        ("a: [1, 2\nb: 3\n", "2:2 error malformed-yaml"),
        ("a:\n  - 1\n b: 2\n", "3:2 error malformed-yaml"),
        ("a: \"\\q\"\n", "1:5 error malformed-yaml"),
        ("a: *x\n", "1:4 error undefined-alias"),
        ("a: &x\n  b: *x\n", "2:6 error recursive-alias"),
        ("a: &x [1, *x]\n", "1:11 error recursive-alias"),
        ("a: {{name}}\n", "1:5 error unsupported-key"),
        ("? [a, b]\n: 1\n", "1:3 error unsupported-key"),
        ("a: &x {}\n*x : 1\n", "2:1 error unsupported-key"),
        ("<<: 1\n", "1:5 error malformed-merge-key"),
        ("<<: [{}, 1]\n", "1:10 error malformed-merge-key"),
    ])
    func mistakes(text: String, diagnostic: String) {
        let reading = Reading(text)
        #expect(reading.root == nil)
        #expect(reading.diagnostics == [diagnostic])
    }

    @Test func placesAfterCharactersOfSeveralBytes() {
        let reading = Reading("# äöü€😀\né😀: \"ü\n  ä😀\n")
        #expect(
            reading.rendered == """
                api.yaml:4:1: error: the text ends inside a quoted value [malformed-yaml]
                api.yaml:2:5: note: while scanning a quoted scalar
                    é😀: "ü
                        ^

                """
        )
    }
}
