// LimitTests.swift: encodings, and documents that are made to hurt: deep, self-referring, exploding, huge.

import Diagnostics
import SyntaxTree
import Testing

@Suite struct LimitTests {
    @Test(arguments: ["api.json", "api.yaml"])
    func encodings(path: String) throws {
        for text in ["{\"é\": \"😀\",\n \"b\": 1}", path == "api.json" ? "{\"é\": \"😀\",\"b\": 1}" : "é: 😀\nb: 1\n"] {
            let variants = [
                Array(text.utf8), marked(text), utf16(text, isBigEndian: true), utf16(text, isBigEndian: false),
                utf32(text, isBigEndian: true), utf32(text, isBigEndian: false),
            ]
            for bytes in variants {
                let reading = Reading(bytes: bytes, path: path)
                #expect(reading.json == "{\"é\":\"😀\",\"b\":1}")
                #expect(reading.diagnostics == [])
                #expect(reading.source(reading.root?.keyNode("b"))?.contains("b") == true)
                #expect(reading.source(reading.root?["b"]) == "1")
            }
        }
    }

    @Test func positionsBehindAByteOrderMark() {
        #expect(Reading(bytes: marked("a: @\n")).diagnostics == ["1:4 error malformed-yaml"])
        #expect(Reading(bytes: marked("é: @\n")).diagnostics == ["1:4 error malformed-yaml"])
        #expect(Reading(bytes: marked("{x"), path: "a.json").diagnostics == ["1:2 error malformed-json"])
        #expect(Reading(bytes: marked("")).diagnostics == ["1:1 error empty-document"])
    }

    @Test(
        arguments: [
            ([0x61, 0x3A, 0x20, 0xE9, 0x0A], "1:4 error invalid-encoding"),
            (Array("a: 1\nb: ".utf8) + [0xC0, 0xAF], "2:4 error invalid-encoding"),
            (Array("a: ".utf8) + [0xED, 0xA0, 0x80], "1:4 error invalid-encoding"),
            (Array("a: ".utf8) + [0xF4, 0x90, 0x80, 0x80], "1:4 error invalid-encoding"),
            (Array("a: é".utf8.dropLast()), "1:4 error invalid-encoding"),
            (Array("{\"a\": \"".utf8) + [0xE9] + Array("\"}".utf8), "1:8 error invalid-encoding"),
            ([0xFF, 0xFE, 0x00, 0xD8], "1:1 error invalid-encoding"),
            ([0xFF, 0xFE, 0x00], "1:1 error invalid-encoding"),
        ] as [([UInt8], String)]
    )
    func notUTF8(bytes: [UInt8], diagnostic: String) {
        for path in ["api.json", "api.yaml"] {
            let reading = Reading(bytes: bytes, path: path)
            #expect(reading.root == nil)
            #expect(reading.diagnostics == [diagnostic])
        }
    }

    @Test(arguments: [
        ("api.json", String(repeating: "[", count: 100_000), "1:513 error malformed-json"),
        ("api.json", String(repeating: "{\"a\":", count: 100_000), "1:2561 error malformed-json"),
        ("api.yaml", String(repeating: "[", count: 100_000), "1:513 error nested-too-deeply"),
        ("api.yaml", String(repeating: "- ", count: 100_000), "1:1025 error nested-too-deeply"),
        ("api.yaml", String(repeating: "{a: ", count: 100_000), "1:2049 error nested-too-deeply"),
    ])
    func deepNesting(path: String, text: String, diagnostic: String) {
        #expect(Reading(text, path: path).diagnostics == [diagnostic])
    }

    @Test func deepestAllowedNesting() {
        for path in ["api.json", "api.yaml"] {
            let text = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
            let reading = Reading(text, path: path)
            #expect(reading.json == text)
            #expect(reading.diagnostics == [])
        }
    }

    @Test func aliasesCountTowardsTheDepth() {
        var limits = SyntaxLimits()
        limits.depth = 4
        #expect(Reading("a: &x [[1]]\nb: [*x]\n", limits: limits).diagnostics == [])
        #expect(Reading("a: &x [[1]]\nb: [[*x]]\n", limits: limits).diagnostics == ["2:6 error nested-too-deeply"])
        #expect(
            Reading("a: &x [1]\nb: &y [*x]\nc: &z [*y]\nd: [*z]\n", limits: limits).diagnostics
                == ["4:5 error nested-too-deeply"]
        )
    }

    @Test func billionLaughs() {
        var text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
        for level in 1..<10 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(Reading(text).diagnostics == ["6:45 error alias-expansion"])
        #expect(Reading(text.split(separator: "\n").prefix(5).joined(separator: "\n")).diagnostics == [])
    }

    @Test func mergesCountAsExpansion() {
        var limits = SyntaxLimits()
        limits.aliasFactor = 1
        limits.aliasAllowance = 100
        let members = (0..<20).map { "k\($0): 1" }.joined(separator: ", ")
        let text = "a: &a {\(members)}\nb: {<<: [\(Array(repeating: "*a", count: 50).joined(separator: ", "))]}\n"
        #expect(Reading(text, limits: limits).diagnostics == ["2:18 error alias-expansion"])
        let json = (0..<20).map { "\"k\($0)\":1" }.joined(separator: ",")
        #expect(Reading(text).json == "{\"a\":{\(json)},\"b\":{\(json)}}")
    }

    @Test func tooManyBytes() {
        var limits = SyntaxLimits()
        limits.bytes = 10
        #expect(Reading("{\"a\": 1234}", limits: limits).diagnostics == ["1:1 error document-too-large"])
        #expect(Reading("{\"a\": 123}", limits: limits).diagnostics == [])
    }
}
