// DecodeCommand.swift: `bench decode`, JSON into models, beside Foundation.

import ArgumentParser
import ClientRuntime
import Foundation
import Generated
import JSONSyntax

struct CodingOptions: ParsableArguments {
    @Option(help: "How many times each competitor runs.")
    var rounds = 15

    @Flag(help: "Report as JSON.")
    var json = false

    @Option(help: "Measure only what has this in its title.")
    var only: String?

    @Flag(help: "Leave all others out, to profile.")
    var withoutFoundation = false

    /// The payloads as types of ours and of Foundation, compared one way or the other.
    func compareAll(_ comparison: some PayloadComparison) throws {
        var reports: [Report] = []
        if only.map("balances".contains) ?? true {
            reports.append(
                try comparison.compare(
                    "balances",
                    Payload.balances(),
                    [Neptune.WalletBalanceByAssetResponse].self,
                    [FoundationWallet.BalanceResponse].self
                )
            )
        }
        if only.map("issues".contains) ?? true {
            let (ours, theirs) = ([Tracker.Issue].self, [FoundationTracker.Issue].self)
            reports.append(try comparison.compare("issues", Payload.issues(), ours, theirs))
        }
        try Report.show(reports, asJSON: json)
    }
}

/// One way to compare: reading or writing.
protocol PayloadComparison {
    func compare<Ours: JSONCodable & Equatable, Theirs: Codable>(
        _ title: String,
        _ bytes: [UInt8],
        _ ours: Ours.Type,
        _ theirs: Theirs.Type
    ) throws -> Report
}

struct DecodeCommand: ParsableCommand, PayloadComparison {
    static let configuration = CommandConfiguration(
        commandName: "decode",
        abstract: "Decoding into models, compared with JSONDecoder."
    )

    @OptionGroup var options: CodingOptions

    func run() throws { try options.compareAll(self) }

    func compare<Ours: JSONCodable & Equatable, Theirs: Codable>(
        _ title: String,
        _ bytes: [UInt8],
        _ ours: Ours.Type,
        _ theirs: Theirs.Type
    ) throws -> Report {
        var competitors = [
            Competitor(name: "ClientRuntime") { keep(try JSONCoding.decode(ours, from: bytes)) }
        ]
        if !options.withoutFoundation {
            let (data, decoder) = (Data(bytes), JSONDecoder())
            decoder.dateDecodingStrategy = .iso8601
            competitors = [
                Competitor(name: "scanning only") { keep(try JSONTape.scan(bytes)) },
                Competitor(name: "any JSON (JSONValue)") { keep(try JSONCoding.decode(JSONValue.self, from: bytes)) },
                competitors[0],
                Competitor(name: "JSONDecoder, synthesized Codable") { keep(try decoder.decode(theirs, from: data)) },
            ]
        }
        return try Competitor.compare("decode \(title)", bytes: bytes.count, rounds: options.rounds, competitors)
    }
}
