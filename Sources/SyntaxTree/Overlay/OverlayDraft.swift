// OverlayDraft.swift: a tree that can be changed, while the actions of an overlay are applied. Values are taken apart
// only where an action reaches; all else stays a node of the tree it comes from.

import Diagnostics

/// The tree as the actions so far have left it. Entry 0 is the root.
struct OverlayDraft {
    enum Content {
        /// As `origin` says.
        case untouched
        case mapping([(key: Node, value: Int)])
        case sequence([Int])
    }

    struct Entry {
        /// The node it comes from, which tells its kind and its span.
        var origin: Node
        var content: Content = .untouched
        /// The entry it belongs to; -1 for the root.
        var parent: Int
    }

    private(set) var entries: [Entry]

    init(_ root: Node) {
        entries = [Entry(origin: root, parent: -1)]
    }

    func kind(of id: Int) -> Node.Kind { entries[id].origin.kind }

    /// The entries of what is directly in a mapping or sequence, in order; taken apart when they were not yet.
    mutating func children(of id: Int) -> [Int] {
        expand(id)
        switch entries[id].content {
        case .untouched: return []
        case .mapping(let members): return members.map(\.value)
        case .sequence(let items): return items
        }
    }

    /// The entry of a key of a mapping.
    mutating func child(_ key: String, of id: Int) -> Int? {
        // Not to take a mapping apart that does not have the key.
        if case .untouched = entries[id].content, entries[id].origin[key] == nil { return nil }
        expand(id)
        guard case .mapping(let members) = entries[id].content else { return nil }
        return members.first { $0.key.text.utf8.elementsEqual(key.utf8) }?.value
    }

    private mutating func expand(_ id: Int) {
        guard case .untouched = entries[id].content else { return }
        let origin = entries[id].origin
        switch origin.kind {
        case .mapping:
            entries[id].content = .mapping(origin.members.map { ($0.key, add($0.value, to: id)) })
        case .sequence:
            entries[id].content = .sequence(origin.items.map { add($0, to: id) })
        default:
            break
        }
    }

    /// A new entry for a node, not yet among the children of `parent`.
    mutating func add(_ node: Node, to parent: Int) -> Int {
        entries.append(Entry(origin: node, parent: parent))
        return entries.count - 1
    }

    // MARK: Changes

    /// Takes entries out of the mappings and sequences that hold them. The root must not be among them.
    mutating func remove(_ ids: [Int]) {
        let removed = Set(ids)
        for parent in Set(ids.map { entries[$0].parent }) {
            switch entries[parent].content {
            case .untouched: break
            case .mapping(let members):
                entries[parent].content = .mapping(members.filter { !removed.contains($0.value) })
            case .sequence(let items): entries[parent].content = .sequence(items.filter { !removed.contains($0) })
            }
        }
    }

    /// Two values that cannot be merged.
    struct Mismatch: Error {
        var target: Node
        var update: Node
    }

    /// Merges one value, an entry of its own with no parent, into another: mappings by key, all the way down; sequences
    /// by putting one behind the other; a scalar takes the place of a scalar.
    mutating func merge(_ update: Int, into target: Int) throws(Mismatch) {
        if kind(of: target) == .sequence, kind(of: update) != .sequence {
            expand(target)
            return append([update], to: target)
        }
        var pairs = [(target: target, update: update)]
        while let (target, update) = pairs.popLast() {
            switch (kind(of: target), kind(of: update)) {
            case (.mapping, .mapping):
                pairs += mergeMembers(of: update, into: target)
            case (.sequence, .sequence):
                expand(target)
                append(children(of: update), to: target)
            case (.mapping, _), (.sequence, _), (_, .mapping), (_, .sequence):
                throw Mismatch(target: entries[target].origin, update: entries[update].origin)
            default:
                entries[target].origin = entries[update].origin
            }
        }
    }

    private mutating func append(_ items: [Int], to sequence: Int) {
        guard case .sequence(let old) = entries[sequence].content else { return }
        for item in items { entries[item].parent = sequence }
        entries[sequence].content = .sequence(old + items)
    }

    /// Adds the members that are new, and gives the pairs of values that both have.
    private mutating func mergeMembers(of update: Int, into target: Int) -> [(target: Int, update: Int)] {
        expand(target)
        expand(update)
        guard case .mapping(var members) = entries[target].content,
            case .mapping(let updates) = entries[update].content
        else { return [] }
        let places = Dictionary(members.map { ($0.key.text, $0.value) }, uniquingKeysWith: { $1 })
        var both: [(Int, Int)] = []
        for (key, value) in updates {
            if let old = places[key.text] {
                both.append((old, value))
            } else {
                entries[value].parent = target
                members.append((key, value))
            }
        }
        entries[target].content = .mapping(members)
        return both
    }

    /// A copy of an entry and all under it, with no parent.
    mutating func copy(_ id: Int) -> Int {
        entries.append(Entry(origin: entries[id].origin, content: entries[id].content, parent: -1))
        let root = entries.count - 1
        var open = [root]
        while let copy = open.popLast() {
            func duplicate(_ child: Int) -> Int {
                let entry = entries[child]
                entries.append(Entry(origin: entry.origin, content: entry.content, parent: copy))
                open.append(entries.count - 1)
                return entries.count - 1
            }
            switch entries[copy].content {
            case .untouched: break
            case .mapping(let members): entries[copy].content = .mapping(members.map { ($0.key, duplicate($0.value)) })
            case .sequence(let items): entries[copy].content = .sequence(items.map { duplicate($0) })
            }
        }
        return root
    }
}
