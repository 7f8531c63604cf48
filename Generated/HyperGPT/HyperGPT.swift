// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Text, image and document models behind one token. The vendor publishes no OpenAPI document; this one is written from
/// its pages and, where it says so, from its Python package.
public enum HyperGPT {}

extension HyperGPT {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://sdk.hypergpt.ai") }

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
                name: "HyperGPT",
                securitySchemes: [.bearer("bearerAuth")],
                security: [["bearerAuth"]],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: HyperGPT.locations
            )
        }

        /// Token and balance of the user.
        public var user: User { User(core: core) }

        /// The models the vendor's pages describe.
        public var ai: Ai { Ai(core: core) }

        /// Operations known from the vendor's Python package only. The package points at a server on the caller's own
        /// machine, so whether the public one has them is not known.
        public var unpublished: Unpublished { Unpublished(core: core) }
    }
}
