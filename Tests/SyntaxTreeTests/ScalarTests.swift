// ScalarTests.swift: what scalars are and what they are worth, in YAML and in JSON.

import Diagnostics
import SyntaxTree
import Testing

@Suite struct ScalarTests {
    @Test(arguments: [
        ("null", Node.Kind.null), ("Null", .null), ("NULL", .null), ("~", .null), ("", .null),
        ("nULL", .string), ("true", .boolean), ("True", .boolean), ("TRUE", .boolean), ("tRue", .string),
        ("TRue", .string), ("false", .boolean), ("FALSE", .boolean), ("yes", .string), ("no", .string),
        ("on", .string), ("off", .string), ("y", .string), ("N", .string), ("0", .number), ("-0", .number),
        ("+12", .number), ("012", .number), ("1_000", .string), ("0o17", .number), ("0o18", .string),
        ("0x1F", .number), ("0xG", .string), ("0x", .string), ("-0x1", .string), ("0b1", .string),
        ("1.10", .number), ("1.", .number), (".5", .number), ("-.5e-3", .number), ("1e3", .number), ("1E+3", .number),
        ("1e", .string), (".", .string), ("+", .string), ("1.2.3", .string), ("3.0.0", .string),
        (".inf", .number), ("-.Inf", .number), ("+.INF", .number), (".iNF", .string), (".xnf", .string),
        (".nan", .number),
        (".NaN", .number), ("-.nan", .string), ("12:30:45", .string), ("2020-01-01", .string),
        ("2001-12-14t21:59:43.10-05:00", .string), ("é", .string), ("0.0.0.0", .string), ("1 2", .string),
        ("!!str 12", .string), ("!!str", .string), ("!!str null", .string), ("!!int '12'", .number),
        ("!!int x", .string), ("!!float 1", .number), ("!!bool \"true\"", .boolean), ("!!null ''", .null),
        ("! 12", .string), ("!custom 12", .number), ("'12'", .string), ("\"true\"", .string),
    ])
    func kinds(text: String, kind: Node.Kind) {
        #expect(Reading("v: \(text)").root?["v"]?.kind == kind)
    }

    @Test(
        arguments: [
            ("0", 0, 0.0, "0"), ("-0", 0, -0.0, "-0"), ("1.0", 1, 1.0, "1.0"), ("1e3", 1000, 1000.0, "1e3"),
            ("12.50e1", 125, 125.0, "12.50e1"), ("1.10", nil, 1.1, "1.10"), ("1e-3", nil, 0.001, "1e-3"),
            ("9223372036854775807", .max, 9.223372036854775807e18, "9223372036854775807"),
            ("-9223372036854775808", .min, -9.223372036854775808e18, "-9223372036854775808"),
            ("9223372036854775808", nil, 9.223372036854775808e18, "9223372036854775808"),
            ("0.1e400", nil, nil, "0.1e400"), ("123456789012345678901234567890", nil, 1.2345678901234568e29, nil),
        ] as [(String, Int?, Double?, String?)]
    )
    func numbers(text: String, integer: Int?, double: Double?, json: String?) {
        for reading in [Reading("[\(text)]", path: "api.json"), Reading("- \(text)")] {
            let node = reading.root?.items.first { _ in true }
            #expect(node?.kind == .number)
            #expect(node?.text == text)
            #expect(node?.integer == integer)
            #expect(node?.double == double)
            #expect(node?.json() == json ?? text)
        }
    }

    @Test(
        arguments: [
            ("+12", 12, "12"), ("012", 12, "12"), ("-007", -7, "-7"), ("0o17", 15, "15"), ("0x1F", 31, "31"),
            ("0xFFFFFFFFFFFFFFFFFF", nil, "4722366482869645213695"), (".5", nil, "0.5"), ("-.5", nil, "-0.5"),
            ("1.", 1, "1"), ("+1.e2", 100, "1e2"), ("00.50", nil, "0.50"), (".inf", nil, "null"), (".nan", nil, "null"),
        ] as [(String, Int?, String)]
    )
    func numbersThatOnlyYAMLWrites(text: String, integer: Int?, json: String) {
        let node = Reading("- \(text)").root?.items.first { _ in true }
        #expect(node?.text == text)
        #expect(node?.integer == integer)
        #expect(node?.json() == json)
    }

    @Test func infinityAndNotANumber() {
        let values = Reading("[.inf, -.Inf, .NaN, +.INF]").root?.items.map(\.double)
        #expect(values?[0] == .infinity)
        #expect(values?[1] == -.infinity)
        #expect(values?[2]?.isNaN == true)
        #expect(values?[3] == .infinity)
    }

    @Test func accessorsGiveNilForOtherKinds() throws {
        let root = try #require(Reading("[\"1\", 1, true, null, {}, []]").root)
        #expect(root.items.map(\.string) == ["1", nil, nil, nil, nil, nil])
        #expect(root.items.map(\.integer) == [nil, 1, nil, nil, nil, nil])
        #expect(root.items.map(\.double) == [nil, 1, nil, nil, nil, nil])
        #expect(root.items.map(\.boolean) == [nil, nil, true, nil, nil, nil])
        #expect(root.items.map(\.text) == ["1", "1", "true", "null", "", ""])
        #expect(root["a"] == nil)
        #expect(root.members.map(\.key.text) == [])
        #expect(root.count == 6)
    }
}
