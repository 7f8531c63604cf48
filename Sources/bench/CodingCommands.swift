// CodingCommands.swift: `bench decode` and `bench encode`, the runtime against Foundation.

import ArgumentParser
import ClientRuntime
import Foundation
import Generated
import JSONSyntax

struct MeasurementOptions: ParsableArguments {
    @Option(help: "How many times each competitor runs.")
    var rounds = 15

    @Flag(help: "Report as JSON.")
    var json = false

    @Option(help: "Measure only what has this in its title.")
    var only: String?
}

struct DecodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decode",
        abstract: "Decoding into models, compared with JSONDecoder."
    )

    @OptionGroup var options: MeasurementOptions
    @Flag(help: "Leave Foundation out, to profile.")
    var withoutFoundation = false

    func run() throws {
        let comparisons = [
            try compare(
                "balances",
                Payload.balances(),
                [Neptune.WalletBalanceByAssetResponse].self,
                [FoundationWallet.BalanceResponse].self
            ),
            try compare("issues", Payload.issues(), [Tracker.Issue].self, [FoundationTracker.Issue].self),
        ]
        print(try Comparison.report(comparisons.compactMap(\.self), asJSON: options.json))
    }

    private func compare<Ours: JSONCodable, Theirs: Decodable>(
        _ title: String,
        _ bytes: [UInt8],
        _ ours: Ours.Type,
        _ theirs: Theirs.Type
    ) throws -> Comparison? {
        if let only = options.only, !title.contains(only) { return nil }
        let data = Data(bytes)
        var competitors = [
            Competitor(name: "scanning only") { keep(try JSONTape.scan(bytes)) },
            Competitor(name: "any JSON (JSONValue)") { keep(try JSONCoding.decode(JSONValue.self, from: bytes)) },
            Competitor(name: "ClientRuntime") { keep(try JSONCoding.decode(ours, from: bytes)) },
        ]
        if withoutFoundation {
            competitors.removeFirst(2)
        } else {
            competitors.append(
                Competitor(name: "JSONDecoder, synthesized Codable") {
                    keep(try foundationDecoder().decode(theirs, from: data))
                }
            )
        }
        return try Comparison.measure("decode \(title)", bytes: bytes.count, rounds: options.rounds, competitors)
    }
}

struct EncodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encode",
        abstract: "Encoding models, compared with JSONEncoder."
    )

    @OptionGroup var options: MeasurementOptions
    @Flag(help: "Leave Foundation out, to profile.")
    var withoutFoundation = false

    func run() throws {
        let comparisons = [
            try compare(
                "balances",
                Payload.balances(),
                [Neptune.WalletBalanceByAssetResponse].self,
                [FoundationWallet.BalanceResponse].self
            ),
            try compare("issues", Payload.issues(), [Tracker.Issue].self, [FoundationTracker.Issue].self),
        ]
        print(try Comparison.report(comparisons.compactMap(\.self), asJSON: options.json))
    }

    private func compare<Ours: JSONCodable, Theirs: Codable>(
        _ title: String,
        _ bytes: [UInt8],
        _ ours: Ours.Type,
        _ theirs: Theirs.Type
    ) throws -> Comparison? {
        if let only = options.only, !title.contains(only) { return nil }
        let value = try JSONCoding.decode(ours, from: bytes)
        let written = JSONCoding.encode(value)
        guard try JSONCoding.decode(ours, from: written) == value else {
            throw ValidationError("What was written is not read as the same")
        }
        var competitors = [Competitor(name: "ClientRuntime") { keep(JSONCoding.encodeData(value)) }]
        if !withoutFoundation {
            let theirValue = try foundationDecoder().decode(theirs, from: Data(bytes))
            let encoder = JSONEncoder()
            encoder.dateEncodingStrategy = .iso8601
            competitors.append(
                Competitor(name: "JSONEncoder, synthesized Codable") {
                    keep(try encoder.encode(theirValue))
                }
            )
        }
        return try Comparison.measure("encode \(title)", bytes: written.count, rounds: options.rounds, competitors)
    }
}

/// A decoder of Foundation as most programs set it up.
private func foundationDecoder() -> JSONDecoder {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return decoder
}
