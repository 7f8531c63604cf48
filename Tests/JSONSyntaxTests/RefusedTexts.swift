// RefusedTexts.swift: texts that are not JSON, by topic; `GrammarTests` scans them.

extension GrammarTests {
    static let refused: [GrammarCase] =
        brokenArrays + brokenObjects + brokenNumbers + brokenStrings + brokenUTF8 + brokenStructures + brokenOff
        + brokenBytes

    private static let brokenArrays = [
        GrammarCase("no comma between items", "[1 true]"), GrammarCase("a colon instead of a comma", "[\"\": 1]"),
        GrammarCase("a comma after an array", "[\"\"],"), GrammarCase("a comma first", "[,1]"),
        GrammarCase("two commas", "[1,,2]"),
        GrammarCase("two commas at the end", "[\"x\",,]"), GrammarCase("an extra closing bracket", "[\"x\"]]"),
        GrammarCase("a comma at the end", "[1,]"), GrammarCase("an array that is not closed", "[\"x\""),
        GrammarCase("a bracket alone", "["),
        GrammarCase("an array in an array without a comma", "[3[4]]"), GrammarCase("only a comma", "[,]"),
        GrammarCase("only a minus", "[-]"),
        GrammarCase("a blank and a comma", "[   , \"\"]"), GrammarCase("line ends, not closed", "[\"a\",\n4\n,1,"),
        GrammarCase("a comma and the end", "[1,"), GrammarCase("an object in it not closed", "[{}"),
        GrammarCase("a star", "[*]"),
        GrammarCase("closed by a brace", "[1}"), GrammarCase("a vertical tab", "[\"a\u{B}\",1]"),
        GrammarCase("a form feed", "[\u{C}]"),
        GrammarCase("a spread", "[...x]"), GrammarCase("a name as an item", "[a]"),
        GrammarCase("half an array, closed", "1]"),
        GrammarCase("an identifier", "[x, y]"), GrammarCase("a closing bracket alone", "]"),
    ]

    private static let brokenObjects = [
        GrammarCase("a bracket as a name", "{[: \"x\"}"), GrammarCase("a comma instead of a colon", "{\"x\", null}"),
        GrammarCase("two colons", "{\"x\"::\"b\"}"), GrammarCase("an emoji as a name", "{😀}"),
        GrammarCase("text after a value", "{\"a\":\"a\" 123}"),
        GrammarCase("a name in single quotes", "{'a':0}"), GrammarCase("a missing value", "{\"a\":"),
        GrammarCase("a missing colon", "{\"a\" b}"),
        GrammarCase("a missing name", "{:\"b\"}"), GrammarCase("a name alone", "{\"a\""),
        GrammarCase("no value before the brace", "{\"a\":}"),
        GrammarCase("a number as a name", "{1:1}"), GrammarCase("a long number as a name", "{9999E9999:1}"),
        GrammarCase("null as a name", "{null:null,null:null}"),
        GrammarCase("many commas at the end", "{\"id\":0,,,,,}"),
        GrammarCase("a comma at the end of an object", "{\"id\":0,}"),
        GrammarCase("a comment at the end", "{\"a\":\"b\"}/**/"),
        GrammarCase("an open comment at the end", "{\"a\":\"b\"}/**//"),
        GrammarCase("a line comment", "{\"a\":\"b\"}//"), GrammarCase("a slash at the end", "{\"a\":\"b\"}/"),
        GrammarCase("two commas in a row", "{\"a\":\"b\",,\"c\":\"d\"}"),
        GrammarCase("a name without quotes", "{a: \"b\"}"), GrammarCase("a name not closed", "{\"a:\"b\" 1"),
        GrammarCase("a single word", "{ \"foo\" : \"bar\", \"a\" }"),
        GrammarCase("a hash at the end", "{\"a\":\"b\"}#"), GrammarCase("a comma first in an object", "{,\"a\":1}"),
        GrammarCase("only a comma in an object", "{,}"),
        GrammarCase("closed by a bracket", "{\"a\":1]"), GrammarCase("a brace alone", "{"),
        GrammarCase("a closing brace alone", "}"),
        GrammarCase("an escape as a name", "{\\u0022a\":1}"), GrammarCase("a value without a name", "{\"a\":1,2}"),
        GrammarCase("an object as a name", "{{}:1}"),
    ]

    private static let brokenNumbers = [
        "++1234", "+1", "+Inf", "-01", "-1.0.", "-2.", "-NaN", ".-1", ".2e-3", "0.1.2", "0.3e+", "0.3e", "0.e1", "0E+",
        "0E", "0e+", "0e",
        "1.0e+", "1.0e-", "1.0e", "1 000.0", "1eE2", "2.e+3", "2.e-3", "2.e3", "9.e+", "Inf", "NaN", "\u{FF11}", "1+2",
        "0x1",
        "0x42", "Infinity",
        "-Infinity", "-foo", "- 1", "-012", "-.123", "-1x", "1ea", "1e1.5", "1.", ".5", "1.2a-3",
        "1.8011670033376514H-308", "012", "00", "-00",
        "--1", "1-", "1e--1", "1e+-1", "1_000", "1,000.5.5", "0b1", "0o7", "1f", "1d", "1n", "e5", "E", "-", "-e1",
        "1٣", "1.e", "0.0.0", "-00.0", "-00e0", "00.0", "00e0", "0e+-1", "-12.5foo", "2@",
    ].map { GrammarCase("no number: \($0)", "[\($0)]") }

