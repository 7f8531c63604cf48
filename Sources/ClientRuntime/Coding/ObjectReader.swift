// ObjectReader.swift: the members of one object as generated code asks for them: by name, in the order of the document.
//
// The order pays: a member that stands where it is expected is found by one comparison. The first time one does not,
// the reader looks over all names once. From then on a filter of 64 bits says at once that a name is absent, and only a
// name that may be there is searched. Objects of more than 64 members, with a name twice or with escapes in a name get
// an index.

import Foundation
internal import JSONSyntax

/// The members of one object, or, after a mistake, of none: then everything read from it is a placeholder.
///
/// Each name is asked for at most once.
public struct ObjectReader: ~Copyable {
    let state: UnsafeMutablePointer<ReaderState>
    /// The token of the object; negative for none.
    let object: Int
    /// The token of the name that is expected next.
    private var cursor: Int
    /// The token after the object.
    private let end: Int
    /// Which member stands at the cursor, counted from 0; right once the names have been looked over.
    private var ordinal = 0
    /// The members taken so far, by ordinal; right once the names have been looked over.
    private var taken: UInt64 = 0
    /// The fingerprints of all names, a bit each.
    private var filter: UInt64 = 0
    private var search = Search.inOrder
    private var index: MemberIndex?

    private enum Search: UInt8 { case inOrder, filtered, indexed }

    init(_ value: borrowing ValueReader) {
        state = value.state
        var object = value.index
        if object < 0 || state.pointee.hasFailed {
            object = -1
        } else if state.pointee.tokens[object].kind != .object {
            state.pointee.fail(at: object, expected: "object")
            object = -1
        }
        self.object = object
        guard object >= 0 else {
            (cursor, end) = (0, 0)
            state.pointee.placeholderDepth += 1
            precondition(state.pointee.placeholderDepth < 1000, "A structure that requires itself has no placeholder")
            return
        }
        cursor = object &+ 1
        end = Int(state.pointee.tokens[object].next)
        if state.pointee.isCareful { lookOver() }
    }

    deinit {
        if object < 0 { state.pointee.placeholderDepth -= 1 }
    }

    // MARK: Finding members

    /// The token of a member's value; negative when there is none.
    @inline(__always)
    private mutating func find(_ name: StaticString) -> Int {
        if cursor < end {
            let token = state.pointee.tokens[cursor]
            if !token.hasEscapes, hasSameBytes(state.pointee.content(token), name) {
                taken |= 1 &<< UInt64(truncatingIfNeeded: ordinal)
                ordinal &+= 1
                let value = cursor &+ 1
                cursor = Int(state.pointee.tokens[value].next)
                return value
            }
        }
        return findElsewhere(name)
    }

    @inline(never)
    private mutating func findElsewhere(_ name: StaticString) -> Int {
        // When all members have been taken in order, none is left, and no name need be looked over.
        guard object >= 0, search != .inOrder || cursor < end else { return -1 }
        if search == .inOrder { lookOver() }
        if let index { return index.take(name, state) ?? -1 }
        let fingerprint = JSONToken.fingerprint(name.utf8Start, count: name.utf8CodeUnitCount)
        guard filter & Self.bit(fingerprint) != 0 else { return -1 }
        // First from the cursor to the end, then from the start to the cursor.
        let tokens = state.pointee.tokens
        var current = cursor
        var currentOrdinal = ordinal
        var limit = end
        for _ in 0..<2 {
            while current < limit {
                let value = current &+ 1
                if tokens[current].fingerprint == fingerprint,
                    hasSameBytes(state.pointee.content(tokens[current]), name)
                {
                    taken |= 1 &<< UInt64(truncatingIfNeeded: currentOrdinal)
                    ordinal = currentOrdinal &+ 1
                    cursor = Int(tokens[value].next)
                    return value
                }
                current = Int(tokens[value].next)
                currentOrdinal &+= 1
            }
            (current, currentOrdinal, limit) = (object &+ 1, 0, cursor)
        }
        return -1
    }

