// CollectionConformances.swift: arrays, dictionaries and optionals as JSON.

internal import JSONSyntax

extension Array: JSONCodable where Element: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> [Element] {
        let state = value.state
        guard value.index >= 0, state.pointee.tokens[value.index].kind == .array else {
            value.fail(expected: "array")
            return []
        }
        let end = Int(state.pointee.tokens[value.index].next)
        var current = value.index + 1
        // Count first: growing would move the items again and again.
        var count = 0
        while current < end {
            count += 1
            current = Int(state.pointee.tokens[current].next)
        }
        var result: [Element] = []
        result.reserveCapacity(count)
        current = value.index + 1
        let skips = state.pointee.skipsItems
        while current < end, !state.pointee.hasFailed {
            var item = ValueReader(state: state, index: current)
            result.append(Element.read(from: &item))
            current = Int(state.pointee.tokens[current].next)
            if skips, state.pointee.hasFailed {
                result.removeLast()
                state.pointee.skipItem()
            }
        }
        return result
    }

    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) {
        value.state.pointee.append(UInt8(ascii: "["))
        withUnsafeBufferPointer { items in
            guard let base = items.baseAddress else { return }
            // Through the pointer: a loop over the items would copy each, and all strings in it be retained.
            for index in 0..<items.count {
                value.write((base + index).pointee)
                value.state.pointee.append(UInt8(ascii: ","))
            }
        }
        value.state.pointee.close(with: UInt8(ascii: "]"))
    }
}

/// Written in the order of the keys, so that equal dictionaries have equal texts.
extension Dictionary: JSONCodable where Key == String, Value: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> [String: Value] {
        var object = ObjectReader(value)
        return object.additional()
    }

    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) {
        var object = ObjectWriter(value)
        object.write(additional: self)
        object.finish()
    }
}

extension Optional: JSONCodable where Wrapped: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Wrapped? {
        value.kind == .null ? nil : Wrapped.read(from: &value)
    }

    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) {
        if let self { value.write(self) } else { value.writeNull() }
    }
}
