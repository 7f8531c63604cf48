// ValueReader.swift: one JSON value as generated code sees it: what kind it is, what tells the cases of a union apart,
// and how to read it.

internal import JSONSyntax

/// What a JSON value is.
public enum ValueKind: Sendable, Hashable {
    /// A number is an `integer` when its text has neither fraction nor exponent, otherwise a `number`.
    case null, boolean, integer, number, string, array, object
}

/// One JSON value, or, after a mistake, none at all: then everything read from it is a placeholder.
///
/// It cannot be copied, so it cannot outlive the decoding it belongs to.
public struct ValueReader: ~Copyable {
    let state: UnsafeMutablePointer<ReaderState>
    /// The token of the value; negative for none.
    let index: Int

    init(state: UnsafeMutablePointer<ReaderState>, index: Int) {
        self.state = state
        self.index = index
    }

    /// Reads the value.
    public mutating func read<Value: JSONCodable>(_ type: Value.Type = Value.self) -> Value {
        Value.read(from: &self)
    }

    /// What the value is; `null` after a mistake.
    public var kind: ValueKind {
        guard index >= 0 else { return .null }
        switch state.pointee.tokens[index].kind {
        case .object: return .object
        case .array: return .array
        case .string: return .string
        case .number: return state.pointee.tokens[index].isPlainInteger ? .integer : .number
        case .true, .false: return .boolean
        case .null: return .null
        }
    }

    /// Notes that the value is not what it should be. Only the first note counts.
    /// - Parameter expected: what it should be, such as `positive number`.
    public mutating func fail(expected: String) { state.pointee.fail(at: index, expected: expected) }

    /// Whether reading has failed, here or before.
    public var hasFailed: Bool { index < 0 || state.pointee.hasFailed }

    // MARK: Unions

    /// The text of a string, a number or a Boolean in a member of this object; "" and a note when there is none.
    public mutating func tag(_ name: StaticString) -> String {
        guard index >= 0 else { return "" }
        guard state.pointee.tokens[index].kind == .object else {
            fail(expected: "object")
            return ""
        }
        guard let member = member(name) else {
            state.pointee.fail(at: index, missing: name, expected: "string")
            return ""
        }
        switch state.pointee.tokens[member].kind {
        case .number: return String(decoding: state.pointee.text(state.pointee.tokens[member]), as: UTF8.self)
        case .true: return "true"
        case .false: return "false"
        case .string, .null, .array, .object: return state.pointee.string(at: member)
        }
    }

    /// Whether this is an object with such a member, also if that is `null`.
    public func hasMember(_ name: StaticString) -> Bool { member(name) != nil }

    /// Whether this is an object whose member is this string.
    public func member(_ name: StaticString, equals value: StaticString) -> Bool {
        guard let member = member(name) else { return false }
        return isString(at: member, value)
    }

    /// Whether this is an object whose member is this integer.
    public func member(_ name: StaticString, equals value: Int) -> Bool {
        guard let member = member(name), state.pointee.tokens[member].kind == .number else { return false }
        return JSONNumberReading.int64(state.pointee.text(state.pointee.tokens[member])) == Int64(value)
    }

    /// Whether this is an object whose member is this Boolean.
    public func member(_ name: StaticString, equals value: Bool) -> Bool {
        guard let member = member(name) else { return false }
        return state.pointee.tokens[member].kind == (value ? .true : .false)
    }

    /// Whether this is one of some strings.
    public func isString(oneOf values: [StaticString]) -> Bool {
        index >= 0 && values.contains { isString(at: index, $0) }
    }

    /// Reads the value as another type; nil, and no note, when it does not decode.
    ///
    /// What has failed once for a type is not tried again, so unions in unions take time in proportion to their size
    /// and depth, not to the number of ways through them.
    public mutating func attempt<Value: JSONCodable>(_ type: Value.Type = Value.self) -> Value? {
        guard !hasFailed else { return nil }
        let token = state.pointee.tokens[index]
        let key = ReaderState.Attempt(type: ObjectIdentifier(type), token: index)
        let isWorthNoting = token.kind == .object || token.kind == .array
        if isWorthNoting, state.pointee.failedAttempts.contains(key) { return nil }
        let wasAttempting = state.pointee.isAttempting
        state.pointee.isAttempting = true
        let value = Value.read(from: &self)
        state.pointee.isAttempting = wasAttempting
        guard state.pointee.hasFailed else { return value }
        state.pointee.forgetFailure()
        if isWorthNoting { state.pointee.failedAttempts.insert(key) }
        return nil
    }

    // MARK: Looking into objects

    /// The token of a member's value; of the last one when there are several.
    private func member(_ name: StaticString) -> Int? {
        guard index >= 0, state.pointee.tokens[index].kind == .object else { return nil }
        let tokens = state.pointee.tokens
        let end = Int(tokens[index].next)
        var found: Int?
        var current = index + 1
        while current < end {
            if isString(at: current, name) { found = current + 1 }
            current = Int(tokens[current + 1].next)
        }
        return found
    }

    private func isString(at index: Int, _ value: StaticString) -> Bool {
        let token = state.pointee.tokens[index]
        guard token.kind == .string else { return false }
        return token.hasEscapes
            ? state.pointee.withContent(at: index) { hasSameBytes($0, value) }
            : hasSameBytes(state.pointee.content(token), value)
    }
}
