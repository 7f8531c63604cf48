// File: ServerQuery3_2/ServerQuery3_2.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Query of a server
public enum ServerQuery3_2 {}

extension ServerQuery3_2 {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://api.example.com/v1?api-version=1") }

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
                name: "ServerQuery3_2",
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

// File: ServerQuery3_2/Operations/ServerQuery3_2.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ServerQuery3_2.Client {
    /// Calls `GET /a`.
    public func a() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/a", id: "a"), [.successEmpty(204)])
    }
}
