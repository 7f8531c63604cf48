// ScalarTests.swift: tables of dates, decimals, base64 and numbers.

import ClientRuntime
import Foundation
import Testing

@Suite struct DateTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2001-01-01T00:00:00Z", 978_307_200), ("2024-02-29T12:30:45Z", 1_709_209_845),
            ("2024-02-29t12:30:45z", 1_709_209_845), ("2024-02-29 12:30:45Z", 1_709_209_845),
            ("2024-02-29T13:30:45+01:00", 1_709_209_845), ("2024-02-29T07:00:45-05:30", 1_709_209_845),
            ("2024-02-29T13:30:45+0100", 1_709_209_845), ("2024-02-29T12:30:45-00:00", 1_709_209_845),
            ("2024-02-29T12:30:45.5Z", 1_709_209_845.5), ("2024-02-29T12:30:45", 1_709_209_845),
            ("2024-02-29T12:30:45.5", 1_709_209_845.5),
            ("2024-02-29T12:30:45.123456789012345678Z", 1_709_209_845.123456789),
            ("2016-12-31T23:59:60Z", 1_483_228_800), ("1969-12-31T23:59:59Z", -1),
            ("1900-03-01T00:00:00Z", -2_203_891_200),
            ("0000-01-01T00:00:00Z", -62_167_219_200), ("9999-12-31T23:59:59Z", 253_402_300_799),
            ("2000-02-29T00:00:00+23:59", 951_782_400 - 86_340),
        ] as [(String, Double)]
    )
    func read(text: String, seconds: Double) throws {
        let date = try decode(Date.self, "\"\(text)\"")
        #expect(abs(date.timeIntervalSince1970 - seconds) < 1e-6)
    }

    @Test(arguments: [
        "", "2024", "2024-02-29", "2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z",
        "2024-00-01T00:00:00Z", "2024-01-00T00:00:00Z", "2024-02-29T24:00:00Z", "2024-02-29T12:60:00Z",
        "2024-02-29T12:00:61Z", "2024-02-29T12:00:0", "2024-02-29T12:00:00.Z", "2024-02-29T12:00:00ZZ",
        "2024-02-29T12:00:00+1", "2024-02-29T12:00:00+24:00", "2024-02-29T12:00:00+01:60", "2024-02-29T12:00:00+01.00",
        "2024-02-29x12:00:00Z", "20240229T120000Z....", "2024-02-29T12:00Z00000", "2O24-02-29T12:00:00Z",
        " 2024-02-29T12:00:00Z",
    ])
    func refuse(text: String) {
        #expect(throws: DecodingFailure.self) { try decode(Date.self, "\"\(text)\"") }
    }

    @Test(
        arguments: [
            (0.0, "1970-01-01T00:00:00Z"), (1_709_209_845, "2024-02-29T12:30:45Z"),
            (1_709_209_845.5, "2024-02-29T12:30:45.5Z"),
            (1_709_209_845.000001, "2024-02-29T12:30:45.000001Z"), (1_709_209_845.120, "2024-02-29T12:30:45.12Z"),
            (-0.25, "1969-12-31T23:59:59.75Z"), (1_709_209_845.9999999, "2024-02-29T12:30:46Z"),
            (-62_167_219_200, "0000-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
            (1e15, "9999-12-31T23:59:59Z"), (-1e15, "0000-01-01T00:00:00Z"), (-.infinity, "0000-01-01T00:00:00Z"),
        ] as [(Double, String)]
    )
    func write(seconds: Double, text: String) {
        #expect(encode(Date(timeIntervalSince1970: seconds)) == "\"\(text)\"")
    }

    @Test func everyDayOfFourHundredYears() throws {
        var date = Date(timeIntervalSince1970: -2_208_988_800)
        for _ in 0..<14_610 {
            #expect(try decode(Date.self, encode(date)) == date)
            date += 10 * 86_400
        }
    }

    @Test func calendarDates() throws {
        let day = try decode(CalendarDate.self, "\"2024-02-29\"")
        #expect(day == CalendarDate(year: 2024, month: 2, day: 29))
        #expect(encode(day) == "\"2024-02-29\"" && day.description == "2024-02-29")
        #expect(CalendarDate("2023-02-29") == nil && CalendarDate("2024-2-9") == nil && CalendarDate("") == nil)
        #expect(CalendarDate(year: 900, month: 1, day: 9)?.description == "0900-01-09")
        #expect(day < CalendarDate(year: 2024, month: 3, day: 1)!)
    }
}

