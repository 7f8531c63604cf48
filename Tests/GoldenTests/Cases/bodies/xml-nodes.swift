// File: XMLNodes/XMLNodes.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// XML Nodes
public enum XMLNodes {}

extension XMLNodes {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://nodes.example") }

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
                name: "XMLNodes",
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

// File: XMLNodes/Schemas/XMLNodes+Article.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XMLNodes {
    /// `Article` of the document.
    public struct Article: ObjectCodable {
        /// The `lang` member.
        public var lang: Optional<String>
        /// The `title` member.
        public var title: Optional<String>
        /// The `meta` member.
        public var meta: Meta
        /// Elements are called after their component.
        public var content: Optional<Wrapped>
        /// The `lines` member.
        public var lines: [String]
        /// The `notes` member.
        public var notes: Optional<[String]>

        /// Makes a value of its members.
        public init(
            lang: String? = nil,
            title: String? = nil,
            meta: Meta,
            content: Wrapped? = nil,
            lines: [String],
            notes: [String]? = nil
        ) {
            self.lang = lang
            self.title = title
            self.meta = meta
            self.content = content
            self.lines = lines
            self.notes = notes
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                lang: object.optional("lang"),
                title: object.optional("title"),
                meta: object.required("meta"),
                content: object.optional("content"),
                lines: object.required("lines"),
                notes: object.optional("notes")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("lang", lang)
            object.writeIfPresent("title", title)
            object.write("meta", meta)
            object.writeIfPresent("content", content)
            object.write("lines", lines)
            object.writeIfPresent("notes", notes)
        }
    }
}

// File: XMLNodes/Schemas/XMLNodes+Content.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XMLNodes {
    /// `Content` of the document.
    public struct Content: ObjectCodable {
        /// The `html` member.
        public var html: Optional<String>

        /// Makes a value of its members.
        public init(html: String? = nil) {
            self.html = html
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(html: object.optional("html"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("html", html)
        }
    }
}

// File: XMLNodes/Schemas/XMLNodes+Meta.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XMLNodes {
    /// `Meta` of the document.
    public struct Meta: ObjectCodable {
        /// The `author` member.
        public var author: Optional<String>
        /// The `year` member.
        public var year: Optional<Int>

        /// Makes a value of its members.
        public init(author: String? = nil, year: Int? = nil) {
            self.author = author
            self.year = year
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                author: object.optional("author"),
                year: object.optional("year")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("author", author)
            object.writeIfPresent("year", year)
        }
    }
}

// File: XMLNodes/Schemas/XMLNodes+Wrapped.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XMLNodes {
    /// Elements are called after their component.
    public struct Wrapped: ObjectCodable {
        /// The `html` member.
        public var html: Optional<String>

        /// Makes a value of its members.
        public init(html: String? = nil) {
            self.html = html
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(html: object.optional("html"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("html", html)
        }
    }
}

// File: XMLNodes/Operations/XMLNodes.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XMLNodes.Client {
    /// Calls `POST /a`.
    public func send(body: XMLNodes.Article) -> Call<XMLNodes.Content, Never> {
        var request = OperationRequest(.post, "/a", id: "send")
        request.body(xml: body, XMLNodes.xml["send body"])
        return Call(core, request, [.successXML(200, XMLNodes.xml["send 200"])])
    }
}

// File: XMLNodes/XMLNodes.XML.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XMLNodes {
    /// How bodies are written as XML.
    static let xml = XMLShapes(
        #"""
        {
            "objects": {
                "Article": {
                    "members": {
                        "lang": {
                            "as": "attribute",
                            "namespace": "http://www.w3.org/XML/1998/namespace",
                            "prefix": "xml",
                            "is": "string"
                        },
                        "title": {"as": "text", "is": "string"},
                        "meta": {"as": "none", "name": "Meta", "required": true, "object": "Meta"},
                        "content": {"name": "Wrapped", "object": "Wrapped"},
                        "lines": {"as": "none", "required": true, "list": {"name": "line", "is": "string"}},
                        "notes": {"list": {"name": "note", "is": "string"}}
                    }
                },
                "Content": {
                    "members": {
                        "html": {"as": "cdata", "is": "string"}
                    }
                },
                "Meta": {
                    "members": {
                        "author": {"is": "string"},
                        "year": {"as": "attribute", "is": "number"}
                    }
                },
                "Wrapped": {
                    "members": {
                        "html": {"as": "cdata", "is": "string"}
                    }
                }
            },
            "bodies": {
                "send body": {"name": "Article", "object": "Article"},
                "send 200": {"name": "stored", "object": "Content"}
            }
        }
        """#
    )
}
