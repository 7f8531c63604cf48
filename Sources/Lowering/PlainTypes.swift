// Types that need no declaration: scalars by their format, arrays, maps, any JSON.

import Diagnostics
import IR
import OpenAPI
import Tables

extension Lowerer {
    /// The type of a schema that is no structure, enumeration or union; any JSON where it is made of itself without
    /// having a name.
    mutating func plainType(of id: ID<Schema>, at place: Place) -> TypeReference {
        guard plainInProgress.count < Self.depthLimit, plainInProgress.insert(id).inserted else {
            report.warning(
                .inexpressibleSchema,
                "this schema is made of nothing but itself, or nested too deep; it is any JSON in Swift",
                at: schemas[id].span
            )
            return .builtin(.json)
        }
        defer { plainInProgress.remove(id) }
        return newPlainType(of: id, at: place)
    }

    private mutating func newPlainType(of id: ID<Schema>, at place: Place) -> TypeReference {
        let shape = shape(of: id)
        let schema = shape.schema
        noteIgnored(schema)
        if schema.isNull { return .builtin(.null) }
        if schema.isNever { return .builtin(.json) }
        if let values = schema.enumeration {
            if values.allSatisfy({ $0.kind == .boolean }) { return .builtin(.boolean) }
            let isContainer = values.allSatisfy { $0.kind == .mapping || $0.kind == .sequence }
            if !isContainer, rawType(of: values, schema) == nil {
                report.warning(
                    .mixedEnumeration,
                    "the values of this `enum` are of several kinds; any JSON is accepted here",
                    at: schema.span
                )
                return .builtin(.json)
            }
        }
        let groups = meaningfulAlternatives(of: shape)
        if groups.count == 1, schema.types.isEmpty || schema.types.count == 1 {
            if case .same(let type) = unionForm(of: groups[0]) { return type }
            if groups[0].count == 1 { return typeWithoutNull(of: groups[0][0], at: place) }
        }
        return type(of: pureTypes(effectiveTypes(schema)), schema, at: place)
    }

    /// The types a schema has, said or implied by its other keywords.
    func effectiveTypes(_ schema: Schema) -> JSONTypes {
        if !schema.types.isEmpty { return schema.types }
        if schema.items != nil || !schema.prefixItems.isEmpty { return .array }
        if !schema.properties.isEmpty || !schema.patternProperties.isEmpty { return .object }
        switch schema.additionalProperties {
        case .schema, .anything: return .object
        case .unspecified, .forbidden: break
        }
        if let first = schema.enumeration?.first {
            switch first.kind {
            case .string: return .string
            case .boolean: return .boolean
            case .number: return schema.enumeration!.allSatisfy { $0.integer != nil } ? .integer : .number
            case .mapping, .sequence, .null: return []
            }
        }
        switch schema.format {
        case nil: return []
        case "int32", "int64", "int8", "int16", "uint8", "uint16", "uint32", "uint64": return .integer
        case "float", "double", "decimal": return .number
        default: return .string
        }
    }

    /// The set without `integer` where `number` includes it.
    func pureTypes(_ types: JSONTypes) -> JSONTypes {
        types.contains(.number) ? types.subtracting(.integer) : types
    }

    private mutating func type(of types: JSONTypes, _ schema: Schema, at place: Place) -> TypeReference {
        switch types {
        case .boolean: return .builtin(.boolean)
        case .integer: return .builtin(integerType(schema))
        case .number: return .builtin(numberType(schema))
        case .string:
            if let content = schema.contentSchema, schema.contentEncoding == nil, schema.contentMediaType.isJSON {
                return .jsonText(self.type(of: content, at: place.inner("Content")))
            }
            return .builtin(stringType(schema))
        case .array: return arrayType(schema, at: place)
        case .object: return mapType(schema, at: place)
        default: return .builtin(.json)
        }
    }

    private mutating func arrayType(_ schema: Schema, at place: Place) -> TypeReference {
        if !schema.prefixItems.isEmpty {
            let members = schema.prefixItems + (schema.items.map { [$0] } ?? []).filter { !schemas[$0].isNever }
            if members.count == 1 || haveOneType(members) { return .array(type(of: members[0], at: place.asItem)) }
            if schema.hasListOfItems {
                report.warning(
                    .inexpressibleSchema,
                    "`items` should be one schema; with a list of them, which draft 4 had, the items are any JSON",
                    at: schema.span
                )
            }
            return .array(.builtin(.json))
        }
        guard let items = schema.items else { return .array(.builtin(.json)) }
        return .array(type(of: items, at: place.asItem))
    }

    private mutating func mapType(_ schema: Schema, at place: Place) -> TypeReference {
        switch schema.additionalProperties {
        case .schema(let value): return .dictionary(type(of: value, at: place.inner("Value")))
        case .anything, .unspecified, .forbidden:
            guard !schema.patternProperties.isEmpty, haveOneType(schema.patternProperties) else {
                return .dictionary(.builtin(.json))
            }
            return .dictionary(type(of: schema.patternProperties[0], at: place.inner("Value")))
        }
    }

