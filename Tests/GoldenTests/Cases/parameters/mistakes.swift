// File: Mistakes/Mistakes.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Mistakes
public enum Mistakes {}

extension Mistakes {
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
                name: "Mistakes",
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

// File: Mistakes/Operations/Mistakes.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Mistakes.Client {
    /// Calls `GET /a/{missing}`.
    public func missing(missing: String) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/a/{missing}", id: "missing")
        request.path("missing", missing)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /b/{id}`.
    public func differentName(id: String) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/b/{id}", id: "differentName")
        request.path("id", id)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /c`.
    public func sameNameTwice(idQuery: String? = nil, id: String? = nil, q: String? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/c", id: "sameNameTwice")
        request.query("id", idQuery)
        request.header("id", id)
        request.query("q", q)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /d`.
    public func wrongStyle(id: String? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/d", id: "wrongStyle")
        request.query("id", id)
        return Call(core, request, [.successEmpty(204)])
    }
}
