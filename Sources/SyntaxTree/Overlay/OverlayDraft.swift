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

    /// The bounds of the draft; the number of entries is checked before an update or a copy is made.
    let limits: OverlayLimits

    /// The work of queries that is left; see `OverlaySelection.swift`.
    var work: SelectionWork

    init(_ root: Node, limits: OverlayLimits = .standard) {
        entries = [Entry(origin: root, parent: -1)]
        self.limits = limits
        work = SelectionWork(limit: limits.looks)
    }

    func kind(of id: Int) -> Node.Kind { entries[id].origin.kind }

    /// The number of members or items.
    func count(of id: Int) -> Int {
        switch entries[id].content {
        case .untouched: entries[id].origin.count
        case .mapping(let members): members.count
        case .sequence(let items): items.count
        }
    }

    /// Returns the entries of what is directly in a mapping or sequence, in order; takes it apart if it is not yet.
    mutating func children(of id: Int) -> [Int] {
        expand(id)
        switch entries[id].content {
        case .untouched: return []
        case .mapping(let members): return members.map(\.value)
        case .sequence(let items): return items
        }
    }

    /// Adds the children of an entry to a stack, the first on top.
    mutating func pushChildren(of id: Int, to stack: inout [Int]) {
        expand(id)
        switch entries[id].content {
        case .untouched: break
        case .mapping(let members): for member in members.reversed() { stack.append(member.value) }
        case .sequence(let items): stack += items.reversed()
        }
    }

    /// The entry of an item of a sequence.
    mutating func item(_ index: Int, of id: Int) -> Int? {
        guard kind(of: id) == .sequence else { return nil }
        expand(id)
        guard case .sequence(let items) = entries[id].content, items.indices.contains(index) else { return nil }
        return items[index]
    }

    /// The entry of a key of a mapping; the key is UTF-8.
    mutating func child(_ key: [UInt8], of id: Int) -> Int? {
        // Not to take a mapping apart that does not have the key.
        if case .untouched = entries[id].content, !entries[id].origin.hasKey(key) { return nil }
        expand(id)
        guard case .mapping(let members) = entries[id].content else { return nil }
        return members.first { $0.key.isText(key) }?.value
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

    /// Makes a new entry for a node, not yet among the children of `parent`.
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

    /// The reason why values cannot be merged.
    enum Failure: Error {
        case mismatch(target: Node, update: Node)
        /// The result would have more values than the limits allow.
        case tooLarge
    }

    /// Merges one value, an entry of its own with no parent, into another: mappings by key, all the way down; sequences
    /// by putting one behind the other; a scalar takes the place of a scalar.
    /// - Returns: The values of the update that YAML leaves out (`components:`) where the target has a mapping or
    ///   sequence, which stays as it is.
    mutating func merge(_ update: Int, into target: Int) throws(Failure) -> [Node] {
        guard entries.count <= limits.values else { throw .tooLarge }
        if kind(of: target) == .sequence, kind(of: update) != .sequence {
            if entries[update].origin.isAbsentValue { return [entries[update].origin] }
            append([update], to: target)
            return []
        }
        var absent: [Node] = []
        var pairs = [(target: target, update: update)]
        while let (target, update) = pairs.popLast() {
            switch (kind(of: target), kind(of: update)) {
            case (.mapping, .mapping):
                pairs += mergeMembers(of: update, into: target)
            case (.sequence, .sequence):
                append(children(of: update), to: target)
            case (.mapping, .null) where entries[update].origin.isAbsentValue,
                (.sequence, .null) where entries[update].origin.isAbsentValue:
                absent.append(entries[update].origin)
            case (.mapping, _), (.sequence, _), (_, .mapping), (_, .sequence):
                throw .mismatch(target: entries[target].origin, update: entries[update].origin)
            default:
                entries[target].origin = entries[update].origin
            }
        }
        return absent
    }

    private mutating func append(_ items: [Int], to sequence: Int) {
        expand(sequence)
        guard case .sequence(var all) = entries[sequence].content else { return }
        // So that the list has one owner and grows in place.
        entries[sequence].content = .untouched
        for item in items { entries[item].parent = sequence }
        all += items
        entries[sequence].content = .sequence(all)
    }

    /// Adds the members that are new, and returns the pairs of values that both have.
    private mutating func mergeMembers(of update: Int, into target: Int) -> [(target: Int, update: Int)] {
        expand(target)
        expand(update)
        guard case .mapping(let updates) = entries[update].content,
            case .mapping(var members) = entries[target].content
        else { return [] }
        entries[target].content = .untouched
        defer { entries[target].content = .mapping(members) }
        let old = members.count
        var places: [[UInt8]: Int] = [:]
        if updates.count > 8, old > 8 {
            for (place, member) in members.enumerated() { places[member.key.bytes] = place }
        }
        var both: [(Int, Int)] = []
        for (key, value) in updates {
            let bytes = key.bytes
            let place = places.isEmpty ? members[..<old].firstIndex { $0.key.isText(bytes) } : places[bytes]
            if let place {
                both.append((members[place].value, value))
            } else {
                entries[value].parent = target
                members.append((key, value))
            }
        }
        return both
    }

    /// Makes a copy of an entry and all under it, with no parent.
    mutating func copy(_ id: Int) throws(Failure) -> Int {
        entries.append(Entry(origin: entries[id].origin, content: entries[id].content, parent: -1))
        let root = entries.count - 1
        var open = [root]
        while let copy = open.popLast() {
            guard entries.count <= limits.values else { throw .tooLarge }
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

extension Node {
    /// The UTF-8 of a scalar.
    var bytes: [UInt8] { tape.store.withText(of: index, in: tape.files) { Array($0) } }

    /// Returns a Boolean value that is true if a mapping has a key of these bytes.
    func hasKey(_ key: [UInt8]) -> Bool {
        key.withUnsafeBytes { tape.store.key($0, in: index, files: tape.files) != nil }
    }

    /// Returns a Boolean value that is true if the text of a scalar is these bytes.
    func isText(_ text: [UInt8]) -> Bool {
        text.withUnsafeBytes { tape.store.isText($0, ofKey: index, files: tape.files) }
    }

    /// A Boolean value that is true for a null that YAML does not write, as in `components:`.
    var isAbsentValue: Bool { kind == .null && span.start == span.end }
}