    private static func bit(_ fingerprint: UInt16) -> UInt64 { 1 &<< UInt64(fingerprint & 63) }

    /// Looks over all names: makes the filter, and changes to an index where a filter does not do.
    private mutating func lookOver() {
        let tokens = state.pointee.tokens
        var current = object + 1
        var count = 0
        var isSimple = true
        while current < end, isSimple {
            let token = tokens[current]
            if current == cursor { ordinal = count }
            isSimple = count < 64 && !token.hasEscapes
            if filter & Self.bit(token.fingerprint) != 0, hasEarlierTwin(of: current) { isSimple = false }
            filter |= Self.bit(token.fingerprint)
            count += 1
            current = Int(tokens[current + 1].next)
        }
        guard isSimple else { return useIndex() }
        if cursor == end { ordinal = count }
        taken = ordinal < 64 ? 1 << UInt64(ordinal) - 1 : .max
        search = .filtered
    }

    private func hasEarlierTwin(of name: Int) -> Bool {
        let tokens = state.pointee.tokens
        let content = state.pointee.content(tokens[name])
        var current = object + 1
        while current < name {
            if tokens[current].fingerprint == tokens[name].fingerprint,
                content.count == tokens[current].contentRange.count
            {
                let other = state.pointee.content(tokens[current])
                if content.elementsEqual(other) { return true }
            }
            current = Int(tokens[current + 1].next)
        }
        return false
    }

    /// Changes to an index. Whatever came before the cursor has been taken already, perhaps the wrong one of two.
    private mutating func useIndex() {
        search = .indexed
        let index = MemberIndex(object: object, state)
        self.index = index
        if !index.markTaken(before: cursor) { state.pointee.failForTakingWrongly() }
        // The quick way must not find anything any more: of two members it would find the first.
        cursor = end
    }

    /// When all has been read: makes sure that everything taken was the last member of its name. A careful reader notes
    /// which structures are around a mistake.
    /// - Parameter type: the structure that was read
    @inline(__always)
    mutating func settle<Structure>(_ type: Structure.Type) {
        if search != .inOrder {
            if state.pointee.hasFailed { state.pointee.noteOwner(Structure.self, at: object) }
            if state.pointee.isJudging, object >= 0 { state.pointee.misfits += openMembers }
        } else if cursor < end, cursor > object &+ 1 {
            // What was taken in order to the end of the object has no twin that is left over.
            lookOver()
        }
    }

    /// How many members nobody has asked for; right once the names have been looked over.
    private var openMembers: Int {
        var count = 0
        forEachOpenMember { _ in count += 1 }
        return count
    }

    /// Calls `body` with the token of each name that nobody has asked for.
    @inline(__always)
    private func forEachOpenMember(_ body: (Int) -> Void) {
        let tokens = state.pointee.tokens
        var current = object + 1
        var ordinal = 0
        while current < end, !state.pointee.hasFailed {
            let isOpen = index?.isFree(ordinal) ?? (taken & (1 &<< UInt64(truncatingIfNeeded: ordinal)) == 0)
            if isOpen { body(current) }
            current = Int(tokens[current + 1].next)
            ordinal += 1
        }
    }

    // MARK: Members of any type

    /// Reads a member that must be there.
    public mutating func required<Value: JSONCodable>(_ name: StaticString) -> Value {
        let index = find(name)
        if index < 0 { state.pointee.fail(at: object, missing: name, expected: "a value") }
        var value = ValueReader(state: state, index: index)
        return Value.read(from: &value)
    }

    /// Reads a member that may be absent or `null`.
    public mutating func optional<Value: JSONCodable>(_ name: StaticString) -> Value? {
        let index = find(name)
        guard index >= 0, state.pointee.tokens[index].kind != .null else { return nil }
        var value = ValueReader(state: state, index: index)
        return Value.read(from: &value)
    }

    /// Reads a member where absence and `null` are two things.
    public mutating func threeState<Value: JSONCodable>(_ name: StaticString) -> Nullable<Value>? {
        let index = find(name)
        guard index >= 0 else { return nil }
        var value = ValueReader(state: state, index: index)
        return Nullable<Value>.read(from: &value)
    }

