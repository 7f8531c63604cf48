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

    /// Whether something with this title is to be measured.
    func wants(_ title: String) -> Bool { only.map(title.contains) ?? true }

    /// The payloads as types of ours and of Foundation, compared one way or the other.
    func compareAll(_ comparison: some PayloadComparison) throws -> [Report] {
        var reports: [Report] = []
        if wants("balances") {
            reports.append(
                try comparison.compare(
                    "balances",
                    Payload.balances(),
                    [Neptune.WalletBalanceByAssetResponse].self,
                    [FoundationWallet.BalanceResponse].self
                )
            )
        }
        if wants("issues") {
            let (ours, theirs) = ([Tracker.Issue].self, [FoundationTracker.Issue].self)
            reports.append(try comparison.compare("issues", Payload.issues(), ours, theirs))
        }
        return reports
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

    @Option(help: .hidden)
    var alone: String?

    func run() throws {
        if let alone { return try answer(DecodingMemory(payload: alone)) }
        var reports = try options.compareAll(self)
        if options.wants("hostile") { reports.append(try hostileTexts()) }
        if options.wants("memory") { reports.append(try memory()) }
        try Report.show(reports, asJSON: options.json)
    }

    /// Texts of some sizes: none may take much more than twice the time for twice the size.
    private func hostileTexts() throws -> Report {
        let megabytes = [1, 4, 16, 64]
        let columns = [""] + megabytes.map { "\($0) MB" } + ["step"]
        var report = Report(title: "decode hostile texts, MB/s", columns: columns)
        for text in HostileText.all {
            let texts = megabytes.map { text.make($0 * 1_000_000) }
            let runs = texts.map { bytes in
                Competitor(name: text.name) { keep(try? JSONCoding.decode([Tracker.Label].self, from: bytes)) }
            }
            let seconds = try Competitor.medians(of: runs, rounds: options.rounds / 5)
            // The mean of the doublings from the first to the last size.
            let step = pow(seconds[3] / seconds[0], 1 / log2(Double(texts[3].count) / Double(texts[0].count)))
            report.rows.append(
                [.text(text.name)]
                    + zip(texts, seconds).map { .number(Double($0.count) / $1 / 1e6, decimals: 0) }
                    + [.number(step, decimals: 2)]
            )
        }
        return report
    }

    /// What decoding needs at its worst, and what is left of that in the values.
    private func memory() throws -> Report {
        let columns = ["", "text MB", "values MB", "peak MB", "times values"]
        var report = Report(title: "decode, memory beside the text", columns: columns)
        for payload in ["balances", "issues"] {
            let memory = try runAlone(["decode", "--alone", payload], as: DecodingMemory.self)
            report.rows.append([
                .text(payload), .megabytes(memory.text), .megabytes(memory.values), .megabytes(memory.peak),
                .number(Double(memory.peak) / Double(max(memory.values, 1)), decimals: 2),
            ])
        }
        return report
    }

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

/// The memory that one decoding takes, in bytes.
private struct DecodingMemory: Codable {
    var text: Int
    var values: Int
    var peak: Int

    init(payload: String) throws {
        let bytes = payload == "issues" ? Payload.issues() : Payload.balances()
        let before = presentMemory()
        if payload == "issues" {
            self = try Self.measure([Tracker.Issue].self, bytes, before)
        } else {
            self = try Self.measure([Neptune.WalletBalanceByAssetResponse].self, bytes, before)
        }
    }

    private init(text: Int, values: Int, peak: Int) {
        (self.text, self.values, self.peak) = (text, values, peak)
    }

    private static func measure<Value: JSONCodable>(
        _ type: Value.Type,
        _ bytes: [UInt8],
        _ before: Int
    ) throws -> DecodingMemory {
        let value = try JSONCoding.decode(type, from: bytes)
        let memory = DecodingMemory(
            text: bytes.count,
            values: presentMemory() - before,
            peak: peakMemory() - before
        )
        keep(value)
        return memory
    }
}
