// File: Repeated/Repeated.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Repeated parameters
public enum Repeated {}

extension Repeated {
    /// Makes the calls of the API.
    public struct Client: Sendable {
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
            serverURL: URL,
            transport: any ClientTransport = URLSessionTransport(),
            options: CallOptions = CallOptions()
        ) {
            core = ClientCore(
                name: "Repeated",
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

// File: Repeated/Schemas/Repeated+Form.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Repeated {
    /// `Form` of the document.
    public struct Form: ObjectCodable {
        /// The `q` member.
        public var q: Optional<String>

        /// Makes a value of its members.
        public init(q: String? = nil) {
            self.q = q
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(q: object.optional("q"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("q", q)
        }
    }
}

// File: Repeated/Operations/Repeated.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Repeated.Client {
    /// Calls `GET /things`.
    ///
    /// - Parameters:
    ///   - limit: No fault: it replaces the one of the path.
    ///   - xTrace: No fault either.
    ///   - filterQuery: The last one counts.
    ///   - filter: Another place.
    public func listThings(
        limit: Int? = nil,
        sort: Bool? = nil,
        xTrace: Int? = nil,
        filterQuery: Double? = nil,
        filter: String? = nil,
        page: Int? = nil
    ) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/things", id: "listThings")
        request.query("limit", limit)
        request.query("sort", sort)
        request.header("x-trace", xTrace)
        request.query("filter", filterQuery)
        request.header("filter", filter)
        request.query("page", page)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /whole`.
    public func wholeQuery(first: Repeated.Form? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/whole", id: "wholeQuery")
        request.queryString(form: first)
        return Call(core, request, [.successEmpty(204)])
    }
}
