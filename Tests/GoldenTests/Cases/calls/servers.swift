// File: APIServers/APIServers.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Servers of all kinds
public enum APIServers {}

extension APIServers {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://api.example.com/v1") }

        /// The servers that the document names.
        public enum Servers {
            /// All of them, with variables at their defaults.
            public static var all: [ServerDescription] {
                [
                    .init("https://api.example.com/v1", "Where real work is done by everyone who works."),
                    .init("https://sandbox.example.com", "Sandbox"),
                    .init("https://eu.example.com/v2", "By region"),
                    .init("https://localhost:8443/v1", "Your own"),
                    .init("/v3", "Beside the document"),
                ]
            }

            /// Where real work is done by everyone who works.
            public static var production: URL { URL(staticString: "https://api.example.com/v1") }

            /// Sandbox
            public static var sandbox: URL { URL(staticString: "https://sandbox.example.com") }

            /// By region
            ///
            /// - Parameters:
            ///   - region: Where the data are.
            public static func byRegion(region: Region = .eu, base: Base = .v2) -> URL {
                ServerTemplate(
                    "https://{region}.example.com/{base}",
                    ["region": region.rawValue, "base": base.rawValue]
                ).checkedURL
            }

            /// Your own
            public static func yourOwn(
                scheme: Scheme = .https,
                host: String = "localhost",
                port: String = "8443"
            ) -> URL? {
                ServerTemplate(
                    "{scheme}://{host}:{port}/v1",
                    ["scheme": scheme.rawValue, "host": host, "port": port]
                ).url
            }

            /// Beside the document
            ///
            /// - Parameters:
            ///   - base: where the document is
            public static func besideTheDocument(base: URL) -> URL? {
                ServerTemplate("/v3").url(relativeTo: base)
            }

            /// Where the data are.
            public enum Region: String, CaseIterable, Sendable {
                /// `eu`
                case eu
                /// `us-east`
                case usEast = "us-east"
                /// `1st`
                case _1st = "1st"
            }

            /// The values of `base`.
            public enum Base: String, CaseIterable, Sendable {
                /// `v1`
                case v1
                /// `v2`
                case v2
            }

            /// The values of `scheme`.
            public enum Scheme: String, CaseIterable, Sendable {
                /// `http`
                case http
                /// `https`
                case https
            }
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
                name: "APIServers",
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

// File: APIServers/Operations/APIServers.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension APIServers.Client {
    /// Calls `POST /upload`.
    public func upload() -> Call<Void, Never> {
        var request = OperationRequest(.post, "/upload", id: "upload")
        request.server("https://upload.example.com/v1", insteadOf: APIServers.Client.defaultServerURL)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /upload`.
    public func uploaded() -> Call<Void, Never> {
        var request = OperationRequest(.get, "/upload", id: "uploaded")
        request.server("/other", insteadOf: APIServers.Client.defaultServerURL)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `DELETE /upload`.
    public func forget() -> Call<Void, Never> {
        Call(core, OperationRequest(.delete, "/upload", id: "forget"), [.successEmpty(204)])
    }

    /// Calls `GET /plain`.
    public func plain() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/plain", id: "plain"), [.successEmpty(204)])
    }
}
