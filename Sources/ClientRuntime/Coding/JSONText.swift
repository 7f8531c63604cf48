// JSONText.swift: JSON in a string, as events and old protocols carry it.

/// A value whose JSON form is a string that holds its JSON text (JSON Schema 2020-12, `contentSchema` beside
/// `contentMediaType: application/json`).
public struct JSONText<Value: JSONCodable>: JSONCodable {
    /// What the text says.
    public var value: Value

    /// The text of a value.
    public init(_ value: Value) { self.value = value }

    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Self {
        let text: String = value.read()
        if !value.hasFailed {
            if let content = try? JSONCoding.decode(Value.self, from: Array(text.utf8)) { return Self(content) }
            value.fail(expected: "string with the JSON of \(Value.self)")
        }
        // The value of a failed reading is a placeholder.
        return Self(value.read())
    }

    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) {
        let text = JSONCoding.encode(self.value, as: value.state.pointee.form, omitsPadding: false)
        value.write(String(decoding: text, as: UTF8.self))
    }
}
