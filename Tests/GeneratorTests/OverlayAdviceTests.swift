// Responses that contradict their document, and the overlay actions that errors name for them: saved as an overlay,
// they mend the document, so that the client of the mended document reads the same responses. Two programs are
// compiled: of the documents as they are, and of the mended ones.

import Foundation
import TestProcesses
import Testing

@testable import Generator

@Suite struct OverlayAdviceTests {
    /// A response, and the operation that receives it; of a wallet only the member that is wrong.
    static let responses: [(operation: String, body: String)] =
        [
            #""balance": "12.5""#, #""note": null"#, #""created": "yesterday""#, #""level": 1.5"#, #""flag": 1"#,
            #""tags": ["a", null]"#, #""limits": {}"#, #""limits": {"daily": 1, "max": "many"}"#, #""owner": null"#,
            #""owner": {}"#, #""friends": [{"name": "n"}, null]"#, #""odd 'name'": 7"#, #""count":"#,
        ].map { ("getWallet", wallet(with: $0)) } + [
            ("listWallets", "[\(wallet(with: #""nick": 7"#))]"), ("getBalances", #"["abc"]"#), ("getText", "7"),
            ("getChild", #"{"id": 7, "own": 1, "late": true}"#), ("getChild", #"{"id": "", "own": null}"#),
            ("getChild", #"{"id": ""}"#), ("getOther", "{}"), ("getOther", #"{"id": "", "more": 2}"#),
            ("getInline", #"{"total": null}"#), ("getInline", #"{"owner": {"name": null}}"#),
        ]

    /// What is elsewhere in the document than names and paths say.
    static let unknown: [(operation: String, body: String)] = [
        ("getOdd", #"{"first": 7}"#), ("getWallet", wallet(with: #""rates": {"a": "x"}"#)),
        ("getRates", #"{"a": "x"}"#),
        ("getPlace", #"{"city": "c", "else": "x"}"#),
        ("getWallet", wallet(with: #""list": [7]"#)),
        ("getScores", "[true]"), ("getWallet", wallet(with: #""limits": "none""#)),
    ]

    private static func wallet(with member: String) -> String {
        let name = member.prefix { $0 != ":" }
        let members = [
            #""id": "a""#, #""balance": 1"#, #""note": "n""#, #""count": 1"#, #""limits": {"daily": 1}"#,
            #""owner": {"name": "n"}"#,
        ]
        let others = members.filter { !$0.hasPrefix(name) }
        // Without a value the member is missing.
        return "{" + (others + (member.hasSuffix(":") ? [] : [member])).joined(separator: ", ") + "}"
    }

    @Test func printedActionsMendTheDocument() async throws {
        let workspace = try Workspace()
        let kinds = ["3.0.3", "3.1.0", "2.0"]
        for kind in kinds { try workspace.write(Self.document(kind), to: "specs/\(Self.name(kind))/openapi.yaml") }
        let first = try await Self.run(kinds, in: workspace)
        for kind in kinds {
            let lines = first.filter { $0.first == Self.name(kind) }
            #expect(lines.count == Self.responses.count + Self.unknown.count)
            for line in lines.prefix(Self.responses.count) {
                #expect(line[1] == "failed" && line[2].hasPrefix("[{target: "), "\(line)")
                #expect(line[3].hasSuffix("; overlay actions that mend the document: \(line[2])"), "\(line)")
            }
            for line in lines.dropFirst(Self.responses.count) {
                #expect(line[1] == "failed" && line[2].isEmpty, "\(line)")
                #expect(line[3].contains("; `gen examples --recording` finds"), "\(line)")
            }
            let actions = lines.flatMap { $0[2].isEmpty ? [] : ["  - " + $0[2].dropFirst().dropLast()] }
                .map { $0.replacingOccurrences(of: "}, {target", with: "}\n  - {target") }
            let head = "overlay: 1.0.0\ninfo: {title: Mended, version: '1'}\nextends: openapi.yaml\nactions:\n"
            try workspace.write(
                head + actions.joined(separator: "\n") + "\n",
                to: "specs/\(Self.name(kind))/overlay.yaml"
            )
        }
        let second = try await Self.run(kinds, in: workspace)
        for line in second where Self.responses.indices.contains(Int(line[4]) ?? -1) {
            #expect(line[1] == "read", "\(line)")
        }
        #expect(second.count == first.count)
    }

    private static func name(_ kind: String) -> String { "Mend" + kind.filter { $0 != "." } }

    /// Generates the clients, compiles them with a program that makes all calls, and runs it.
    /// - Returns: for each call the client, `read` or `failed`, the actions, the description, the number of the call
    private static func run(_ kinds: [String], in workspace: Workspace) async throws -> [[String]] {
        let outcome = workspace.generate("specs")
        #expect(outcome.errors.isEmpty && !outcome.diagnostics.contains("overlay"), "\(outcome.diagnostics)")
        try workspace.write(program(kinds), to: "main.swift")
        let paths = workspace.outputFiles().keys.filter { $0.hasSuffix(".swift") }.map { "Generated/\($0)" }
        let products = try BuildProducts(at: nil)
        let options = [
            "-Onone", "-swift-version", "6", "-module-name", "Mended", "-suppress-warnings", "-I", products.modules,
            "-o",
            "mended",
        ]
        let arguments = (options + ["main.swift"] + paths.sorted() + products.objects).map { "\"\($0)\"" }
        try workspace.write(arguments.joined(separator: "\n"), to: "arguments")
        let folder = workspace.folder
        return try await onOwnThread {
            let compiler = try runCommand(["swiftc", "@arguments"], in: folder)
            #expect(compiler.status == 0, "\(compiler.output.prefix(5000))")
            let run = try runCommand(["./mended"], in: folder, withErrorsInOutput: false)
            return run.output.split(separator: "\n").map { line in
                line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            }
        }
    }

    private static func program(_ kinds: [String]) -> String {
        var calls: [String] = []
        for kind in kinds {
            for (number, response) in (responses + unknown).enumerated() {
                let client = "\(name(kind)).Client(serverURL: url, transport: answer(#\"\(response.body)\"#))"
                calls.append("await report(\"\(name(kind))\", \(number), \(client).\(response.operation)())")
            }
        }
        return """
            import ClientRuntime
            import Foundation

            let url = URL(string: "http://127.0.0.1/")!

            func answer(_ text: String) -> InMemoryTransport { InMemoryTransport(text) }

            func report<Success, Failure>(_ name: String, _ number: Int, _ call: Call<Success, Failure>) async {
                switch await call.result {
                case .success: print(name, "read", "", "", number, separator: "\\t")
                case .failure(.decoding(let failure)):
                    print(name, "failed", failure.overlayActions ?? "", failure, number, separator: "\\t")
                case .failure(let error): print(name, "failed", "", error, number, separator: "\\t")
                }
            }

            \(calls.joined(separator: "\n"))

            """
    }

    private static func document(_ kind: String) -> String {
        let isSwagger2 = kind == "2.0"
        func response(_ schema: String) -> String {
            isSwagger2
                ? "{ '200': { description: Found., schema: \(schema) } }"
                : "{ '200': { description: Found., content: { application/json: { schema: \(schema) } } } }"
        }
        let root = isSwagger2 ? "#/definitions" : "#/components/schemas"
        let paths = [
            ("getWallet", "{ $ref: '\(root)/wallet-item' }"),
            ("listWallets", "{ type: array, items: { $ref: '\(root)/wallet-item' } }"),
            ("getBalances", "{ type: array, items: { type: number } }"), ("getText", "{ type: string }"),
            (
                "getInline",
                "{ type: object, properties: { total: { type: integer }, owner: { $ref: '\(root)/Owner' } }, "
                    + "required: [total] }"
            ),
            ("getChild", "{ $ref: '\(root)/Child' }"), ("getOther", "{ $ref: '\(root)/Other' }"),
            ("getOdd", "{ $ref: '\(root)/Odd' }"), ("getPlace", "{ $ref: '\(root)/Place' }"),
            ("getRates", "{ type: object, additionalProperties: { type: number } }"),
            ("getScores", "{ $ref: '\(root)/Scores' }"),
        ].map { "  /\($0): { get: { operationId: \($0), responses: \(response($1)) } }" }
        let schemas = """
                wallet-item:
                  type: object
                  required: [id, balance, note, count, limits, owner]
                  properties:
                    id: { type: string }
                    balance: { type: number, format: double }
                    note: { type: string }
                    count: { type: integer }
                    nick: { type: string }
                    created: { type: string, format: date-time }
                    level: { type: integer }
                    flag: { type: boolean }
                    tags: { type: array, items: { type: string } }
                    limits:
                      type: object
                      required: [daily]
                      properties: { daily: { type: integer }, max: { type: integer } }
                    owner: { $ref: 'ROOT/Owner' }
                    friends: { type: array, items: { $ref: 'ROOT/Owner' } }
                    "odd 'name'": { type: string }
                    list: { $ref: 'ROOT/Words' }
                    rates: { type: object, additionalProperties: { type: number } }
                Owner: { type: object, required: [name], properties: { name: { type: string } } }
                Place: { type: object, properties: { city: { type: string } }, additionalProperties: { type: number } }
                Words: { type: array, items: { type: string } }
                Scores: { type: array, items: { type: number } }
                Base: { type: object, required: [id], properties: { id: { type: string } } }
                Child:
                  allOf:
                    - $ref: 'ROOT/Base'
                    - { type: object, required: [own], properties: { own: { type: integer }, late: { type: boolean } } }
                Other:
                  allOf: [{ $ref: 'ROOT/Base' }]
                  type: object
                  properties: { more: { type: string } }
                Odd:
                  allOf:
                    - { type: object, properties: { first: { type: string } } }
                    - { type: object, properties: { second: { type: string } } }
            """.replacingOccurrences(of: "ROOT", with: root)
        let version = isSwagger2 ? "swagger: '2.0'\nproduces: [application/json]" : "openapi: \(kind)"
        let components = isSwagger2 ? "definitions:" : "components:\n  schemas:"
        return """
            \(version)
            info: { title: \(name(kind)), version: '1' }
            paths:
            \(paths.joined(separator: "\n"))
            \(components)
            \(schemas)

            """
    }
}
