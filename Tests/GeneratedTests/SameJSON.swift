// When two JSON values say the same: numbers by their exact decimal value, members in any order, moments as moments.

import ClientRuntime
import Foundation
import Testing

/// Expects two values to be the same.
func expectSameJSON(
    _ found: JSONValue,
    _ expected: JSONValue,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let differences = differences(found, expected, at: "")
    #expect(
        differences.isEmpty,
        "\(differences.joined(separator: "\n"))\nfound \(found)\nexpected \(expected)",
        sourceLocation: sourceLocation
    )
}

/// The places at which two values differ.
///
/// A member that is null in the example may be absent in what is found: generated types have one nil for both where the
/// document allows both.
func differences(_ found: JSONValue, _ expected: JSONValue, at path: String) -> [String] {
    switch (found, expected) {
    case (.object(let left), .object(let right)):
        let names = Set(left.names).union(right.names).sorted()
        return names.flatMap { name -> [String] in
            let place = "\(path).\(name)"
            switch (left[name], right[name]) {
            case (let left?, let right?): return differences(left, right, at: place)
            case (let left?, nil): return ["\(place): \(left), but it is not in the example"]
            case (nil, .null?), (nil, nil): return []
            case (nil, let right?): return ["\(place): \(right) is missing"]
            }
        }
    case (.array(let left), .array(let right)) where left.count == right.count:
        return zip(left, right).enumerated().flatMap { differences($1.0, $1.1, at: "\(path)[\($0)]") }
    case (.string(let left), .string(let right)) where left != right:
        if let left = moment(left), let right = moment(right), abs(left - right) <= 1e-6 { return [] }
        return ["\(path): \"\(left)\", not \"\(right)\""]
    default:
        return found == expected ? [] : ["\(path): \(found), not \(expected)"]
    }
}

/// Seconds of a date-time of RFC 3339, counted from the year 2001, when a double holds millionths of them.
private func moment(_ text: String) -> Double? {
    let pattern = #/(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)/#
    guard let match = text.wholeMatch(of: pattern) else { return nil }
    let formatter = ISO8601DateFormatter()
    guard let date = formatter.date(from: "\(match.1)T\(match.2)\(match.4.uppercased())") else { return nil }
    return date.timeIntervalSinceReferenceDate + (match.3.flatMap { Double("0\($0)") } ?? 0)
}
