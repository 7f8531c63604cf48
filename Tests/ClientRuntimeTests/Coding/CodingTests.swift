// CodingTests.swift: what is read, what is written, and what is said when it cannot be read.

import ClientRuntime
import Foundation
import Testing

func decode<Value: JSONCodable>(_ type: Value.Type = Value.self, _ text: String) throws(DecodingFailure) -> Value {
    try JSONCoding.decode(type, from: Array(text.utf8))
}

func encode(_ value: some JSONCodable) -> String { String(decoding: JSONCoding.encode(value), as: UTF8.self) }

@Suite struct RoundTripTests {
    @Test func everyType() throws {
        let text = """
            {"text":"a\\"\\\\\\nä😀","flag":true,"int":-7,"small":-128,"unsigned":18446744073709551615,"double":0.1,\
            "float":0.5,"decimal":12345678901234567890.123456789,"date":"2024-02-29T12:30:00.25Z","day":"2024-02-29",\
            "uuid":"6ba7b810-9dad-11d1-80b4-00c04fd430c8","url":"https://example.com/a?b=c","data":"AAEC/w==",\
            "list":[1,null,3],"map":{"a":[true],"b":[]},"json":{"z":1.50,"a":[null]},"level":1,"rate":0.5}
            """
        let value = try decode(Sample.Everything.self, text)
        #expect(encode(value) == text)
        #expect(try decode(Sample.Everything.self, encode(value)) == value)
        #expect(value.text == "a\"\\\nä😀")
        #expect(value.unsigned == .max)
        #expect(value.decimal == Decimal(string: "12345678901234567890.123456789"))
        #expect(value.data == Data([0, 1, 2, 255]))
        #expect(value.level == .low && value.level.isDocumented)
        #expect(value.rate == .half && value.rate.isDocumented)
    }

    @Test(arguments: [
        #"{"id":"i","group":"native","price":1.5,"origin":null,"note":"n","label":"l"}"#,
        #"{"id":"i","group":"other","origin":{"chain":"c","height":1},"label":null}"#,
        #"{"id":"i","group":"token","origin":null}"#,
        #"{"id":"i","group":"token","origin":null,"a":1,"b":[2],"z":{"y":null}}"#,
    ])
    func presence(text: String) throws {
        let value = try decode(Sample.AssetSpec.self, text)
        #expect(encode(value) == text)
        #expect(try decode(Sample.AssetSpec.self, encode(value)) == value)
    }

    /// Null and absent are two things where null is the only value, too.
    @Test func nullsAndNothing() throws {
        struct Patch: ObjectCodable {
            var gone: JSONNull?
            static func read(_ object: inout ObjectReader) -> Self { Self(gone: object.optional("gone")) }
            func write(to object: inout ObjectWriter) { object.writeIfPresent("gone", gone) }
        }
        for text in [#"{"gone":null}"#, "{}"] {
            let patch = try JSONCoding.decode(Patch.self, from: Data(text.utf8))
            #expect(String(decoding: JSONCoding.encodeData(patch), as: UTF8.self) == text)
        }
        #expect(throws: DecodingFailure.self) { try JSONCoding.decode(Patch.self, from: Data(#"{"gone":1}"#.utf8)) }
    }

