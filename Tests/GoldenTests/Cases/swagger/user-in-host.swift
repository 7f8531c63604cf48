// File: UserInHost/UserInHost.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// User in a host
public enum UserInHost {}

extension UserInHost {
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
                name: "UserInHost",
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

// File: UserInHost/Operations/UserInHost.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension UserInHost.Client {
    /// Calls `GET /a`.
    public func a() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/a", id: "a"), [.successEmpty(204)])
    }
}