    /// Reads every member that has not been asked for so far. Two names that Swift takes for equal although their code
    /// units differ are a mistake, since a dictionary holds only one of them.
    public mutating func additional<Value: JSONCodable>() -> [String: Value] {
        guard object >= 0 else { return [:] }
        if search == .inOrder { lookOver() }
        var result: [String: Value] = [:]
        forEachOpenMember { name in
            let text = JSONString.value(of: state.pointee.tokens[name], in: state.pointee.buffer)
            var value = ValueReader(state: state, index: name + 1)
            if result.updateValue(Value.read(from: &value), forKey: text) != nil {
                failForEquivalent(name, result.keys)
            }
        }
        // Everything has been asked for now.
        (cursor, search, index, filter, taken) = (end, .filtered, nil, 0, .max)
        return result
    }

    /// Notes that a name is canonically equivalent to one that was read before.
    private func failForEquivalent(_ name: Int, _ known: Dictionary<String, some Any>.Keys) {
        let text = JSONString.value(of: state.pointee.tokens[name], in: state.pointee.buffer)
        let other = known.first { $0 == text } ?? text
        let names = "\(spelledOut(other)) and \(spelledOut(text))"
        state.pointee.fail(at: name, expected: "names that differ for Swift, of \(names) a dictionary holds only one")
    }

    // MARK: Members of the most frequent types, which are spared the way through the protocol

    /// Reads a member that must be there.
    public mutating func required(_ name: StaticString) -> String {
        let index = find(name)
        if index < 0 { state.pointee.fail(at: object, missing: name, expected: "string") }
        return state.pointee.string(at: index)
    }

    /// Reads a member that must be there.
    public mutating func required(_ name: StaticString) -> Int {
        let index = find(name)
        if index < 0 { state.pointee.fail(at: object, missing: name, expected: "integer") }
        return Int(truncatingIfNeeded: state.pointee.integer(at: index))
    }

    /// Reads a member that must be there.
    public mutating func required(_ name: StaticString) -> Bool {
        let index = find(name)
        if index < 0 { state.pointee.fail(at: object, missing: name, expected: "boolean") }
        return state.pointee.boolean(at: index)
    }

    /// Reads a member that must be there.
    public mutating func required(_ name: StaticString) -> Date {
        let index = find(name)
        if index < 0 { state.pointee.fail(at: object, missing: name, expected: "date and time of RFC 3339") }
        return state.pointee.date(at: index)
    }

    /// The token of a member that is there and not `null`; negative otherwise.
    @inline(__always)
    private mutating func findValue(_ name: StaticString) -> Int {
        let index = find(name)
        return index >= 0 && state.pointee.tokens[index].kind != .null ? index : -1
    }

    /// Reads a member that may be absent or `null`.
    public mutating func optional(_ name: StaticString) -> String? {
        let index = findValue(name)
        return index < 0 ? nil : state.pointee.string(at: index)
    }

    /// Reads a member that may be absent or `null`.
    public mutating func optional(_ name: StaticString) -> Int? {
        let index = findValue(name)
        return index < 0 ? nil : Int(truncatingIfNeeded: state.pointee.integer(at: index))
    }

    /// Reads a member that may be absent and is `null` otherwise: nil is absent.
    public mutating func optional(_ name: StaticString) -> JSONNull? {
        let index = find(name)
        guard index >= 0 else { return nil }
        var value = ValueReader(state: state, index: index)
        return JSONNull.read(from: &value)
    }

    /// Reads a member that may be absent or `null`.
    public mutating func optional(_ name: StaticString) -> Bool? {
        let index = findValue(name)
        return index < 0 ? nil : state.pointee.boolean(at: index)
    }

    /// Reads a member that may be absent or `null`.
    public mutating func optional(_ name: StaticString) -> Date? {
        let index = findValue(name)
        return index < 0 ? nil : state.pointee.date(at: index)
    }
}
