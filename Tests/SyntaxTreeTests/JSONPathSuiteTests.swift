// JSONPathSuiteTests.swift: the JSONPath compliance suite, read where it is: nodes, normalized paths, refusals; and
// what it leaves open: equality of numbers, regular expressions, limits.

import Diagnostics
import Testing

@testable import SyntaxTree

@Suite struct JSONPathSuiteTests {
    /// Cases that cannot be shown, with the reason. There are none: queries keep values that are selected twice where
    /// that counts, and an overlay applies an action to each value once.
    static let notShown: [String: String] = [:]

    @Test(.enabled(if: SharedSuite.exists("jsonpath/cts.json"), "\(SharedSuite.hint)"))
    func complianceSuite() throws {
        let suite = try #require(Reading(bytes: SharedSuite.bytes("jsonpath/cts.json"), path: "cts.json").root)
        let tests = Array(try #require(suite["tests"]).items)
        #expect(tests.count == 703)
        for test in tests {
            let name = test["name"]?.text ?? ""
            guard Self.notShown[name] == nil else { continue }
            let selector = test["selector"]?.text ?? ""
            let query = try? JSONPath.read(selector).path
            if test["invalid_selector"]?.boolean == true {
                #expect(query == nil, "`\(name)` should be refused: \(selector)")
                continue
            }
            guard let query, let document = test["document"] else {
                Issue.record("`\(name)` is refused: \(selector)")
                continue
            }
            var draft = OverlayDraft(document)
            let selected = try draft.select(query, keepsDuplicates: true)
            let values = selected.map { draft.entries[$0].origin }
            let results = test["result"].map { [$0] } ?? Array(test["results"]!.items)
            let isRight = results.contains { result in
                result.count == values.count && zip(result.items, values).allSatisfy { $0.isEqual(to: $1) }
            }
            #expect(isRight, "`\(name)`: \(selector) selects \(values.map { $0.json() })")
            let paths = selected.map { draft.normalizedPath(of: $0) }
            let expected = test["result_paths"].map { [$0] } ?? Array(test["results_paths"]!.items)
            #expect(expected.contains { $0.items.map(\.text) == paths }, "`\(name)`: \(selector) is at \(paths)")
        }
    }

    private func selected(_ query: String, in document: String) throws -> [String] {
        let root = try #require(Reading(document).root)
        var draft = OverlayDraft(root)
        return try draft.select(JSONPath.read(query).path).map { draft.entries[$0].origin.json() }
    }

    @Test(arguments: [
        ("$[?@==9007199254740993]", "[9007199254740992, 9007199254740993]", ["9007199254740993"]),
        ("$[?@<9007199254740993]", "[9007199254740992, 9007199254740993]", ["9007199254740992"]),
        ("$[?@==100]", "[1e2, 100.0, '100', 1e3]", ["1e2", "100.0"]),
        (
            "$[?@.a==@.b]", "[{a: [1, {x: 1, y: 2}], b: [1.0, {y: 2, x: 1}]}, {a: [1], b: [2]}, {a: {}, b: []}, {}]",
            [#"{"a":[1,{"x":1,"y":2}],"b":[1.0,{"y":2,"x":1}]}"#, "{}"]
        ),
        (
            "$[?@.a!=@.b]", "[{a: {x: 1}, b: {x: 1}}, {a: {x: 1}, b: {x: 1, y: 1}}, {a: null}]",
            [#"{"a":{"x":1},"b":{"x":1,"y":1}}"#, #"{"a":null}"#]
        ),
        ("$[?@=='\\u00e9']", "['\u{e9}', 'e\u{301}']", ["\"\u{e9}\""]),
        ("$['\\u00e9']", "{'e\u{301}': 1, '\u{e9}': 2}", ["2"]),
        ("$[?@>'z']", "['\u{e9}', 'y', '\u{1F600}']", ["\"\u{e9}\"", "\"\u{1F600}\""]),
        ("$[?length(@)==1]", "['\u{1F600}', 'e\u{301}', [0], {a: 1}, 1]", ["\"\u{1F600}\"", "[0]", #"{"a":1}"#]),
        ("$..[?count(@['a','a'])==2]", "[{a: 1}]", [#"{"a":1}"#]),
        ("$[*,0]", "[1, 2]", ["1", "2"]),
        ("$..[*,*]..[*,*]", "[[[1]]]", ["[1]", "1"]),
        ("$[?@.x-y]", "[{x-y: 1}]", [#"{"x-y":1}"#]),
    ])
    func values(query: String, document: String, expected: [String]) throws {
        #expect(try selected(query, in: document) == expected)
    }

    @Test(arguments: [
        ("a|bc", ["a", "bc"]), ("(ab?)*c", ["ac", "ababc", "c"]), ("a{2}", ["aa"]), ("a{2,}", ["aa", "aaa"]),
        ("a{1,2}", ["a", "aa"]), ("[a-c]+", ["a", "bc", "aa", "aaa"]), ("[^a-c]+", ["zz", "-", "\u{e9}"]),
        ("[-z]+", ["zz", "-"]), ("[z-]+", ["zz", "-"]), ("\\p{L}", ["a", "\u{e9}"]), ("[\\P{L}]", ["-"]), ("", []),
        ("()|-", ["-"]), ("\\-", ["-"]), ("(a*)*", ["a", "aa", "aaa"]), ("^a$|b^c", ["a"]), ("\\^|[$^-]", ["-"]), ("z.", ["zz"]),
    ])
    func regularExpressions(pattern: String, matched: [String]) throws {
        let expression = try RegularExpression(pattern)
        let texts = ["a", "bc", "ac", "ababc", "c", "aa", "aaa", "zz", "-", "\u{e9}"]
        for text in texts {
            let isMatch = expression.matches(text)
            let isListed = matched.contains(text) || pattern == "[a-c]+" && ["ac", "ababc", "c"].contains(text)
            #expect(isMatch == isListed, "\(pattern) and \(text)")
        }
    }

    @Test(arguments: [
        "\\d", "\\w+", "a**", "*a", "a{", "a{2,1}", "a{,2}", "(a", "a)", "[", "[]", "[^]", "a]", "[b-a]", "[a-b-c]",
        "\\p{Xx}", "\\pL", "(?:a)", "(?i)a", "a+?", "\\1", "\\", "[[a]", "{1}", "[a-\\p{L}]",
    ])
    func patternsThatAreNone(pattern: String) {
        #expect(throws: RegularExpression.Mistake.self) { try RegularExpression(pattern) }
    }

    @Test func patternsAreLimited() throws {
        let deep = String(repeating: "(", count: 100_000) + String(repeating: ")", count: 100_000)
        for pattern in ["a{5000}", "(a{100}){100}", "((a{99}){99}){99999999999999999999}", "(){1000000}", deep] {
            do {
                _ = try RegularExpression(pattern)
                Issue.record("\(pattern.prefix(40)) is compiled")
            } catch {
                #expect(error.isTooLarge)
            }
        }
        // As many states at once as there may be, over a text that never matches.
        let text = String(repeating: "a", count: 2_000)
        #expect(try RegularExpression("(a?){600}b").matches(text) == false)
    }

    @Test(arguments: [
        "$[?count($..*)==0]", "$..[?@..[?@..[?@..x]]]", "$[?count(@..[*,*]..[*,*]..[*,*]..[*,*])==0]",
        "$[?match($[0].text, '(a|b|ab)*c')]",
    ])
    func workIsLimited(query: String) throws {
        let items = (0..<60).map { "{ n: [[[[[\($0)]]]]], text: \(String(repeating: "ab", count: 100)) }" }
        let root = try #require(Reading("[\(items.joined(separator: ", "))]").root)
        var limits = OverlayLimits()
        limits.looks = 5_000
        var draft = OverlayDraft(root, limits: limits)
        if query == "$[?count($..*)==0]" {
            // Does not depend on the filtered value, and is evaluated once.
            #expect(try draft.select(JSONPath.read(query).path) == [])
        } else {
            #expect(throws: SelectionLimit.self) { try draft.select(JSONPath.read(query).path) }
        }
    }

    @Test func nestingIsLimited() {
        for part in ["[?@", "[?(", "[?!(", "[?length(", "[?@==length(", "[?count(@[?"] {
            let query = "$" + String(repeating: part, count: 50_000)
            #expect(throws: JSONPathMistake.self) { try JSONPath.read(query) }
        }
        let nested = "$[?" + String(repeating: "(", count: 31) + "@.a" + String(repeating: ")", count: 31) + "]"
        #expect(throws: Never.self) { try JSONPath.read(nested) }
    }
}

extension RegularExpression {
    fileprivate func matches(_ text: String) -> Bool {
        (try? matches(text.unicodeScalars, isWhole: true) { _ in }) ?? false
    }
}

extension OverlayDraft {
    /// The normalized path of an entry (RFC 9535, section 2.7).
    fileprivate mutating func normalizedPath(of id: Int) -> String {
        var path = ""
        var id = id
        while entries[id].parent >= 0 {
            let parent = entries[id].parent
            switch entries[parent].content {
            case .untouched: break
            case .mapping(let members):
                let key = members.first { $0.value == id }?.key.text ?? "?"
                path = "['\(Self.escaped(key))']" + path
            case .sequence(let items):
                path = "[\(items.firstIndex(of: id) ?? -1)]" + path
            }
            id = parent
        }
        return "$" + path
    }

    private static func escaped(_ key: String) -> String {
        key.unicodeScalars.map { scalar in
            switch scalar {
            case "'", "\\": "\\\(scalar)"
            case "\u{8}": "\\b"
            case "\u{c}": "\\f"
            case "\n": "\\n"
            case "\r": "\\r"
            case "\t": "\\t"
            default:
                scalar.value < 0x20
                    ? "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16) : String(scalar)
            }
        }.joined()
    }
}