    @Test func threeStates() throws {
        func label(_ member: String) throws -> Nullable<String>? {
            try decode(Sample.AssetSpec.self, #"{"id":"","group":""\#(member)}"#).label
        }
        #expect(try label("") == nil)
        #expect(try label(#","label":null"#) == .some(.null))
        #expect(try label(#","label":"x""#) == .some(.value("x")))
        #expect(Nullable<Int>(nil) == .null)
        #expect(Nullable(3).value == 3)
    }

    @Test func openEnumerations() throws {
        let group = try decode(Sample.AssetSpec.Group.self, #""neither""#)
        #expect(group == "neither" && !group.isDocumented && group.description == "neither")
        #expect(Sample.AssetSpec.Group.native.isDocumented)
        #expect(encode(group) == #""neither""#)
    }

    @Test func recursion() throws {
        let text = #"{"name":"a","child":{"name":"b","child":{"name":"c"}},"items":[{"name":"d"}]}"#
        var value = try decode(Sample.Node.self, text)
        #expect(encode(value) == text)
        let copy = value
        value.child?.name = "changed"
        #expect(copy.child?.name == "b" && value.child?.name == "changed" && copy != value)
        #expect(Set([copy, copy, value]).count == 2)
    }

    @Test(arguments: [
        (#"{"kind":"known","amount":1.50}"#, Sample.Asset.known(.init(kind: "known", amount: 1.5))),
        (#"{"amount":0,"kind":"unknown"}"#, .unknown(.init(kind: "unknown", amount: 0))),
        (#"{"kind":"new","x":1}"#, .undocumented("new", ["kind": "new", "x": 1])),
    ])
    func unionByTag(text: String, value: Sample.Asset) throws {
        #expect(try decode(Sample.Asset.self, text) == value)
        #expect(try decode(Sample.Asset.self, encode(value)) == value)
    }

    @Test(
        arguments: [
            ("1.25", Sample.Balance.number(1.25)), ("7", .number(7)),
            ("[1,[2]]", .list([.number(1), .list([.number(2)])])),
            (#"{"kind":"k","amount":1}"#, .known(.init(kind: "k", amount: 1))),
            (#"{"type":"origin","chain":"c","height":1}"#, .switched(.init(chain: "c", height: 1))),
            (#"{"on":true,"chain":"c","height":1}"#, .switched(.init(chain: "c", height: 1))),
            (#"{"version":3.0,"x":1}"#, .third(["version": 3, "x": 1])), (#"{"version":4}"#, .object(["version": 4])),
            (#""all""#, .word("all")), (#""\u006eone""#, .word("none")), (#""some""#, .undocumented("some")),
            ("null", .undocumented(.null)), ("true", .undocumented(true)),
        ] as [(String, Sample.Balance)]
    )
    func unionByShape(text: String, value: Sample.Balance) throws {
        #expect(try decode(Sample.Balance.self, text) == value)
        // What told an origin apart is no member of it.
        if case .switched = value { return }
        #expect(try decode(Sample.Balance.self, encode(value)) == value)
    }

    @Test(
        arguments: [
            (#"{"left":1}"#, Sample.Trial.left(.init(left: 1))), (#"{"right":1}"#, .right(.init(right: 1))),
            (#"{"right":1,"inner":{"left":2}}"#, .right(.init(inner: .left(.init(left: 2)), right: 1))),
            (#"{"other":1}"#, .undocumented(["other": 1])), ("7", .undocumented(7)),
        ] as [(String, Sample.Trial)]
    )
    func unionByTrial(text: String, value: Sample.Trial) throws {
        #expect(try decode(Sample.Trial.self, text) == value)
    }

    @Test func integersMayLookLikeNumbers() throws {
        #expect(try decode([Int].self, "[1.0, 1e3, 12.50e1, -0, -0.0, 1E+2]") == [1, 1000, 125, 0, 0, 100])
    }

    @Test func scalarsAtTheTop() throws {
        #expect(try decode(String.self, " \"x\" ") == "x")
        #expect(try decode(Int?.self, "null") == nil)
        #expect(encode(String?.none) == "null")
        #expect(encode([String: Int]()) == "{}")
        #expect(encode([Int]()) == "[]")
        #expect(encode(["b": 1, "a": 2, "": 3]) == #"{"":3,"a":2,"b":1}"#)
        #expect(encode("\u{0}\u{1f}\u{7f}\u{8}\t\u{c}\r/<") == #""\u0000\u001f"# + "\u{7f}" + #"\b\t\f\r/<""#)
    }

    @Test(
        arguments: [
            (0.0, "0"), (-0.0, "-0"), (1, "1"), (-1.5, "-1.5"), (1e22, "1e+22"), (1e15, "1000000000000000"),
            (0.1, "0.1"),
            (.leastNonzeroMagnitude, "5e-324"), (.nan, "null"), (.infinity, "null"),
            (9_007_199_254_740_992, "9007199254740992"),
        ] as [(Double, String)]
    )
    func doubles(value: Double, text: String) throws {
        #expect(encode(value) == text)
        if value.isFinite { #expect(try decode(Double.self, text).bitPattern == value.bitPattern) }
    }

    @Test(arguments: [
        Int64.min, -1, 0, 9, 10, 99, 100, 12_345, 999_999_999, 1_000_000_000, .max,
    ])
    func integers(value: Int64) throws {
        #expect(encode(value) == String(value))
        #expect(try decode(Int64.self, String(value)) == value)
    }
}

@Suite struct MemberTests {
    private let expected = Sample.AssetSpec(
        id: "i",
        group: .native,
        price: 2,
        origin: nil,
        note: "n",
        additionalProperties: ["x": 1]
    )

    @Test(arguments: [
        #"{"id":"i","group":"native","price":2,"note":"n","x":1}"#,
        #"{"x":1,"note":"n","price":2,"group":"native","id":"i"}"#,
        #"{"note":"n","x":1,"id":"i","price":2,"group":"native"}"#,
        #"{"\u0069d":"i","group":"native","pri\u0063e":2,"note":"n","\u0078":1}"#,
        #"{"id":"no","id":"i","group":"native","price":2,"note":"n","x":1}"#,
        #"{"id":"i","group":"native","price":1,"note":"n","x":0,"x":1,"price":2}"#,
        #"{"id":7,"group":"native","price":2,"note":"n","x":1,"id":"i"}"#,
        #"{"id":"i","group":"x","price":2,"note":"n","x":1,"gr\u006fup":"native"}"#,
    ])
    func orderAndDuplicates(text: String) throws {
        #expect(try decode(Sample.AssetSpec.self, text) == expected)
    }

    @Test(arguments: [
        (#"{"chain":"a","height":1,"chain":"b"}"#, "b", 1), (#"{"chain":1,"height":1,"chain":"b"}"#, "b", 1),
        (#"{"x":0,"chain":"a","height":"","height":2}"#, "a", 2), (#"{"height":1,"chain":"a","height":2}"#, "a", 2),
    ])
    func lastOfTwoWins(text: String, chain: String, height: Int) throws {
        let value = try decode(Sample.Origin.self, text)
        #expect(value.chain == chain && value.height == height)
    }

    @Test func manyMembersInAnyOrder() throws {
        for count in [63, 64, 65, 66, 500] {
            var members = (0..<count).map { "\"extra\($0)\":\($0)" }
            members.insert("\"height\":5", at: count / 3)
            members.insert("\"chain\":\"c\"", at: count / 2)
            let text = "{\(members.joined(separator: ","))}"
            let origin = try decode(Sample.Origin.self, text)
            #expect(origin.chain == "c" && origin.height == 5)
            let asset = try decode(Sample.AssetSpec.self, "{\"id\":\"i\",\"group\":\"g\"," + text.dropFirst())
            #expect(asset.additionalProperties.count == count + 2)
            #expect(asset.additionalProperties["extra7"] == 7)
        }
    }
}

@Suite struct FailureTests {
    private let good = #"{"id":"i","group":"native","origin":{"chain":"c","height":1}}"#

    private func failure<Value: JSONCodable>(_ type: Value.Type, _ text: String) -> String {
        do {
            return "decoded \(try decode(type, text))"
        } catch {
            return error.description
        }
    }

    @Test(arguments: [
        (#"{"id":1,"group":"g"}"#, #".id: expected string, found number 1"#),
        (#"{"group":"g"}"#, ".id: expected string, found nothing"),
        (#"{"id":"i"}"#, ".group: expected a value, found nothing"),
        (#"{"id":"i","group":null}"#, ".group: expected string, found null"),
        (#"{"id":"i","group":"g","price":"1.5"}"#, #".price: expected number, found string "1.5""#),
        (#"{"id":"i","group":"g","origin":[1]}"#, ".origin: expected object, found array [1]"),
        (
            #"{"id":"i","group":"g","origin":{"chain":"c","height":1.5}}"#,
            ".origin.height: expected integer, found number 1.5"
        ),
        (#"{"id":"i","group":"g","origin":{"chain":"c"}}"#, ".origin.height: expected integer, found nothing"),
        (
            #"{"id":"i","group":"g","origin":{"chain":"c","height":1,"at":"soon"}}"#,
            #".origin.at: expected date and time of RFC 3339, found string "soon""#
        ),
        (#"[]"#, "expected object, found array []"),
        (#"{"id":true}"#, ".id: expected string, found boolean true"),
        (#"{"id":{"a": "line\u000a"}}"#, #".id: expected string, found object {"a": "line\u000a"}"#),
        (
            #"{"id":["0123456789012345678901234567890123456789"]}"#,
            #".id: expected string, found array ["01234567890123456789012345678901234567…"#
        ),
        ("{\"id\":", "expected JSON, found a mistake at byte 6: the text ends inside an object"),
        ("", "expected JSON, found a mistake at byte 0: there is no JSON value"),
    ])
    func structures(text: String, description: String) {
        #expect(failure(Sample.AssetSpec.self, text) == description)
    }

    @Test func deepPaths() {
        #expect(
            failure(
                [[String: [Sample.Origin]]].self,
                #"[{},{"a b":[{"chain":"","height":0},{"chain":"","height":""}]}]"#
            )
                == #"[1]["a b"][1].height: expected integer, found string """#
        )
        #expect(failure([String: Int].self, #"{"a-b_$1":null}"#) == ".a-b_$1: expected integer, found null")
        #expect(
            failure(Sample.Node.self, #"{"name":"","items":[{"name":""},{"name":"","child":{"name":3}}]}"#)
                == ".items[1].child.name: expected string, found number 3"
        )
    }

    @Test func offsets() {
        let error = #expect(throws: DecodingFailure.self) { try decode([Int].self, "[1, 2, \"x\"]") }
        #expect(error?.byteOffset == 7)
        #expect(error?.path == "[2]" && error?.expected == "integer" && error?.found == "string \"x\"")
    }

    @Test func unions() {
        #expect(failure(Sample.Asset.self, #"{"x":1}"#) == ".kind: expected string, found nothing")
        #expect(failure(Sample.Asset.self, #"{"kind":[1]}"#) == ".kind: expected string, found array [1]")
        // Constants may be integers and Booleans, so these are values that no case is known for.
        #expect(failure(Sample.Asset.self, #"{"kind":1}"#) == #"decoded undocumented("1", {"kind":1})"#)
        #expect(failure(Sample.Asset.self, "7") == "expected object, found number 7")
        #expect(failure(Sample.Asset.self, #"{"kind":"known"}"#) == ".amount: expected a value, found nothing")
    }

    @Test(arguments: [
        ("\"x\"", "integer of 8 bits"), ("128", "integer of 8 bits"), ("1.5", "integer of 8 bits"),
    ])
    func smallIntegers(text: String, expected: String) {
        #expect(throws: DecodingFailure.self) { try decode(Int8.self, text) }
        #expect(failure(Int8.self, text).hasPrefix("expected \(expected), found "))
        #expect(failure(UInt8.self, "-1") == "expected integer of 8 bits without sign, found number -1")
    }

    @Test func otherScalars() {
        #expect(failure(Int.self, "9223372036854775808") == "expected integer, found number 9223372036854775808")
        #expect(failure(Double.self, "1e400") == "expected number of double precision, found number 1e400")
        #expect(failure(Float.self, "1e39") == "expected number of single precision, found number 1e39")
        #expect(failure(Bool.self, "1") == "expected boolean, found number 1")
        #expect(failure(UUID.self, "\"1\"") == "expected UUID, found string \"1\"")
        #expect(failure(URL.self, "\"\"") == "expected URL, found string \"\"")
        #expect(failure(Data.self, "\"A\"") == "expected base64, found string \"A\"")
        #expect(failure(CalendarDate.self, "\"2023-02-29\"").hasPrefix("expected date such as"))
        #expect(failure([String].self, "{}") == "expected array, found object {}")
        #expect(failure([String: Int].self, "[]") == "expected object, found array []")
        #expect(failure(JSONNumber.self, "\"1\"") == "expected number, found string \"1\"")
    }

    @Test func theFirstMistakeCounts() {
        #expect(
            failure([Sample.Origin].self, #"[{"chain":1,"height":"x"},{},3]"#)
                == "[0].chain: expected string, found number 1"
        )
    }
}
