// Multipart bodies: which parts there are, how the value of each goes out, and what is said in its head.

import Diagnostics
import IR
import OpenAPI
import Tables

extension Lowerer {
    /// The declaration of a multipart body; nil when the schema has no properties to make parts of.
    mutating func form(of id: ID<Schema>, _ media: MediaType, at place: Place) -> ID<TypeDeclaration>? {
        guard let schema = formSchema(of: id) else { return nil }
        if multipartComponents[id] != nil, let declaration = declared[id] { return declaration }
        var documentation = documentation(of: id)
        if documentation.text == nil { documentation.text = schema.description }
        let declaration = api.declarations.append(
            TypeDeclaration(
                symbol: Symbol(place.hints, origin: schemas[id].span),
                scope: place.scope,
                documentation: documentation,
                kind: .form(IR.Form(parts: []))
            )
        )
        if let form = multipartForm(of: id, media, inside: Place(.declaration(declaration), [])) {
            api.declarations[declaration].kind = .form(form)
        }
        return declaration
    }

    /// The parts that a multipart body of a schema has; nil when there are no properties to make them of.
    mutating func multipartForm(of id: ID<Schema>, _ media: MediaType, inside place: Place) -> IR.Form? {
        guard let schema = formSchema(of: id) else { return nil }
        return IR.Form(
            parts: schema.properties.map { part($0, schema, media.encodings[$0.name], inside: place) }
        )
    }

    /// The schema of a form; nil when it has no properties.
    private mutating func formSchema(of id: ID<Schema>) -> Schema? {
        var schema = shape(of: id).schema
        for member in meaningfulAlternatives(of: shape(of: id)).joined() {
            // Alternatives of a form are one form in which each part is optional.
            let names = NameSet(schema.properties.map(\.name))
            schema.properties += shape(of: member).schema.properties.filter { !names.contains($0.name) }
        }
        return schema.properties.isEmpty ? nil : schema
    }

    private mutating func part(
        _ property: Schema.Property,
        _ owner: Schema,
        _ encoding: Encoding?,
        inside place: Place
    ) -> FormPart {
        let own = shape(of: property.schema).schema
        let isRequired = owner.required.contains(property.name) && !own.isReadOnly
        var lowered = IR.Property(
            symbol: Symbol([property.name], origin: property.span),
            key: property.name,
            type: .builtin(.filePart),
            presence: isRequired ? .required : .optional,
            documentation: documentation(of: property.schema)
        )
        let types = PartTypes(encoding?.contentType)
        if isFile(property.schema, types) {
            return FormPart(property: lowered, encoding: .file(contentType: types.single))
        }
        if pureTypes(effectiveTypes(own)) == .array, let items = own.items, isFile(items, types) {
            lowered.type = .array(.builtin(.filePart))
            return FormPart(property: lowered, encoding: .file(contentType: types.single))
        }
        lowered.type = type(of: property.schema, at: place.named(property.name)).withoutNull
        lowered.defaultValue = nil
        // Section 4.15.1: objects are JSON unless the document says otherwise, and each item of an array is a part.
        let isText = isText(property.schema)
        let offered = types.offered { isText && !types.areJSON ? !$0.isJSON : $0.isJSON }
        let encoded: PartEncoding
        if isText, !types.areJSON {
            encoded = .text(contentType: offered.first { !$0.contains("*") })
        } else {
            let type = offered.first { !$0.contains("*") } ?? "application/json"
            // A list of scalars that is said to be JSON is one text of JSON; of objects, each is a part.
            if case .array = lowered.type, !isText {
                encoded = .jsonItems(contentType: type)
            } else {
                encoded = .json(contentType: type)
            }
        }
        var part = FormPart(property: lowered, encoding: encoded)
        if offered.count > 1 || offered.contains(where: { $0.contains("*") }) {
            part.fields.append(typeField(of: lowered, offered))
        }
        part.fields += encoding?.headers.map { field($0, of: lowered, inside: place) } ?? []
        return part
    }

    /// What the caller says of a part's media type where there is a choice.
    private func typeField(of part: IR.Property, _ types: [String]) -> PartField {
        let property = IR.Property(
            symbol: Symbol(["\(part.key) content type", "\(part.key) content type of part"]),
            key: "Content-Type",
            type: .builtin(.string),
            presence: .optional,
            documentation: Documentation(
                text: "The media type of `\(part.key)`, one of `\(types.joined(separator: "`, `"))`."
            )
        )
        return PartField(property: property, kind: .contentType)
    }

    private mutating func field(_ header: Header, of part: IR.Property, inside place: Place) -> PartField {
        let words = "\(part.key) \(header.name)"
        let type = header.schema.map { self.type(of: $0, at: place.named(words)).withoutNull } ?? .builtin(.string)
        let property = IR.Property(
            symbol: Symbol([words, "\(words) header"], origin: header.span),
            key: header.name,
            type: type,
            presence: part.presence == .required && header.isRequired ? .required : .optional,
            documentation: Documentation(
                text: header.description ?? "The header field `\(header.name)` of `\(part.key)`.",
                isDeprecated: header.isDeprecated
            )
        )
        let isJSON = header.mediaType.map { MediaTypeName($0).isJSON } ?? false
        return PartField(property: property, kind: isJSON ? .jsonHeader : .header(explode: header.explode))
    }

    /// Whether a part is bytes: said to be, or, from 3.1 on, of no type (Encoding Object, default content types),
    /// unless its content type is one that is written here.
    private mutating func isFile(_ id: ID<Schema>, _ types: PartTypes) -> Bool {
        if isBinary(id) { return true }
        let shape = shape(of: id)
        let schema = shape.schema
        if schema.types == .string, schema.enumeration == nil, schema.contentEncoding == nil,
            let type = schema.contentMediaType.map(MediaTypeName.init)
        {
            return !type.isText && !type.isJSON
        }
        return schema.isEmpty && shape.alternatives.isEmpty && !types.areJSON && !types.areText
    }

    /// Whether a part's value is scalar, or a list of scalars.
    private mutating func isText(_ id: ID<Schema>) -> Bool {
        let kinds = kinds(of: id)
        if !kinds.contains(.object) && !kinds.contains(.array) { return true }
        guard kinds == [.array], let items = shape(of: id).schema.items else { return false }
        let itemKinds = self.kinds(of: items)
        return !itemKinds.contains(.object) && !itemKinds.contains(.array)
    }
}

/// The media types that a part may have, as `contentType` lists them.
private struct PartTypes {
    private let names: [String]

    init(_ text: String?) {
        names = (text ?? "").split(separator: ",").map { name in
            String(name.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }.filter { !$0.isEmpty }
    }

    /// The only one, if it leaves no choice.
    var single: String? { names.count == 1 && !names[0].contains("*") ? names[0] : nil }
    var areJSON: Bool { !names.isEmpty && names.allSatisfy { MediaTypeName($0).isJSON } }
    var areText: Bool { !names.isEmpty && names.allSatisfy { MediaTypeName($0).essence.hasPrefix("text/") } }

    func offered(_ fits: (MediaTypeName) -> Bool) -> [String] { names.filter { fits(MediaTypeName($0)) } }
}
