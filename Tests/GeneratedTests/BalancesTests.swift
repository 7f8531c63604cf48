// The `balances` executable, as it was built beside these tests, against the server of the tests.

import Foundation
import Testing

/// Where the build put the executable: beside the test bundle.
enum BuiltBalances {
    static var executable: URL? {
        let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        let folders = [bundle?.deletingLastPathComponent(), Bundle.main.executableURL?.deletingLastPathComponent()]
        return folders.compactMap { $0?.appendingPathComponent("balances") }.first {
            FileManager.default.isExecutableFile(atPath: $0.path)
        }
    }
}

@Suite(.enabled(if: BuiltBalances.executable != nil, "`balances` is not among the build products; run swift build"))
struct BalancesTests {
    struct Run {
        var status: Int32
        var output: String
        var complaints: String
    }

    private static let secrets = [
        "GLYPHRUN_TOKEN": "glyphrun-secret", "RODIN_API_KEY": "rodin-secret", "HYPER3D_API_KEY": "unused",
        "HYPERGPT_TOKEN": "hypergpt-secret", "NEPTUNE_ADDRESS": "inj1 a/b",
    ]

    /// Runs the executable with these arguments and nothing else in its environment.
    private func run(_ arguments: [String], _ environment: [String: String]) async throws -> Run {
        let process = Process()
        process.executableURL = BuiltBalances.executable
        process.arguments = arguments
        process.environment = environment
        let (output, complaints) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = complaints
        // A thread of its own waits, so that the tests' server has one to answer with.
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                do {
                    try process.run()
                    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                    let said = String(decoding: complaints.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                    process.waitUntilExit()
                    continuation.resume(
                        returning: Run(status: process.terminationStatus, output: text, complaints: said)
                    )
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        }
    }

    /// Serves the documents' example of that name, and says so to the executable.
    private func server(
        _ api: String,
        _ operationID: String,
        _ example: String,
        status: Int
    ) async throws -> (
        option: String, url: URL
    ) {
        let operation = try #require(
            try Exchange.operations.get().first { $0.api == api && $0.id == operationID }
        )
        let answer = try #require(operation.answers.first { $0.name == example && $0.status == status })
        let url = try await Exchange(operation: operation, parameters: [], answer: answer).serve()
        return ("--server=\(api)=\(url)", url)
    }

    private func servers() async throws -> [(option: String, url: URL)] {
        [
            try await server("GlyphRun", "getWalletBalance", "documented", status: 200),
            try await server("Hyper3D", "checkBalance", "documented", status: 201),
            try await server("HyperGPT", "getBalance", "documented", status: 200),
            try await server("Neptune", "walletBalanceByAsset", "documented", status: 200),
        ]
    }

    @Test func fourBalances() async throws {
        let servers = try await servers()
        let run = try await run(servers.map(\.option), Self.secrets)
        #expect(
            run.output == """
                PROVIDER  LEFT
                GlyphRun  95.00 USDC available of 100.50
                Hyper3D   1
                HyperGPT  100
                Neptune   121.433424019244729044 INJ

                """
        )
        #expect(run.status == 0, "\(run.complaints)")
        #expect(run.complaints.isEmpty)
        let requests = await LoopbackServer.shared.requests(at: servers[1].url)
        #expect(requests.first?.fields["authorization"] == "Bearer rodin-secret")
        let neptune = await LoopbackServer.shared.requests(at: servers[3].url)
        #expect(neptune.first?.path == "/api/v1/users/inj1%20a%2Fb/wallet/balance")
        #expect(neptune.first?.query == "asset_id=native%3Binj")
    }

    @Test func json() async throws {
        let run = try await run(try await servers().map(\.option) + ["--json"], Self.secrets)
        #expect(run.status == 0)
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: String]]
        )
        #expect(rows.map { $0["provider"] } == ["GlyphRun", "Hyper3D", "HyperGPT", "Neptune"])
        #expect(rows.map { $0["amount"] } == ["95.00", "1", "100", "121.433424019244729044"])
        #expect(rows.map { $0["unit"] } == ["USDC", nil, nil, "INJ"])
        #expect(rows[0]["total"] == "100.50")
        #expect(rows.allSatisfy { $0["state"] == "shown" })
    }

    @Test func missingAndRefused() async throws {
        let options = [
            try await server("GlyphRun", "getWalletBalance", "documented", status: 404).option,
            try await server("Hyper3D", "checkBalance", "invented", status: 201).option,
            try await server("HyperGPT", "getBalance", "documented", status: 400).option,
        ]
        var environment = Self.secrets
        environment["NEPTUNE_ADDRESS"] = " "
        environment["RODIN_API_KEY"] = nil
        let run = try await run(options, environment)
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 5)
        #expect(lines.contains("GlyphRun  refused: Wallet not found for user"))
        #expect(lines.contains("HyperGPT  refused: Token invalid"))
        #expect(lines.contains("Neptune   not asked: set NEPTUNE_ADDRESS"))
        #expect(!(run.output + run.complaints).contains("secret"))
    }

    @Test func nothingToShow() async throws {
        let dead = try await LoopbackServer.shared.deadURL()
        let run = try await run(
            ["--server=glyphrun=\(dead)", "--timeout=5"],
            ["GLYPHRUN_TOKEN": "glyphrun-secret"]
        )
        #expect(run.status == 1)
        #expect(run.output.contains("GlyphRun  failed: no answer: "))
        #expect(run.output.contains("Hyper3D   not asked: set RODIN_API_KEY or HYPER3D_API_KEY"))
        #expect(!(run.output + run.complaints).contains("secret"))
    }

    @Test(arguments: ["--server=nobody=http://x", "--server=neptune", "--server=neptune=ftp://x", "--timeout=0"])
    func usage(argument: String) async throws {
        let run = try await run([argument], [:])
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(!run.complaints.isEmpty)
    }
}
