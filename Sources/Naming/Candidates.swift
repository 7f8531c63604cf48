// The names that a symbol may have, the best first, and the choice among them within one scope.

import Diagnostics
import IR

/// A symbol that is to be named in a scope.
struct Contender {
    var symbol: Symbol
    var candidates: [String]

    /// - Parameters:
    ///   - parent: words of what the symbol stands in, which come first in the name after a clash
    ///   - kind: a word for what the symbol is, which comes last in the name instead
    init(_ symbol: Symbol, _ style: Words.Style, parent: String = "", kind: String = "") {
        self.symbol = symbol
        let first = symbol.hints.first ?? ""
        var candidates: [String] = []
        func add(_ words: Words) {
            guard !words.isEmpty else { return }
            let name = words.name(style)
            if !candidates.contains(name) { candidates.append(name) }
        }
        for hint in symbol.hints { add(Words(signed: hint)) }
        add(Words(spelled: first))
        let plain = candidates.first ?? "empty"
        add(Words("\(parent) \(plain) \(kind)"))
        if first.first?.isUppercase == true, style == .member {
            add(Words("\(first) " + (first.contains { $0.isLowercase } ? "capitalized" : "uppercased")))
        }
        if candidates.isEmpty { candidates.append(style == .type ? "Empty" : "empty") }
        let digest = Digest.hexadecimal(of: first)
        candidates.append("\(plain)_\(digest)")
        candidates.append("\(plain)_\(digest)\(Digest.hexadecimal(of: symbol.hints.joined(separator: " ") + parent))")
        self.candidates = candidates
    }
}

/// One scope in which names must differ.
struct NameScope {
    /// Names that nothing here may have.
    var reserved: Set<String>

    /// Gives each contender the first of its candidates that no better one wants. Who is better depends on the texts
    /// alone: whose text is the name itself, then whose text is first in order.
    mutating func assign(_ contenders: [Contender]) -> [String] {
        var level = [Int](repeating: 0, count: contenders.count)
        var names = [String?](repeating: nil, count: contenders.count)
        var open = Array(contenders.indices)
        while !open.isEmpty {
            var wanted: [String: [Int]] = [:]
            for index in open { wanted[contenders[index].candidates[level[index]], default: []].append(index) }
            var still: [Int] = []
            for (name, rivals) in wanted {
                var losers = rivals
                if !reserved.contains(name) {
                    let winner = rivals.min { Self.isBetter(contenders[$0], than: contenders[$1], for: name) } ?? rivals[0]
                    names[winner] = name
                    losers.removeAll { $0 == winner }
                }
                for index in losers {
                    if level[index] + 1 < contenders[index].candidates.count {
                        level[index] += 1
                        still.append(index)
                    } else {
                        // Equal in every text: only their place tells them apart.
                        names[index] = unique(name, index)
                    }
                }
            }
            reserved.formUnion(names.compactMap { $0 })
            open = still.sorted()
        }
        return names.map { $0 ?? "empty" }
    }

    private static func isBetter(_ first: Contender, than second: Contender, for name: String) -> Bool {
        let (one, other) = (first.symbol.hints.first ?? "", second.symbol.hints.first ?? "")
        if (one == name) != (other == name) { return one == name }
        if one != other { return one < other }
        if first.symbol.hints != second.symbol.hints { return first.symbol.hints.joined() < second.symbol.hints.joined() }
        return (first.symbol.origin?.start ?? 0) < (second.symbol.origin?.start ?? 0)
    }

    private func unique(_ name: String, _ index: Int) -> String {
        var name = "\(name)_\(Digest.hexadecimal(of: "\(index)"))"
        while reserved.contains(name) { name += "_" }
        return name
    }
}
