// File: SwaggerWireForms/SwaggerWireForms.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Values with several texts in Swagger
public enum SwaggerWireForms {}

extension SwaggerWireForms {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://api.example.com/v1?api-version=1") }

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
                name: "SwaggerWireForms",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: SwaggerWireForms.locations
            )
        }
    }
}

// File: SwaggerWireForms/Schemas/SwaggerWireForms+Key.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension SwaggerWireForms {
    /// `Key` of the document.
    public struct Key: ObjectCodable {
        /// The `n` member.
        public var n: Data

        /// Makes a value of its members.
        public init(n: Data) {
            self.n = n
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(n: object.required("n"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("n", n, as: .base64URL)
        }
    }
}

// File: SwaggerWireForms/Operations/SwaggerWireForms.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension SwaggerWireForms.Client {
    /// Calls `GET /keys/{key}`.
    public func key(key: Data, xKeys: [Data]? = nil) -> Call<SwaggerWireForms.Key, Never> {
        var request = OperationRequest(.get, "/keys/{key}", id: "key")
        request.path("key", key, as: .base64URL)
        request.header("X-Keys", xKeys, as: .base64URL)
        return Call(core, request, [.success(200)])
    }
}

// File: SwaggerWireForms/SwaggerWireForms.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension SwaggerWireForms {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        2.0
        """#
    )
}
