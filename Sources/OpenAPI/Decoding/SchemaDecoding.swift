// Decodes one schema: a pass over its members, each keyword to its place.

import Diagnostics
import SyntaxTree
import Tables

extension Schema {
    /// Decodes the schema at a node; schemas within it are handed to the linker.
    package init(_ node: Node, linker: inout some Linking) {
        self.init(span: node.span)
        switch node.kind {
        case .mapping:
            for (key, value) in node.members { decode(key, value, linker: &linker) }
            finish(node, dialect: linker.dialect(of: node))
        case .boolean:
            isNever = node.boolean == false
        case .string, .number, .sequence, .null:
            linker.report.warning(
                .unexpectedKind,
                "expected a schema, which is an object, found \(node.kind.article)",
                at: node.span
            )
        }
    }

    /// What depends on more than one keyword.
    private mutating func finish(_ node: Node, dialect: Dialect) {
        if let format, format == "binary", types.isEmpty { types = .string }
        isXMLNamedAsComponent = dialect >= .openAPI32
        let saysMore = reference != nil || !(allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty && properties.isEmpty)
        if isNull, saysMore {
            // Taken at its word nothing would fit; null is meant beside what else is said.
            (isNull, isNullable) = (false, true)
        }
        if let values = enumeration, values.contains(where: { $0.kind == .null }) {
            isNullable = true
            enumeration = values.filter { $0.kind != .null }
            if enumeration?.isEmpty == true {
                enumeration = nil
                isNull = true
            }
        }
        // In 3.0 only `nullable` and what describes may stand beside a reference.
        if reference != nil, !dialect.readsSiblingsOfReferences {
            var plain = Schema(span: span)
            (plain.reference, plain.isNullable, plain.description) = (reference, isNullable, description)
            (plain.isDeprecated, plain.isReadOnly, plain.isWriteOnly) = (isDeprecated, isReadOnly, isWriteOnly)
            (plain.defaultValue, plain.examples) = (defaultValue, examples)
            self = plain
        }
    }

    private mutating func decode(_ key: Node, _ value: Node, linker: inout some Linking) {
        guard let keyword = SchemaKeyword.table[key.text] else { return }
        switch keyword.group {
        case .applicator: decodeApplicator(keyword, value, linker: &linker)
        case .object: decodeObjectKeyword(keyword, value, linker: &linker)
        case .annotation: decodeAnnotation(keyword, value)
        case .assertion: decodeAssertion(keyword, key, value, linker: &linker)
        }
    }

    private mutating func decodeApplicator(_ keyword: SchemaKeyword, _ value: Node, linker: inout some Linking) {
        switch keyword {
        case .reference, .dynamicReference:
            // A property may be called `$ref`; then its value is an object.
            if value.kind == .string { reference = linker.schema(referredToBy: value) }
        case .allOf: allOf = Self.schemas(value, keyword, linker: &linker)
        case .oneOf: oneOf = Self.schemas(value, keyword, linker: &linker)
        case .anyOf: anyOf = Self.schemas(value, keyword, linker: &linker)
        case .items:
            // Draft 4 allowed a list of schemas here; vendors who write one mean a tuple or any of them, nobody knows.
            if value.kind == .sequence {
                prefixItems = Self.schemas(value, keyword, linker: &linker)
                hasListOfItems = true
            } else {
                items = linker.schema(at: value)
            }
        case .prefixItems: prefixItems = Self.schemas(value, keyword, linker: &linker)
        case .contentSchema: contentSchema = linker.schema(at: value)
        case .discriminator: discriminator = Discriminator(value, linker: &linker)
        default: break
        }
    }

    private static func schemas(_ value: Node, _ keyword: SchemaKeyword, linker: inout some Linking) -> [ID<Schema>] {
        switch value.kind {
        case .sequence:
            return value.items.map { linker.schema(at: $0) }
        case .mapping:
            linker.report.warning(
                .unexpectedKind,
                "`\(keyword.rawValue)` should be a list, found an object",
                at: value.span
            )
            return [linker.schema(at: value)]
        default:
            linker.report.warning(
                .unexpectedKind,
                "`\(keyword.rawValue)` should be a list, found \(value.kind.article)",
                at: value.span
            )
            return []
        }
    }

    private mutating func decodeObjectKeyword(_ keyword: SchemaKeyword, _ value: Node, linker: inout some Linking) {
        switch keyword {
        case .properties:
            guard value.kind == .mapping else { return Self.complain("properties", "an object", value, &linker) }
            properties.reserveCapacity(value.count)
            for (key, member) in value.members {
                decodeProperty(key, member, linker: &linker)
            }
        case .required:
            // Draft 3 wrote a boolean on the property itself; it says nothing of this object.
            if value.kind == .boolean { return }
            guard value.kind == .sequence else { return Self.complain("required", "a list", value, &linker) }
            required.formUnion(value.items.map(\.text))
        case .additionalProperties, .unevaluatedProperties:
            if keyword == .unevaluatedProperties, !additionalProperties.isUnspecified { return }
            if value.kind == .boolean {
                additionalProperties = value.boolean == true ? .anything : .forbidden
            } else if value.kind == .mapping {
                additionalProperties = value.count == 0 ? .anything : .schema(linker.schema(at: value))
            } else {
                Self.complain(keyword.rawValue, "a schema", value, &linker)
            }
        case .patternProperties:
            guard value.kind == .mapping else { return }
            patternProperties = value.members.map { linker.schema(at: $0.value) }
        default: break
        }
    }

