// HostileInputTests.swift: input made to cost time, memory or stack. Each must end soon, in a value or a failure.

import ClientRuntime
import Foundation
import Testing

@Suite struct HostileInputTests {
    private func nested(_ open: String, _ middle: String, _ close: String, _ depth: Int) -> String {
        String(repeating: open, count: depth) + middle + String(repeating: close, count: depth)
    }

    @Test func depth() throws {
        #expect(throws: DecodingFailure.self) { try JSONValue(parsing: nested("[", "", "]", 100_000)) }
        #expect(throws: DecodingFailure.self) { try JSONValue(parsing: nested("{\"a\":", "1", "}", 513)) }
        let deep = nested("[", "", "]", 512)
        #expect(try JSONValue(parsing: deep).description == deep)
        let node = nested(#"{"name":"","child":"#, #"{"name":""}"#, "}", 511)
        #expect(encode(try decode(Sample.Node.self, node)) == node)
    }

    /// Threads other than the main one have half a megabyte of stack on some systems.
    @Test func depthOnASmallStack() async {
        let node = nested(#"{"name":"","items":["#, #"{"name":""}"#, "]}", 255)
        let isDone = await withCheckedContinuation { continuation in
            let thread = Thread {
                let copy = (try? decode(Sample.Node.self, node)).map(encode)
                continuation.resume(returning: copy == node)
            }
            thread.stackSize = 512 * 1024
            thread.start()
        }
        #expect(isDone)
    }

    @Test func unknownMembers() throws {
        let count = 100_000
        let unknown = (0..<count).map { "\"member\($0)\":[\($0)]" }.joined(separator: ",")
        let first = try decode(Sample.Origin.self, "{\(unknown),\"height\":1,\"chain\":\"c\"}")
        let last = try decode(Sample.Origin.self, "{\"height\":1,\"chain\":\"c\",\(unknown)}")
        #expect(first == last)
        let all = try decode(Sample.AssetSpec.self, "{\(unknown),\"group\":\"g\",\"id\":\"i\"}")
        #expect(all.additionalProperties.count == count)
        // Names that all share length, first, middle and last byte.
        let alike = (0..<count).map { "\"x\(1_000_000 + $0)m0000000x\":0" }.joined(separator: ",")
        #expect(try decode(Sample.Origin.self, "{\(alike),\"height\":1,\"chain\":\"c\"}").height == 1)
    }

    @Test func duplicates() throws {
        let twice = String(repeating: "\"chain\":\"x\",", count: 100_000)
        #expect(try decode(Sample.Origin.self, "{\(twice)\"height\":1,\"chain\":\"c\"}").chain == "c")
        // A duplicate on every level must not double the work on every level.
        let node = nested(#"{"name":"a","child":"#, #"{"name":""}"#, #","name":"b"}"#, 500)
        #expect(try decode(Sample.Node.self, node).child?.child?.name == "b")
    }

    /// Members of objects that are too large for a filter: of two with one name the last counts, wherever they are.
    @Test func duplicatesInLargeObjects() throws {
        let others = (0..<200).map { "\"m\($0)\":\($0)" }.joined(separator: ",")
        let origin = Sample.Origin(chain: "c", height: 2)
        let texts = [
            #"{"chain":"c","height":1,\#(others),"height":2}"#, #"{"chain":"x",\#(others),"height":2,"chain":"c"}"#,
            #"{\#(others),"height":1,"chain":"c","he\u0069ght":2}"#,
            #"{"height":[],\#(others),"height":2,"chain":"c"}"#,
        ]
        for text in texts { #expect(try decode(Sample.Origin.self, text) == origin, "\(text.prefix(40))") }
        let twice = "{\(others),\"m7\":-7,\"id\":\"i\",\(others),\"group\":\"g\",\"m7\":null}"
        let members = try decode(Sample.AssetSpec.self, twice).additionalProperties
        #expect(members.count == 200)
        #expect(members["m7"] == .null && members["m8"] == 8)
        // What a later member replaces need not decode.
        let numbers = "{\"m9\":\"nine\",\(others)}"
        #expect(try decode([String: Int].self, numbers)["m9"] == 9)
    }

    @Test func nestedAttempts() throws {
        // Every level fails as `left` only after everything inside has been read.
        let text = nested(#"{"inner":"#, "{\"right\":0}", #","right":1}"#, 120)
        guard case .right(let outer) = try decode(Sample.Trial.self, text) else {
            Issue.record("not right")
            return
        }
        #expect(outer.right == 1)
        let neither = nested(#"{"inner":"#, "{}", "}", 120)
        guard case .undocumented = try decode(Sample.Trial.self, neither) else {
            Issue.record("documented")
            return
        }
    }

    @Test func longScalars() throws {
        let digits = String(repeating: "9", count: 200_000)
        #expect(try JSONValue(parsing: digits).number?.text == digits)
        #expect(throws: DecodingFailure.self) { try decode(Int.self, digits) }
        #expect(throws: DecodingFailure.self) { try decode(Double.self, digits) }
        #expect(throws: DecodingFailure.self) { try decode(Decimal.self, digits) }
        #expect(JSONNumber("1e9223372036854775807") != JSONNumber("1"))
        #expect(JSONNumber("10e9223372036854775807")?.decimal == nil)
        let string = String(repeating: "\\u0041", count: 200_000)
        #expect(try decode(String.self, "\"\(string)\"") == String(repeating: "A", count: 200_000))
    }
}
