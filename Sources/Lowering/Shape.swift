// What a schema amounts to once `allOf` and `$ref` with siblings are folded in: one schema, and the groups of
// alternatives (`oneOf`, `anyOf`) that hold beside it.

import Diagnostics
import OpenAPI
import Tables

/// A schema without `allOf` and without `$ref`. It is asked for again and again, and so much that it is shared instead
/// of copied; once it is complete, nobody changes it.
final class Shape {
    fileprivate(set) var schema: Schema
    /// Each group is one `oneOf` or `anyOf`.
    fileprivate(set) var alternatives: [[ID<Schema>]] = []

    init(_ schema: Schema) { self.schema = schema }
}

extension Schema {
    /// Whether the schema is all there is to its shape.
    fileprivate var isUnfolded: Bool { reference == nil && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty }
}

extension Lowerer {
    /// The folded schema; memoised, but for schemas that nothing is folded into: most of a document, and remembered
    /// only as long as they are in use.
    mutating func shape(of id: ID<Schema>) -> Shape {
        let slot = Int(id.rawValue) & (recentShapes.count - 1)
        if let recent = recentShapes[slot], recent.id == id { return recent.shape }
        let result = shapes[id] ?? folded(id)
        recentShapes[slot] = (id, result)
        return result
    }

    private mutating func folded(_ id: ID<Schema>) -> Shape {
        let result = Shape(schemas[id])
        if result.schema.isUnfolded { return result }
        result.schema.allOf = []
        result.schema.reference = nil
        // Chains of `allOf` come to the square of what is written; beyond a multiple, only short ones are folded.
        let limit = foldedMembers > Self.foldLimit(document.schemas.count) ? 64 : Int.max
        let parts = parts(of: id, upTo: limit)
        if parts.count > 1 {
            let members = parts.reduce(0) { $0 + 1 + schemas[$1].properties.count }
            guard members <= limit else { return tooLarge(id) }
            foldedMembers += members
            result.schema.properties = []
            result.schema.required = NameSet()
        }
        var places = NameMap<Int>()
        for part in parts {
            let schema = schemas[part]
            if parts.count > 1 { fold(schema, into: result, at: &places, isOwn: part == id) }
            for group in [schema.oneOf, schema.anyOf] {
                // That a value is what it is says nothing.
                let group = part == id || !group.contains(id) ? group.filter { $0 != id } : []
                if group.isEmpty { continue }
                // A base that lists its children says nothing about what a child is.
                if part != id, schema.discriminator != nil, group.contains(where: { isChild($0, of: part) }) {
                    continue
                }
                result.alternatives.append(group)
            }
        }
        shapes[id] = result
        return result
    }

    /// How many members may be folded into others of a document of so many schemas.
    private static func foldLimit(_ schemas: Int) -> Int { 20_000 + 16 * schemas }

    private mutating func tooLarge(_ id: ID<Schema>) -> Shape {
        report.warning(
            .inexpressibleSchema,
            "the parts of this `allOf`, with all others of the document, have more members than are written down; "
                + "it is any JSON in Swift",
            at: schemas[id].span
        )
        let shape = Shape(Schema(span: schemas[id].span))
        shape.schema.description = schemas[id].description
        shapes[id] = shape
        return shape
    }

    /// The schemas that hold at once: what is referred to and `allOf`, depth first, then the schema itself.
    /// - Parameter limit: how many are enough to know; then some are missing
    private func parts(of id: ID<Schema>, upTo limit: Int = .max) -> [ID<Schema>] {
        guard schemas[id].reference != nil || !schemas[id].allOf.isEmpty else { return [id] }
        var order: [ID<Schema>] = []
        var visited: Set<ID<Schema>> = []
        var open: [(id: ID<Schema>, isExpanded: Bool)] = [(id, false)]
        while let next = open.popLast() {
            if next.isExpanded {
                order.append(next.id)
                continue
            }
            guard visited.insert(next.id).inserted else { continue }
            if visited.count > limit { return Array(visited) }
            open.append((next.id, true))
            let schema = schemas[next.id]
            for part in ([schema.reference].compactMap { $0 } + schema.allOf).reversed() { open.append((part, false)) }
        }
        return order
    }

