// Tuples.swift: JSON arrays with a type for each place (JSON Schema 2020-12, section 10.3.1.1, `prefixItems`).

internal import JSONSyntax

/// The items of one array, one after the other.
public struct ItemsReader: ~Copyable {
    private let state: UnsafeMutablePointer<ReaderState>
    private let array: Int
    private var current: Int
    private let end: Int

    /// Starts before the first item.
    public init(_ value: borrowing ValueReader) {
        state = value.state
        array = value.index
        if array >= 0, state.pointee.tokens[array].kind == .array {
            current = array + 1
            end = Int(state.pointee.tokens[array].next)
        } else {
            state.pointee.fail(at: array, expected: "array")
            current = 0
            end = 0
        }
    }

    /// Reads the next item, which must be there.
    public mutating func required<Value: JSONCodable>() -> Value {
        if current >= end { state.pointee.fail(at: array, expected: "array with more items") }
        var value = ValueReader(state: state, index: advance())
        return Value.read(from: &value)
    }

    /// Reads the next item; nil when there is none or it is `null`.
    public mutating func optional<Value: JSONCodable>() -> Value? {
        guard current < end else { return nil }
        var value = ValueReader(state: state, index: advance())
        return value.kind == .null ? nil : Value.read(from: &value)
    }

    /// Reads the items that are left.
    public mutating func rest<Value: JSONCodable>() -> [Value] {
        var values: [Value] = []
        while current < end, !state.pointee.hasFailed { values.append(required()) }
        return values
    }

    /// The index of the next item, behind which the reader stands from now on; negative where there is none.
    private mutating func advance() -> Int {
        guard current < end, !state.pointee.hasFailed else { return -1 }
        defer { current = Int(state.pointee.tokens[current].next) }
        return current
    }
}

/// The items of one array in the text that is being written.
public struct ItemsWriter: ~Copyable {
    let state: UnsafeMutablePointer<WriterState>
    /// Items that are absent, and become `null` if another one follows.
    private var absent = 0

    /// Begins the array.
    public init(_ value: borrowing ValueWriter) {
        state = value.state
        state.pointee.append(UInt8(ascii: "["))
    }

    /// Writes the next item.
    public mutating func write(_ item: some JSONCodable) {
        var value = ValueWriter(state: state)
        for _ in 0..<absent {
            value.writeNull()
            state.pointee.append(UInt8(ascii: ","))
        }
        absent = 0
        value.write(item)
        state.pointee.append(UInt8(ascii: ","))
    }

    /// Writes the next item; nil at the end of the array is left out.
    public mutating func writeIfPresent(_ item: (some JSONCodable)?) {
        if let item { write(item) } else { absent += 1 }
    }

    /// Writes the items after those that have a place of their own.
    public mutating func write(rest items: [some JSONCodable]) {
        for item in items { write(item) }
    }

    /// Ends the array.
    public mutating func finish() { state.pointee.close(with: UInt8(ascii: "]")) }
}
