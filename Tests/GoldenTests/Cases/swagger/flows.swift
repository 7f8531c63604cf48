// File: Flows/Flows.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Flows
public enum Flows {}

extension Flows {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://api.example.com") }

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
                name: "Flows",
                securitySchemes: [
                    .oauth2(
                        "machine",
                        [.init(.clientCredentials, tokenURL: "https://example.com/token", scopes: ["read"])]
                    ),
                    .oauth2("login", [.init(.password, tokenURL: "https://example.com/token")]),
                    .oauth2("browser"),
                ],
                security: [[.init("machine", scopes: ["read"])], ["login"], ["browser"]],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }
    }
}

// File: Flows/Operations/Flows.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Flows.Client {
    /// Calls `GET /things`.
    public func things() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/things", id: "things"), [.successEmpty(204)])
    }
}
