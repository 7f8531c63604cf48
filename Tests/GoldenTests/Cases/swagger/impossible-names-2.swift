// File: ImpossibleNames2/ImpossibleNames2.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Impossible names in 2.0
public enum ImpossibleNames2 {}

extension ImpossibleNames2 {
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
                name: "ImpossibleNames2",
                securitySchemes: [],
                security: [["key"]],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }
    }

    /// The header fields of responses that the document gives a type.
    public enum HeaderFields {
        /// `X-Rest`
        public static var xRest: HeaderField<Int> { .init("X-Rest") }
    }
}

// File: ImpossibleNames2/Operations/ImpossibleNames2.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ImpossibleNames2.Client {
    /// Calls `GET /things`.
    public func things(xGood: String? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/things", id: "things")
        request.header("X-Good", xGood)
        return Call(core, request, [.successEmpty(204)])
    }
}
