// Which type a schema is used as, and what its declaration holds.

import Diagnostics
import IR
import OpenAPI
import Tables

/// What a schema becomes.
enum Form {
    case structure
    /// A list with a schema for each place.
    case tuple
    case enumeration(Enumeration.RawType)
    /// The alternatives, without null.
    case union([ID<Schema>])
    /// A base whose discriminator finds one of its children.
    case hierarchy
    /// A type that needs no declaration of its own.
    case plain
}

extension Lowerer {
    /// The type of a place that a schema describes, null included.
    mutating func type(of id: ID<Schema>, at place: Place) -> TypeReference {
        var type = typeWithoutNull(of: id, at: place)
        if isNullable(id) { type = type.orNull }
        noteExamples(of: id, as: type)
        return type
    }

    /// The type of a place that a schema describes, for values that are not null.
    mutating func typeWithoutNull(of id: ID<Schema>, at place: Place) -> TypeReference {
        var id = id
        for _ in 0..<64 {
            if let declaration = declared[id] { return .declared(declaration) }
            guard let target = exactTarget(of: id) else { break }
            id = target
        }
        if needsDeclaration(id) {
            let hints = place.hints + [schemas[id].title].compactMap { $0 }.filter { _ in place.hints.isEmpty }
            let declaration = declare(Symbol(hints, origin: schemas[id].span), place.scope, id)
            declared[id] = declaration
            pending.append((declaration, id))
            return .declared(declaration)
        }
        return plainType(of: id, at: place)
    }

    mutating func needsDeclaration(_ id: ID<Schema>) -> Bool {
        if case .plain = form(of: id) { false } else { exactTarget(of: id) == nil }
    }

    /// What a declaration holds.
    mutating func declarationKind(of id: ID<Schema>, as declaration: ID<TypeDeclaration>) -> TypeDeclaration.Kind {
        let inside = Place(.declaration(declaration), [])
        if let media = multipartComponents[id], declared[id] == declaration,
            let form = multipartForm(of: id, media, inside: inside)
        {
            return .form(form)
        }
        var id = id
        for _ in 0..<64 {
            guard let target = exactTarget(of: id) else { break }
            if let other = declared[target], other != declaration { return .alias(.declared(other)) }
            // What it equals has no declaration of its own: this is it.
            declared[target] = declaration
            id = target
        }
        noteIgnored(shape(of: id).schema)
        switch form(of: id) {
        case .structure: return .structure(structure(of: id, inside: inside))
        case .tuple: return .structure(tuple(of: id, inside: inside))
        case .enumeration(let rawType): return .enumeration(enumeration(of: id, rawType))
        case .union(let members): return .union(union(of: id, members, inside: inside))
        case .hierarchy: return .union(hierarchy(of: id, inside: inside))
        case .plain:
            // What is inside an alias has no type to be nested in; it stands beside it.
            let scope = api.declarations[declaration].scope
            return .alias(plainType(of: id, at: Place(scope, api.declarations[declaration].symbol.hints)))
        }
    }

    /// What a schema becomes; memoised.
    mutating func form(of id: ID<Schema>) -> Form {
        if let form = forms[id] { return form }
        if formDepth > Self.depthLimit { return .plain }
        forms[id] = .plain  // while it is decided
        formDepth += 1
        let form = decideForm(of: id)
        formDepth -= 1
        forms[id] = form
        return form
    }

    private mutating func decideForm(of id: ID<Schema>) -> Form {
        let shape = shape(of: id)
        let schema = shape.schema
        if schema.isNull || schema.isNever { return .plain }
        if let values = schema.enumeration, let rawType = rawType(of: values, schema) {
            if schema.isConstant, componentNames[id] == nil { return .plain }
            return .enumeration(rawType)
        }
        if isTuple(schema) { return .tuple }
        if isHierarchy(id) { return .hierarchy }
        let groups = meaningfulAlternatives(of: shape)
        let isObject = schema.types.isEmpty || schema.types.contains(.object)
        if !schema.properties.isEmpty, isObject { return .structure }
        if groups.count == 1, case .union(let members) = unionForm(of: groups[0]) { return .union(members) }
        if groups.count == 1, case .enumeration(let rawType) = unionForm(of: groups[0]) { return .enumeration(rawType) }
        if groups.count > 1, groups.allSatisfy({ $0.allSatisfy { kinds(of: $0) == [.object] } }) { return .structure }
        if groups.isEmpty, schema.types.count > 1, pureTypes(schema.types).count > 1 {
            return .union(typeArrayMembers(of: id, schema))
        }
        return .plain
    }

    /// The groups of alternatives that shape anything: without null, without members that only constrain.
    mutating func meaningfulAlternatives(of shape: Shape) -> [[ID<Schema>]] {
        shape.alternatives.compactMap { group in
            var seen: Set<ID<Schema>> = []
            let members = group.filter { member in
                !schemas[member].isNull && !onlyConstrains(member, shape.schema) && seen.insert(member).inserted
            }
            return members.isEmpty ? nil : members
        }
    }

    /// Whether an alternative only says which members must be there: `oneOf: [{required: [a]}, {required: [b]}]`.
    private func onlyConstrains(_ id: ID<Schema>, _ owner: Schema) -> Bool {
        let schema = schemas[id]
        let declaresNothing =
            schema.properties.isEmpty && schema.allOf.isEmpty && schema.oneOf.isEmpty && schema.anyOf.isEmpty
            && schema.reference == nil && schema.items == nil && schema.enumeration == nil
        guard declaresNothing, componentNames[id] == nil else { return false }
        if schema.types.isEmpty { return !owner.isEmpty || !schema.required.isEmpty }
        return schema.types == .object && !schema.required.isEmpty && !owner.properties.isEmpty
    }

