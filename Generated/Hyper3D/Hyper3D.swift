// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Generation of 3D models from images and text, by Hyper3D Rodin.
public enum Hyper3D {}

extension Hyper3D {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://api.hyper3d.com") }

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
                name: "Hyper3D",
                securitySchemes: [.bearer("bearer")],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Hyper3D.locations
            )
        }

        /// The account behind the API key.
        public var account: Account { Account(core: core) }

        /// Generation of 3D models from images and text.
        public var rodin: Rodin { Rodin(core: core) }
    }

    /// The header fields of responses that the document gives a type.
    public enum HeaderFields {
        /// Seconds to wait before the next request.
        public static var retryAfter: HeaderField<Int> { .init("Retry-After") }
    }
}