@Suite struct DecimalTests {
    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("0.00", "0"), ("95.00", "95"), ("0.1", "0.1"), ("-12.345", "-12.345"),
        ("1e3", "1000"),
        ("1.5E-3", "0.0015"), ("123456789012345678", "123456789012345678"),
        ("1234567890123456789", "1234567890123456789"),
        ("18446744073709551615", "18446744073709551615"), ("18446744073709551616", "18446744073709551616"),
        ("-18446744073709551616.5", "-18446744073709551616.5"),
        (
            "0.12345678901234567890123456789012345678",
            "0.12345678901234567890123456789012345678"
        ),
        ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
        ("340282366920938463463374607431768211455", "340282366920938463463374607431768211455"),
        ("100000000000000000000000000000000000000000000", "100000000000000000000000000000000000000000000"),
        ("0.000000000000000000000000000000000000000000001", "0.000000000000000000000000000000000000000000001"),
        ("36893488147419103231.9999", "36893488147419103231.9999"),
        ("1.00000000000000000000000000000000000000000000000", "1"),
    ])
    func exact(text: String, written: String) throws {
        let value = try decode(Decimal.self, text)
        #expect(value == Decimal(string: text))
        #expect(encode(value) == written)
        #expect(value.description == written)
        #expect(try decode(Decimal.self, written) == value)
    }

    @Test(arguments: [
        "1e-128", "1e127", "12e127", "-12345678901234567890123e100",
    ])
    func extremes(text: String) throws {
        let value = try decode(Decimal.self, text)
        #expect(JSONNumber(encode(value)) == JSONNumber(text))
    }

    @Test(arguments: [
        "340282366920938463463374607431768211456", "0.1234567890123456789012345678901234567891", "1e400", "1e-200",
        "1e-129",
        "1e128", "1e166", "1e99999999999999999999", "1e-9223372036854775808",
    ])
    func refuse(text: String) {
        #expect(throws: DecodingFailure.self) { try decode(Decimal.self, text) }
    }

    @Test func manyRandomOnes() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<5000 {
            let digits = Int.random(in: 1...38, using: &generator)
            var text = String(Int.random(in: 1...9)) + (1..<digits).map { _ in String(Int.random(in: 0...9)) }.joined()
            let point = Int.random(in: 1...digits)
            if point < digits { text.insert(".", at: text.index(text.startIndex, offsetBy: point)) }
            let value = try decode(Decimal.self, text)
            #expect(value == Decimal(string: text), "\(text)")
            #expect(JSONNumber(encode(value)) == JSONNumber(text), "\(text)")
        }
    }

    @Test func notANumber() { #expect(encode(Decimal.nan) == "null") }
}

@Suite struct Base64Tests {
    @Test(
        arguments: [
            ("", []), ("AA==", [0]), ("AA", [0]), ("AAE=", [0, 1]), ("AAE", [0, 1]), ("AAEC", [0, 1, 2]),
            ("+/+/", [0xFB, 0xFF, 0xBF]),
            ("-_-_", [0xFB, 0xFF, 0xBF]), ("//8", [0xFF, 0xFF]), ("AAECAwQ=", [0, 1, 2, 3, 4]),
            (#"AAEC\r\nAwQ=\n"#, [0, 1, 2, 3, 4]), (#" A\tA E\u0020= "#, [0, 1]), (#"\n"#, []), ("AA= =", [0]),
        ] as [(String, [UInt8])]
    )
    func read(text: String, bytes: [UInt8]) throws {
        #expect(try decode(Data.self, "\"\(text)\"") == Data(bytes))
    }

    @Test(arguments: ["A", "AAAAA", "A===", "AA=", "=", "====", "AA=A", "A A=", "AA==AA==", "ä"])
    func refuse(text: String) {
        #expect(throws: DecodingFailure.self) { try decode(Data.self, "\"\(text)\"") }
    }

    @Test func write() throws {
        for count in 0..<70 {
            let data = Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 200) })
            #expect(encode(data) == "\"\(data.base64EncodedString())\"")
            #expect(try decode(Data.self, encode(data)) == data)
        }
    }
}

