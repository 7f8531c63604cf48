// File: DigitsFirst/DigitsFirst.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Digits first
public enum DigitsFirst {}

extension DigitsFirst {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://digits.example.com") }

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
                name: "DigitsFirst",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }

        /// The operations of `9x`.
        public var api9x: _9x { _9x(core: core) }
    }
}

// File: DigitsFirst/Operations/DigitsFirst.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension DigitsFirst.Client {
    /// Calls `GET /a`.
    public func _9xGetA() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/a", id: "9x"), [.successEmpty(204)])
    }
}

// File: DigitsFirst/Operations/DigitsFirst.Client+_9x.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension DigitsFirst.Client {
    /// The operations of `9x`.
    public struct _9x: Sendable {
        let core: ClientCore

        /// Calls `GET /b`.
        public func _9x() -> Call<Void, Never> {
            Call(core, OperationRequest(.get, "/b", id: "9x"), [.successEmpty(204)])
        }
    }
}
