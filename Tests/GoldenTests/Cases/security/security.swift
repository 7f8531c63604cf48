// File: Security/Security.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Security
public enum Security {}

extension Security {
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
                name: "Security",
                securitySchemes: [
                    .bearer("bearer"),
                    .basic("basic"),
                    .http("digest", scheme: "digest"),
                    .apiKey("key", .header, "X-Key"),
                    .apiKey("query", .query, "api_key"),
                    .apiKey("cookie", .cookie, "session"),
                    .oauth2(
                        "oauth",
                        [.init(.clientCredentials, tokenURL: "https://example.com/token", scopes: ["read"])]
                    ),
                    .oauth2(
                        "person",
                        [
                            .init(
                                .authorizationCode,
                                tokenURL: "/oauth/token",
                                refreshURL: "/oauth/refresh",
                                scopes: [
                                    "https://api.example.com/permissions/pets.read",
                                    "https://api.example.com/permissions/pets.write",
                                ]
                            ),
                            .init(.password, tokenURL: "https://example.com/token"),
                        ]
                    ),
                    .oauth2("browser"),
                    .mutualTLS("certificate"),
                    .openIDConnect("identity", "https://example.com/.well-known"),
                ],
                security: [["bearer"]],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }
    }
}

// File: Security/Operations/Security.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Security.Client {
    /// Calls `GET /inherited`.
    public func inherited() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/inherited", id: "inherited"), [.successEmpty(204)])
    }

    /// Calls `GET /none`.
    public func none() -> Call<Void, Never> {
        var request = OperationRequest(.get, "/none", id: "none")
        request.security = []
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /optional`.
    public func optional() -> Call<Void, Never> {
        var request = OperationRequest(.get, "/optional", id: "optional")
        request.security = [[], ["bearer"]]
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /both`.
    public func both() -> Call<Void, Never> {
        var request = OperationRequest(.get, "/both", id: "both")
        request.security = [["bearer", "key"]]
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /either`.
    public func either() -> Call<Void, Never> {
        var request = OperationRequest(.get, "/either", id: "either")
        request.security = [["basic"], ["cookie"], [.init("oauth", scopes: ["read"])]]
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /bare`.
    public func bare() -> Call<Void, Never> {
        var request = OperationRequest(.get, "/bare", id: "bare")
        request.security = [["basic"]]
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /unknown`.
    public func unknown() -> Call<Void, Never> {
        var request = OperationRequest(.get, "/unknown", id: "unknown")
        request.security = [["nobody"]]
        return Call(core, request, [.successEmpty(204)])
    }
}
