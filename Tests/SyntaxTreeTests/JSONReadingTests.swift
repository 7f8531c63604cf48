// JSONReadingTests.swift: documents in JSON: content, spans, and what is said of broken ones.

import Diagnostics
import SyntaxTree
import Testing

@Suite struct JSONReadingTests {
    @Test(arguments: [
        ("{}", "{}"),
        (" [ ] ", "[]"),
        (#"{"b": [1, -2.50, 1E+3], "a": {"x": null}}"#, #"{"b":[1,-2.50,1E+3],"a":{"x":null}}"#),
        (#"["a\"b\\c\/d\u0041\n\t\u0001"]"#, #"["a\"b\\c/dA\n\t\u0001"]"#),
        (#"{"k\u0065y": true, "no": false}"#, #"{"key":true,"no":false}"#),
        (#"["\uD83D\uDE00", "😀"]"#, #"["😀","😀"]"#),
        (#"["\uD83D", "\uDE00x"]"#, "[\"\u{FFFD}\",\"\u{FFFD}x\"]"),
        ("{\"tab\":\t1,\r\n\"two\":\t2}", #"{"tab":1,"two":2}"#),
    ])
    func content(text: String, json: String) {
        for path in ["api.json", "api.yaml", "-"] {
            let reading = Reading(text, path: path)
            #expect(reading.json == json)
            #expect(reading.diagnostics == [])
        }
    }

    @Test func spansOfKeysAndValues() throws {
        let reading = Reading(#"{ "été": {"a": "x\ty", "b" : [ 10 , {} ]} }"#, path: "api.json")
        let outer = try #require(reading.root?["été"])
        #expect(reading.source(reading.root) == #"{ "été": {"a": "x\ty", "b" : [ 10 , {} ]} }"#)
        #expect(reading.source(reading.root?.keyNode("été")) == #""été""#)
        #expect(reading.source(outer["a"]) == #""x\ty""#)
        #expect(outer["a"]?.string == "x\ty")
        #expect(reading.source(outer.keyNode("b")) == #""b""#)
        #expect(reading.source(outer["b"]) == "[ 10 , {} ]")
        #expect(outer["b"]?.items.map { reading.source($0) } == ["10", "{}"])
    }

    @Test(arguments: [
        ("", "1:1 error empty-document"),
        (" \r\n\t", "1:1 error empty-document"),
        (#"{"a": 1"#, "1:8 error malformed-json"),
        (#"{"a": "#, "1:7 error malformed-json"),
        ("{\n  \"a\": \"bc", "2:11 error malformed-json"),
        ("{\n  \"a\" 1}", "2:7 error malformed-json"),
        ("[1, 2,]", "1:7 error malformed-json"),
        ("[1] x", "1:5 error malformed-json"),
        ("[01]", "1:3 error malformed-json"),
        ("[\"a\u{1}\"]", "1:4 error malformed-json"),
        (#"["\q"]"#, "1:3 error malformed-json"),
        ("{openapi: 3.0.0}", "1:2 error malformed-json"),
    ])
    func mistakes(text: String, diagnostic: String) {
        let reading = Reading(text, path: "api.json")
        #expect(reading.root == nil)
        #expect(reading.diagnostics == [diagnostic])
    }

    @Test func bracesInAYAMLFileAreYAMLWhenTheyAreNotJSON() {
        #expect(Reading("{openapi: 3.0.0, b: [x, y]}", path: "API.YML").json == #"{"openapi":"3.0.0","b":["x","y"]}"#)
        #expect(Reading("{openapi: 3.0.0", path: "api.yml").diagnostics == ["1:16 error malformed-yaml"])
    }

    @Test func laterOfTwoEqualKeysCounts() throws {
        let reading = Reading("{\"a\": 1, \"b\": 2,\n \"\\u0061\": 3}", path: "api.json")
        #expect(reading.json == #"{"b":2,"a":3}"#)
        #expect(reading.diagnostics == ["2:2 warning duplicate-key"])
        let note = try #require(reading.report.diagnostics.first?.notes.first?.span)
        #expect(note.start == 1 && note.end == 4)
        #expect(reading.root?["a"]?.integer == 3)
        #expect(reading.root?.count == 2)
    }

    @Test(arguments: [2, 16, 17, 40, 1000])
    func keysOfMappingsOfAllSizes(count: Int) throws {
        let members = (0..<count).map { "\"key\($0)\": \($0)" }.joined(separator: ",\n")
        let reading = Reading("{\(members),\n\"key1\": -1}", path: "api.json")
        let root = try #require(reading.root)
        #expect(reading.diagnostics == ["\(count + 1):1 warning duplicate-key"])
        #expect(root.count == count)
        #expect(root.members.map(\.key.text) == (0..<count).filter { $0 != 1 }.map { "key\($0)" } + ["key1"])
        for number in 0..<count { #expect(root["key\(number)"]?.integer == (number == 1 ? -1 : number)) }
        #expect(root["key\(count)"] == nil)
        #expect(root["key"] == nil)
        #expect(root[""] == nil)
    }

    @Test(arguments: [17, 63, 64, 65, 128])
    func missingKeysOfLargeMappings(count: Int) throws {
        let members = (0..<count).map { "\"key\($0)\": \($0)" }.joined(separator: ",")
        let root = try #require(Reading("{\(members)}", path: "api.json").root)
        #expect(root["key\(count)"] == nil && root["key0"]?.integer == 0)
    }
}