    /// The structure of an object with properties.
    mutating func structure(of id: ID<Schema>, inside place: Place) -> Structure {
        let shape = shape(of: id)
        var structure = Structure()
        structure.properties = properties(of: shape.schema, inside: place)
        structure.properties += undescribed(shape)
        for (index, group) in meaningfulAlternatives(of: shape).enumerated() {
            var owner = Schema(span: shape.schema.span)
            owner.oneOf = group
            owner.discriminator = index == 0 ? shape.schema.discriminator : nil
            let union = schemas.append(owner)
            let hints = index == 0 ? ["variant", "one of variant"] : ["further variant", "any of variant \(index)"]
            structure.overlaid.append(
                Property(
                    symbol: Symbol(hints),
                    key: "",
                    type: type(of: union, at: place.named(hints[0])),
                    presence: .required,
                    documentation: Documentation(text: "What else the object is.")
                )
            )
        }
        structure.additional = additionalType(of: shape.schema, inside: place)
        return structure
    }

    /// Whether a schema is a list whose places differ in type.
    private mutating func isTuple(_ schema: Schema) -> Bool {
        guard schema.prefixItems.count > 1, !schema.hasListOfItems, effectiveTypes(schema) == .array else {
            return false
        }
        return !haveOneType(schema.prefixItems + (schema.items.map { [$0] } ?? []).filter { !schemas[$0].isNever })
    }

    /// Whether schemas are all used as one type, which needs no declaration unless it has one.
    mutating func haveOneType(_ members: [ID<Schema>]) -> Bool {
        if members.count == 1 { return true }
        if let known = uniformLists[members] { return known }
        uniformLists[members] = false  // while it is found out
        let first = plainUse(of: members[0])
        let result = first != nil && members.dropFirst().allSatisfy { plainUse(of: $0) == first }
        uniformLists[members] = result
        return result
    }

    /// What a schema is used as that needs no new declaration.
    private mutating func plainUse(of id: ID<Schema>) -> TypeReference? {
        guard declared[id] != nil || !needsDeclaration(id) else { return nil }
        return type(of: id, at: Place(.namespace, []))
    }

    /// The structure of a list with a schema for each place; what may be missing is optional.
    private mutating func tuple(of id: ID<Schema>, inside place: Place) -> Structure {
        let schema = shape(of: id).schema
        var structure = Structure()
        structure.isTuple = true
        for (index, item) in schema.prefixItems.enumerated() {
            let hints = [schemas[item].title, componentNames[item]].compactMap { $0 } + ["item \(index)"]
            structure.properties.append(
                IR.Property(
                    symbol: Symbol(hints, origin: schemas[item].span),
                    key: String(index),
                    type: type(of: item, at: place.named("item \(index)")),
                    presence: schema.minItems.map { index >= $0 } ?? false ? .optional : .required,
                    documentation: documentation(of: item)
                )
            )
        }
        if let rest = schema.items, !schemas[rest].isNever {
            structure.additional = type(of: rest, at: place.named("further item"))
        }
        return structure
    }

    /// Members that must be there and have no schema, which alternatives or patterns may describe. Many of them are
    /// slips of the document, so nobody is made to give them, and no answer is lost for want of them.
    private mutating func undescribed(_ shape: Shape) -> [IR.Property] {
        let schema = shape.schema
        guard shape.alternatives.isEmpty, schema.additionalProperties.isUnspecified, schema.patternProperties.isEmpty
        else { return [] }
        let described = NameSet(schema.properties.map(\.name))
        return schema.required.filter { !described.contains($0) }.sorted().map { name in
            report.note(
                .undescribedMember,
                "`\(name)` is required and not described; it may be any JSON, and may be missing",
                at: schema.span
            )
            return IR.Property(
                symbol: Symbol([name], origin: schema.span),
                key: name,
                type: .builtin(.json),
                presence: .optional,
                documentation: Documentation()
            )
        }
    }

    /// The type of members beside the named ones, or nil where they are not kept.
    private mutating func additionalType(of schema: Schema, inside place: Place) -> TypeReference? {
        switch schema.additionalProperties {
        case .schema(let value): return type(of: value, at: place.named("AdditionalValue"))
        case .anything: return .builtin(.json)
        case .unspecified where !schema.patternProperties.isEmpty:
            return haveOneType(schema.patternProperties)
                ? type(of: schema.patternProperties[0], at: place.named("AdditionalValue")) : .builtin(.json)
        case .unspecified, .forbidden: return nil
        }
    }

    mutating func properties(of schema: Schema, inside place: Place) -> [IR.Property] {
        var seen = NameSet()
        return schema.properties.filter { seen.insert($0.name) }.map { property in
            let type = type(of: property.schema, at: place.named(property.name))
            let own = shape(of: property.schema).schema
            var lowered = IR.Property(
                symbol: Symbol([property.name], origin: property.span),
                key: property.name,
                type: type,
                presence: schema.required.contains(property.name) ? .required : .optional,
                documentation: documentation(of: property.schema),
                defaultValue: literal(own, for: type, isRequired: schema.required.contains(property.name))
            )
            lowered.isReadOnly = own.isReadOnly
            lowered.isWriteOnly = own.isWriteOnly
            return lowered
        }
    }
}

extension Place {
    /// A place of the same scope with a name of its own.
    func named(_ hint: String) -> Place { Place(scope, [hint]) }
}
