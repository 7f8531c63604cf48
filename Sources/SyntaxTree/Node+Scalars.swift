// Node+Scalars.swift: what a scalar says, as Swift values.

import JSONSyntax

extension Node {
    /// Any scalar as written, without quotes and with escapes resolved: a number keeps its digits. "" for containers.
    package var text: String {
        tape.store.withText(of: index, in: tape.files) { String(decoding: $0, as: UTF8.self) }
    }

    /// The text of a string; nil for every other kind.
    package var string: String? { record.kind == .string ? text : nil }

    package var boolean: Bool? {
        guard record.kind == .boolean else { return nil }
        return tape.store.withText(of: index, in: tape.files) { $0.first.map { $0 | 0x20 } == UInt8(ascii: "t") }
    }

    /// The value of a number without a fraction, also when written `1.0` or `1e3`; nil when it is out of range.
    package var integer: Int? {
        withJSONNumber { JSONNumberReading.int64($0).flatMap { Int(exactly: $0) } } ?? nil
    }

    /// The nearest `Double` of a number; YAML's `.inf` and `.nan` are what they say. Nil when it is too large.
    package var double: Double? {
        guard record.kind == .number else { return nil }
        if let value = withJSONNumber({ JSONNumberReading.double($0) }) { return value }
        let text = text.lowercased()
        return text.hasSuffix("nan") ? .nan : text.hasPrefix("-") ? -.infinity : .infinity
    }

    /// Gives a number as JSON writes it; nil for other kinds and for what JSON cannot write.
    func withJSONNumber<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result? {
        guard record.kind == .number else { return nil }
        return tape.store.withText(of: index, in: tape.files) { text in
            if CoreSchema.isJSONNumber(text) { return body(text) }
            return CoreSchema.jsonNumber(text)?.withUnsafeBytes { body($0) }
        }
    }
}
