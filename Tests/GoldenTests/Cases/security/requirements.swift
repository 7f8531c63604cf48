// File: Requirements/Requirements.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Requirements
public enum Requirements {}

extension Requirements {
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
                name: "Requirements",
                securitySchemes: [
                    .apiKey("key", .header, "X-Key"),
                    .openIDConnect("identity", "https://example.com/.well-known/openid-configuration"),
                    .oauth2("person", [.init(.password, tokenURL: "https://example.com/token", scopes: ["read"])]),
                    .oauth2(
                        "machine",
                        [
                            .init(
                                .clientCredentials,
                                tokenURL: "https://example.com/token",
                                scopes: ["read", "write:all"]
                            )
                        ]
                    ),
                    .oauth2(
                        "screen",
                        [
                            .init(
                                .deviceAuthorization,
                                tokenURL: "https://example.com/token",
                                scopes: ["say \"hello\""]
                            )
                        ],
                        metadataURL: "https://example.com/.well-known/oauth-authorization-server"
                    ),
                ],
                security: [["nowhere"], []],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }
    }
}

// File: Requirements/Operations/Requirements.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Requirements.Client {
    /// Calls `GET /things`.
    public func things() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/things", id: "things"), [.successEmpty(204)])
    }

    /// Calls `GET /scoped`.
    public func scoped() -> Call<Void, Never> {
        var request = OperationRequest(.get, "/scoped", id: "scoped")
        request.security = [
            [.init("machine", scopes: ["read", "write:all"]), "key"],
            [.init("screen", scopes: ["read"])],
            [.init("identity", scopes: ["openid"])],
            ["person"],
        ]
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /long`.
    public func long() -> Call<Void, Never> {
        var request = OperationRequest(.get, "/long", id: "long")
        request.security = [
            [
                .init(
                    "machine",
                    scopes: [
                        "https://api.example.com/permissions/pets.read",
                        "https://api.example.com/permissions/pets.write",
                    ]
                )
            ],
            ["screen"],
        ]
        return Call(core, request, [.successEmpty(204)])
    }
}
