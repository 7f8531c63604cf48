// EncodeCommand.swift: `bench encode`, models into JSON, beside Foundation.

import ArgumentParser
import ClientRuntime
import Foundation

struct EncodeCommand: ParsableCommand, PayloadComparison {
    static let configuration = CommandConfiguration(
        commandName: "encode",
        abstract: "Encoding models, compared with JSONEncoder."
    )

    @OptionGroup var options: CodingOptions

    func run() throws { try Report.show(options.compareAll(self), asJSON: options.json) }

    func compare<Ours: JSONCodable & Equatable, Theirs: Codable>(
        _ title: String,
        _ bytes: [UInt8],
        _ ours: Ours.Type,
        _ theirs: Theirs.Type
    ) throws -> Report {
        let value = try JSONCoding.decode(ours, from: bytes)
        let written = JSONCoding.encode(value)
        guard try JSONCoding.decode(ours, from: written) == value else {
            throw Trouble(description: "What was written is not read as the same")
        }
        var competitors = [Competitor(name: "ClientRuntime") { keep(JSONCoding.encodeData(value)) }]
        if !options.withoutFoundation {
            let (decoder, encoder) = (JSONDecoder(), JSONEncoder())
            decoder.dateDecodingStrategy = .iso8601
            encoder.dateEncodingStrategy = .iso8601
            let theirValue = try decoder.decode(theirs, from: Data(bytes))
            competitors.append(
                Competitor(name: "JSONEncoder, synthesized Codable") { keep(try encoder.encode(theirValue)) }
            )
        }
        return try Competitor.compare("encode \(title)", bytes: written.count, rounds: options.rounds, competitors)
    }
}
