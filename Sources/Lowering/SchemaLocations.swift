// The locations of schemas in the document, for errors of the runtime that name the overlay that mends a document. Most
// follow from the names of types; what does not follow is listed, and what cannot be said with certainty is listed as
// unknown, since an overlay that selects nothing mends nothing.

import Diagnostics
import IR
import OpenAPI
import Tables

extension Lowerer {
    /// Fills in `API.locations`; when all declarations have their content.
    mutating func locateSchemas() {
        var locations = SchemaLocations()
        locations.isSwagger2 = document.componentSchemas.contains(where: \.isInDefinitions)
        for component in document.componentSchemas where componentNames[component.schema] == component.name {
            guard let id = declared[component.schema], let structure = structure(id) else { continue }
            locations.types.append(.init(declaration: id, location: location(of: component, structure, locations)))
        }
        let known = Set(locations.types.map(\.declaration))
        for (schema, id) in declared where api.declarations[id].scope == .namespace && !known.contains(id) {
            if structure(id) != nil, componentNames[schema] == nil {
                locations.types.append(.init(declaration: id, location: nil))
            }
        }
        locations.types.sort { $0.declaration < $1.declaration }
        locateResponses(&locations)
        api.locations = locations
    }

    private func structure(_ id: ID<TypeDeclaration>) -> Structure? {
        if case .structure(let structure) = api.declarations[id].kind, !structure.isTuple { structure } else { nil }
    }

    private mutating func location(
        of component: ComponentSchema,
        _ structure: Structure,
        _ locations: SchemaLocations
    ) -> SchemaLocations.Location? {
        // A member that is no property would be taken for one.
        guard structure.additional == nil, structure.overlaid.isEmpty else { return nil }
        guard component.isInDefinitions == locations.isSwagger2, Self.isPlain(component.name),
            Self.follows(schemas[component.schema].span, component.span)
        else { return nil }
        var location = SchemaLocations.Location(name: component.name)
        var body = schemas[component.schema]
        // A base and what is added to it, in place or as another part.
        if body.properties.isEmpty {
            let inline = body.allOf.indices.filter { index in
                let part = schemas[body.allOf[index]]
                return Self.isInside(part.span, body.span) && !part.properties.isEmpty
            }
            if inline.count == 1 {
                location.part = inline[0]
                body = schemas[body.allOf[inline[0]]]
            }
        }
        let bases = schemas[component.schema].allOf.filter { part in
            componentNames[part] != nil && declared[part].map { self.structure($0) != nil } ?? false
        }
        let base = bases.count == 1 && schemas[component.schema].reference == nil ? declared[bases[0]] : nil
        let inherited = base.flatMap { self.structure($0) }?.properties ?? []
        let inheritedKeys = NameSet(inherited.map(\.key))
        let required = NameSet(inherited.filter { $0.presence == .required }.map(\.key))
        let own = NameSet(body.properties.map(\.name))
        for property in structure.properties {
            // In another part of an `allOf`, in two of them, or required by another.
            let isKnown = own.contains(property.key) != inheritedKeys.contains(property.key)
            let isRequired = property.presence == .required
            let requiring = own.contains(property.key) ? body.required : required
            if !isKnown || isRequired && !requiring.contains(property.key) { location.exceptions.append(property.key) }
        }
        for property in body.properties where leadsElsewhere(property.schema, inside: body.span, depth: 0) {
            location.exceptions.append(property.name + ".")
        }
        if structure.properties.contains(where: { !own.contains($0.key) }), let base {
            location.base = base
            location.own = body.properties.map(\.name)
        }
        guard (location.exceptions + location.own).allSatisfy(Self.isPlain) else { return nil }
        return location
    }

