// The keywords of a schema that have a meaning here, found by one look-up each.

/// A keyword of JSON Schema, or one of OpenAPI's own beside them.
enum SchemaKeyword: String, CaseIterable {
    case reference = "$ref"
    case dynamicReference = "$dynamicRef"
    case allOf, oneOf, anyOf, items, prefixItems, discriminator
    case properties, required, additionalProperties, unevaluatedProperties, patternProperties
    case title, description, deprecated, readOnly, writeOnly, example, examples
    case defaultValue = "default"
    case enumerationNames = "x-enum-varnames"
    case type, xml, format, nullable, contentEncoding, contentMediaType, contentSchema, minItems
    case enumeration = "enum"
    case constant = "const"
    case ignored = "not"

    /// The kind of keyword, which decides the function that decodes it.
    enum Group { case applicator, object, annotation, assertion }

    var group: Group {
        switch self {
        case .reference, .dynamicReference, .allOf, .oneOf, .anyOf, .items, .prefixItems, .discriminator,
            .contentSchema:
            .applicator
        case .properties, .required, .additionalProperties, .unevaluatedProperties, .patternProperties: .object
        case .title, .description, .deprecated, .readOnly, .writeOnly, .example, .examples, .defaultValue,
            .enumerationNames:
            .annotation
        case .type, .xml, .format, .nullable, .contentEncoding, .contentMediaType, .minItems, .enumeration, .constant,
            .ignored:
            .assertion
        }
    }

    /// Every spelling, relatives by other tools included.
    static let table: [String: SchemaKeyword] = {
        var table = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
        table["x-nullable"] = .nullable
        table["$recursiveRef"] = .dynamicReference
        table["x-enumNames"] = .enumerationNames
        table["x-enum-names"] = .enumerationNames
        for word in ["if", "then", "else", "dependentSchemas", "contains"] { table[word] = .ignored }
        return table
    }()
}
