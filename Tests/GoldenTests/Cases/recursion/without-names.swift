// File: WithoutNames/WithoutNames.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Without names
public enum WithoutNames {}

extension WithoutNames {
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
                name: "WithoutNames",
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

// File: WithoutNames/Operations/WithoutNames.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WithoutNames.Client {
    /// Calls `GET /lists`.
    public func getLists() -> Call<[JSONValue], Never> {
        Call(core, OperationRequest(.get, "/lists", id: "GET /lists"), [.success(200)])
    }

    /// Calls `GET /maps`.
    public func getMaps() -> Call<[String: JSONValue], Never> {
        Call(core, OperationRequest(.get, "/maps", id: "GET /maps"), [.success(200)])
    }

    /// Calls `GET /pairs`.
    public func getPairs() -> Call<[JSONValue], Never> {
        Call(core, OperationRequest(.get, "/pairs", id: "GET /pairs"), [.success(200)])
    }
}
