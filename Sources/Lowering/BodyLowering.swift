// Request bodies: which of the documented media types are offered, and as what.

import Diagnostics
import IR
import OpenAPI
import Tables

extension Lowerer {
    /// Lowers a request body; nil when it has no content.
    mutating func lower(_ body: OpenAPI.RequestBody, at place: Place) -> IR.RequestBody? {
        var contents: [(hint: String, content: BodyContent, origin: SourceSpan?)] = []
        let hasJSON = body.content.contains { MediaTypeName($0.name).isJSON || MediaTypeName($0.name).isAnything }
        for media in body.content {
            if hasJSON, isStructuredXML(media) {
                report.note(.mediaTypeLeftOut, "`\(media.name)` is not offered, since JSON is", at: media.span)
                continue
            }
            let content = content(of: media, at: body.content.count == 1 ? place : place.named(for: media))
            // Versions of one media type with one schema are one choice.
            if contents.contains(where: {
                $0.content.kind == content.content.kind && $0.content.type == content.content.type
            }) {
                continue
            }
            contents.append((content.hint, content.content, media.span))
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
            BodyChoice(
                symbol: Symbol([entry.hint, entry.content.contentType], origin: entry.origin),
                content: entry.content
            )
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
            let encodings = formEncodings(of: schema, media.encodings)
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

    /// How the fields of a form go out, where that is not how they go out by themselves (Encoding Object).
    mutating func formEncodings(of schema: ID<Schema>, _ encodings: NameMap<Encoding>) -> [FormFieldEncoding] {
        encodings.sorted.compactMap { key, encoding in
            if encoding.isStyled {
                let kind = FormFieldEncoding.Kind.styled(
                    encoding.style.flatMap(IR.Parameter.Style.init) ?? .form,
                    explode: encoding.explode ?? (encoding.style == nil || encoding.style == "form"),
                    allowReserved: encoding.allowReserved
                )
                return FormFieldEncoding(key: key, kind: kind)
            }
            // What is no scalar is JSON by itself, or repeats its name.
            guard MediaTypeName(encoding.contentType ?? "").isJSON,
                let property = shape(of: schema).schema.properties.first(where: { $0.name.isExactly(key) }),
                kinds(of: property.schema).isDisjoint(with: [.object, .array])
            else { return nil }
            return FormFieldEncoding(key: key, kind: .json)
        }
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
}

extension Place {
    /// The place of one of several bodies: where they clash, those that are not JSON have their media types in their
    /// names.
    fileprivate func named(for media: MediaType) -> Place {
        let name = MediaTypeName(media.name)
        if name.essence == "application/json" { return self }
        let word = name.isForm ? "form" : name.isMultipart ? "multipart" : name.word
        return Place(scope, hints + inner(word).hints)
    }
}
