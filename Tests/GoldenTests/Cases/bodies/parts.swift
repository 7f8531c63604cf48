// File: Parts/Parts.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Parts
public enum Parts {}

extension Parts {
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
                name: "Parts",
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

// File: Parts/Schemas/Parts+Metadata.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Parts {
    /// `Metadata` of the document.
    public struct Metadata: ObjectCodable {
        /// The `text` member.
        public var text: String

        /// Makes a value of its members.
        public init(text: String) {
            self.text = text
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(text: object.required("text"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("text", text)
        }
    }
}

// File: Parts/Operations/Parts.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Parts.Client {
    /// Calls `POST /parts`.
    public func sendParts(body: SendPartsBody) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/parts", id: "sendParts")
        request.body(multipart: body)
        return Call(core, request, [.successEmpty(204)])
    }

    /// `sendParts Body` of the document.
    public struct SendPartsBody: MultipartCodable, Sendable {
        /// The `note` member.
        public var note: String
        /// The media type of `note`, one of `text/plain`, `text/markdown`.
        public var noteContentType: Optional<String>
        /// A checksum.
        public var noteXChecksum: Int
        /// The header field `X-Words` of `note`.
        public var noteXWords: Optional<[String: String]>
        /// The header field `X-Origin` of `note`.
        public var noteXOrigin: Optional<Parts.Metadata>
        /// The header field `X-Plain` of `note`.
        public var noteXPlain: Optional<String>
        /// The `metadata` member.
        public var metadata: Parts.Metadata
        /// The header field `X-Level` of `metadata`.
        ///
        /// - Warning: Deprecated.
        public var metadataXLevel: Optional<MetadataXLevel>
        /// The `notes` member.
        public var notes: Optional<[Parts.Metadata]>
        /// The header field `X-Level` of `notes`.
        ///
        /// - Warning: Deprecated.
        public var notesXLevel: Optional<MetadataXLevel>
        /// The `typedNotes` member.
        public var typedNotes: Optional<[Parts.Metadata]>
        /// The media type of `typedNotes`, one of `application/vnd.note+json`, `application/json`.
        public var typedNotesContentType: Optional<String>
        /// The `jsonTags` member.
        public var jsonTags: Optional<[String]>
        /// The `anything` member.
        public var anything: Optional<FilePart>
        /// The `pages` member.
        public var pages: Optional<[FilePart]>
        /// The `picture` member.
        public var picture: Optional<FilePart>
        /// The `page` member.
        public var page: Optional<String>
        /// The media type of `page`, one of `text/*`.
        public var pageContentType: Optional<String>

        /// Makes a value of its members.
        public init(
            note: String,
            noteContentType: String? = nil,
            noteXChecksum: Int,
            noteXWords: [String: String]? = nil,
            noteXOrigin: Parts.Metadata? = nil,
            noteXPlain: String? = nil,
            metadata: Parts.Metadata,
            metadataXLevel: MetadataXLevel? = nil,
            notes: [Parts.Metadata]? = nil,
            notesXLevel: MetadataXLevel? = nil,
            typedNotes: [Parts.Metadata]? = nil,
            typedNotesContentType: String? = nil,
            jsonTags: [String]? = nil,
            anything: FilePart? = nil,
            pages: [FilePart]? = nil,
            picture: FilePart? = nil,
            page: String? = nil,
            pageContentType: String? = nil
        ) {
            self.note = note
            self.noteContentType = noteContentType
            self.noteXChecksum = noteXChecksum
            self.noteXWords = noteXWords
            self.noteXOrigin = noteXOrigin
            self.noteXPlain = noteXPlain
            self.metadata = metadata
            self.metadataXLevel = metadataXLevel
            self.notes = notes
            self.notesXLevel = notesXLevel
            self.typedNotes = typedNotes
            self.typedNotesContentType = typedNotesContentType
            self.jsonTags = jsonTags
            self.anything = anything
            self.pages = pages
            self.picture = picture
            self.page = page
            self.pageContentType = pageContentType
        }

        /// Writes the parts of a multipart body.
        public func write(to form: inout MultipartWriter) {
            form.text(
                "note",
                note,
                contentType: noteContentType ?? "text/plain",
                headerFields: [
                    .init("X-Checksum", noteXChecksum),
                    .init("X-Words", noteXWords, explode: true),
                    .init("X-Origin", json: noteXOrigin),
                    .init("X-Plain", noteXPlain),
                ]
            )
            form.json("metadata", metadata, headerFields: [.init("X-Level", metadataXLevel)])
            form.json("notes", eachOf: notes, headerFields: [.init("X-Level", notesXLevel)])
            form.json(
                "typedNotes",
                eachOf: typedNotes,
                contentType: typedNotesContentType ?? "application/vnd.note+json"
            )
            form.json("jsonTags", jsonTags)
            form.file("anything", anything)
            form.file("pages", pages)
            form.file("picture", picture)
            form.text("page", page, contentType: pageContentType)
        }

        /// `metadata X-Level` of the document.
        public struct MetadataXLevel: StringEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: String

            /// Makes a value, documented or not.
            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            /// `low`
            public static var low: Self { Self(rawValue: "low") }

            /// `high`
            public static var high: Self { Self(rawValue: "high") }

            /// The values that the document names.
            public static var documented: [Self] { [.low, .high] }
        }
    }
}
