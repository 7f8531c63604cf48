// File: Pages/Pages.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Pages
public enum Pages {}

extension Pages {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://example.com") }

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
                name: "Pages",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Pages.locations
            )
        }

        /// The operations of `lists`.
        public var lists: Lists { Lists(core: core) }
    }
}

// File: Pages/Schemas/Pages+Entry.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Pages {
    /// `Entry` of the document.
    public struct Entry: ObjectCodable {
        /// The `id/a` member.
        public var idA: String

        /// Makes a value of its members.
        public init(idA: String) {
            self.idA = idA
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(idA: object.required("id/a"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id/a", idA)
        }
    }
}

// File: Pages/Schemas/Pages+Query.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Pages {
    /// `Query` of the document.
    public struct Query: ObjectCodable {
        /// The `page` member.
        public var page: Optional<Int>
        /// The `words` member.
        public var words: Optional<String>

        /// Makes a value of its members.
        public init(page: Int? = nil, words: String? = nil) {
            self.page = page
            self.words = words
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                page: object.optional("page"),
                words: object.optional("words")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("page", page)
            object.writeIfPresent("words", words)
        }
    }
}

// File: Pages/Schemas/Pages+Envelope.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Pages {
    /// `Envelope` of the document.
    public struct Envelope: ObjectCodable {
        /// The `data` member.
        public var data: Optional<MaybeData>

        /// Makes a value of its members.
        public init(data: MaybeData? = nil) {
            self.data = data
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(data: object.optional("data"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("data", data)
        }
    }
}

// File: Pages/Schemas/Pages+MaybeData.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Pages {
    /// `MaybeData` of the document.
    public typealias MaybeData = Data
}

// File: Pages/Schemas/Pages+Data.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Pages {
    /// `Data` of the document.
    public struct Data: ObjectCodable {
        /// The `entries` member.
        public var entries: Entries
        /// The `next` member.
        public var next: Optional<String>
        /// The `more` member.
        public var more: Optional<Bool>
        /// The `total` member.
        public var total: Optional<Int>

        /// Makes a value of its members.
        public init(entries: Entries, next: String? = nil, more: Bool? = nil, total: Int? = nil) {
            self.entries = entries
            self.next = next
            self.more = more
            self.total = total
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                entries: object.required("entries"),
                next: object.optional("next"),
                more: object.optional("more"),
                total: object.optional("total")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("entries", entries)
            object.writeIfPresent("next", next)
            object.writeIfPresent("more", more)
            object.writeIfPresent("total", total)
        }
    }
}

// File: Pages/Schemas/Pages+Entries.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Pages {
    /// `Entries` of the document.
    public typealias Entries = [Entry]
}

// File: Pages/Operations/Pages.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Pages.Client {
    /// Calls `GET /cursor`.
    public func listByCursor(after: String? = nil) -> PagedCall<Pages.Envelope, Never, Pages.Entry> {
        var request = OperationRequest(.get, "/cursor", id: "listByCursor")
        request.query("after", after)
        return PagedCall(
            Call(core, request, [.success(200)]),
            .cursor("/data/next", into: .query("after"), more: "/data/more"),
            items: { $0.data?.entries ?? [] }
        )
    }

    /// Calls `GET /last`.
    public func listFromLast(xAfter: String? = nil) -> PagedCall<[Pages.Entry], Pages.Entry, Pages.Entry> {
        var request = OperationRequest(.get, "/last", id: "listFromLast")
        request.header("X-After", xAfter)
        return PagedCall(
            Call(core, request, [.success(200), .failure(404)]),
            .cursor("/-/id~1a", into: .header("X-After")),
            items: { $0 }
        )
    }
}

// File: Pages/Operations/Pages.Client+Lists.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Pages.Client {
    /// The operations of `lists`.
    public struct Lists: Sendable {
        let core: ClientCore

        /// Calls `GET /offset`.
        public func listByOffset(skip: Int? = nil) -> PagedCall<Pages.Envelope, Never, Pages.Entry> {
            var request = OperationRequest(.get, "/offset", id: "listByOffset")
            request.query("skip", skip)
            return PagedCall(
                Call(core, request, [.success(200)]),
                .offset(into: .query("skip"), total: "/data/total"),
                items: { $0.data?.entries ?? [] }
            )
        }

        /// Calls `POST /search`.
        public func search(body: Pages.Query) -> PagedCall<Pages.Envelope, Never, Pages.Entry> {
            var request = OperationRequest(.post, "/search", id: "search")
            request.body(json: body)
            return PagedCall(
                Call(core, request, [.success(200)]),
                .page(into: .body("/page"), first: 0, total: "/data/total"),
                items: { $0.data?.entries ?? [] }
            )
        }

        /// Calls `GET /link`.
        public func listByLink() -> PagedCall<Pages.Envelope, Never, Pages.Entry> {
            PagedCall(
                Call(core, OperationRequest(.get, "/link", id: "listByLink"), [.success(200)]),
                .link(),
                items: { $0.data?.entries ?? [] }
            )
        }

        /// Calls `GET /url`.
        public func listByURL() -> PagedCall<Pages.Envelope, Never, Pages.Entry> {
            PagedCall(
                Call(core, OperationRequest(.get, "/url", id: "listByURL"), [.success(200)]),
                .url("/data/next"),
                items: { $0.data?.entries ?? [] }
            )
        }
    }
}

// File: Pages/Pages.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Pages {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Data Data entries.
        GET /last 200
        """#
    )
}
