// File: NoUsableServer/NoUsableServer.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// No usable server
public enum NoUsableServer {}

extension NoUsableServer {
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
                name: "NoUsableServer",
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

// File: NoUsableServer/Operations/NoUsableServer.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NoUsableServer.Client {
    /// Calls `GET /a`.
    public func a() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/a", id: "a"), [.successEmpty(204)])
    }
}
