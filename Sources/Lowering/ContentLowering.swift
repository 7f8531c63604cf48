// The media types of a response: which of them are asked for, and what each is read as.

import Diagnostics
import IR
import OpenAPI
import Tables

/// One media type of a response as it is read.
struct ResponseContent {
    var content: ResponseCase.Content
    /// The media type, where the content alone does not say it.
    var contentType: String?
    /// A word for the media type.
    var word = ""
}

extension Lowerer {
    /// What a success is read as, in the order of the document: everything that can be read. One kind of JSON under
    /// several names is asked for by the first; where nothing can be read, it is bytes.
    mutating func contents(of response: Response, at place: Place) -> [ResponseContent] {
        guard !response.content.isEmpty else { return [ResponseContent(content: .empty)] }
        var contents: [ResponseContent] = []
        var read: [ID<Schema>] = []
        var leftOut: [MediaType] = []
        let hasJSON = Self.jsonContent(of: response) != nil
        for media in response.content {
            // Of two ways to write the same, one is asked for.
            if hasJSON, isStructuredXML(media) {
                leftOut.append(media)
                continue
            }
            let isFirst = contents.isEmpty
            let named = isFirst ? place : place.inner(MediaTypeName(media.name).word)
            guard var content = content(of: media, at: named) else {
                leftOut.append(media)
                continue
            }
            content.word = MediaTypeName(media.name).word
            if case .json = content.content, contents.contains(where: { $0.content == content.content }) { continue }
            contents.append(content)
            if let schema = media.schema { read.append(schema) }
        }
        if contents.isEmpty { return [bytes(of: response.content[0])] }
        // Streams are not left out: a stream call reads them.
        for media in leftOut where !(MediaTypeName(media.name).isStream && media.hasSchema) {
            if let schema = media.schema, read.contains(schema) {
                report.note(
                    .mediaTypeLeftOut,
                    "`\(media.name)` is not asked for; another media type holds the same",
                    at: media.span
                )
            } else if hasJSON, isStructuredXML(media) {
                report.warning(
                    .mediaTypeLeftOut,
                    "`\(media.name)` is not asked for, since JSON is",
                    at: media.span
                )
            } else {
                report.warning(
                    .mediaTypeLeftOut,
                    "`\(media.name)` is not asked for, since it is not understood and others are",
                    at: media.span
                )
            }
        }
        if contents.count > 1 {
            for index in contents.indices where contents[index].contentType == nil {
                switch contents[index].content {
                case .json: contents[index].contentType = "application/json"
                case .xml: contents[index].contentType = "application/xml"
                case .text: contents[index].contentType = "text/plain"
                case .bytes, .empty: break
                }
            }
        }
        return contents
    }

    /// What a failure is read as: JSON where there is a choice, then XML, then text, then bytes.
    mutating func failureContent(of response: Response, at place: Place) -> ResponseContent {
        guard let first = response.content.first else { return ResponseContent(content: .empty) }
        guard let json = Self.jsonContent(of: response) else {
            for media in response.content where MediaTypeName(media.name).isXML {
                if let xml = content(of: media, at: place) { return xml }
            }
            let text = response.content.first { MediaTypeName($0.name).isText }
            return text.flatMap { content(of: $0, at: place) } ?? bytes(of: first)
        }
        for media in response.content where MediaTypeName(media.name).isJSON && media.schema != json.schema {
            report.warning(
                .mediaTypeLeftOut,
                "of the JSON that a failure may be, `\(json.name)` is read, `\(media.name)` is not",
                at: media.span
            )
        }
        return content(of: json, at: place) ?? bytes(of: json)
    }

    /// What a media type is read as; nil when nothing here reads it.
    private mutating func content(of media: MediaType, at place: Place) -> ResponseContent? {
        let name = MediaTypeName(media.name)
        if let schema = media.schema, isBinary(schema) {
            return ResponseContent(content: .bytes, contentType: name.isAnything ? nil : media.name)
        }
        if name.isJSON || name.isAnything && media.schema != nil {
            let type = media.schema.map { self.type(of: $0, at: place) } ?? .builtin(.json)
            let isPlain = name.isAnything || name.essence == "application/json"
            return ResponseContent(content: .json(type), contentType: isPlain ? nil : media.name)
        }
        if name.isXML, let schema = media.schema, let xml = xml(of: schema, isWritten: false) {
            return ResponseContent(
                content: .xml(type(of: schema, at: place), xml),
                contentType: name.essence == "application/xml" ? nil : media.name
            )
        }
        if name.isText, media.schema.map({ kinds(of: $0).isDisjoint(with: [.object, .array]) }) ?? true {
            return ResponseContent(content: .text, contentType: name.essence == "text/plain" ? nil : media.name)
        }
        if name.isImage { return ResponseContent(content: .bytes, contentType: media.name) }
        return nil
    }

    private mutating func bytes(of media: MediaType) -> ResponseContent {
        let name = MediaTypeName(media.name)
        if name.isText { return ResponseContent(content: .text, contentType: media.name) }
        if !name.isStream { warnOfBytes(media) }
        return ResponseContent(content: .bytes, contentType: name.isAnything ? nil : media.name)
    }

    /// The content that is read as JSON, if any is.
    static func jsonContent(of response: Response) -> MediaType? {
        response.content.first { MediaTypeName($0.name).isJSON }
            ?? response.content.first { MediaTypeName($0.name).isAnything && $0.schema != nil }
    }
}

extension MediaType {
    fileprivate var hasSchema: Bool { schema != nil || itemSchema != nil }
}
