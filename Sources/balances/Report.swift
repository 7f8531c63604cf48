// What is printed: a table for people, JSON for programs.

import Foundation
import Generated

enum Report {
    /// One line for each provider, under a heading.
    static func table(_ findings: [Finding]) -> String {
        let rows = [("PROVIDER", "LEFT")] + findings.map { ($0.provider.rawValue, $0.text) }
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { name, text in
            name + String(repeating: " ", count: width - name.count + 2) + text
        }.joined(separator: "\n")
    }

    /// One object for each provider.
    static func json(_ findings: [Finding]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(findings.map(Entry.init)), as: UTF8.self)
    }

    /// A finding as JSON writes it.
    private struct Entry: Encodable {
        var provider: String
        /// `shown`, `missing`, `refused` or `failed`.
        var state: String
        var text: String
        var amount: String?
        var unit: String?
        var total: String?

        init(_ finding: Finding) {
            provider = finding.provider.rawValue
            text = finding.text
            switch finding.outcome {
            case .shown(let balance):
                state = "shown"
                amount = balance.amount
                unit = balance.unit
                total = balance.total
            case .missing: state = "missing"
            case .refused: state = "refused"
            case .failed: state = "failed"
            }
        }
    }
}
