// YAMLTabTests.swift: tabs that YAML 1.2 allows are read, whatever libyaml says; tabs as indentation are refused, with
// the way out; and no correction changes a text.

import SyntaxTree
import Testing

@Suite struct YAMLTabTests {
    @Test(arguments: [
        // Block scalars whose first line begins with a tab.
        ("a: |\n  \tone\n  two\n", #"{"a":"\tone\ntwo\n"}"#),
        ("a: >\n  \tone\n  two\n  three\n", #"{"a":"\tone\ntwo three\n"}"#),
        ("a: |-\n\n  \tone\n", #"{"a":"\n\tone"}"#),
        ("a: |+ # why\n  \tone\n\n", #"{"a":"\tone\n\n"}"#),
        ("a: |2\n  \tone\n", #"{"a":"\tone\n"}"#),
        ("a: &x !!str |\n  \tone\nb: 1\n", #"{"a":"\tone\n","b":1}"#),
        ("- - k: |\n      \ttext\n    z: 1\n", #"[[{"k":"\ttext\n","z":1}]]"#),
        ("- |\n \ttext\n- >-\n  \tx\n", #"["\ttext\n","\tx"]"#),
        ("--- |\n \ttext\n", #""\ttext\n""#),
        ("a:\n- |\n  \ttext\n", #"{"a":["\ttext\n"]}"#),
        ("\"a # b\": |\n  \ttext\n", "{\"a # b\":\"\\ttext\\n\"}"),
        // Lines of white space, and comments.
        ("a: 1\n\t\nb: 2\n", #"{"a":1,"b":2}"#),
        ("a:\n  b: 1\n\t# c\n  \t# d\n  e: 2\n\t", #"{"a":{"b":1,"e":2}}"#),
        ("a: |\n  one\n\t\n \t\n      \t\n  two\n\t# c\nb: 2\n", "{\"a\":\"one\\n\\n\\n    \\t\\ntwo\\n\",\"b\":2}"),
        ("a: >\n  one\n\t\t\t\n  two\n", #"{"a":"one\ntwo\n"}"#),
        ("a: |\n\t\n  \t\n  one\n", #"{"a":"\n\none\n"}"#),
        ("a: b\n\t# c\nd: 1\n", #"{"a":"b","d":1}"#),
        // Separation.
        ("-\tone\n-\t\ttwo\n-\t# c\n  three\n- \t[1]\n", #"["one","two","three",[1]]"#),
        ("a:\t1\t# c\nb:\n  \ttext\n  \tmore\n", #"{"a":1,"b":"text more"}"#),
        ("- -\tx\n-\t{a: 1}\n-\t\"q\"\n-\t*x\n".replacing("*x", with: "z"), #"[["x"],{"a":1},"q","z"]"#),
        // What looks alike inside of texts stays as it is.
        ("a: \"x\n  -\ty\n  \t# z\n   k: |\n   \tq\"\nb:\n-\t1\n", "{\"a\":\"x -\\ty # z k: | q\",\"b\":[1]}"),
        ("a: x\n  -\ty\nb:\n-\t1\n", "{\"a\":\"x -\\ty\",\"b\":[1]}"),
        (
            "a: |\n  -\ty\n  \t# z\n  k: |\n    \tq\nb:\n-\t1\n",
            "{\"a\":\"-\\ty\\n\\t# z\\nk: |\\n  \\tq\\n\",\"b\":[1]}"
        ),
        ("a: 'x |'\nb: \"c: |\"\n\t# c\nd: x |\n", #"{"a":"x |","b":"c: |","d":"x |"}"#),
        ("é: ü # ä\n\t# ö\n\"\\uD83D\\uDE00\":\n-\t\"\\uD83D\\uDE00\"\n", "{\"é\":\"ü\",\"😀\":[\"😀\"]}"),
    ])
    func allowed(text: String, json: String) {
        for (text, json) in [(text, json), (text.replacing("\n", with: "\r\n"), json)] {
            let reading = Reading(text)
            #expect(reading.json == json)
            #expect(reading.diagnostics == [], "\(reading.rendered)")
            let bytes = Reading(bytes: marked(text))
            #expect(bytes.json == json)
        }
    }

    @Test(arguments: [
        ("a: 1\n\tb: 2\n", "2:1"), ("a:\n\tb: 2\n", "2:1"), ("a:\n  \tb: 2\n", "2:3"),
        ("a:\n  b: 1\n  \tc: 2\n", "3:3"),
        ("-\ta: 1\n", "1:2"), ("-\t- 1\n", "1:2"), ("a:\n  - 1\n  \t- 2\n", "3:3"), ("a: |\n\ttext\n", "2:1"),
        ("a: |\n  one\n\ttwo\n", "3:1"), ("a: b\n\tc\n", "2:1"), ("# c\n\t# d\na:\n\tb: 1\n", "4:1"),
    ])
    func refused(text: String, place: String) {
        let reading = Reading(text)
        #expect(reading.root == nil)
        #expect(reading.diagnostics == ["\(place) error malformed-yaml"], "\(reading.rendered)")
        #expect(reading.rendered.contains("a tab cannot indent YAML; use spaces instead"))
    }

    @Test func placesAreThoseOfTheFile() throws {
        let text = "\t# é\na:\n  \tone\nb: |\n  \ttwo\n\t\nc:\n-\té\n- last\n"
        for text in [text, text.replacing("\n", with: "\r\n")] {
            let reading = Reading(text)
            let root = try #require(reading.root)
            #expect(reading.source(root.keyNode("a")) == "a")
            #expect(reading.source(root["a"]) == "one")
            #expect(reading.source(root["b"])?.hasPrefix("|") == true)
            #expect(reading.source(root["b"])?.hasSuffix("two") == true)
            #expect(root["c"]?.items.map { reading.source($0) } == ["é", "last"])
        }
    }

    /// Takes time in proportion to the length, however many corrections there are.
    @Test func manyCorrections() {
        let text = (0..<20_000).map { "-\tv\($0)\n\t# c\n- |\n  \ttext\n\t\n" }.joined()
        #expect(Reading(text).root?.count == 40_000)
    }
}
