// ScalarConformances.swift: strings, Booleans and numbers as JSON.

import Foundation

extension String: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> String { value.state.pointee.string(at: value.index) }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(string: self) }
}

extension Bool: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Bool { value.state.pointee.boolean(at: value.index) }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(self ? "true" : "false") }
}

extension Int: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Int {
        #if _pointerBitWidth(_64)
        Int(truncatingIfNeeded: value.state.pointee.integer(at: value.index))
        #else
        value.state.pointee.integer(Int.self, at: value.index)
        #endif
    }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(integer: Int64(self)) }
}

extension Int8: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Int8 {
        value.state.pointee.integer(Int8.self, at: value.index)
    }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(integer: Int64(self)) }
}

extension Int16: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Int16 {
        value.state.pointee.integer(Int16.self, at: value.index)
    }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(integer: Int64(self)) }
}

extension Int32: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Int32 {
        value.state.pointee.integer(Int32.self, at: value.index)
    }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(integer: Int64(self)) }
}

extension Int64: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Int64 { value.state.pointee.integer(at: value.index) }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(integer: self) }
}

extension UInt: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> UInt {
        value.state.pointee.integer(UInt.self, at: value.index)
    }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(integer: UInt64(self)) }
}

extension UInt8: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> UInt8 {
        value.state.pointee.integer(UInt8.self, at: value.index)
    }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(integer: UInt64(self)) }
}

extension UInt16: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> UInt16 {
        value.state.pointee.integer(UInt16.self, at: value.index)
    }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(integer: UInt64(self)) }
}

extension UInt32: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> UInt32 {
        value.state.pointee.integer(UInt32.self, at: value.index)
    }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(integer: UInt64(self)) }
}

extension UInt64: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> UInt64 {
        value.state.pointee.integer(UInt64.self, at: value.index)
    }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(integer: self) }
}

/// A number that is not finite has no JSON form and is written as `null`.
extension Double: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Double { value.state.pointee.double(at: value.index) }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) {
        let start = value.state.pointee.count
        value.state.pointee.append(double: self)
        if value.state.pointee.form != nil { value.state.pointee.completeNumber(from: start) }
    }
}

/// A number that is not finite has no JSON form and is written as `null`.
extension Float: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Float {
        let double = value.state.pointee.double(at: value.index)
        let float = Float(double)
        if !float.isFinite { value.fail(expected: "number of single precision") }
        return float.isFinite ? float : 0
    }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) {
        let start = value.state.pointee.count
        value.state.pointee.append(float: self)
        if value.state.pointee.form != nil { value.state.pointee.completeNumber(from: start) }
    }
}

/// Digits never pass through `Double`; a number that a Decimal cannot hold exactly is a mistake.
extension Decimal: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Decimal { value.state.pointee.decimal(at: value.index) }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) {
        let start = value.state.pointee.count
        DecimalText.append(self, to: &value.state.pointee)
        if value.state.pointee.form != nil { value.state.pointee.completeNumber(from: start) }
    }
}
