// A schema as JSON Schema and OpenAPI name its keywords, with other schemas by ID.

import Diagnostics
import SyntaxTree
import Tables

/// A Schema Object (OpenAPI 3.2 section 4.24, Swagger 2.0 "Schema Object"); a boolean schema is `isNever` or empty.
package struct Schema: Sendable {
    /// Where the schema stands.
    package var span: SourceSpan
    /// The schema that a `$ref` with other keywords beside it points to.
    package var reference: ID<Schema>?
    /// The JSON types that are allowed, without null; empty when nothing is said.
    package var types: JSONTypes = []
    /// `nullable: true`, or `null` among the types.
    package var isNullable = false
    /// `type: "null"` alone, or `const: null`.
    package var isNull = false
    /// The schema `false`.
    package var isNever = false
    package var format: String?
    package var properties: [Property] = []
    package var required = NameSet()
    package var additionalProperties = AdditionalProperties.unspecified
    package var items: ID<Schema>?
    package var allOf: [ID<Schema>] = []
    package var oneOf: [ID<Schema>] = []
    package var anyOf: [ID<Schema>] = []
    /// The values of `enum`; `const` is an enumeration of one.
    package var enumeration: [Node]?
    /// Whether the enumeration was written as `const`.
    package var isConstant = false
    /// The values of `example` and `examples`, which shape nothing.
    package var examples: [Node] = []
    package var title: String?
    package var description: String?
    package var isDeprecated = false
    package var isReadOnly = false
    package var isWriteOnly = false
    /// Whether in XML the name of a component is also that of the elements of those who refer to it (3.2).
    package var isXMLNamedAsComponent = false
    /// Keywords that have no shape in Swift, for a note.
    package var ignoredKeywords: [Node] = []
    /// One element, or none where nothing of it is said.
    var rarities: [Rarities] = []

    package init(span: SourceSpan) { self.span = span }

    /// A member of an object.
    package struct Property: Sendable {
        /// The name as it goes over the wire.
        package var name: String
        /// Where the name stands.
        package var span: SourceSpan
        package var schema: ID<Schema>

        package init(name: String, span: SourceSpan, schema: ID<Schema>) {
            self.name = name
            self.span = span
            self.schema = schema
        }
    }

    /// What is said of members that `properties` does not name.
    package enum AdditionalProperties: Sendable {
        /// Nothing.
        case unspecified
        /// `false`.
        case forbidden
        /// `true` or an empty schema.
        case anything
        /// A schema for their values.
        case schema(ID<Schema>)
    }

    /// How a union's member is found (OpenAPI 3.2 section 4.25).
    package struct Discriminator: Sendable {
        package var span: SourceSpan
        package var propertyName: String
        /// Values and the schemas they stand for, in document order; nil where the schema was not found.
        package var mapping: [(value: String, schema: ID<Schema>?)]
        /// The member for values that are not listed (3.2).
        package var defaultMapping: ID<Schema>?
    }

    /// An XML Object (OpenAPI 3.2 section 4.26, Swagger 2.0 "XML Object"), in the words of 3.2.
    package struct XML: Sendable {
        package var nodeType: NodeType?
        package var name: String?
        package var namespace: String?
        package var prefix: String?

        package init() {}

        /// Which node of a document a schema describes.
        package enum NodeType: String, Sendable { case element, attribute, text, cdata, none }

        /// Whether the document says anything.
        package var isEmpty: Bool { nodeType == nil && name == nil && namespace == nil && prefix == nil }
    }

    /// Whether the schema says nothing but what describes it: any JSON is allowed.
    package var isEmpty: Bool {
        reference == nil && types.isEmpty && format == nil && properties.isEmpty && items == nil && prefixItems.isEmpty
            && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty && enumeration == nil && patternProperties.isEmpty
            && !isNull && !isNever && additionalProperties.isUnspecified && required.isEmpty
    }
}

extension Schema.AdditionalProperties {
    /// Whether nothing is said.
    package var isUnspecified: Bool { if case .unspecified = self { true } else { false } }
}

/// A set of JSON Schema types.
package struct JSONTypes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let boolean = Self(rawValue: 1)
    package static let integer = Self(rawValue: 2)
    package static let number = Self(rawValue: 4)
    package static let string = Self(rawValue: 8)
    package static let array = Self(rawValue: 16)
    package static let object = Self(rawValue: 32)

    /// Every type.
    package static let any: Self = [.boolean, .integer, .number, .string, .array, .object]

    /// How many types are in the set.
    package var count: Int { rawValue.nonzeroBitCount }
}