    private mutating func integerType(_ schema: Schema) -> Builtin {
        switch schema.format {
        case nil: return .int
        case "int32": return .int32
        case "int64", "long": return .int64
        case "int8": return .int8
        case "int16": return .int16
        case "uint8": return .uint8
        case "uint16": return .uint16
        case "uint32": return .uint32
        case "uint64": return .uint64
        case "uint": return .uint
        case "u-int32": return .uint32
        case "u-int64": return .uint64
        case "integer", "int", "number", "": return .int
        case "unix-time", "timestamp", "unixtime", "unix-timestamp", "unix", "unix-seconds", "unix-milli",
            "unix-micro", "unix-nano", "date-time":
            return .int
        case let format?:
            warnOfFormat(format, "integer", schema)
            return .int
        }
    }

    private mutating func numberType(_ schema: Schema) -> Builtin {
        switch schema.format {
        case nil, "double", "float64", "number", "integer", "int", "unixtime", "timestamp", "": return .double
        case "float", "float32": return .float
        case "decimal", "decimal128", "money": return .decimal
        case "int32": return .int32
        case "int64": return .int64
        case let format?:
            warnOfFormat(format, "number", schema)
            return .double
        }
    }

    private mutating func stringType(_ schema: Schema) -> Builtin {
        // Names of encodings have no case (RFC 2045 section 6.1).
        switch schema.contentEncoding?.lowercased() {
        case "base64": return .data
        case "base64url": return .base64URL
        default: break
        }
        switch schema.format {
        case nil: return .string
        case "date-time": return hasOnlyLocalTimes(schema) ? .localDateTime : .date
        case "date-time-local": return .localDateTime
        case "base64url": return .base64URL
        case "date": return .calendarDate
        case "uuid": return .uuid
        case "uri", "url": return .url
        case "byte", "binary": return .data
        case let format?:
            if !Self.stringFormats.contains(format) { warnOfFormat(format, "string", schema) }
            return .string
        }
    }

    /// Returns true if the examples and the default of a date and time all lack the offset that RFC 3339 asks for.
    private func hasOnlyLocalTimes(_ schema: Schema) -> Bool {
        let values = schema.examples + (schema.defaultValue.map { [$0] } ?? [])
        let times = values.filter { $0.kind == .string }.map(\.text).filter(Self.isDateTime)
        return !times.isEmpty && times.allSatisfy { !Self.hasOffset($0) }
    }

    private static func isDateTime(_ text: String) -> Bool {
        let characters = Array(text.utf8)
        guard characters.count >= 16, characters[10] | 0x20 == UInt8(ascii: "t") || characters[10] == UInt8(ascii: " ")
        else { return false }
        return characters[4] == UInt8(ascii: "-") && characters[7] == UInt8(ascii: "-")
            && characters[13] == UInt8(ascii: ":") && characters[0] &- UInt8(ascii: "0") < 10
    }

    private static func hasOffset(_ text: String) -> Bool {
        text.utf8.dropFirst(11).contains { $0 | 0x20 == UInt8(ascii: "z") || "+-".utf8.contains($0) }
    }

    /// Formats whose values are best kept as text: a number in a string is a string over the wire.
    private static let stringFormats: Set<String> = [
        "password", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "ip", "mac", "uri-reference",
        "uri-template", "iri", "iri-reference", "json-pointer", "relative-json-pointer", "regex", "time", "duration",
        "decimal", "string", "json", "html", "color", "http-date", "int8", "int16", "int32", "int64", "uint8",
        "uint16", "uint32", "uint64", "int", "uint", "integer", "float", "float32", "float64", "double", "number",
        "unix", "",
    ]

    private mutating func warnOfFormat(_ format: String, _ type: String, _ schema: Schema) {
        report.warning(
            .unsupportedFormat,
            "format `\(format)` has no type of its own; the plain type for `\(type)` is used",
            at: schema.span
        )
    }

    mutating func noteIgnored(_ schema: Schema) {
        for keyword in schema.ignoredKeywords {
            report.note(.ignoredKeyword, "`\(keyword.text)` shapes no type and is not checked", at: keyword.span)
        }
    }
}

extension String? {
    /// Whether this is the name of JSON.
    fileprivate var isJSON: Bool { map { MediaTypeName($0).isJSON } ?? false }
}

extension Place {
    /// The place of a list's items: the list's word in the singular where English makes that safe, and a longer one for
    /// clashes.
    var asItem: Place {
        var hints: [String] = []
        if let first = self.hints.first {
            if let singular = Self.singular(first) { hints.append(singular) }
            hints.append("\(first) Item")
        }
        return Place(scope, hints + self.hints.dropFirst().map { "\($0) Item" })
    }

    private static func singular(_ word: String) -> String? {
        let lower = word.lowercased()
        guard lower.count > 3, lower.hasSuffix("s") else { return nil }
        for ending in ["ss", "us", "is", "news", "series", "species", "data"] where lower.hasSuffix(ending) {
            return nil
        }
        if lower.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
        for ending in ["sses", "xes", "ches", "shes"] where lower.hasSuffix(ending) { return String(word.dropLast(2)) }
        return String(word.dropLast())
    }
}