    private static let brokenStrings = [
        GrammarCase("one high surrogate", "[\"\\uD800\"]"), GrammarCase("one low surrogate", "[\"\\uDC00\"]"),
        GrammarCase("two high surrogates", "[\"\\uD800\\uD800\"]"),
        GrammarCase("the wrong way round", "[\"\\uDC00\\uD800\"]"),
        GrammarCase("a high surrogate and text", "[\"\\uD800abc\"]"),
        GrammarCase("a high surrogate and an escape", "[\"\\uD800\\n\"]"),
        GrammarCase("a high surrogate and half an escape", "[\"\\uD800\\u\"]"),
        GrammarCase("a high surrogate and one digit", "[\"\\uD800\\u1\"]"),
        GrammarCase("a high surrogate and another scalar", "[\"\\uD800\\u0041\"]"),
        GrammarCase("a word without quotes", "[\\u0020\"asd\"]"), GrammarCase("a NUL escape of C", "[\"\\\u{0}\"]"),
        GrammarCase("a hexadecimal escape", "[\"\\x00\"]"),
        GrammarCase("three backslashes", "[\"\\\\\\\"]"), GrammarCase("an escaped tab", "[\"\\\t\"]"),
        GrammarCase("an escaped emoji", "[\"\\🌀\"]"),
        GrammarCase("a backslash and the end", "[\"\\\"]"), GrammarCase("\\u with two digits", "[\"\\u00A\"]"),
        GrammarCase("\\u with letters", "[\"\\uqqqq\"]"),
        GrammarCase("\\u with a sign", "[\"\\u+123\"]"), GrammarCase("\\u in braces", "[\"\\u{41}\"]"),
        GrammarCase("\\U", "[\"\\U0041\"]"), GrammarCase("\\a", "[\"\\a\"]"),
        GrammarCase("\\v", "[\"\\v\"]"), GrammarCase("\\0", "[\"\\0\"]"), GrammarCase("\\'", "[\"\\'\"]"),
        GrammarCase("a backslash and a line end", "[\"\\\n\"]"),
        GrammarCase("no quote at the end", "[\"x]"), GrammarCase("a single quote", "['x']"),
        GrammarCase("a word", "abc"), GrammarCase("a line end in a string", "[\"new\nline\"]"),
        GrammarCase("a tab in a string", "[\"\t\"]"), GrammarCase("a NUL in a string", "[\"a\u{0}a\"]"),
        GrammarCase("a control character", "[\"\u{1F}\"]"),
        GrammarCase("one quote", "\""), GrammarCase("one single quote", "'"), GrammarCase("\\u and the end", "\"\\u"),
        GrammarCase("\\u00 and the end", "\"\\u00"),
        GrammarCase("an accent without quotes", "[é]"), GrammarCase("text after a string", "\"\"x"),
        GrammarCase("\\UA66D", "\"\\UA66D\""), GrammarCase("backticks", "[`x`]"),
        GrammarCase("curly quotes", "[“x”]"), GrammarCase("two strings", "[\"a\" \"b\"]"),
    ]

