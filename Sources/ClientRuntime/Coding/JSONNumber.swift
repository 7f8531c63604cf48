// JSONNumber.swift: a number that keeps its text, so that "95.00" stays "95.00" and no digit is lost.

import Foundation
internal import JSONSyntax

/// A JSON number of any size and precision. Two are equal when they are the same number, however they are written.
public struct JSONNumber: Sendable, Hashable, CustomStringConvertible {
    /// The number as written.
    public let text: String

    /// A number from its text; nil if JSON does not write numbers so.
    public init?(_ text: String) {
        guard let tape = try? JSONTape.scan(Array(text.utf8)), tape[0].kind == .number,
            tape[0].range == 0..<text.utf8.count
        else { return nil }
        self.text = text
    }

    /// A number from a text the scanner has accepted.
    init(checked text: String) { self.text = text }

    /// An integer.
    public init(_ value: some BinaryInteger) { text = String(value) }

    /// The shortest text for a number of double precision; nil for what is not finite.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        text = String(decoding: JSONCoding.encode(value), as: UTF8.self)
    }

    /// All digits of a decimal number; nil for what is not a number.
    public init?(_ value: Decimal) {
        guard value.isFinite else { return nil }
        text = String(decoding: JSONCoding.encode(value), as: UTF8.self)
    }

    /// The number as written.
    public var description: String { text }

    /// The number exactly; nil when Decimal cannot hold it.
    public var decimal: Decimal? { withText(DecimalText.decimal) }

    /// The nearest number of double precision; nil when it is too large.
    public var double: Double? { withText(JSONNumberReading.double) }

    /// The number if it is an integer, also one written `1.0` or `1e3`, and in range.
    public var int: Int? { withText(JSONNumberReading.int64).flatMap(Int.init(exactly:)) }

    /// The number if it is an integer without sign and in range.
    public var uint: UInt? { withText(JSONNumberReading.uint64).flatMap(UInt.init(exactly:)) }

    /// Whether the text has neither fraction nor exponent.
    public var isPlainInteger: Bool {
        text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 &- UInt8(ascii: "0") < 10 }
    }

    private func withText<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        var text = text
        return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
    }

    /// Whether two are equal.
    public static func == (left: Self, right: Self) -> Bool {
        left.text == right.text || left.withText(DigitText.init) == right.withText(DigitText.init)
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(withText(DigitText.init)) }
}

extension JSONNumber: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    /// A value written as a literal.
    public init(integerLiteral value: Int) { self.init(value) }
    /// A value written as a literal.
    public init(floatLiteral value: Double) {
        guard let number = Self(value) else { preconditionFailure("A literal is finite") }
        self = number
    }
}

extension JSONNumber: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> JSONNumber {
        let state = value.state
        guard value.index >= 0, state.pointee.tokens[value.index].kind == .number else {
            value.fail(expected: "number")
            return 0
        }
        let text = state.pointee.text(state.pointee.tokens[value.index])
        return JSONNumber(checked: String(decoding: text, as: UTF8.self))
    }

    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(text: text) }
}
