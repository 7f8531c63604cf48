// Node.swift: a value of a document as all stages after reading see it, whether JSON or YAML: a handle into the tree.

import Diagnostics

/// A value or a key of a document. Cheap to copy; keeps the whole tree alive.
package struct Node: Sendable {
    package enum Kind: Sendable, Hashable {
        case mapping, sequence, string, number, boolean, null
    }

    /// The identity of a place in a tree: an alias has the ID of the node it refers to.
    package struct ID: Hashable, Sendable {
        let tape: ObjectIdentifier
        let index: UInt32
    }

    let tape: SyntaxTape
    let index: Int

    /// The node of a record, or of what it is an alias of.
    init(_ tape: SyntaxTape, _ index: Int) {
        self.tape = tape
        self.index = tape.store.resolved(index)
    }

    var record: Record { tape.store.records[index] }

    package var id: ID { ID(tape: ObjectIdentifier(tape), index: UInt32(index)) }

    package var kind: Kind {
        switch record.kind {
        case .mapping: .mapping
        case .sequence: .sequence
        case .string: .string
        case .number: .number
        case .boolean: .boolean
        case .null, .alias: .null
        }
    }

    /// The whole value; of strings with their quotes, of an absent YAML value the empty stretch where it would be.
    package var span: SourceSpan {
        let record = record
        return SourceSpan(file: tape.files[Int(record.file)].id, start: record.start, end: record.end)
    }

    /// The number of members of a mapping or items of a sequence; 0 for scalars.
    package var count: Int { tape.store.count(of: index) }

    /// The members of a mapping in the order of the text; none for everything else.
    package var members: Members {
        Members(tape: tape, position: record.kind == .mapping ? index + 1 : Int(record.next), end: Int(record.next))
    }

    /// The items of a sequence; none for everything else.
    package var items: Items {
        Items(tape: tape, position: record.kind == .sequence ? index + 1 : Int(record.next), end: Int(record.next))
    }

    /// The value of a key of a mapping. Keys that are not strings (`200:`) are found by their text.
    package subscript(key: String) -> Node? {
        keyIndex(key).map { Node(tape, $0 + 1) }
    }

    /// The key itself, for its span.
    package func keyNode(_ key: String) -> Node? {
        keyIndex(key).map { Node(tape, $0) }
    }

    /// The value that a pointer leads to from here.
    package func value(at pointer: JSONPointer) -> Node? {
        var node = self
        for token in pointer.tokens {
            if node.kind == .sequence {
                guard let place = JSONPointer.index(token), let item = node.items.item(at: place) else { return nil }
                node = item
            } else {
                guard let value = node[token] else { return nil }
                node = value
            }
        }
        return node
    }

    private func keyIndex(_ key: String) -> Int? {
        var key = key
        return key.withUTF8 { tape.store.key(UnsafeRawBufferPointer($0), in: index, files: tape.files) }
    }
}

extension Node {
    /// The keys and values of a mapping, without those that a later key replaces.
    package struct Members: Sequence, IteratorProtocol, Sendable {
        let tape: SyntaxTape
        var position: Int
        let end: Int

        package mutating func next() -> (key: Node, value: Node)? {
            while position < end {
                let key = position
                position = Int(tape.store.records[key + 1].next)
                if tape.store.records[key].flags.contains(.isHidden) { continue }
                return (Node(tape, key), Node(tape, key + 1))
            }
            return nil
        }
    }

    /// The items of a sequence.
    package struct Items: Sequence, IteratorProtocol, Sendable {
        let tape: SyntaxTape
        var position: Int
        let end: Int

        package mutating func next() -> Node? {
            guard position < end else { return nil }
            defer { position = Int(tape.store.records[position].next) }
            return Node(tape, position)
        }

        /// The item at a place counted from 0, found in linear time.
        func item(at place: Int) -> Node? {
            var copy = self
            for _ in 0..<place where copy.next() == nil { return nil }
            return copy.next()
        }
    }
}
