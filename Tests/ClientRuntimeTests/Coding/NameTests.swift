// Names of members that are canonically equivalent and yet two names (RFC 8259 section 8.3), and values that are written
// in another form than usual.

import Foundation
import Testing

@testable import ClientRuntime

@Suite struct ExactNameTests {
    private let both = "{\"\u{E9}\":1,\"e\u{301}\":2}"

    @Test func anyJSON() throws {
        var value = try JSONValue(parsing: both)
        #expect(value.object?.count == 2)
        #expect(value["\u{E9}"] == 1 && value["e\u{301}"] == 2)
        #expect(value.description.utf8.elementsEqual(both.utf8))
        #expect(try JSONValue(parsing: "{\"e\u{301}\":1}") != JSONValue(parsing: "{\"\u{E9}\":1}"))
        value["\u{E9}"] = nil
        #expect(value.object?.names.map { Array($0.utf8) } == [Array("e\u{301}".utf8)])
        let object: JSONObject = ["\u{212B}": 1, "\u{C5}": 2, "\u{212B}": 3]
        #expect(object.count == 2)
        #expect(object["\u{212B}"] == 3)
        #expect(try JSONValue(parsing: #"{"\u00e9":1,"é":2}"#).object?.count == 1)
    }

    @Test func structures() throws {
        struct Pair: ObjectCodable {
            var composed: Int
            var decomposed: Int?
            var others: [String: Int]

            static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    composed: object.required("\u{E9}"),
                    decomposed: object.optional("e\u{301}"),
                    others: object.additional()
                )
            }

            func write(to object: inout ObjectWriter) {
                object.write("\u{E9}", composed)
                object.writeIfPresent("e\u{301}", decomposed)
                object.write(additional: others)
            }
        }
        let pair = try JSONCoding.decode(Pair.self, from: Array(both.utf8))
        #expect(pair.composed == 1 && pair.decomposed == 2 && pair.others.isEmpty)
        #expect(String(decoding: JSONCoding.encode(pair), as: UTF8.self).utf8.elementsEqual(both.utf8))
    }

    @Test func dictionariesRefuseWhatTheyCannotHold() throws {
        for type in ["composed first", "decomposed first"] {
            let text = type == "composed first" ? both : "{\"e\u{301}\":2,\"a\":0,\"\u{E9}\":1}"
            do {
                _ = try JSONCoding.decode([String: Int].self, from: Array(text.utf8))
                Issue.record("one of the two is lost")
            } catch {
                #expect(error.expected.contains(#""\u{E9}""#) && error.expected.contains(#""e\u{301}""#))
            }
        }
        #expect(try JSONCoding.decode([String: Int].self, from: Array(#"{"a":1,"a":2}"#.utf8)) == ["a": 2])
    }

    @Test func places() throws {
        #expect(JSONPlace("/e\u{301}").value(in: Data(both.utf8)) == 2)
        #expect(JSONPlace("/\u{E9}").value(in: Data(both.utf8)) == 1)
    }

    @Test func parameters() throws {
        var request = OperationRequest(.get, "/{\u{E9}}/{e\u{301}}", id: "o")
        request.path("\u{E9}", 1)
        request.path("e\u{301}", 2)
        #expect(try request.target(basePath: "") == "/1/2")
        var form = OperationRequest(.post, "/", id: "o")
        form.body(
            form: ["\u{E9}": ["a", "b"], "e\u{301}": ["c", "d"]] as JSONValue,
            ["\u{E9}": .init(style: .pipeDelimited, explode: false), "e\u{301}": .init(explode: false)]
        )
        #expect(form.body?.bytes == Data("%C3%A9=a%7Cb&e%CC%81=c,d".utf8))
    }
}

@Suite struct WireFormTests {
    private func text(_ value: some JSONCodable, _ form: WireForm, omitsPadding: Bool = false) -> String {
        String(decoding: JSONCoding.encode(value, as: form, omitsPadding: omitsPadding), as: UTF8.self)
    }

    @Test func base64URL() throws {
        let data = Data([0xFB, 0xFF, 0xBF, 0xFE])
        #expect(encode(data) == #""+/+//g==""#)
        #expect(text(data, .base64URL) == #""-_-__g==""#)
        #expect(text([data], .base64URL) == #"["-_-__g=="]"#)
        #expect(text(["a": data], .base64URL, omitsPadding: true) == #"{"a":"-_-__g"}"#)
        #expect(text(data, .fraction) == #""+/+//g==""#)
        for text in ["-_-__g==", "-_-__g", "+/+//g==", "+/+//g"] {
            #expect(try JSONCoding.decode(Data.self, from: Array("\"\(text)\"".utf8)) == data)
        }
        #expect(text(JSONText([data]), .base64URL) == #""[\"-_-__g==\"]""#)
    }

