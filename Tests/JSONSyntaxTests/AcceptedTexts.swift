// AcceptedTexts.swift: texts that are JSON, by topic; `GrammarTests` scans them.

extension GrammarTests {
    static let accepted: [GrammarCase] = arrays + objects + numbers + strings + utf8 + structures

    private static let arrays = [
        GrammarCase("blanks in arrays", "[[]   ]"), GrammarCase("an array with an empty string", "[\"\"]"),
        GrammarCase("an empty array", "[]"), GrammarCase("an array that ends with a line end", "[\"a\"\n]"),
        GrammarCase("false in an array", "[false]"), GrammarCase("true in an array", "[true]"),
        GrammarCase("an array of all kinds", "[null, 1, \"1\", {}, [], true]"),
        GrammarCase("null in an array", "[null]"), GrammarCase("a line end in an array", "[1\n]"),
        GrammarCase("a blank before an array", " [1]"), GrammarCase("several nulls", "[1,null,null,null,2]"),
        GrammarCase("a blank after an array", "[2] "), GrammarCase("arrays in arrays", "[[[[]],[[]]],[]]"),
    ]

    private static let objects = [
        GrammarCase("an object", "{\"asd\":\"sdf\", \"dfg\":\"fgh\"}"), GrammarCase("one member", "{\"asd\":\"sdf\"}"),
        GrammarCase("a name twice", "{\"a\":\"b\",\"a\":\"c\"}"),
        GrammarCase("a member twice", "{\"a\":\"b\",\"a\":\"b\"}"),
        GrammarCase("an empty object", "{}"), GrammarCase("an empty name", "{\"\":0}"),
        GrammarCase("NUL escaped in a name", "{\"foo\\u0000bar\": 42}"),
        GrammarCase("extreme numbers as members", "{ \"min\": -1.0e+28, \"max\": 1.0e+28 }"),
        GrammarCase(
            "a long string as a member",
            "{\"x\":[{\"id\": \"\(String(repeating: "x", count: 40))\"}], \"id\": \"y\"}"
        ),
        GrammarCase("a simple member", "{\"a\":[]}"),
        GrammarCase("escapes in a member", "{\"title\":\"\\u041f\\u043e\\u043b\" }"),
        GrammarCase("line ends in an object", "{\n\"a\": \"b\"\n}"),
        GrammarCase("blanks around a colon", "{\"a\"\t:\r\n1}"),
    ]

    private static let numbers = [
        "123e65", "0e+1", "0e1", "-0", "-0.0", "20e1", "0", "0.0", "1E22", "1E-2", "1E+2", "123e45", "123.456e78",
        "1e-2", "1e+2",
        "123", "123.456789", "-1", "-123",
        "-0.000000000000000000000000000000000000000000000000000000000000000000000000000001",
        "1000000000000000000000000000000000000000000000000000000000", "1e9999", "-1e-9999", "0e00", "1e00001", "1.00",
        "4 ",
        "[4 ]", "[ -7]", "[0]", "[0,-0]", "{\"a\":0}", "{\"a\":-1.5E+7 }",
    ].map { GrammarCase("the number \($0)", $0) }