    private mutating func decodeProperty(_ key: Node, _ member: Node, linker: inout some Linking) {
        let name = key.text
        if member.kind != .mapping, member.kind != .boolean, member.kind != .null {
            // A keyword that slipped in among the properties, as vendors' documents have it.
            if name == "required", member.kind == .sequence {
                required.formUnion(member.items.map(\.text))
            }
            linker.report.warning(
                .misplacedKeyword,
                "property `\(name)` should have a schema, found \(member.kind.article)",
                at: key.span
            )
            return
        }
        properties.append(Property(name: name, span: key.span, schema: linker.schema(at: member)))
    }

    private static func complain(_ keyword: String, _ expected: String, _ value: Node, _ linker: inout some Linking) {
        if value.kind == .null { return }
        linker.report.warning(
            .unexpectedKind,
            "`\(keyword)` should be \(expected), found \(value.kind.article)",
            at: value.span
        )
    }

    private mutating func decodeAnnotation(_ keyword: SchemaKeyword, _ value: Node) {
        switch keyword {
        case .title: title = value.kind == .string ? value.string : nil
        case .description: description = value.kind == .string ? value.string : nil
        case .defaultValue: defaultValue = value
        case .deprecated: isDeprecated = value.boolean == true
        case .readOnly: isReadOnly = value.boolean == true
        case .writeOnly: isWriteOnly = value.boolean == true
        case .example: examples.append(value)
        case .examples where value.kind == .sequence: examples += value.items
        case .enumerationNames where value.kind == .sequence: enumerationNames = value.items.map(\.text)
        default: break
        }
    }

    private mutating func decodeAssertion(
        _ keyword: SchemaKeyword,
        _ key: Node,
        _ value: Node,
        linker: inout some Linking
    ) {
        switch keyword {
        case .type: decodeTypes(value, linker: &linker)
        case .xml: xml = XML(value, report: &linker.report)
        case .format: format = value.kind == .string ? value.string : nil
        case .nullable: isNullable = isNullable || value.boolean == true
        case .enumeration:
            guard value.kind == .sequence else { return Self.complain("enum", "a list", value, &linker) }
            enumeration = Array(value.items)
        case .constant:
            if value.kind == .null {
                isNull = true
            } else {
                (enumeration, isConstant) = ([value], true)
            }
        case .contentEncoding: contentEncoding = value.string
        case .contentMediaType: contentMediaType = value.string
        case .minItems: minItems = value.integer.flatMap { Int(exactly: $0) }
        case .ignored: ignoredKeywords.append(key)
        default: break
        }
    }

    private mutating func decodeTypes(_ value: Node, linker: inout some Linking) {
        let names = value.kind == .sequence ? Array(value.items) : [value]
        var saysNull = false
        for name in names {
            switch name.text {
            case "null": saysNull = true
            case "boolean", "bool": types.insert(.boolean)
            case "integer", "int": types.insert(.integer)
            case "number", "float", "double": types.insert(.number)
            case "string": types.insert(.string)
            case "array": types.insert(.array)
            case "object": types.insert(.object)
            case "file", "binary":
                types.insert(.string)
                format = "binary"
            case "any", "": break
            default:
                let meant = Self.meant[name.text.lowercased()]
                if let meant {
                    types.insert(meant.type)
                    format = format ?? meant.format
                }
                let rest = meant == nil ? "any value is accepted here" : "the type it stands for is taken"
                linker.report.warning(
                    .unknownType,
                    "`\(name.text)` is no type of JSON Schema; \(rest)",
                    at: name.span
                )
            }
        }
        if saysNull { if types.isEmpty { isNull = true } else { isNullable = true } }
    }
}

extension Schema {
    /// What people mean who write a format, or another language's word, where a type belongs.
    private static let meant: [String: (type: JSONTypes, format: String?)] = [
        "int32": (.integer, "int32"), "int64": (.integer, "int64"), "long": (.integer, "int64"),
        "uint32": (.integer, "uint32"), "uint64": (.integer, "uint64"), "decimal": (.number, "decimal"),
        "text": (.string, nil), "str": (.string, nil), "date": (.string, "date"), "date-time": (.string, "date-time"),
        "datetime": (.string, nil), "uuid": (.string, "uuid"), "uri": (.string, "uri"), "url": (.string, "uri"),
        "enum": (.string, nil), "list": (.array, nil), "map": (.object, nil), "dict": (.object, nil),
        "hash": (.object, nil),
    ]
}

extension Schema.Discriminator {
    init?(_ node: Node, linker: inout some Linking) {
        if node.kind == .string {
            // Swagger 2.0: the name of the property alone.
            self.init(span: node.span, propertyName: node.text, mapping: [], defaultMapping: nil)
            return
        }
        guard let reader = NodeReader(node, as: "a discriminator", report: &linker.report),
            let name = reader.string("propertyName", &linker.report)
        else { return nil }
        var mapping: [(value: String, schema: ID<Schema>?)] = []
        for (key, value) in reader.members("mapping", &linker.report) {
            mapping.append((key.text, linker.schema(mappedBy: value)))
        }
        self.init(
            span: node.span,
            propertyName: name,
            mapping: mapping,
            defaultMapping: reader.node("defaultMapping").flatMap { linker.schema(mappedBy: $0) }
        )
    }
}
