// Report.swift: the table that every command prints, as text (which is Markdown, too) or as data.

import Foundation

/// Rows under named columns.
struct Report: Codable {
    /// One value of a row.
    enum Cell: Codable {
        case text(String)
        /// A number, and how many decimals of it are shown.
        case number(Double, decimals: Int)
        case nothing

        static func count(_ value: Int) -> Cell { .number(Double(value), decimals: 0) }
        /// Seconds as milliseconds.
        static func milliseconds(_ seconds: Double) -> Cell { .number(seconds * 1000, decimals: 1) }
        /// Bytes as millions of bytes.
        static func megabytes(_ bytes: Int) -> Cell { .number(Double(bytes) / 1e6, decimals: 1) }

        var text: String {
            switch self {
            case .text(let text): text
            case .number(let value, let decimals): String(format: "%.\(decimals)f", value)
            case .nothing: ""
            }
        }

        var isText: Bool { if case .text = self { true } else { false } }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .nothing
            } else if let value = try? container.decode(Double.self) {
                self = .number(value, decimals: value == value.rounded() ? 0 : 2)
            } else {
                self = .text(try container.decode(String.self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let value, _): try container.encode(value)
            case .nothing: try container.encodeNil()
            }
        }
    }

    var title: String
    var columns: [String]
    var rows: [[Cell]] = []

    var text: String {
        let texts = [columns] + rows.map { $0.map(\.text) }
        let widths = columns.indices.map { column in texts.map { $0[column].count }.max() ?? 0 }
        let isLeft = columns.indices.map { column in rows.contains { $0[column].isText } }
        let lines = texts.map { row in
            let cells = row.indices.map { column in
                let blanks = String(repeating: " ", count: widths[column] - row[column].count)
                return isLeft[column] ? row[column] + blanks : blanks + row[column]
            }
            return "| \(cells.joined(separator: " | ")) |"
        }
        let rule = columns.indices.map { column in
            let dashes = String(repeating: "-", count: widths[column] + 1)
            return isLeft[column] ? dashes + "-" : dashes + ":"
        }
        return (["\(title)\n", lines[0], "|\(rule.joined(separator: "|"))|"] + lines.dropFirst())
            .joined(separator: "\n") + "\n"
    }

    /// Prints reports, one after the other.
    static func show(_ reports: [Report], asJSON: Bool) throws {
        guard asJSON else { return print(reports.map(\.text).joined(separator: "\n"), terminator: "") }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(reports), as: UTF8.self))
    }
}
