// PlotCommand.swift: `bench plot`, the curves of `bench grow --json` as a picture. Both axes are logarithmic, so that
// what is linear rises by one square a square.

import ArgumentParser
import Foundation

struct PlotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plot",
        abstract: "Writes an SVG of growth curves to standard output."
    )

    @Argument(help: "What `bench grow --json` printed.", completion: .file())
    var growth: String

    func run() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: growth))
        guard let report = try JSONDecoder().decode([Report].self, from: data).first else {
            throw Trouble(description: "\(growth) holds no report")
        }
        print(GrowthPicture(report).svg)
    }
}

/// Curves of processor time over bytes.
struct GrowthPicture {
    private struct Curve {
        var name: String
        /// Bytes and milliseconds.
        var points: [(x: Double, y: Double)] = []
    }

    private var curves: [Curve] = []
    private let left = 70.0
    private let bottom = 410.0
    private let square = 80.0

    init(_ report: Report) {
        guard let bytes = report.columns.firstIndex(of: "bytes"), let total = report.columns.firstIndex(of: "total")
        else { return }
        for row in report.rows {
            guard case .number(let x, _) = row[bytes], case .number(let y, _) = row[total] else { continue }
            if curves.last?.name != row[0].text { curves.append(Curve(name: row[0].text)) }
            curves[curves.count - 1].points.append((x, y))
        }
    }

    /// One square to the right is ten times the bytes, from 10 kB; one up ten times the time, from 1 ms.
    private func place(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        (left + 1.5 * square * (log10(x) - 4), bottom - square * log10(max(y, 1)))
    }

    var svg: String {
        let colours = [
            "#3b82f6", "#f97316", "#22c55e", "#ef4444", "#a855f7", "#14b8a6", "#eab308", "#ec4899", "#84cc16",
            "#64748b",
            "#06b6d4",
        ]
        var lines = [
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 460" font-family="sans-serif" \
            font-size="12">
            <style>
            text { fill: #374151 } .grid { stroke: #d1d5db } polyline { fill: none; stroke-width: 2 }
            @media (prefers-color-scheme: dark) { text { fill: #d1d5db } .grid { stroke: #4b5563 } }
            </style>
            """
        ]
        for (index, label) in ["10 kB", "100 kB", "1 MB", "10 MB", "100 MB"].enumerated() {
            let x = place(pow(10, Double(index + 4)), 1).x
            lines.append(line(from: (x, bottom), to: (x, bottom - 4.5 * square)))
            lines.append(text(label, at: (x, bottom + 18), anchor: "middle"))
        }
        for (index, label) in ["1 ms", "10 ms", "100 ms", "1 s", "10 s"].enumerated() {
            let y = place(1, pow(10, Double(index))).y
            lines.append(line(from: (left, y), to: (left + 6 * square, y)))
            lines.append(text(label, at: (left - 8, y + 4), anchor: "end"))
        }
        for (index, curve) in curves.enumerated() {
            let colour = colours[index % colours.count]
            let points = curve.points.map { place($0.x, $0.y) }
                .map { String(format: "%.1f,%.1f", $0.x, $0.y) }.joined(separator: " ")
            lines.append("<polyline points=\"\(points)\" stroke=\"\(colour)\"/>")
            let y = 40 + 22 * Double(index)
            lines.append("<polyline points=\"580,\(y - 4) 604,\(y - 4)\" stroke=\"\(colour)\"/>")
            lines.append(text(curve.name, at: (612, y), anchor: "start"))
        }
        return (lines + ["</svg>"]).joined(separator: "\n")
    }

    private func line(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) -> String {
        "<line class=\"grid\" x1=\"\(start.x)\" y1=\"\(start.y)\" x2=\"\(end.x)\" y2=\"\(end.y)\"/>"
    }

    private func text(_ text: String, at place: (x: Double, y: Double), anchor: String) -> String {
        "<text x=\"\(place.x)\" y=\"\(place.y)\" text-anchor=\"\(anchor)\">\(text)</text>"
    }
}
