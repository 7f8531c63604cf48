// File: RelativeServer/RelativeServer.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Relative server
public enum RelativeServer {}

extension RelativeServer {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// The servers that the document names.
        public enum Servers {
            /// All of them, with variables at their defaults.
            public static var all: [ServerDescription] {
                [.init("/v1")]
            }

            /// `/{version}`
            ///
            /// - Parameters:
            ///   - base: where the document is
            public static func v1(base: URL, version: String = "v1") -> URL? {
                ServerTemplate("/{version}", ["version": version]).url(relativeTo: base)
            }
        }

        /// What all calls share; makes calls that the document does not describe.
        public let core: ClientCore

        /// Makes a client.
        /// - Parameters:
        ///   - credentials: what the server is to be shown
        ///   - serverURL: where calls go; the document says `/v1`
        ///   - transport: what carries requests
        ///   - options: what holds for every call unless it says otherwise
        public init(
            credentials: Credentials = .none,
            serverURL: URL,
            transport: any ClientTransport = URLSessionTransport(),
            options: CallOptions = CallOptions()
        ) {
            core = ClientCore(
                name: "RelativeServer",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }

        /// The operations of `files`.
        public var files: Files { Files(core: core) }
    }
}

// File: RelativeServer/Operations/RelativeServer.Client+Files.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension RelativeServer.Client {
    /// The operations of `files`.
    public struct Files: Sendable {
        let core: ClientCore

        /// Calls `POST /upload`.
        public func upload() -> Call<Void, Never> {
            var request = OperationRequest(.post, "/upload", id: "upload")
            request.server("https://upload.example.com", insteadOf: nil)
            return Call(core, request, [.successEmpty(204)])
        }
    }
}
