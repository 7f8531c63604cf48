// File: WireForms3_0/WireForms3_0.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Values with several texts of old
public enum WireForms3_0 {}

extension WireForms3_0 {
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
                name: "WireForms3_0",
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

// File: WireForms3_0/Schemas/WireForms3_0+Key.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WireForms3_0 {
    /// `Key` of the document.
    public struct Key: ObjectCodable {
        /// The `n` member.
        public var n: Optional<Data>

        /// Makes a value of its members.
        public init(n: Data?) {
            self.n = n
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(n: object.optional("n"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("n", n, as: .base64URL)
        }
    }
}

// File: WireForms3_0/Operations/WireForms3_0.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WireForms3_0.Client {
    /// Calls `GET /keys`.
    public func keys(key: Data? = nil, print: Data? = nil) -> Call<WireForms3_0.Key, Never> {
        var request = OperationRequest(.get, "/keys", id: "keys")
        request.query("key", key, as: .base64URL)
        request.cookie("print", print, as: .base64URL)
        return Call(core, request, [.success(200)])
    }
}
