// JSONSyntaxTests.swift: the shape of the tape, and the helpers that read strings and numbers from it.

import JSONSyntax
import Testing

@Suite struct TapeTests {
    @Test func tokensFollowTheText() throws {
        let text = #" {"a": [1, -2.5e3, "x\n"], "b": {}, "c": [], "d": true, "e": false, "f": null} "#
        let bytes = Array(text.utf8)
        let tape = try JSONTape.scan(bytes)
        let seen = tape.tokens.map { token in
            "\(token.kind) \(String(decoding: bytes[token.range], as: UTF8.self)) \(token.next)"
        }
        #expect(
            seen == [
                "object \(text.dropFirst().dropLast()) 16",
                "string \"a\" 2", "array [1, -2.5e3, \"x\\n\"] 6", "number 1 4", "number -2.5e3 5", "string \"x\\n\" 6",
                "string \"b\" 7", "object {} 8", "string \"c\" 9", "array [] 10", "string \"d\" 11", "true true 12",
                "string \"e\" 13", "false false 14", "string \"f\" 15", "null null 16",
            ]
        )
        #expect(tape[3].isPlainInteger)
        #expect(!tape[4].isPlainInteger)
        #expect(tape[5].hasEscapes)
        #expect(MemoryLayout<JSONToken>.stride == 16)
    }

    @Test(arguments: [
        (#""""#, ""), (#""abc""#, "abc"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""\u0041\u00e4\u20AC""#, "Aä€"),
        (#""\uD83D\uDE00!""#, "😀!"),
        (
            #""a long string, longer than words, ä€😀 \u0000 end""#,
            "a long string, longer than words, ä€😀 \0 end"
        ),
    ])
    func strings(text: String, value: String) throws {
        let bytes = Array(text.utf8)
        let tape = try JSONTape.scan(bytes)
        #expect(bytes.withUnsafeBytes { JSONString.value(of: tape[0], in: $0) } == value)
    }

    @Test func loneSurrogatesCanBeAllowed() throws {
        let options = JSONScanOptions(allowsLoneSurrogates: true)
        for (text, value) in [
            (#""\uD800""#, "\u{FFFD}"), (#""\uDC00x""#, "\u{FFFD}x"), (#""\uD800\uD83D\uDE00""#, "\u{FFFD}😀"),
            (#""\uD800\u0041""#, "\u{FFFD}A"),
        ] {
            let bytes = Array(text.utf8)
            let tape = try JSONTape.scan(bytes, options: options)
            #expect(bytes.withUnsafeBytes { JSONString.value(of: tape[0], in: $0) } == value)
        }
    }

    @Test func depthHasALimit() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        #expect(try JSONTape.scan(nested(512)).count == 512)
        #expect(throws: JSONSyntaxError(offset: 512, reason: "Arrays and objects are nested too deeply")) {
            try JSONTape.scan(nested(513))
        }
        #expect(try JSONTape.scan(nested(100_000), options: .init(depthLimit: 100_000)).count == 100_000)
    }

    @Test(arguments: [
        ("", 0), ("  ", 2), ("[1,]", 3), ("{\"a\" 1}", 5), ("[1 2]", 3), ("\"ab\u{1}\"", 3), ("nul", 0), ("[1]x", 3),
        ("{\"a\":1,}", 7), ("\"\\x\"", 1), ("01", 1), ("-", 1), ("1.", 2), ("{\"a\":", 5), ("[", 1), ("\"abc", 4),
    ])
    func mistakesHaveAPlace(text: String, offset: Int) {
        let error = #expect(throws: JSONSyntaxError.self) { try JSONTape.scan(Array(text.utf8)) }
        #expect(error?.offset == offset)
    }
}

@Suite struct NumberTests {
    private func with<T>(_ text: String, _ body: (UnsafeRawBufferPointer) -> T) -> T {
        Array(text.utf8).withUnsafeBytes(body)
    }

    @Test(
        arguments: [
            ("0", 0), ("-0", 0), ("1", 1), ("1.0", 1), ("1e3", 1000), ("1.5e1", 15), ("100e-2", 1), ("-12", -12),
            ("1.5", nil),
            ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min), ("9223372036854775808", nil),
            ("-9223372036854775809", nil), ("1e19", nil), ("1e400", nil), ("0e999999999999", 0), ("1e-999999999", nil),
            ("10000000000000000000000e-22", 1), ("1.00000000000000000000000000", 1), ("123456789012345678901", nil),
        ] as [(String, Int64?)]
    )
    func int64(text: String, value: Int64?) {
        #expect(with(text, JSONNumberReading.int64) == value)
    }

    @Test(
        arguments: [
            ("18446744073709551615", UInt64.max), ("18446744073709551616", nil), ("-1", nil), ("-0", 0),
            ("1.8e19", 18_000_000_000_000_000_000),
        ] as [(String, UInt64?)]
    )
    func uint64(text: String, value: UInt64?) {
        #expect(with(text, JSONNumberReading.uint64) == value)
    }

    @Test(arguments: [
        "0", "-0", "1", "0.1", "95.00", "-1.5e-7", "1e22", "1e23", "123456789.123456789", "9007199254740993",
        "1.7976931348623157e308",
        "2.2250738585072014e-308", "5e-324", "1e-400", "0.30000000000000004", "179769313486231570000000000000000000000",
    ])
    func doubles(text: String) {
        #expect(with(text, JSONNumberReading.double)?.bitPattern == Double(text)?.bitPattern)
    }

    @Test func tooLargeForADouble() {
        #expect(with("1e400", JSONNumberReading.double) == nil)
        #expect(with("-1e309", JSONNumberReading.double) == nil)
    }

    @Test(arguments: [
        ("1", true), ("1.0", true), ("1e400", true), ("1.5", false), ("1.5e1", true), ("1e-1", false), ("10e-1", true),
        ("123456789012345678901234567890", true), ("123456789012345678901234567890.0", true),
        ("123456789012345678901234567890.5", false), ("12345678901234567890123456789.05e2", true),
        ("12345678901234567890123456789.05e1", false), ("0.0", true), ("1e99999999999999999999", true),
    ])
    func integral(text: String, isIntegral: Bool) {
        #expect(with(text, JSONNumberReading.isIntegral) == isIntegral)
    }
}
