// NodeTests.swift: what is asked of nodes apart from reading: pointers, equality.

import Diagnostics
import SyntaxTree
import Testing

@Suite struct NodeTests {
    @Test(
        arguments: [
            ("", []), ("/", [""]), ("/a/b", ["a", "b"]), ("/a~1b/0", ["a/b", "0"]), ("/~01", ["~1"]), ("//", ["", ""]),
            ("a", nil), ("#/a", nil), ("/~2", nil), ("/a~", nil),
        ] as [(String, [String]?)]
    )
    func pointers(text: String, tokens: [String]?) {
        #expect(JSONPointer(text)?.tokens == tokens)
        if tokens != nil { #expect(JSONPointer(text)?.description == text) }
    }

    @Test(
        arguments: [
            ("/a%20b", ["a b"]), ("/%7Bid%7D", ["{id}"]), ("/~1a~1%7bid%7d", ["/a/{id}"]), ("/caf%C3%A9", ["café"]),
            ("/100%", ["100%"]), ("/%zz", ["%zz"]), ("/%FF", nil), ("anchor", nil), ("", []),
        ] as [(String, [String]?)]
    )
    func fragments(text: String, tokens: [String]?) {
        #expect(JSONPointer(fragment: text)?.tokens == tokens)
    }

    @Test(
        arguments: [
            ("", #"{"a":[{"b/c":1},2],"":{"~":3},"0":4}"#), ("/a/0/b~1c", "1"), ("/a/1", "2"), ("//~0", "3"),
            ("/0", "4"),
            ("/a/2", nil), ("/a/01", nil), ("/a/-", nil), ("/a/+1", nil), ("/a/1/x", nil), ("/x", nil),
        ] as [(String, String?)]
    )
    func values(pointer: String, json: String?) throws {
        let root = try #require(Reading(#"{"a": [{"b/c": 1}, 2], "": {"~": 3}, "0": 4}"#).root)
        #expect(root.value(at: try #require(JSONPointer(pointer)))?.json() == json)
    }

    @Test(arguments: [
        ("{a: 1, b: [x, null]}", #"{"b": ["x", null], "a": 1}"#, true),
        ("{a: 1}", #"{"a": 1.0}"#, true), ("1e2", "[100]", false), ("[1e2]", "[100]", true), ("[0]", "[-0.0]", true),
        ("[1]", "[\"1\"]", false), ("[1]", "[2]", false), ("[1, 2]", "[2, 1]", false), ("[1]", "[1, 1]", false),
        ("{a: 1}", "{a: 1, b: 2}", false), ("{a: 1}", "{b: 1}", false), ("{200: x}", "{\"200\": x}", true),
        ("[true]", "[True]", true), ("[true]", "[false]", false), ("[~]", "[null]", true), ("[0x10]", "[16]", true),
        ("[123456789012345678901234567890]", "[123456789012345678901234567891]", false),
        ("[\"e\\u0301\"]", "[é]", false), ("[]", "{}", false), ("[.inf]", "[-.inf]", false),
    ])
    func equality(left: String, right: String, isEqual: Bool) throws {
        let nodes = (try #require(Reading(left).root), try #require(Reading(right).root))
        #expect(nodes.0.isEqual(to: nodes.1) == isEqual)
        #expect(nodes.1.isEqual(to: nodes.0) == isEqual)
        #expect(nodes.0.isEqual(to: nodes.0))
    }
}
