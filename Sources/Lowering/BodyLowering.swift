// Request bodies: which of the documented media types are offered, and as what.

import Diagnostics
import IR
import OpenAPI
import Tables

extension Lowerer {
    /// Lowers a request body; nil when it has no content.
    mutating func lower(_ body: OpenAPI.RequestBody, at place: Place) -> IR.RequestBody? {
        var contents: [(hint: String, content: BodyContent)] = []
        let hasJSON = body.content.contains { MediaTypeName($0.name).isJSON || MediaTypeName($0.name).isAnything }
        for media in body.content {
            if hasJSON, isStructuredXML(media) {
                report.note(.mediaTypeLeftOut, "`\(media.name)` is not offered, since JSON is", at: media.span)
                continue
            }
            let content = content(of: media, at: place)
            // Versions of one media type with one schema are one choice.
            if contents.contains(where: {
                $0.content.kind == content.content.kind && $0.content.type == content.content.type
            }) {
                continue
            }
            contents.append(content)
        }
        // Bytes of a media type that is not understood are no choice beside one that is.
        let understood = contents.filter { $0.content.kind != .bytes }
        if !understood.isEmpty { contents = understood }
        guard let first = contents.first else { return nil }
        let documentation = Documentation(text: body.description)
        if contents.count == 1 {
            return IR.RequestBody(
                isRequired: body.isRequired,
                documentation: documentation,
                content: .one(first.content)
            )
        }
        let choices = contents.map { entry in
            BodyChoice(symbol: Symbol([entry.hint, entry.content.contentType]), content: entry.content)
        }
        let declaration = api.declarations.append(
            TypeDeclaration(
                symbol: Symbol(place.hints.map { "\($0) content" }),
                scope: place.scope,
                documentation: Documentation(text: body.description ?? "The media types the body may be sent as."),
                kind: .bodyChoice(choices)
            )
        )
        return IR.RequestBody(
            isRequired: body.isRequired,
            documentation: documentation,
            content: .choice(declaration)
        )
    }

    private mutating func content(of media: MediaType, at place: Place) -> (hint: String, content: BodyContent) {
        let name = MediaTypeName(media.name)
        let type = name.isAnything || media.name.contains("*") ? "application/json" : media.name
        if let schema = media.schema, isBinary(schema), !name.isMultipart {
            let contentType = media.name.contains("*") ? "application/octet-stream" : media.name
            return ("bytes", BodyContent(type: .builtin(.requestBytes), contentType: contentType, kind: .bytes))
        }
        if name.isJSON || name.isAnything {
            let value = media.schema.map { self.type(of: $0, at: place) } ?? .builtin(.json)
            collectExamples(of: media, as: value)
            return ("json", BodyContent(type: value, contentType: type, kind: .json))
        }
        if name.isLinesOfJSON, let element = element(of: media, at: place) {
            return ("stream", BodyContent(type: element, contentType: media.name, kind: .stream))
        }
        if name.isForm, let schema = media.schema, kinds(of: schema).contains(.object) {
            let value = self.typeWithoutNull(of: schema, at: place)
            // A content type alone changes nothing: what is no scalar is JSON by itself.
            let styled = media.encodings.filter { $0.value.style != nil || $0.value.explode != nil }
            let encodings = styled.sorted { $0.key < $1.key }.map { key, encoding in
                FormFieldEncoding(
                    key: key,
                    style: encoding.style.flatMap(IR.Parameter.Style.init) ?? .form,
                    explode: encoding.explode ?? (encoding.style == nil || encoding.style == "form")
                )
            }
            return ("form", BodyContent(type: value, contentType: media.name, kind: .form(encodings)))
        }
        if name.isMultipart, let schema = media.schema, let form = form(of: schema, media, at: place) {
            return ("multipart", BodyContent(type: .declared(form), contentType: media.name, kind: .multipart))
        }
        if name.isXML, let schema = media.schema, let xml = xml(of: schema, isWritten: true) {
            let value = self.typeWithoutNull(of: schema, at: place)
            return ("xml", BodyContent(type: value, contentType: media.name, kind: .xml(xml)))
        }
        if name.isText {
            return ("text", BodyContent(type: .builtin(.string), contentType: media.name, kind: .text))
        }
        warnOfBytes(media)
        return ("bytes", BodyContent(type: .builtin(.requestBytes), contentType: media.name, kind: .bytes))
    }

    /// Says that a schema is of no use, because nothing here writes or reads its media type.
    mutating func warnOfBytes(_ media: MediaType) {
        guard let schema = media.itemSchema ?? media.schema,
            kinds(of: schema).contains(.object) || kinds(of: schema).contains(.array),
            !shape(of: schema).schema.isEmpty
        else { return }
        let reason = MediaTypeName(media.name).isXML ? xml.obstacle : nil
        report.warning(
            .unsupportedMediaType,
            "`\(media.name)` is not understood\(reason.map { ", because \($0)" } ?? ""); its bytes are handed over as "
                + "they are",
            at: media.span
        )
    }

    /// Whether the values of a schema are bytes as they are.
    mutating func isBinary(_ id: ID<Schema>) -> Bool {
        let schema = shape(of: id).schema
        return schema.format == "binary" && pureTypes(effectiveTypes(schema)) == .string
    }

    // MARK: Multipart

    /// The declaration of a multipart body; nil when the schema has no properties to make parts of.
    private mutating func form(of id: ID<Schema>, _ media: MediaType, at place: Place) -> ID<TypeDeclaration>? {
        guard let schema = formSchema(of: id) else { return nil }
        if multipartComponents[id] != nil, let declaration = declared[id] { return declaration }
        var documentation = documentation(of: id)
        if documentation.text == nil { documentation.text = schema.description }
        let declaration = api.declarations.append(
            TypeDeclaration(
                symbol: Symbol(place.hints),
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
            let names = Set(schema.properties.map(\.name))
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
        let presence: Presence = isRequired ? .required : .optional
        var lowered = IR.Property(
            symbol: Symbol([property.name], origin: property.span),
            key: property.name,
            type: .builtin(.filePart),
            presence: presence,
            documentation: documentation(of: property.schema)
        )
        let contentType = encoding?.contentType
        if isBinary(property.schema) {
            return FormPart(property: lowered, encoding: .file(contentType: Self.single(contentType)))
        }
        if pureTypes(effectiveTypes(own)) == .array, let items = own.items, isBinary(items) {
            lowered.type = .array(.builtin(.filePart))
            return FormPart(property: lowered, encoding: .file(contentType: Self.single(contentType)))
        }
        lowered.type = type(of: property.schema, at: place.named(property.name)).withoutNull
        lowered.defaultValue = nil
        if let contentType, MediaTypeName(contentType).isJSON {
            return FormPart(property: lowered, encoding: .json(contentType: contentType))
        }
        // Section 4.15.1: objects are JSON unless the document says otherwise, and each item of an array is a part.
        if isText(property.schema) {
            return FormPart(property: lowered, encoding: .text(contentType: Self.single(contentType)))
        }
        if case .array = lowered.type { return FormPart(property: lowered, encoding: .jsonItems) }
        return FormPart(property: lowered, encoding: .json(contentType: "application/json"))
    }

    /// A content type that leaves no choice.
    private static func single(_ contentType: String?) -> String? {
        guard let contentType, !contentType.contains(","), !contentType.contains("*") else { return nil }
        return contentType
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
