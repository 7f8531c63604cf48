// The kinds of values that a schema allows, the formats that decide how a text is decoded, and values that a schema
// describes, which take the place of masked ones.

import Foundation
import OpenAPI
import SyntaxTree
import Tables

extension SchemaMatch {
    /// How many schemas are followed to find out one thing.
    private static let depthLimit = 16

    /// Whether null is a value of a schema.
    func allowsNull(_ id: ID<Schema>, depth: Int = 0) -> Bool {
        let schema = schemas[id]
        if schema.isNullable || schema.isNull || schema.isEmpty { return true }
        guard depth < Self.depthLimit else { return true }
        if let reference = schema.reference { return allowsNull(reference, depth: depth + 1) }
        if !schema.types.isEmpty || schema.enumeration != nil { return false }
        for group in [schema.allOf, schema.oneOf, schema.anyOf] where !group.isEmpty {
            return group.contains { allowsNull($0, depth: depth + 1) }
        }
        return !Self.impliesKind(schema)
    }

    /// Whether the keywords of a schema itself allow the kind of a value that is not null.
    func allows(_ value: Node, _ schema: Schema) -> Bool {
        if schema.isNull { return false }
        let types = schema.types.isEmpty ? Self.impliedTypes(schema) : schema.types
        if types.isEmpty { return true }
        switch value.kind {
        case .mapping: return types.contains(.object)
        case .sequence: return types.contains(.array)
        case .string: return types.contains(.string)
        case .boolean: return types.contains(.boolean)
        case .number: return types.contains(.number) || types.contains(.integer) && value.isWholeNumber
        case .null: return true
        }
    }

    private static func impliesKind(_ schema: Schema) -> Bool { !impliedTypes(schema).isEmpty }

    /// The types that generated code reads a schema without `type` as.
    static func impliedTypes(_ schema: Schema) -> JSONTypes {
        if schema.items != nil || !schema.prefixItems.isEmpty { return .array }
        if !schema.properties.isEmpty || !schema.patternProperties.isEmpty { return .object }
        switch schema.additionalProperties {
        case .schema, .anything: return .object
        case .unspecified, .forbidden: break
        }
        if let values = schema.enumeration {
            return values.reduce(into: []) { types, value in
                switch value.kind {
                case .string: types.insert(.string)
                case .boolean: types.insert(.boolean)
                case .number: types.insert(.number)
                case .sequence: types.insert(.array)
                case .mapping: types.insert(.object)
                case .null: break
                }
            }
        }
        switch schema.format {
        case nil: return []
        case "int32", "int64", "int8", "int16", "uint8", "uint16", "uint32", "uint64": return .integer
        case "float", "double", "decimal": return .number
        default: return .string
        }
    }

    // MARK: Masked values

    /// The JSON text of a value of a schema, where a masked text would not be one; nil where any text is.
    func replacement(for id: ID<Schema>) -> String? {
        let sample = sample(of: id)
        return sample == Self.plainText ? nil : sample
    }

    private static let plainText = "\"***\""

    /// The JSON text of the least value of a schema.
    func sample(of id: ID<Schema>, depth: Int = 0) -> String {
        let schema = schemas[id]
        guard depth < Self.depthLimit else { return "null" }
        if let value = schema.enumeration?.first { return value.json() }
        if schema.isNull { return "null" }
        let types = schema.types.isEmpty ? Self.impliedTypes(schema) : schema.types
        let parts = schema.allOf + [schema.reference].compactMap { $0 }
        if types.isEmpty || types == .object {
            var members = sampleMembers(of: id, depth: depth)
            if types == .object || !members.isEmpty {
                var seen: Set<String> = []
                members.removeAll { !seen.insert($0.0).inserted }
                return "{\(members.map { "\(Self.json($0.0)):\($0.1)" }.joined(separator: ","))}"
            }
            if let inner = (parts + schema.oneOf + schema.anyOf).first { return sample(of: inner, depth: depth + 1) }
            return Self.plainText
        }
        if types.contains(.string) { return SchemaFormat.sample(schema) ?? Self.plainText }
        if types.contains(.integer) || types.contains(.number) { return "0" }
        if types.contains(.boolean) { return "false" }
        return "[]"
    }

    private func sampleMembers(of id: ID<Schema>, depth: Int) -> [(String, String)] {
        guard depth < Self.depthLimit else { return [] }
        let schema = schemas[id]
        let parts = schema.allOf + [schema.reference].compactMap { $0 }
        let own = schema.required.sorted().map { name -> (String, String) in
            let property = schema.properties.first { $0.name == name }
            return (name, property.map { sample(of: $0.schema, depth: depth + 1) } ?? "null")
        }
        return own + parts.flatMap { sampleMembers(of: $0, depth: depth + 1) }
    }

    static func json(_ text: String) -> String {
        let options: JSONSerialization.WritingOptions = [.fragmentsAllowed, .withoutEscapingSlashes]
        let data = try? JSONSerialization.data(withJSONObject: text, options: options)
        return data.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }
}

extension Node {
    /// Whether a number has no fraction and is in the range of `Int`.
    var isWholeNumber: Bool { integer != nil }
}

/// The formats that decide how a value is decoded.
enum SchemaFormat {
    /// Whether a value is of the format of a schema.
    static func holds(_ value: Node, _ schema: Schema) -> Bool {
        if value.kind == .number { return isInRange(value, schema) }
        guard let text = value.string else { return true }
        if schema.contentEncoding == "base64" || schema.contentEncoding == "base64url" { return isBase64(text) }
        switch schema.format {
        case "date-time": return isDateTime(text)
        case "date": return isDate(text[...])
        case "uuid": return UUID(uuidString: text) != nil
        case "uri", "url": return URL(string: text) != nil
        case "byte": return isBase64(text)
        default: return true
        }
    }

    /// The JSON text of a value of the format; nil where any text is one.
    static func sample(_ schema: Schema) -> String? {
        if schema.contentEncoding == "base64" || schema.contentEncoding == "base64url" { return "\"\"" }
        switch schema.format {
        case "date-time": return "\"2000-01-01T00:00:00Z\""
        case "date": return "\"2000-01-01\""
        case "uuid": return "\"00000000-0000-4000-8000-000000000000\""
        case "uri", "url": return "\"https://example.invalid\""
        case "byte", "binary": return "\"\""
        default: return schema.contentSchema == nil ? nil : "\"null\""
        }
    }

    private static func isInRange(_ value: Node, _ schema: Schema) -> Bool {
        guard schema.types == .integer || schema.types.isEmpty, let number = value.integer else { return true }
        switch schema.format {
        case "int8": return Int8(exactly: number) != nil
        case "int16": return Int16(exactly: number) != nil
        case "int32": return Int32(exactly: number) != nil
        case "uint8": return UInt8(exactly: number) != nil
        case "uint16": return UInt16(exactly: number) != nil
        case "uint32", "u-int32": return UInt32(exactly: number) != nil
        case "uint", "uint64", "u-int64": return number >= 0
        default: return true
        }
    }

    private static func isDateTime(_ text: String) -> Bool { text.utf8.count >= 19 && Instant(text) != nil }

    private static func isDate(_ text: Substring) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return false }
        return bytes.enumerated().allSatisfy { $0 == 4 || $0 == 7 || $1 &- UInt8(ascii: "0") < 10 }
    }

    private static func isBase64(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
                || [UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "=")]
                    .contains(byte)
                || byte <= 0x20
        }
    }
}
