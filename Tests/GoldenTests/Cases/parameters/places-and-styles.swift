// File: PlacesAndStyles/PlacesAndStyles.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Places and styles
public enum PlacesAndStyles {}

extension PlacesAndStyles {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://api.example.com/v1") }

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
                name: "PlacesAndStyles",
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

// File: PlacesAndStyles/Operations/PlacesAndStyles.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension PlacesAndStyles.Client {
    /// Calls `GET /fixed`.
    public func listFixed(page: Int? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/fixed", id: "listFixed")
        request.query("action", "list")
        request.query("v", "1")
        request.query("page", page)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /items/{id}/{labels}`.
    ///
    /// - Parameters:
    ///   - id: Which item.
    ///   - page: Overrides the one of the path.
    ///   - order: Deprecated.
    public func listItems(
        id: Int64,
        page: Int,
        labels: [String],
        tags: [String]? = nil,
        piped: [String]? = nil,
        commas: [Int]? = nil,
        filter: ListItemsFilter? = nil,
        where: ListItemsWhere? = nil,
        raw: String? = nil,
        blank: [String]? = nil,
        xTraceID: UUID? = nil,
        session: String? = nil,
        order: ListItemsOrder? = nil
    ) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/items/{id}/{labels}", id: "listItems")
        request.path("id", id)
        request.query("page", page)
        request.path("labels", labels, .matrix, explode: true)
        request.query("tags", tags)
        request.query("piped", piped, .pipeDelimited, explode: false)
        request.query("commas", commas, .form, explode: false)
        request.query("filter", filter, .deepObject, explode: true)
        request.query("where", json: `where`)
        request.query("raw", raw, allowReserved: true)
        request.query("blank", blank, allowEmptyValue: true)
        request.header("X-Trace-ID", xTraceID)
        request.cookie("session", session)
        request.query("order", order)
        return Call(core, request, [.successEmpty(204)])
    }

    /// `listItems filter` of the document.
    public struct ListItemsFilter: ObjectCodable {
        /// The `color` member.
        public var color: Optional<String>
        /// The `size` member.
        public var size: Optional<Int>

        /// Makes a value of its members.
        public init(color: String? = nil, size: Int? = nil) {
            self.color = color
            self.size = size
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                color: object.optional("color"),
                size: object.optional("size")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("color", color)
            object.writeIfPresent("size", size)
        }
    }

    /// `listItems where` of the document.
    public struct ListItemsWhere: ObjectCodable {
        /// The `a` member.
        public var a: Optional<String>

        /// Makes a value of its members.
        public init(a: String? = nil) {
            self.a = a
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(a: object.optional("a"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("a", a)
        }
    }

    /// `listItems order` of the document.
    public struct ListItemsOrder: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `up`
        public static var up: Self { Self(rawValue: "up") }

        /// `down`
        public static var down: Self { Self(rawValue: "down") }

        /// The values that the document names.
        public static var documented: [Self] { [.up, .down] }
    }
}
