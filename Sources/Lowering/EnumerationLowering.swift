// Enumerations, from `enum`, `const`, and alternatives that amount to one.

import Diagnostics
import IR
import OpenAPI
import SyntaxTree
import Tables

extension Lowerer {
    /// What the values of an enumeration are kept as, or nil for a mixture, for booleans and for what is no scalar.
    func rawType(of values: [Node], _ schema: Schema) -> Enumeration.RawType? {
        guard !values.isEmpty else { return nil }
        if schema.types == .string || values.allSatisfy({ $0.kind == .string }) {
            // Unquoted numbers and booleans in YAML are meant as the texts they are written as.
            return values.allSatisfy { $0.kind != .mapping && $0.kind != .sequence } && !isOtherType(schema)
                ? .string : nil
        }
        if values.allSatisfy({ $0.kind == .number && $0.integer != nil }) { return .integer }
        if values.allSatisfy({ $0.kind == .number }) { return .number }
        return nil
    }

    /// Whether the schema says that its values are no strings, although they are written as such.
    private func isOtherType(_ schema: Schema) -> Bool {
        !schema.types.isEmpty && !schema.types.contains(.string)
    }

    /// The enumeration that a schema describes.
    mutating func enumeration(of id: ID<Schema>, _ rawType: Enumeration.RawType) -> Enumeration {
        var result = Enumeration(rawType: rawType, cases: [])
        var seen: Set<Literal> = []
        for source in enumerationSources(of: id) {
            let schema = shape(of: source).schema
            let values = schema.enumeration ?? []
            for (index, value) in values.enumerated() {
                guard let literal = literal(of: value, rawType), seen.insert(literal).inserted else { continue }
                var hints = [value.text]
                if rawType != .string {
                    let isNegative = value.text.hasPrefix("-")
                    hints = [isNegative ? "value minus \(value.text.dropFirst())" : "value \(value.text)"]
                }
                if schema.enumerationNames.count == values.count { hints.insert(schema.enumerationNames[index], at: 0) }
                let isAlone = source != id && values.count == 1
                if isAlone, let title = schema.title { hints.insert(title, at: 0) }
                result.cases.append(
                    EnumerationCase(
                        symbol: Symbol(hints, origin: value.span),
                        value: literal,
                        documentation: isAlone ? documentation(of: source) : Documentation()
                    )
                )
            }
        }
        return result
    }

    /// The schemas whose values make up an enumeration: itself, or its alternatives.
    private mutating func enumerationSources(of id: ID<Schema>) -> [ID<Schema>] {
        let shape = shape(of: id)
        if shape.schema.enumeration != nil { return [id] }
        var sources: [ID<Schema>] = []
        for member in meaningfulAlternatives(of: shape).joined() {
            sources += member == id ? [] : enumerationSources(of: member)
        }
        return sources
    }

    private func literal(of value: Node, _ rawType: Enumeration.RawType) -> Literal? {
        switch rawType {
        case .string: .string(value.text)
        case .integer: value.integer.map { .integer(String($0)) }
        case .number: value.double.flatMap { $0.isFinite ? .number(value.json()) : nil }
        }
    }

    /// The default of a schema as a literal of a type, or nil where there is none that can be written.
    mutating func literal(_ schema: Schema, for type: TypeReference, isRequired: Bool) -> Literal? {
        // An optional member that leaves no choice is still a choice: to be there or not.
        let constant = isRequired && schema.isConstant ? schema.enumeration?.first : nil
        guard let node = schema.defaultValue ?? constant else {
            // An enumeration of one leaves no choice.
            guard isRequired, case .declared(let id) = type, let values = schema.enumeration, values.count == 1 else {
                return nil
            }
            return enumerationCase(values[0], of: id)
        }
        if node.kind == .null { return type.isNullable ? Literal.null : nil }
        switch type.withoutNull {
        case .builtin(let builtin):
            let literal = Self.literal(node, builtin)
            if literal == nil, Self.scalars.contains(builtin) {
                report.note(
                    .unusableDefault,
                    "this default is no value of the type `\(builtin.rawValue)`; it is left out",
                    at: node.span
                )
            }
            return literal
        case .array where node.kind == .sequence && node.count == 0: return .emptyArray
        case .dictionary where node.kind == .mapping && node.count == 0: return .emptyDictionary
        case .declared(let id):
            return enumerationCase(node, of: id)
        case .array, .dictionary, .jsonText, .nullable: return nil
        }
    }

    /// The case of a declaration that a value is, or nil when the declaration is no enumeration or does not name the
    /// value.
    private mutating func enumerationCase(_ node: Node, of declaration: ID<TypeDeclaration>) -> Literal? {
        guard var schema = schemaOfDeclaration[declaration] else { return nil }
        for _ in 0..<64 { schema = exactTarget(of: schema) ?? schema }
        guard case .enumeration(let rawType) = form(of: schema), let value = literal(of: node, rawType) else {
            return nil
        }
        guard let index = enumeration(of: schema, rawType).cases.firstIndex(where: { $0.value == value }) else {
            return nil
        }
        let target = declared[schema] ?? declaration
        return .enumerationCase(target, index)
    }

    /// Types whose values can be written in Swift as the document writes them.
    private static let scalars: Set<Builtin> = [
        .string, .boolean, .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64, .double,
        .float,
    ]

    private static func literal(_ node: Node, _ builtin: Builtin) -> Literal? {
        switch builtin {
        case .string: return node.kind == .string ? .string(node.text) : nil
        case .boolean: return node.boolean.map { .boolean($0) }
        case .int, .int64: return node.integer.map { .integer(String($0)) }
        case .int32: return node.integer.flatMap { Int32(exactly: $0) }.map { .integer(String($0)) }
        case .int16: return node.integer.flatMap { Int16(exactly: $0) }.map { .integer(String($0)) }
        case .int8: return node.integer.flatMap { Int8(exactly: $0) }.map { .integer(String($0)) }
        case .uint, .uint64: return node.integer.flatMap { $0 >= 0 ? .integer(String($0)) : nil }
        case .uint32: return node.integer.flatMap { UInt32(exactly: $0) }.map { .integer(String($0)) }
        case .uint16: return node.integer.flatMap { UInt16(exactly: $0) }.map { .integer(String($0)) }
        case .uint8: return node.integer.flatMap { UInt8(exactly: $0) }.map { .integer(String($0)) }
        case .double:
            guard let number = node.double, number.isFinite else { return nil }
            return .number(String(number))
        case .float:
            guard let number = node.double, Float(number).isFinite else { return nil }
            return .number(String(Float(number)))
        default: return nil
        }
    }
}
