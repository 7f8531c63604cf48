// GrowCommand.swift: `bench grow`, whether twice the document takes twice the time, also when the document is hostile.

import ArgumentParser
import Foundation

struct GrowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grow",
        abstract: "Processor time of generating from invented documents, doubled step by step."
    )

    @Option(help: "The largest ordinary document, in millions of bytes.")
    var to = 64

    @Option(help: "How many times each document is generated from.")
    var rounds = 3

    @Option(help: "Measure only shapes that have this in their name.")
    var only: String?

    @Flag(help: "Report as JSON.")
    var json = false

    func run() throws {
        var report = Report(title: "Growing, CPU ms", columns: ["shape", "size", "step"] + GenerationCost.columns)
        for shape in Shape.all where only.map(shape.name.contains) ?? true {
            var last: Double?
            for size in shape.sizes(to: to) {
                let cost = try withTemporaryFolder { folder in
                    let path = folder + "/openapi.json"
                    try shape.write(size: size, to: path)
                    return try GenerationCost.median(of: path, rounds: rounds)
                }
                let step = last.map { Report.Cell.number(cost.total / $0, decimals: 2) } ?? .nothing
                report.rows.append([.text(shape.name), .count(size), step] + cost.cells)
                last = cost.total
            }
        }
        try Report.show([report], asJSON: json)
    }
}