    private static let brokenUTF8 = [
        ("a continuation alone", [0x80]), ("another continuation alone", [0xBF]), ("a lead alone", [0xC3]),
        ("a lead and ASCII", [0xC3, 0x28]),
        ("an overlong slash", [0xC0, 0xAF]), ("an overlong NUL", [0xC0, 0x80]), ("C1", [0xC1, 0xBF]),
        ("overlong in three bytes", [0xE0, 0x80, 0xAF]),
        ("overlong to the limit of three", [0xE0, 0x9F, 0xBF]), ("overlong in four bytes", [0xF0, 0x80, 0x80, 0xAF]),
        ("overlong to the limit of four", [0xF0, 0x8F, 0xBF, 0xBF]),
        ("a high surrogate in UTF-8", [0xED, 0xA0, 0x80]), ("a low surrogate in UTF-8", [0xED, 0xBF, 0xBF]),
        ("beyond Unicode", [0xF4, 0x90, 0x80, 0x80]),
        ("F5", [0xF5, 0x80, 0x80, 0x80]), ("FE", [0xFE]), ("FF", [0xFF]),
        ("five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]), ("six bytes", [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80]),
        ("three bytes cut to two", [0xE2, 0x82]), ("four bytes cut to three", [0xF0, 0x9F, 0x98]),
        ("three bytes, the last wrong", [0xE2, 0x82, 0x41]),
        ("four bytes, the third wrong", [0xF0, 0x9F, 0x41, 0x80]), ("Latin-1", [0xE9]),
        ("a stray byte after good ones", [0xC3, 0xA4, 0x80]),
        ("an escape, then a stray byte", [0x5C, 0x6E, 0xE5]), ("a stray byte in an escape", [0x5C, 0x75, 0x30, 0xE5]),
        ("a stray byte as an escape", [0x5C, 0xE5]),
    ].map { GrammarCase($0.0, string($0.1)) }

    private static let brokenStructures = [
        GrammarCase("nothing at all", ""), GrammarCase("only a blank", " "), GrammarCase("two values", "1 2"),
        GrammarCase("a value and a comma", "1,"),
        GrammarCase("an angle bracket", "<.>"), GrammarCase("angle brackets", "[<null>]"),
        GrammarCase("True", "[True]"), GrammarCase("NULL", "[NULL]"), GrammarCase("tru", "[tru]"),
        GrammarCase("fals", "[fals]"), GrammarCase("nul", "[nul]"), GrammarCase("truth", "[truth]"),
        GrammarCase("nullx", "[nullx]"), GrammarCase("falsy", "[falsy]"),
        GrammarCase("true and more", "[true1]"), GrammarCase("undefined", "[undefined]"),
        GrammarCase("a comment", "[/*x*/]"), GrammarCase("a hash comment", "[1] # x"),
        GrammarCase("half a byte order mark", [0xEF, 0xBB, 0x7B, 0x7D]),
        GrammarCase("only a byte order mark", [0xEF, 0xBB, 0xBF]),
        GrammarCase("two byte order marks", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x7B, 0x7D]),
        GrammarCase("UTF-16", [0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00]),
        GrammarCase("UTF-16 without a mark", [0x00, 0x5B, 0x00, 0x5D]), GrammarCase("a NUL alone", [0x00]),
        GrammarCase("a NUL outside of strings", "[\u{0}]"),
        GrammarCase("a no-break space", "[\u{A0}1]"), GrammarCase("a word joiner outside", "[\u{2060}]"),
        GrammarCase("a zero width space", "[\u{200B}]"),
        GrammarCase("an escaped line end outside", "[\\n]"), GrammarCase("braces not closed", "{\"a\":{\"b\":{"),
        GrammarCase("brackets and braces", "[{\"\":[{\"\":"),
        GrammarCase("100000 open brackets", String(repeating: "[", count: 100_000)),
        GrammarCase("100000 open objects", String(repeating: "{\"\":", count: 100_000)),
        GrammarCase("text after an array", "[1]x"), GrammarCase("a quote after an array", "[1]\""),
        GrammarCase("an array after an array", "[][]"),
        GrammarCase("an object after an object", "{}{}"), GrammarCase("a lone slash", "/"),
        GrammarCase("an ampersand", "&"), GrammarCase("a stray byte outside", [0x5B, 0xE5, 0x5D]),
        GrammarCase("513 arrays", String(repeating: "[", count: 513) + String(repeating: "]", count: 513)),
        GrammarCase("a function", "f({})"),
    ]

    /// Texts that end too early.
    private static let brokenOff = [
        "[x", "[1", "[1,", "[,", "['", "[\"a", "[\"\\", "[{", "[ false, nul", "[ true, fals", "[ false, tru",
        "{\"a\":\"a", "{\"a\":\"b\"", "{\"a\": true,", "{\"a\" \"b\"", "{\"a", "{'a'", "{,", "{[", "{]", "{\"\":",
        String(repeating: "[{", count: 20), "[\"\\uD834\\uDd\"]", "[\"\\uD800\\\"]", "[\"\\uD800\\u1x\"]",
        "[\"\\uD800\\uD800\\x\"]", "{}}", "{\"a\": true} \"x\"", "{\"a\":/*x*/\"b\"}", "[1:2]", "[1,,]", "*",
        "[\"\\07\"]",
        "[\\u000A\"\"]", "\u{2060}", "å", "aå",
    ].map { GrammarCase("broken off or garbled: \($0)", $0) }

    /// Bytes that are no UTF-8 in and after what is no string, and a NUL.
    private static let brokenBytes = [
        ("an item that is one", [0x5B, 0xFF, 0x5D]), ("a word and one", [0x5B, 0x61, 0xE5, 0x5D]),
        ("an integer and one", [0x5B, 0x31, 0x32, 0x33, 0xE5, 0x5D]), ("zero and one", [0x5B, 0x30, 0xE5, 0x5D]),
        ("an exponent and one", [0x5B, 0x31, 0x65, 0x31, 0xE5, 0x5D]), ("e and one", [0x5B, 0x31, 0x65, 0xE5, 0x5D]),
        ("one in a name", [0x7B, 0x22, 0xB9, 0x22, 0x3A, 0x22, 0x30, 0x22, 0x2C, 0x7D]), ("one alone", [0xE5]),
        ("another alone", [0xE9]), ("a number and NUL", [0x31, 0x32, 0x33, 0x00]),
    ].map { GrammarCase("stray bytes: \($0.0)", $0.1) }
}
