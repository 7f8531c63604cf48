// The names that a symbol may have, the best first, and the choice among them within one scope.

import Diagnostics
import IR

/// A symbol that is to be named in a scope.
struct Contender {
    let symbol: Symbol
    private let style: Words.Style
    private let parent: String
    private let kind: String
    /// The names so far; more are made when a clash asks for them.
    private(set) var candidates: [String] = []

    /// - Parameters:
    ///   - parent: words of what the symbol stands in, which come first in the name after a clash
    ///   - kind: a word for what the symbol is, which comes last in the name instead
    init(_ symbol: Symbol, _ style: Words.Style, parent: String = "", kind: String = "") {
        self.symbol = symbol
        self.style = style
        self.parent = parent
        self.kind = kind
        add(Words(signed: symbol.text))
        if candidates.isEmpty { makeAll() }
    }

    /// The candidate of a level; the last is different from every other contender's unless their texts are the same.
    mutating func candidate(at level: Int) -> String? {
        if level >= candidates.count, candidates.count <= 1 || !isComplete { makeAll() }
        return level < candidates.count ? candidates[level] : nil
    }

    private var isComplete = false

    private mutating func makeAll() {
        if isComplete { return }
        isComplete = true
        let first = symbol.text
        for hint in symbol.hints { add(Words(signed: hint)) }
        add(Words(spelled: first))
        let plain = candidates.first ?? "empty"
        add(Words("\(parent) \(plain) \(kind)"))
        if first.first?.isUppercase == true, style == .member {
            add(Words("\(first) " + (first.contains { $0.isLowercase } ? "capitalized" : "uppercased")))
        }
        let digest = Digest.hexadecimal(of: first)
        candidates.append("\(plain)_\(digest)")
        candidates.append("\(plain)_\(digest)\(Digest.hexadecimal(of: symbol.hints.joined(separator: " ") + parent))")
    }

    private mutating func add(_ words: Words) {
        guard !words.isEmpty else { return }
        let name = words.name(style)
        if !candidates.contains(name) { candidates.append(name) }
    }
}

/// One scope in which names must differ.
struct NameScope {
    /// Names that nothing here may have.
    var reserved: Set<String>

    /// Gives each contender the first of its candidates that no better one wants. Who is better depends on the texts
    /// alone: whose text is the name itself, then whose text is first in order.
    mutating func assign(_ symbols: [Contender]) -> [String] {
        var contenders = symbols
        var level = [Int](repeating: 0, count: contenders.count)
        var names = [String](repeating: "", count: contenders.count)
        var open = Array(contenders.indices)
        while !open.isEmpty {
            var wanted: [String: [Int]] = [:]
            for index in open {
                if let name = contenders[index].candidate(at: level[index]) {
                    wanted[name, default: []].append(index)
                } else {
                    // Equal in every text: only their place tells them apart.
                    names[index] = unique(contenders[index].candidates[0], index)
                    reserved.insert(names[index])
                }
            }
            var losers: [Int] = []
            for (name, rivals) in wanted {
                var rest = rivals
                if !reserved.contains(name) {
                    let winner =
                        rivals.count == 1
                        ? rivals[0]
                        : rivals.min { Self.isBetter(contenders[$0], than: contenders[$1], for: name) } ?? rivals[0]
                    names[winner] = name
                    rest.removeAll { $0 == winner }
                }
                losers += rest
            }
            for name in wanted.keys { reserved.insert(name) }
            for index in losers { level[index] += 1 }
            open = losers.sorted()
        }
        return names
    }

    private static func isBetter(_ first: Contender, than second: Contender, for name: String) -> Bool {
        let (one, other) = (first.symbol.text, second.symbol.text)
        let (near, far) = (distance(one, name), distance(other, name))
        if near != far { return near < far }
        if one != other { return one < other }
        // The same for a reader: the shorter one is composed.
        if one.utf8.count != other.utf8.count { return one.utf8.count < other.utf8.count }
        if !one.utf8.elementsEqual(other.utf8) { return one.utf8.lexicographicallyPrecedes(other.utf8) }
        if first.symbol.hints != second.symbol.hints {
            return first.symbol.hints.joined() < second.symbol.hints.joined()
        }
        return (first.symbol.origin?.start ?? 0) < (second.symbol.origin?.start ?? 0)
    }

    /// How far a text is from a name that it wants: itself, the same but for capitals, other cuts between words.
    private static func distance(_ text: String, _ name: String) -> Int {
        if text == name { return 0 }
        if text.lowercased() == name.lowercased() { return text.first?.isLowercase == true ? 1 : 2 }
        return text.contains { $0.isUppercase } ? 4 : 3
    }

    private func unique(_ name: String, _ index: Int) -> String {
        var name = "\(name)_\(Digest.hexadecimal(of: "\(index)"))"
        while reserved.contains(name) { name += "_" }
        return name
    }
}