    /// Whether something inside a schema is elsewhere in the document than the path of its value says: behind a
    /// reference, or in a part of `allOf`, `oneOf` and the like. Structures of components know their own location.
    private mutating func leadsElsewhere(_ id: ID<Schema>, inside outer: SourceSpan, depth: Int) -> Bool {
        let schema = schemas[id]
        let isComposed = schema.reference != nil || !(schema.allOf + schema.oneOf + schema.anyOf).isEmpty
        guard Self.isInside(schema.span, outer), !isComposed, schema.prefixItems.isEmpty else {
            return canBeEntered(id, depth: depth)
        }
        if case .schema = schema.additionalProperties { return true }
        let inner = schema.properties.map(\.schema) + [schema.items].compactMap(\.self)
        if depth > 20 { return true }
        for id in inner where leadsElsewhere(id, inside: schema.span, depth: depth + 1) { return true }
        return false
    }

    /// Whether a value has parts that are not of a component's structure.
    private mutating func canBeEntered(_ id: ID<Schema>, depth: Int) -> Bool {
        if let known = enterable[id] { return known }
        if depth > 20 { return true }
        // What only leads back to itself has no parts.
        enterable[id] = false
        let isStructure = componentNames[id] != nil && declared[id].map { structure($0) != nil } ?? false
        let schema = schemas[id]
        var result = !isStructure
        if result {
            let isContainer = schema.types.contains(.object) || schema.types.contains(.array)
            result = isContainer || !schema.properties.isEmpty || schema.items != nil || !schema.prefixItems.isEmpty
        }
        if !result, !isStructure {
            let parts = [schema.reference].compactMap(\.self) + schema.allOf + schema.oneOf + schema.anyOf
            for part in parts where canBeEntered(part, depth: depth + 1) { result = true }
        }
        enterable[id] = result
        return result
    }

    // MARK: Responses

    /// Lists the responses whose schema is inline, in a path item that is inline.
    private mutating func locateResponses(_ locations: inout SchemaLocations) {
        let keys = Set(document.operations.map(\.pathSpan)).sorted {
            ($0.file.rawValue, $0.start) < ($1.file.rawValue, $1.start)
        }
        var ends: [SourceSpan: UInt32] = [:]
        for (key, next) in zip(keys, keys.dropFirst()) where key.file == next.file { ends[key] = next.start }
        for operation in document.operations where Self.isPlain(operation.path) && operation.method != "HEAD" {
            let (key, span) = (operation.pathSpan, operation.span)
            guard key.file == span.file, span.start > key.end, span.end <= ends[key] ?? .max else { continue }
            let isSwagger2 = locations.isSwagger2
            var statuses: [Response.Status] = []
            for response in operation.responses where hasInlineSchema(response, inside: span, isSwagger2) {
                statuses.append(response.status)
            }
            guard !statuses.isEmpty else { continue }
            locations.responses.append(
                .init(method: operation.method, path: operation.path, statuses: statuses.map(Self.status))
            )
        }
    }

    private mutating func hasInlineSchema(
        _ response: Response,
        inside operation: SourceSpan,
        _ isSwagger2: Bool
    ) -> Bool {
        guard Self.isInside(response.span, operation), let media = Self.jsonContent(of: response),
            media.name == "application/json", let id = media.schema
        else { return false }
        let span = schemas[id].span
        // Swagger 2.0 has no media type around a schema.
        let isInPlace = isSwagger2 ? span == media.span : Self.isInside(span, media.span)
        return isInPlace && Self.isInside(media.span, response.span)
            && !leadsElsewhere(id, inside: response.span, depth: 0)
    }

    // MARK: Spans

    private static func isInside(_ span: SourceSpan, _ outer: SourceSpan) -> Bool {
        span.file == outer.file && span.start > outer.start && span.end <= outer.end
    }

    /// Whether a value stands right behind its key. A reference between them would be longer.
    private static func follows(_ value: SourceSpan, _ key: SourceSpan) -> Bool {
        value.file == key.file && value.start > key.end && value.start - key.end <= 20
    }

    /// Whether a name can stand in the list.
    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && name.first != "<" && name.first != "="
            && name.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII
                    ? ("!"..."~").contains(scalar) && !"\"\\'#".unicodeScalars.contains(scalar)
                    : scalar.properties.isAlphabetic
            }
    }
}