    @Test func base64URLInParameters() throws {
        let data = Data([0xFB, 0xFF, 0xBF, 0xFE])
        var request = OperationRequest(.post, "/{k}", id: "o")
        request.path("k", data, as: .base64URL)
        request.query("q", [data], as: .base64URL)
        request.query("j", json: data, as: .base64URL)
        request.query("s", data)
        request.header("X-K", data, as: .base64URL)
        request.cookie("c", data, as: .base64URL)
        request.body(json: [data], as: .base64URL)
        #expect(
            try request.target(basePath: "") == "/-_-__g?q=-_-__g&j=%22-_-__g%3D%3D%22&s=%2B%2F%2B%2F%2Fg%3D%3D"
        )
        #expect(request.headerFields[HTTPField.Name("X-K")!] == "-_-__g")
        #expect(request.cookiePairs == ["c=-_-__g"])
        #expect(request.body?.bytes == Data(#"["-_-__g=="]"#.utf8))
    }

    @Test func localDateTimes() throws {
        let date = Date(timeIntervalSince1970: 1_704_164_645)
        #expect(text(date, .localDateTime) == #""2024-01-02T03:04:05""#)
        #expect(text(date + 0.5, .localDateTime) == #""2024-01-02T03:04:05.5""#)
        #expect(encode(date) == #""2024-01-02T03:04:05Z""#)
        for text in ["2024-01-02T03:04:05", "2024-01-02T03:04:05Z", "2024-01-02T04:04:05+01:00"] {
            #expect(try JSONCoding.decode(Date.self, from: Array("\"\(text)\"".utf8)) == date)
        }
    }

    @Test func fractions() {
        #expect(text(2.0, .fraction) == "2.0")
        #expect(text(-0.0, .fraction) == "-0.0")
        #expect(text(0.0, .fraction) == "0.0")
        #expect(text(2.5, .fraction) == "2.5")
        #expect(text(1e20, .fraction) == "1e+20")
        #expect(text(9_007_199_254_740_993.0, .fraction) == "9007199254740992.0")
        #expect(text(Float(2), .fraction) == "2.0")
        #expect(text(Decimal(200), .fraction) == "200.0")
        #expect(text(Decimal(string: "2.50"), .fraction) == "2.5")
        #expect(text([1.0, 1.5], .fraction) == "[1.0,1.5]")
        #expect(text(["a": 1.0 as Double?, "b": nil], .fraction) == #"{"a":1.0,"b":null}"#)
        #expect(text(Double.nan, .fraction) == "null")
        #expect(encode(2.0) == "2" && encode(Decimal(2)) == "2")
    }

    /// What is written as a case of a union is read as that case.
    @Test func unions() throws {
        enum Lists: UnionCodable {
            case integers([Int])
            case numbers([Double])
            case whole(Int)
            case number(Double)
            case undocumented(JSONValue)

            static func read(from value: inout ValueReader) -> Self {
                if value.kind == .integer { return .whole(value.read()) }
                if value.kind == .array {
                    let candidates = [UnionCandidate(Self.integers), UnionCandidate(Self.numbers)]
                    if let member = value.closest(candidates) { return member }
                }
                if value.kind == .number { return .number(value.read()) }
                return .undocumented(value.undocumented())
            }

            func write(into value: inout ValueWriter) {
                switch self {
                case .integers(let member): value.write(case: 0, member)
                case .numbers(let member): value.write(case: 1, member, as: .fraction)
                case .whole(let member): value.write(case: 2, member)
                case .number(let member): value.write(case: 3, member, as: .fraction)
                case .undocumented(let json): value.write(undocumented: json)
                }
            }
        }
        let values: [Lists] = [
            .integers([1, 2]), .numbers([1, 2]), .numbers([1.5]), .whole(2), .number(2), .number(1e300), .number(-3),
        ]
        for value in values {
            #expect(try JSONCoding.decode(Lists.self, from: JSONCoding.encode(value)) == value)
            #expect(try JSONCoding.decode([Lists].self, from: JSONCoding.encode([value, value])) == [value, value])
        }
        #expect(encode([Lists.number(2), .whole(2)]) == "[2.0,2]")
        #expect(Lists.number(2) != .whole(2) && Lists.number(2) == .number(2))
        // Beside a union a number is written as always.
        #expect(encode(2.0) == "2")
    }
}