    func isChild(_ id: ID<Schema>, of base: ID<Schema>) -> Bool {
        id != base && parts(of: id).contains(base)
    }

    /// - Parameter places: where the properties stand that have been folded in
    private mutating func fold(_ part: Schema, into shape: Shape, at places: inout NameMap<Int>, isOwn: Bool) {
        for property in part.properties {
            if let index = places[property.name] {
                let earlier = shape.schema.properties[index].schema
                shape.schema.properties[index].schema = both(earlier, property.schema)
            } else {
                places[property.name] = shape.schema.properties.count
                shape.schema.properties.append(property)
            }
        }
        shape.schema.required.formUnion(part.required)
        if isOwn { return }
        foldTypes(part, into: shape)
        if shape.schema.additionalProperties.isUnspecified {
            shape.schema.additionalProperties = part.additionalProperties
        }
        shape.schema.format = shape.schema.format ?? part.format
        shape.schema.items = shape.schema.items ?? part.items
        if shape.schema.prefixItems.isEmpty {
            shape.schema.prefixItems = part.prefixItems
            shape.schema.hasListOfItems = part.hasListOfItems
        }
        shape.schema.minItems = shape.schema.minItems ?? part.minItems
        shape.schema.patternProperties += part.patternProperties
        shape.schema.enumeration = shape.schema.enumeration ?? part.enumeration
        shape.schema.isConstant = shape.schema.isConstant || part.isConstant
        if shape.schema.enumerationNames.isEmpty { shape.schema.enumerationNames = part.enumerationNames }
        shape.schema.isNull = shape.schema.isNull || part.isNull
        shape.schema.defaultValue = shape.schema.defaultValue ?? part.defaultValue
        shape.schema.description = shape.schema.description ?? part.description
        shape.schema.title = shape.schema.title ?? part.title
        shape.schema.contentEncoding = shape.schema.contentEncoding ?? part.contentEncoding
        shape.schema.contentMediaType = shape.schema.contentMediaType ?? part.contentMediaType
        shape.schema.contentSchema = shape.schema.contentSchema ?? part.contentSchema
    }

    private mutating func foldTypes(_ part: Schema, into shape: Shape) {
        if part.types.isEmpty { return }
        if shape.schema.types.isEmpty {
            shape.schema.types = part.types
            return
        }
        var common = shape.schema.types.intersection(part.types)
        if shape.schema.types.contains(.number) && part.types.contains(.integer) { common.insert(.integer) }
        if shape.schema.types.contains(.integer) && part.types.contains(.number) { common.insert(.integer) }
        if common.isEmpty {
            report.warning(
                .contradictoryAllOf,
                "the parts of this `allOf` have types that no value can have at once; the first is taken",
                at: shape.schema.span
            )
        } else {
            shape.schema.types = common
        }
    }

    /// The schema of a member for which two schemas hold.
    private mutating func both(_ first: ID<Schema>, _ second: ID<Schema>) -> ID<Schema> {
        if first == second || schemas[second].isEmpty { return first }
        if schemas[first].isEmpty { return second }
        let pair = SchemaPair(first: first, second: second)
        if let merged = mergedPairs[pair] { return merged }
        var schema = Schema(span: schemas[second].span)
        schema.allOf = [first, second]
        schema.description = schemas[second].description ?? schemas[first].description
        schema.isNullable = schemas[first].isNullable && schemas[second].isNullable
        schema.isReadOnly = schemas[first].isReadOnly || schemas[second].isReadOnly
        schema.examples = schemas[first].examples + schemas[second].examples
        let merged = schemas.append(schema)
        mergedPairs[pair] = merged
        return merged
    }

