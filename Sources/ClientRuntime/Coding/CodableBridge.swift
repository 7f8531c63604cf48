// CodableBridge.swift: `Codable` for everything that is `JSONCodable`, for whoever has a coder of another kind at hand.
// The value travels as a tree of JSON; correct, not fast.

import Foundation

extension JSONCodable {
    /// Decodes from any decoder, by way of the JSON tree it can make.
    public init(from decoder: any Decoder) throws {
        let tree = try JSONValue(from: decoder)
        do {
            self = try tree.decode(Self.self)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error)
            )
        }
    }

    /// Encodes to any encoder, by way of the JSON tree.
    public func encode(to encoder: any Encoder) throws {
        try JSONValue(encoding: self).encode(to: encoder)
    }
}

/// A member name as a coding key.
private struct NameKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension JSONValue {
    /// Decodes through the JSON tree; see `JSONCodable`.
    public init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: NameKey.self) {
            var object = JSONObject()
            for key in container.allKeys { object[key.stringValue] = try container.decode(JSONValue.self, forKey: key) }
            // A coder without decimal numbers keeps them as objects, which their own decoding recognises.
            if object["mantissa"] != nil, let number = try? Decimal(from: decoder) {
                self = JSONNumber(number).map { .number($0) } ?? .null
            } else {
                self = .object(object)
            }
        } else if var container = try? decoder.unkeyedContainer() {
            var items: [JSONValue] = []
            while !container.isAtEnd { items.append(try container.decode(JSONValue.self)) }
            self = .array(items)
        } else {
            self = try Self.scalar(decoder.singleValueContainer())
        }
    }

    private static func scalar(_ container: any SingleValueDecodingContainer) throws -> JSONValue {
        if container.decodeNil() { return .null }
        if let value = try? container.decode(Bool.self) { return .boolean(value) }
        if let value = try? container.decode(Int64.self) { return .number(JSONNumber(value)) }
        if let value = try? container.decode(UInt64.self) { return .number(JSONNumber(value)) }
        // Before Double, which would round what the text says.
        if let value = try? container.decode(Decimal.self), let number = JSONNumber(value) { return .number(number) }
        if let value = try? container.decode(Double.self), let number = JSONNumber(value) { return .number(number) }
        return .string(try container.decode(String.self))
    }

    /// Encodes through the JSON tree; see `JSONCodable`.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let object):
            var container = encoder.container(keyedBy: NameKey.self)
            for (name, value) in object { try container.encode(value, forKey: NameKey(stringValue: name)) }
        case .array(let items):
            var container = encoder.unkeyedContainer()
            for item in items { try container.encode(item) }
        case .string(let value):
            try Self.encode(value, to: encoder)
        case .boolean(let value):
            try Self.encode(value, to: encoder)
        case .number(let number):
            try number.encode(to: encoder)
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        }
    }

    static func encode(_ value: some Encodable, to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

extension JSONNumber {
    /// Decodes through the JSON tree; see `JSONCodable`.
    public init(from decoder: any Decoder) throws {
        guard case .number(let number) = try JSONValue(from: decoder) else {
            throw DecodingError.typeMismatch(
                JSONNumber.self,
                .init(codingPath: decoder.codingPath, debugDescription: "expected a number")
            )
        }
        self = number
    }

    /// Encodes as the narrowest type that holds the number exactly; a Double, where its text is the same number.
    public func encode(to encoder: any Encoder) throws {
        if let value = int {
            try JSONValue.encode(value, to: encoder)
        } else if let value = uint {
            try JSONValue.encode(value, to: encoder)
        } else if let value = double, JSONNumber(value) == self {
            try JSONValue.encode(value, to: encoder)
        } else if let value = decimal {
            try JSONValue.encode(value, to: encoder)
        } else if let value = double {
            try JSONValue.encode(value, to: encoder)
        } else {
            throw EncodingError.invalidValue(
                text,
                .init(codingPath: encoder.codingPath, debugDescription: "No Swift number is as large as this one")
            )
        }
    }
}

extension JSONObject {
    /// Decodes through the JSON tree; see `JSONCodable`.
    public init(from decoder: any Decoder) throws {
        guard case .object(let object) = try JSONValue(from: decoder) else {
            throw DecodingError.typeMismatch(
                JSONObject.self,
                .init(codingPath: decoder.codingPath, debugDescription: "expected an object")
            )
        }
        self = object
    }

    /// Encodes through the JSON tree; see `JSONCodable`.
    public func encode(to encoder: any Encoder) throws { try JSONValue.object(self).encode(to: encoder) }
}
