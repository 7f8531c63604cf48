// File: ServerAddresses/ServerAddresses.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Addresses of servers
public enum ServerAddresses {}

extension ServerAddresses {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://api.example.com/v1?api-version=1") }

        /// The servers that the document names.
        public enum Servers {
            /// All of them, with variables at their defaults.
            public static var all: [ServerDescription] {
                [
                    .init("https://api.example.com/v1?api-version=1", "With a query"),
                    .init("https://api.example.com/?api-version=2", "With a variable in the query"),
                    .init("https://api.example.com/v1/", "With a fragment"),
                    .init("https://api.example.com/@scope", "With a sign in the path"),
                ]
            }

            /// With a query
            public static var withAQuery: URL { URL(staticString: "https://api.example.com/v1?api-version=1") }

            /// With a variable in the query
            public static func withAVariableInTheQuery(version: String = "2") -> URL? {
                ServerTemplate("https://api.example.com/?api-version={version}", ["version": version]).url
            }

            /// With a fragment
            public static var withAFragment: URL { URL(staticString: "https://api.example.com/v1/") }

            /// With a sign in the path
            public static var withASignInThePath: URL { URL(staticString: "https://api.example.com/@scope") }
        }

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
                name: "ServerAddresses",
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

// File: ServerAddresses/Operations/ServerAddresses.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ServerAddresses.Client {
    /// Calls `GET /a`.
    public func a() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/a", id: "a"), [.successEmpty(204)])
    }

    /// Calls `GET /b`.
    public func b() -> Call<Void, Never> {
        var request = OperationRequest(.get, "/b", id: "b")
        request.server("https://upload.example.com/v2?x=1&y=2", insteadOf: ServerAddresses.Client.defaultServerURL)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /c`.
    public func c() -> Call<Void, Never> {
        var request = OperationRequest(.get, "/c", id: "c")
        request.server("/v3?x=1", insteadOf: ServerAddresses.Client.defaultServerURL)
        return Call(core, request, [.successEmpty(204)])
    }
}
