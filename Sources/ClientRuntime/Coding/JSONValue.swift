// JSONValue.swift: any JSON at all, for what a document leaves open and for what it does not say.

import Foundation
internal import JSONSyntax

/// Any JSON value.
public enum JSONValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    /// Reads a JSON text.
    /// - Throws: `DecodingFailure` when it is not JSON.
    public init(parsing data: Data) throws(DecodingFailure) {
        self = try JSONCoding.decode(JSONValue.self, from: data)
    }

    /// Reads a JSON text.
    /// - Throws: `DecodingFailure` when it is not JSON.
    public init(parsing text: String) throws(DecodingFailure) {
        self = try JSONCoding.decode(JSONValue.self, from: Array(text.utf8))
    }

    /// The JSON form of a value.
    public init(encoding value: some JSONCodable) {
        // What has just been written is JSON, except if it is nested too deeply to be read.
        self = (try? JSONCoding.decode(JSONValue.self, from: JSONCoding.encode(value))) ?? .null
    }

    /// The value of another type that has this JSON form.
    /// - Throws: where it is not one.
    public func decode<Value: JSONCodable>(_ type: Value.Type = Value.self) throws(DecodingFailure) -> Value {
        try JSONCoding.decode(type, from: JSONCoding.encode(self))
    }

    /// The JSON text, UTF-8, without blanks.
    public func serialized() -> Data { JSONCoding.encodeData(self) }

    // MARK: Looking inside

    /// A member of an object; nil if this is none or has none of this name. Setting a member makes an object of
    /// anything.
    public subscript(name: String) -> JSONValue? {
        get { object?[name] }
        set {
            var members = object ?? JSONObject()
            members[name] = newValue
            self = .object(members)
        }
    }

    /// An item of an array; nil if this is none or has fewer.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let items) = self, items.indices.contains(index) else { return nil }
        return items[index]
    }

    /// Whether this is `null`.
    public var isNull: Bool { self == .null }
    /// The Boolean, if this is one.
    public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
    /// The number, if this is one.
    public var number: JSONNumber? { if case .number(let value) = self { value } else { nil } }
    /// The string, if this is one.
    public var string: String? { if case .string(let value) = self { value } else { nil } }
    /// The items, if this is an array.
    public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
    /// The members, if this is an object.
    public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
}

extension JSONValue: CustomStringConvertible {
    /// The JSON text.
    public var description: String { String(decoding: JSONCoding.encode(self), as: UTF8.self) }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    /// `null` written as a literal.
    public init(nilLiteral: ()) { self = .null }
    /// A value written as a literal.
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    /// A value written as a literal.
    public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
    /// A value written as a literal.
    public init(floatLiteral value: Double) { self = .number(JSONNumber(floatLiteral: value)) }
    /// A value written as a literal.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A value written as a literal.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// A value written as a literal.
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
}

extension JSONValue: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> JSONValue {
        switch value.kind {
        case .null: .null
        case .boolean: .boolean(value.read())
        case .integer, .number: .number(value.read())
        case .string: .string(value.read())
        case .array: .array(value.read())
        case .object: .object(value.read())
        }
    }

    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) {
        switch self {
        case .null: value.writeNull()
        case .boolean(let member): value.write(member)
        case .number(let member): value.write(member)
        case .string(let member): value.write(member)
        case .array(let member): value.write(member)
        case .object(let member): value.write(member)
        }
    }
}

extension JSONObject: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> JSONObject {
        var result = JSONObject()
        let state = value.state
        guard value.index >= 0, state.pointee.tokens[value.index].kind == .object else {
            value.fail(expected: "object")
            return result
        }
        let end = Int(state.pointee.tokens[value.index].next)
        var current = value.index + 1
        while current < end {
            let name = JSONString.value(of: state.pointee.tokens[current], in: state.pointee.buffer)
            var member = ValueReader(state: state, index: current + 1)
            result[name] = JSONValue.read(from: &member)
            current = Int(state.pointee.tokens[current + 1].next)
        }
        return result
    }

    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) {
        value.state.pointee.append(UInt8(ascii: "{"))
        for (name, member) in self {
            value.state.pointee.append(string: name)
            value.state.pointee.append(UInt8(ascii: ":"))
            value.write(member)
            value.state.pointee.append(UInt8(ascii: ","))
        }
        value.state.pointee.close(with: UInt8(ascii: "}"))
    }
}