    private static let strings = [
        GrammarCase("escapes with \\u", "[\"\\u0060\\u012a\\u12AB\"]"),
        GrammarCase("a surrogate pair", "[\"\\uD801\\udc37\"]"),
        GrammarCase("two surrogate pairs", "[\"\\ud83d\\ude39\\ud83d\\udc8d\"]"),
        GrammarCase("all short escapes", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]"),
        GrammarCase("a backslash and u0000", "[\"\\\\u0000\"]"),
        GrammarCase("an escaped quote", "[\"\\\"\"]"), GrammarCase("a comment in a string", "[\"a/*b*/c/*d//e\"]"),
        GrammarCase("a backslash and a", "[\"\\\\a\"]"), GrammarCase("a backslash and n", "[\"\\\\n\"]"),
        GrammarCase("an escaped control character", "[\"\\u0012\"]"),
        GrammarCase("an escaped noncharacter", "[\"\\uFFFF\"]"),
        GrammarCase("a string in an array", "[\"asd\"]"), GrammarCase("a blank before a string", "[ \"asd\"]"),
        GrammarCase("the last surrogate pair", "[\"\\uDBFF\\uDFFF\"]"),
        GrammarCase("the first surrogate pair", "[\"\\uD800\\uDC00\"]"),
        GrammarCase("upper and lower hexadecimal digits", "[\"\\uaAbB\\uCdEf\"]"),
        GrammarCase("escaped NUL", "[\"\\u0000\"]"),
        GrammarCase("DEL as it is", "[\"\u{7F}\"]"), GrammarCase("an escaped line separator", "[\"\\u2028\\u2029\"]"),
        GrammarCase("a blank string", "\" \""), GrammarCase("a string of one character", "\"x\""),
        GrammarCase("an empty string", "\"\""),
        GrammarCase("an escaped quote at the end", "[\"new\\u00A0line\\u0022\"]"),
        GrammarCase("a slash as it is", "[\"a/b\"]"), GrammarCase("an escaped backslash", "[\"\\u005C\"]"),
        GrammarCase("escapes of one, two and three bytes", "[\"\\u002c\\u0123\\u0821\\uA66D\"]"),
        GrammarCase("escapes that are not seen", "[\"\\u200B\\u2064\\u000A\"]"),
        GrammarCase("an escape beyond the basic plane", "[\"\\uD834\\uDd1e\"]"),
        GrammarCase("escaped noncharacters in pairs", "[\"\\uDBFF\\uDFFE\\uD83F\\uDFFE\\uFDD0\\uFFFE\"]"),
    ]

    private static let utf8 = [
        GrammarCase("one byte", string([0x24])), GrammarCase("two bytes", string([0xC2, 0x80, 0xDF, 0xBF])),
        GrammarCase("three bytes", string([0xE0, 0xA0, 0x80, 0xED, 0x9F, 0xBF, 0xEE, 0x80, 0x80, 0xEF, 0xBF, 0xBF])),
        GrammarCase("four bytes", string([0xF0, 0x90, 0x80, 0x80, 0xF4, 0x8F, 0xBF, 0xBF])),
        GrammarCase("line separators as they are", "[\"\u{2028}\u{2029}\"]"),
        GrammarCase("a noncharacter", "[\"\u{FFFF}\u{1BFFF}\"]"),
        GrammarCase("the last scalar", "[\"\u{10FFFF}\"]"), GrammarCase("signs and symbols", "[\"€𝄞⍂㈴\"]"),
        GrammarCase("private use", "[\"\u{F8FF}\"]"), GrammarCase("a word joiner", "[\"\u{2060}\"]"),
        GrammarCase("Greek, Hebrew, Chinese, emoji", "[\"πאй中😀👩‍👩‍👧\"]"),
        GrammarCase("a name that is not ASCII", "{\"ключ\":\"ä\"}"),
        GrammarCase("a zero width no-break space in a string", "[\"\u{FEFF}\"]"),
    ]

    private static let structures = [
        GrammarCase("false alone", "false"), GrammarCase("true alone", "true"), GrammarCase("null alone", "null"),
        GrammarCase("a negative number alone", "-0.1"), GrammarCase("a line end at the end", "[\"a\"]\n"),
        GrammarCase("every blank", " \t\r\n[\t \r\n]\n\r \t"),
        GrammarCase("indentation", "[\n                \n\t\t\t\t\t\t\t\t\t1]"),
        GrammarCase("a byte order mark", [0xEF, 0xBB, 0xBF, 0x7B, 0x7D]),
        GrammarCase("512 arrays", String(repeating: "[", count: 512) + String(repeating: "]", count: 512)),
    ]
}
