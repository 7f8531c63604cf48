// Measurement.swift: CPU time of competitors, taken in turns so that whatever slows the machine down slows all of them.

import Foundation

/// One thing that is measured.
struct Competitor {
    var name: String
    var run: () throws -> Void
}

/// Speeds of competitors over one payload.
struct Comparison: Encodable {
    var title: String
    var bytes: Int
    var rows: [Row]

    struct Row: Encodable {
        var name: String
        /// Median over the rounds, in millions of bytes per second of CPU time.
        var megabytesPerSecond: Double
        /// How many times as fast as the last row.
        var ratio: Double
    }

    /// Runs each competitor once a round; the last one is what the others are compared with.
    static func measure(
        _ title: String,
        bytes: Int,
        rounds: Int,
        _ competitors: [Competitor]
    ) throws -> Comparison {
        var times = Array(repeating: [Double](), count: competitors.count)
        for round in 0...rounds {
            for (index, competitor) in competitors.enumerated() {
                let start = cpuSeconds()
                try competitor.run()
                // The first round warms up.
                if round > 0 { times[index].append(cpuSeconds() - start) }
            }
        }
        let medians = times.map { $0.sorted()[$0.count / 2] }
        let rows = zip(competitors, medians).map { competitor, median in
            Row(
                name: competitor.name,
                megabytesPerSecond: Double(bytes) / median / 1e6,
                ratio: (medians.last ?? median) / median
            )
        }
        return Comparison(title: title, bytes: bytes, rows: rows)
    }

    var text: String {
        let lines = rows.map { row in
            let name = row.name.padding(toLength: 34, withPad: " ", startingAt: 0)
            let speed = String(format: "%8.0f MB/s", row.megabytesPerSecond)
            return "  \(name)\(speed)\(String(format: "%8.2f x", row.ratio))"
        }
        return (["\(title) (\(bytes) bytes)"] + lines).joined(separator: "\n")
    }

    static func report(_ comparisons: [Comparison], asJSON: Bool) throws -> String {
        guard asJSON else { return comparisons.map(\.text).joined(separator: "\n") }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(comparisons), as: UTF8.self)
    }
}

/// Seconds of processor time this process has used; on Windows, where there is no such clock in C, seconds since its
/// start.
func cpuSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

/// Keeps the compiler from leaving out a result nobody looks at.
@inline(never)
@_optimize(none)
func keep<Value>(_ value: Value) {}
