// GrammarTests.swift: what is JSON and what is not, kind by kind, after the categories of the JSON test suites that
// circulate. The cases are our own; every category has some.

import JSONSyntax
import Testing

/// A text and what it shows.
struct GrammarCase: Sendable, CustomTestStringConvertible {
    var topic: String
    var bytes: [UInt8]
    var testDescription: String { topic }

    init(_ topic: String, _ text: String) { (self.topic, bytes) = (topic, Array(text.utf8)) }
    init(_ topic: String, _ bytes: [UInt8]) { (self.topic, self.bytes) = (topic, bytes) }
}

/// The bytes of a string value whose content is not, or not only, UTF-8.
func string(_ content: [UInt8]) -> [UInt8] { [0x5B, 0x22] + content + [0x22, 0x5D] }

@Suite struct GrammarTests {
    @Test(arguments: Self.accepted)
    func accepts(_ grammarCase: GrammarCase) throws {
        _ = try JSONTape.scan(grammarCase.bytes)
    }

    @Test(arguments: Self.refused)
    func refuses(_ grammarCase: GrammarCase) {
        #expect(throws: JSONSyntaxError.self) { try JSONTape.scan(grammarCase.bytes) }
        // Wherever it stands, a mistake stays one.
        let inner = Array("{\"a\":[0,".utf8) + grammarCase.bytes + Array("]}".utf8)
        if !Self.fineInside.contains(grammarCase.topic) {
            #expect(throws: JSONSyntaxError.self) { try JSONTape.scan(inner) }
        }
    }

    /// A text cut off anywhere is no JSON, except where what is left of a number is one.
    @Test func everyPrefixIsRefused() {
        let text = Array(#"{"a": [1, -2.5e+3, true, false, null, "x\u00e4\n😀\ud83d\ude00"], "b": {"c": {}}}"#.utf8)
        for length in 0..<text.count {
            #expect(throws: JSONSyntaxError.self) { try JSONTape.scan(Array(text[..<length])) }
        }
    }

    /// Every byte in every place of a short text: the scanner must end, inside its buffer, one way or the other.
    @Test func everyByteEverywhere() {
        let text = Array(#"{"a":[1.5e3,"\u0041b",tru"#.utf8)
        for place in text.indices {
            for byte in UInt8.min...UInt8.max {
                var changed = text
                changed[place] = byte
                #expect(throws: JSONSyntaxError.self) { try JSONTape.scan(changed) }
            }
        }
    }

    /// Strings of all lengths around the eight bytes that are looked at together, with a mistake in every place.
    @Test func stringsAcrossWords() throws {
        for length in 0...40 {
            let content = Array(repeating: UInt8(ascii: "x"), count: length)
            let tape = try JSONTape.scan(string(content))
            #expect(tape[1].contentRange.count == length)
            for place in 0..<length {
                for bad: UInt8 in [0x00, 0x1F, 0x22, 0x80, 0xC1, 0xFF] {
                    var changed = content
                    changed[place] = bad
                    #expect(throws: JSONSyntaxError.self) { try JSONTape.scan(string(changed)) }
                }
                for good: [UInt8] in [
                    [0x20], [0x21], [0x23], [0x7F], [0x5C, 0x6E], [0xC3, 0xA4], [0xF0, 0x9F, 0x98, 0x80],
                ] {
                    var changed = content
                    changed.replaceSubrange(place...place, with: good)
                    #expect(try JSONTape.scan(string(changed))[1].contentRange.count == changed.count)
                }
            }
        }
    }

    /// What is refused at the top and would be something else in an array.
    private static let fineInside: Set<String> = [
        "nothing at all", "only a blank", "two values", "a value and a comma", "an extra closing bracket",
        "half an array, closed",
    ]
}
