// The command line of `balances`: asks every provider at once, prints one table, and exits with 1 when there is nothing
// in it but complaints.

import ArgumentParser
import Foundation
import Generated

@main
struct Balances: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "balances",
        abstract: "Prints what is left at each provider.",
        discussion: """
            Who you are is read from the environment:

              GLYPHRUN_TOKEN                      token of a GlyphRun account
              RODIN_API_KEY, else HYPER3D_API_KEY API key of a Hyper3D account
              HYPERGPT_TOKEN                      token of a HyperGPT account
              NEPTUNE_ADDRESS                     address of a Neptune account; no secret is needed
              NEPTUNE_ASSET                       asset to look at, native;inj if not set

            What is not set, refused or out of reach has a line that says so. Exit codes: 0 when at least one balance \
            is shown, 1 when none is, 64 for usage.
            """
    )

    @Flag(help: "Print a JSON array; amounts are strings, so that no digit is lost.")
    var json = false

    @Option(
        name: .customLong("server"),
        help: ArgumentHelp(
            "Where to find an API instead of its own server. May be repeated.",
            valueName: "name=url"
        )
    )
    var servers: [ServerOverride] = []

    @Option(help: ArgumentHelp("How long to wait for each provider.", valueName: "seconds"))
    var timeout = 15.0

    func validate() throws {
        guard timeout > 0, timeout <= 3600 else {
            throw ValidationError("The timeout is a number of seconds above 0 and at most 3600.")
        }
    }

    func run() async throws {
        let environment = Environment(values: ProcessInfo.processInfo.environment)
        let accounts = Provider.allCases.map { provider in
            Account(
                provider: provider,
                environment: environment,
                serverURL: servers.last { $0.provider == provider }?.url,
                timeout: .milliseconds(Int64(timeout * 1000))
            )
        }
        let findings = await Self.findings(of: accounts)
        print(json ? try Report.json(findings) : Report.table(findings))
        if !findings.contains(where: \.isShown) { throw ExitCode(1) }
    }

    /// Asks every provider at the same time; the answers are in the order of the questions.
    private static func findings(of accounts: [Account]) async -> [Finding] {
        await withTaskGroup(of: Finding.self) { group in
            for account in accounts { group.addTask { await account.finding() } }
            var found: [Provider: Finding] = [:]
            for await finding in group { found[finding.provider] = finding }
            return accounts.compactMap { found[$0.provider] }
        }
    }
}

/// `--server NAME=URL`.
struct ServerOverride: ExpressibleByArgument {
    let provider: Provider
    let url: URL

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2,
            let provider = Provider.allCases.first(where: { $0.rawValue.lowercased() == parts[0].lowercased() }),
            let url = URL(string: parts[1]), let scheme = url.scheme?.lowercased(),
            scheme == "http" || scheme == "https", url.host?.isEmpty == false
        else { return nil }
        self.provider = provider
        self.url = url
    }
}
