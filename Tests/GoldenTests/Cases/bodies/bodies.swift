// File: Bodies/Bodies.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Bodies
public enum Bodies {}

extension Bodies {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://api.example.com") }

        /// What all calls share; makes calls that the document does not describe.
        public let core: ClientCore

        /// Makes a client.
        /// - Parameters:
        ///   - credentials: what the server is to be shown
        ///   - serverURL: where calls go
        ///   - transport: what carries requests
        ///   - options: what holds for every call unless it says otherwise
        public init(
            credentials: Credentials = .none,
            serverURL: URL = Self.defaultServerURL,
            transport: any ClientTransport = URLSessionTransport(),
            options: CallOptions = CallOptions()
        ) {
            core = ClientCore(
                name: "Bodies",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }
    }
}

// File: Bodies/Schemas/Bodies+Note.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Bodies {
    /// `Note` of the document.
    public struct Note: ObjectCodable {
        /// The `text` member.
        public var text: String
        /// The `stars` member.
        public var stars: Optional<Int>

        /// Makes a value of its members.
        public init(text: String, stars: Int? = nil) {
            self.text = text
            self.stars = stars
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                text: object.required("text"),
                stars: object.optional("stars")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("text", text)
            object.writeIfPresent("stars", stars)
        }
    }
}

// File: Bodies/Operations/Bodies.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Bodies.Client {
    /// Calls `POST /json`.
    ///
    /// - Parameters:
    ///   - body: What is sent.
    public func sendJSON(body: Bodies.Note) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/json", id: "sendJSON")
        request.body(json: body)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `PATCH /optional`.
    public func sendOptional(body: Bodies.Note? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.patch, "/optional", id: "sendOptional")
        request.body(json: body, contentType: "application/merge-patch+json")
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `PUT /nullable`.
    public func sendNullable(body: String?) -> Call<Void, Never> {
        var request = OperationRequest(.put, "/nullable", id: "sendNullable")
        request.body(json: .some(body))
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `POST /mixed`.
    public func sendMixed(body: SendMixedBody? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/mixed", id: "sendMixed")
        request.body(multipart: body, contentType: "multipart/mixed")
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `POST /encoded`.
    public func sendEncoded(body: SendEncodedBody) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/encoded", id: "sendEncoded")
        request.body(form: body, ["words": .init(style: .form, explode: false)])
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `POST /form`.
    public func sendForm(body: Bodies.Note) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/form", id: "sendForm")
        request.body(form: body)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `POST /text`.
    public func sendText(body: String) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/text", id: "sendText")
        request.body(text: body, contentType: "text/plain")
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `PUT /bytes`.
    public func sendBytes(body: RequestBytes) -> Call<Void, Never> {
        var request = OperationRequest(.put, "/bytes", id: "sendBytes")
        request.body(bytes: body, contentType: "image/png")
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `POST /unknown`.
    public func sendXML(body: Bodies.Note) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/unknown", id: "sendXML")
        request.body(xml: body, Bodies.xml["sendXML body"])
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `POST /several`.
    public func sendAny(body: SendAnyBodyContent) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/several", id: "sendAny")
        switch body {
        case .json(let value): request.body(json: value)
        case .form(let value): request.body(form: value)
        case .text(let value): request.body(text: value, contentType: "text/plain")
        }
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `POST /multipart`.
    public func upload(body: UploadBody) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/multipart", id: "upload")
        request.body(multipart: body)
        return Call(core, request, [.successEmpty(204)])
    }

    /// `sendMixed Body` of the document.
    public struct SendMixedBody: MultipartCodable, Sendable {
        /// The `notes` member.
        public var notes: Optional<[Bodies.Note]>

        /// Makes a value of its members.
        public init(notes: [Bodies.Note]? = nil) {
            self.notes = notes
        }

        /// Writes the parts of a multipart body.
        public func write(to form: inout MultipartWriter) {
            form.json("notes", eachOf: notes)
        }
    }

    /// `sendEncoded Body` of the document.
    public struct SendEncodedBody: ObjectCodable {
        /// The `note` member.
        public var note: Optional<Bodies.Note>
        /// The `words` member.
        public var words: Optional<[String]>

        /// Makes a value of its members.
        public init(note: Bodies.Note? = nil, words: [String]? = nil) {
            self.note = note
            self.words = words
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                note: object.optional("note"),
                words: object.optional("words")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("note", note)
            object.writeIfPresent("words", words)
        }
    }

    /// The media types the body may be sent as.
    public indirect enum SendAnyBodyContent: Sendable {
        /// `application/json`
        case json(Bodies.Note)
        /// `application/x-www-form-urlencoded`
        case form(Bodies.Note)
        /// `text/plain`
        case text(String)
    }

    /// `upload Body` of the document.
    public struct UploadBody: MultipartCodable, Sendable {
        /// The picture.
        public var image: FilePart
        /// The `pages` member.
        public var pages: Optional<[FilePart]>
        /// The `metadata` member.
        public var metadata: Bodies.Note
        /// The `title` member.
        public var title: Optional<String>
        /// The `count` member.
        public var count: Optional<Int>
        /// The `summary` member.
        public var summary: Optional<String>
        /// The `id` member.
        public var id: Optional<Int>
        /// The `tags` member.
        public var tags: Optional<[String]>

        /// Makes a value of its members.
        public init(
            image: FilePart,
            pages: [FilePart]? = nil,
            metadata: Bodies.Note,
            title: String? = nil,
            count: Int? = nil,
            summary: String? = nil,
            id: Int? = nil,
            tags: [String]? = nil
        ) {
            self.image = image
            self.pages = pages
            self.metadata = metadata
            self.title = title
            self.count = count
            self.summary = summary
            self.id = id
            self.tags = tags
        }

        /// Writes the parts of a multipart body.
        public func write(to form: inout MultipartWriter) {
            form.file("image", image, contentType: "image/png")
            form.file("pages", pages)
            form.json("metadata", metadata)
            form.json("title", title)
            form.text("count", count)
            form.text("summary", summary, contentType: "text/markdown")
            form.text("id", id)
            form.text("tags", tags)
        }
    }
}

// File: Bodies/Bodies.XML.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Bodies {
    /// How bodies are written as XML.
    static let xml = XMLShapes(
        #"""
        {
            "objects": {
                "Note": {
                    "members": {
                        "text": {"is": "string"},
                        "stars": {"is": "number"}
                    }
                }
            },
            "bodies": {
                "sendXML body": {"name": "Note", "object": "Note"}
            }
        }
        """#
    )
}
