// Finds the operation that a recorded request is a call of: by method, server, path template, and query where
// operations share a path.

import Foundation
import OpenAPI

/// The operations of several documents as patterns of requests.
struct ExchangeMatcher {
    private var patterns: [Pattern] = []

    /// An operation by its document and its index in that document.
    struct Match: Hashable {
        var document: Int
        var operation: Int
    }

    /// What the requests of one operation at one server look like.
    private struct Pattern {
        var match: Match
        var method: String
        var authority: String
        /// The parts of the base path and of the path template.
        var base: [Segment]
        var segments: [Segment]
        var query: [(name: String, value: String)]
    }

    /// A part of a path template between slashes: its literal pieces, with a parameter between each two.
    private struct Segment {
        var pieces: [String]

        init(_ text: String) {
            var pieces = [""]
            var rest = text[...]
            while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
                pieces[pieces.count - 1] += String(rest[..<open])
                pieces.append("")
                rest = rest[rest.index(after: close)...]
            }
            pieces[pieces.count - 1] += String(rest)
            self.pieces = pieces.map { $0.removingPercentEncoding ?? $0 }
        }

        var isLiteral: Bool { pieces.count == 1 }

        /// How specific the part is: literal, mixed, a parameter alone.
        var rank: Int { isLiteral ? 0 : pieces.allSatisfy(\.isEmpty) ? 2 : 1 }

        func matches(_ text: String) -> Bool {
            if text == RecordedExchange.mask { return true }
            if isLiteral { return text == pieces[0] }
            guard text.hasPrefix(pieces[0]), text.hasSuffix(pieces[pieces.count - 1]) else { return false }
            let ends = pieces[0].count + pieces[pieces.count - 1].count
            guard text.count > ends else { return false }
            var rest = text.dropFirst(pieces[0].count).dropLast(pieces[pieces.count - 1].count)
            for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
                guard let range = rest.dropFirst().range(of: piece) else { return false }
                rest = rest[range.upperBound...]
            }
            return true
        }
    }

    /// Adds the operations of a document.
    mutating func add(_ document: Document, at index: Int) {
        for (number, operation) in document.operations.enumerated() {
            let servers = operation.servers.isEmpty ? document.servers : operation.servers
            let addresses = servers.isEmpty ? [""] : servers.map(Self.template)
            let parts = operation.path.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
                .split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
            let path = RecordedTarget.segments(parts.first.map(String.init) ?? "/").map(Segment.init)
            let query = parts.count > 1 ? RecordedTarget.pairs(parts[1]).filter { !$0.value.contains("{") } : []
            for address in addresses {
                let (authority, base) = Self.parts(of: address)
                patterns.append(
                    Pattern(
                        match: Match(document: index, operation: number),
                        method: operation.method,
                        authority: authority,
                        base: base,
                        segments: path,
                        query: query + Self.fixedParameters(of: operation, in: document)
                    )
                )
            }
        }
    }

    /// The operation that an exchange is a call of; nil when there is none.
    func match(_ exchange: RecordedExchange) -> Match? {
        var best: (match: Match, rank: [Int])?
        for pattern in patterns {
            guard let rank = rank(of: pattern, for: exchange) else { continue }
            if best.map({ rank.lexicographicallyPrecedes($0.rank) }) ?? true { best = (pattern.match, rank) }
        }
        return best?.match
    }

    /// How well a pattern fits, less is better; nil when it does not.
    private func rank(of pattern: Pattern, for exchange: RecordedExchange) -> [Int]? {
        guard pattern.method == exchange.method else { return nil }
        let recorded = exchange.target.segments
        let whole = pattern.base + pattern.segments
        let place: Int
        if recorded.count == whole.count, zip(whole, recorded).allSatisfy({ $0.matches($1) }) {
            place = !pattern.authority.isEmpty && pattern.authority == exchange.target.authority ? 0 : 1
        } else {
            // Another server, such as a proxy or a test: the template is at the end of the path.
            guard recorded.count >= pattern.segments.count,
                zip(pattern.segments, recorded.suffix(pattern.segments.count)).allSatisfy({ $0.matches($1) })
            else { return nil }
            place = 2
        }
        for (name, value) in pattern.query {
            let isThere = exchange.target.query.contains { pair in
                pair.name == name && (pair.value == value || pair.value == RecordedExchange.mask)
            }
            guard isThere else { return nil }
        }
        return [place, place == 2 ? -pattern.segments.count : 0] + pattern.segments.map(\.rank)
            + [-pattern.query.count]
    }

    /// The address of a server with a parameter for each variable that has no fixed value.
    private static func template(_ server: OpenAPI.Server) -> String {
        server.variables.count > 0 ? server.url : server.defaultURL
    }

    private static func parts(of address: String) -> (authority: String, base: [Segment]) {
        guard let target = RecordedTarget(address) else { return ("", []) }
        // The braces of variables are not percent-decoded; a literal `{` does not stand in a path.
        var path = target.path
        while path.hasSuffix("/") { path.removeLast() }
        let base = path.isEmpty ? [] : RecordedTarget.segments(path).map(Segment.init)
        return (target.authority, base)
    }

    /// Required query parameters that have one value.
    private static func fixedParameters(
        of operation: OpenAPI.Operation,
        in document: Document
    ) -> [(name: String, value: String)] {
        operation.parameters.compactMap { parameter in
            guard parameter.location == .query, parameter.isRequired, let id = parameter.schema,
                let values = document.schemas[id].enumeration, values.count == 1, let value = values[0].string
            else { return nil }
            return (parameter.name, value)
        }
    }
}