    /// The schema that this one equals but for what describes it: a lone `$ref`, a lone `allOf`, a lone alternative.
    func exactTarget(of id: ID<Schema>) -> ID<Schema>? {
        let schema = schemas[id]
        if schema.enumeration != nil { return narrowedEnumeration(of: id) }
        guard schema.properties.isEmpty, schema.required.isEmpty, schema.items == nil,
            schema.prefixItems.isEmpty, schema.format == nil, schema.patternProperties.isEmpty,
            schema.types.isEmpty || schema.types == .object, !schema.isNull, !bases.contains(id)
        else { return nil }
        if case .schema = schema.additionalProperties { return nil }
        let alternatives = (schema.oneOf + schema.anyOf).filter { !schemas[$0].isNull }
        var parts = [schema.reference].compactMap { $0 } + schema.allOf
        parts.removeAll { schemas[$0].isEmpty && componentNames[$0] == nil }
        if schema.reference == nil, parts.count == 1, componentNames[id] != nil, isBaseOfHierarchy(parts[0]) {
            return nil  // a child that adds nothing is still a child, and not the union of all of them
        }
        switch (parts.count, alternatives.count) {
        case (1, 0) where schema.oneOf.isEmpty && schema.anyOf.isEmpty:
            return schema.types.isEmpty || schemas[parts[0]].types == schema.types || declared[parts[0]] != nil
                ? parts[0] : nil
        case (0, 1) where schema.types.isEmpty: return alternatives[0]
        default: return nil
        }
    }

    /// The enumeration of which a schema allows some values only. Enumerations are open, so its type serves for both.
    private func narrowedEnumeration(of id: ID<Schema>) -> ID<Schema>? {
        let schema = schemas[id]
        let parts = [schema.reference].compactMap { $0 } + schema.allOf
        guard parts.count == 1, schema.oneOf.isEmpty, schema.anyOf.isEmpty,
            let own = schema.enumeration, let whole = values(of: parts[0])
        else { return nil }
        return Set(own.map(\.text)).isSubset(of: whole) ? parts[0] : nil
    }

    /// The texts of the values that a schema lists, by itself or by its alternatives, or nil if it lists none, or more
    /// than anybody narrows: they are gone through for each schema that does.
    private func values(of id: ID<Schema>) -> Set<String>? {
        let limit = 1_000
        var id = id
        for _ in 0..<8 {
            if let values = schemas[id].enumeration { return values.count > limit ? nil : Set(values.map(\.text)) }
            guard let target = exactTarget(of: id) else { break }
            id = target
        }
        let members = schemas[id].oneOf + schemas[id].anyOf
        guard members.count <= limit else { return nil }
        var all: Set<String> = []
        for member in members where !schemas[member].isNull {
            guard let values = schemas[member].enumeration else { return nil }
            all.formUnion(values.map(\.text))
        }
        return all.isEmpty ? nil : all
    }

    private func isBaseOfHierarchy(_ id: ID<Schema>) -> Bool {
        schemas[id].discriminator != nil && schemas[id].oneOf.isEmpty && schemas[id].anyOf.isEmpty
    }

    /// Whether null is among the values of a schema.
    mutating func isNullable(_ id: ID<Schema>) -> Bool { isNullable(id, depth: 0) }

    private mutating func isNullable(_ id: ID<Schema>, depth: Int) -> Bool {
        if let known = nullability[id] { return known }
        if depth > Self.depthLimit { return false }
        nullability[id] = false  // what only leads back to itself is not nullable
        let schema = schemas[id]
        var result = schema.isNullable || (schema.oneOf + schema.anyOf).contains { schemas[$0].isNull }
        if !result { result = (schema.oneOf + schema.anyOf).contains { isNullable($0, depth: depth + 1) } }
        if !result, schema.enumeration == nil, let target = exactTarget(of: id) {
            result = isNullable(target, depth: depth + 1)
        }
        nullability[id] = result
        return result
    }
}