@Suite struct JSONValueTests {
    @Test func numbersKeepTheirText() throws {
        let text = "[95.00,1e400,-0.0,123456789012345678901234567890.123456789012345678901234567890]"
        let value = try JSONValue(parsing: text)
        #expect(value.description == text)
        #expect(value[0]?.number?.decimal == 95 && value[0]?.number?.int == 95 && value[0]?.number?.double == 95)
        #expect(value[1]?.number?.double == nil && value[1]?.number?.decimal == nil)
        #expect(value[9] == nil && value["x"] == nil)
    }

    @Test(arguments: [
        ("95.00", "95", true), ("1e3", "1000", true), ("0", "-0.0e7", true), ("1", "-1", false), ("0.1", "0.10", true),
        ("1e400", "10e399", true), ("1e400", "1e401", false),
        ("123456789012345678901", "123456789012345678901.0", true),
        ("123456789012345678901", "123456789012345678902", false),
    ])
    func equality(left: String, right: String, areEqual: Bool) throws {
        let (left, right) = (try #require(JSONNumber(left)), try #require(JSONNumber(right)))
        #expect((left == right) == areEqual)
        if areEqual { #expect(left.hashValue == right.hashValue) }
    }

    @Test func textsThatAreNoNumbers() {
        for text in ["", " 1", "1 ", "01", "+1", "1.", "NaN", "\"1\"", "[1]"] { #expect(JSONNumber(text) == nil) }
    }

    @Test func objectsKeepTheirOrder() throws {
        var value = try JSONValue(parsing: #"{"b":1,"a":2,"b":3}"#)
        #expect(value.description == #"{"b":3,"a":2}"#)
        #expect(value == ["a": 2, "b": 3])
        value["c"] = ["x", nil, true, 1.5]
        value["b"] = nil
        #expect(value.description == #"{"a":2,"c":["x",null,true,1.5]}"#)
        #expect(value.object?.map(\.name) == ["a", "c"])
        #expect(String(decoding: value.serialized(), as: UTF8.self) == value.description)
    }

    @Test func fromAndToTypes() throws {
        let origin = Sample.Origin(chain: "c", height: 3)
        #expect(JSONValue(encoding: origin) == ["chain": "c", "height": 3])
        #expect(try JSONValue(encoding: origin).decode(Sample.Origin.self) == origin)
        #expect(throws: DecodingFailure.self) { try JSONValue.array([]).decode(Sample.Origin.self) }
    }

    /// Addresses that come again are remembered; they are what Foundation makes of their text all the same.
    @Test func urls() throws {
        let base = "https://tracker.example/some/where/"
        var texts: [String] = [
            "a", "/", "//", "?", "#", "http:", "mailto:someone@tracker.example", "https://tracker.example",
            "HTTPS://Tracker.Example:443/%7Euser/?a=b&c=d#part", "https://[::1]:80/a/very/long/path",
            "https://bücher.example/a/long/path", "https://user:password@tracker.example/path",
            "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66", "a/relative/address/of/some/length",
            "data:text/plain;base64,SGVsbG8sIFdvcmxkIQ==",
        ]
        for end in ["ä/ö?ü=ß#€", "%zz", "a b", "[1]", "a\\b", "\u{1}"] { texts.append(base + end) }
        for last in ["b", "c", "d"] {
            texts += [base + last, last + base, base + "x" + last + base, base + base + last]
        }
        for text in texts where URL(string: text) != nil {
            let json = encode(text)
            let list = try decode([URL].self, "[\(json),\(json),\(json)]")
            #expect(
                list.map(\.absoluteString) == Array(repeating: URL(string: text)?.absoluteString, count: 3),
                "\(text)"
            )
            #expect(list.allSatisfy { $0 == URL(string: text) }, "\(text)")
        }
        let all = texts.filter { URL(string: $0) != nil }
        let many: [String] = all + all + all.reversed() + all
        #expect(try decode([URL].self, encode(many)) == many.compactMap { URL(string: $0) })
        #expect(throws: DecodingFailure.self) { try decode([URL].self, #"["https://tracker.example:port/path"]"#) }
    }
}
