// File: Shoal/Shoal.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Shoal
public enum Shoal {}

extension Shoal {
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
                name: "Shoal",
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

// File: Shoal/Operations/Shoal.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Shoal.Client {
    /// Calls `GET /a`.
    public func first() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/a", id: "first"), [.successEmpty(204)])
    }

    /// Calls `GET /b`.
    public func second() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/b", id: "second"), [.successEmpty(204)])
    }
}

// File: Tarn/Tarn.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Tarn
public enum Tarn {}

extension Tarn {
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
                name: "Tarn",
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

// File: Tarn/Operations/Tarn.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tarn.Client {
    /// Calls `GET /a`.
    public func applied() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/a", id: "applied"), [.successEmpty(204)])
    }
}
