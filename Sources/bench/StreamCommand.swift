// StreamCommand.swift: `bench stream`, how long the first element of a stream takes, and how much is read for it.

import ArgumentParser
import ClientRuntime
import Foundation

struct StreamCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stream",
        abstract: "The first element of a streamed list, and all of them, by the number of elements."
    )

    @Option(help: "How many times each stream is read.")
    var rounds = 15

    @Flag(help: "Report as JSON.")
    var json = false

    /// What a server sends at once.
    private static let chunk = 16 << 10

    private enum Form: String, CaseIterable { case lines = "JSON Lines", list = "one JSON list" }

    func run() async throws {
        var reports: [Report] = []
        for form in Form.allCases { reports.append(try await measure(form)) }
        try Report.show(reports, asJSON: json)
    }

    private func measure(_ form: Form) async throws -> Report {
        let columns = ["elements", "bytes", "to the first, CPU µs", "bytes read for it", "all, CPU ms", "MB/s"]
        var report = Report(title: "Streaming labels of an issue as \(form.rawValue)", columns: columns)
        for count in [1_000, 10_000, 100_000] {
            let bytes = Self.text(count, form)
            var first: [Double] = []
            var all: [Double] = []
            var read = 0
            // The first of each apart: it would have to find its memory again after all of them.
            for _ in 0..<10 * max(1, rounds) {
                let start = cpuSeconds()
                read = try await Self.read(bytes, form, limit: 1, of: count)
                first.append(cpuSeconds() - start)
            }
            for _ in 0..<max(1, rounds) {
                let start = cpuSeconds()
                _ = try await Self.read(bytes, form, limit: count, of: count)
                all.append(cpuSeconds() - start)
            }
            report.rows.append([
                .count(count), .count(bytes.count), .number(first.median * 1e6, decimals: 0), .count(read),
                .milliseconds(all.median), .number(Double(bytes.count) / all.median / 1e6, decimals: 0),
            ])
        }
        return report
    }

    /// Reads so many elements.
    /// - Returns: how many bytes were asked for
    private static func read(_ bytes: Data, _ form: Form, limit: Int, of count: Int) async throws -> Int {
        let source = ChunkSource(bytes)
        let transport = InMemoryTransport { _, _ in
            var response = HTTPResponse(status: .ok)
            response.headerFields[.contentType] = form == .lines ? "application/jsonl" : "application/json"
            return (response, ResponseBody(ByteStream { { await source.next() } }))
        }
        let call = Tracker.Client(transport: transport).listLabels()
        let labels: ResponseStream<Tracker.Label> =
            form == .lines ? try await call.elements(of: Tracker.Label.self) : try await call.elements()
        var found = 0
        for try await label in labels {
            keep(label)
            found += 1
            if found == limit { break }
        }
        guard found == limit else { throw Trouble(description: "\(found) of \(count) elements came") }
        return await source.given
    }

    private static func text(_ count: Int, _ form: Form) -> Data {
        var text = Data(form == .lines ? "".utf8 : "[".utf8)
        for index in 0..<count {
            let label = Tracker.Label(
                id: index,
                nodeID: "MDU6TGFiZWwyMDgwNDU5NDY=",
                url: URL(fileURLWithPath: "/labels/\(index)"),
                name: "bug \(index)",
                description: nil,
                color: "f29513",
                default: false
            )
            text.append(JSONCoding.encodeData(label))
            text.append(UInt8(ascii: form == .lines || index == count - 1 ? "\n" : ","))
        }
        if form == .list { text.append(UInt8(ascii: "]")) }
        return text
    }

    /// Hands out bytes, and counts them.
    private actor ChunkSource {
        private let bytes: Data
        private(set) var given = 0

        init(_ bytes: Data) { self.bytes = bytes }

        func next() -> Data? {
            guard given < bytes.count else { return nil }
            let end = min(given + StreamCommand.chunk, bytes.count)
            defer { given = end }
            return bytes[given..<end]
        }
    }
}
