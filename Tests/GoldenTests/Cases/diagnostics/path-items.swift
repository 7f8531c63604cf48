// File: PathItems/PathItems.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Path items
public enum PathItems {}

extension PathItems {
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
                name: "PathItems",
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

// File: PathItems/Operations/PathItems.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension PathItems.Client {
    /// Calls `GET /keys`.
    public func kept() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/keys", id: "kept"), [.successEmpty(204)])
    }

    /// Calls `PURGE /methods`.
    public func purge() -> Call<Void, Never> {
        Call(core, OperationRequest(.custom("PURGE"), "/methods", id: "purge"), [.successEmpty(204)])
    }

    /// Calls `M-SEARCH /methods`.
    public func search() -> Call<Void, Never> {
        Call(core, OperationRequest(.custom("M-SEARCH"), "/methods", id: "search"), [.successEmpty(204)])
    }
}
