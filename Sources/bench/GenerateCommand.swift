// GenerateCommand.swift: `bench generate`, what each stage from a document to its client costs.

import ArgumentParser
import Diagnostics
import Emission
import Foundation
import Generator
import Lowering
import Naming
import Resolution

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Processor time of each stage, and memory, of generating clients."
    )

    @Argument(help: "Documents.", completion: .file())
    var documents: [String]

    @Option(help: "How many times each document is generated from, each time in a process of its own.")
    var rounds = 5

    @Flag(help: "Report as JSON.")
    var json = false

    @Flag(help: .hidden)
    var alone = false

    @Option(help: .hidden)
    var again: String?

    func run() throws {
        if let again { return try answer(SecondRun(document: documents[0], folder: again)) }
        if alone { return try answer(GenerationCost(document: documents[0])) }
        var report = Report(title: "Generating, CPU ms", columns: ["document"] + GenerationCost.columns + ["again"])
        for document in documents {
            let name = document.split(separator: "/").last.map(String.init) ?? document
            let cost = try GenerationCost.median(of: document, rounds: rounds)
            let again = try SecondRun.median(of: document, rounds: rounds)
            report.rows.append([.text(name)] + cost.cells + [.milliseconds(again)])
        }
        try Report.show([report], asJSON: json)
    }
}

/// What it takes to generate one client.
struct GenerationCost: Codable {
    static let stages = ["read", "resolve", "lower", "name", "emit", "write"]
    static let columns = ["bytes"] + stages + ["total", "MB/s", "peak MB", "times read", "files"]

    /// Bytes of the document.
    var bytes = 0
    var files = 0
    /// Processor time of each stage, in seconds.
    var seconds: [Double] = []
    /// Processor time of the whole process, its start included.
    var total = 0.0
    /// Bytes.
    var peak = 0

    /// Generates once, in this process, into a folder that is removed.
    init(document path: String) throws {
        var seconds: [Double] = []
        func timed<Result>(_ stage: () throws -> Result) rethrows -> Result {
            let start = cpuSeconds()
            defer { seconds.append(cpuSeconds() - start) }
            return try stage()
        }
        let files = FileLoader()
        files.keepsTrees = false
        var report = DiagnosticReport()
        // Nothing is kept for longer than `generate` keeps it.
        var tree = timed { files.tree(at: path, report: &report) }
        var roots = tree.map { [RootDocument(node: $0)] } ?? []
        var document = timed { resolve(roots, files: files, report: &report) }
        (tree, roots) = (nil, [])
        let title = document?.title
        let api = try timed {
            guard let document, !report.hasErrors else {
                throw Trouble(description: "\(path): \(report.errors.diagnostics.first?.message ?? "no API document")")
            }
            return lower(document, options: LoweringOptions(name: title), report: &report)
        }
        document = nil
        let names = timed { assignNames(to: api, options: NamingOptions(), report: &report) }
        files.releaseTrees()
        let generated = timed { emit(api, names: names, options: EmissionOptions()) }
        try withTemporaryFolder { folder in
            timed {
                let output = OutputDirectory(path: folder)
                let changes = output.changes(for: generated, namespaces: [names.namespace], ownsFolder: false)
                _ = output.write(changes, report: &report)
            }
            total = cpuSeconds()
        }
        self.seconds = seconds
        self.files = generated.count
        bytes = files.sources.all[0].bytes.count
        peak = peakMemory()
    }

    /// The median of each figure over some processes.
    static func median(of document: String, rounds: Int) throws -> GenerationCost {
        let costs = try (0..<max(1, rounds)).map { _ in
            try runAlone(["generate", document, "--alone"], as: GenerationCost.self)
        }
        var cost = costs[0]
        cost.seconds = cost.seconds.indices.map { stage in costs.map { $0.seconds[stage] }.median }
        cost.total = costs.map(\.total).median
        cost.peak = costs.map(\.peak).median
        return cost
    }

    var cells: [Report.Cell] {
        [.count(bytes)] + seconds.map(Report.Cell.milliseconds) + [
            .milliseconds(total), .number(Double(bytes) / total / 1e6, decimals: 1), .megabytes(peak),
            .number(total / Swift.max(seconds[0], 1e-6), decimals: 1), .count(files),
        ]
    }
}

/// What it takes to see that there is nothing to do.
struct SecondRun: Codable {
    /// Processor time of the whole process, its start included.
    var seconds: Double

    /// Runs over a document whose client is in a folder already.
    init(document: String, folder: String) throws {
        let options = RunOptions(inputs: [document], output: folder, isTrustingManifests: true)
        let changes = Generator.run(options).changes
        guard changes?.isEmpty == true else {
            throw Trouble(description: "\(document): a second run found something to do")
        }
        seconds = cpuSeconds()
    }

    /// The median over some processes.
    static func median(of document: String, rounds: Int) throws -> Double {
        try withTemporaryFolder { folder in
            guard Generator.run(RunOptions(inputs: [document], output: folder)).changes != nil else {
                throw Trouble(description: "\(document): no client")
            }
            return try (0..<max(1, rounds)).map { _ in
                try runAlone(["generate", document, "--again", folder], as: SecondRun.self).seconds
            }.median
        }
    }
}
