// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Lending, borrowing and staking on Injective. No credentials are needed. Amounts are strings, as they may have more
/// digits than a number holds. The vendor's own OpenAPI document cannot be obtained; this one is written from its pages
/// and its SDKs. The formats of indexes, durations and counters are inferred.
public enum Neptune {}

extension Neptune {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://api-v2.nept.finance") }

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
                name: "Neptune",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Neptune.locations
            )
        }

        /// The API itself.
        public var status: Status { Status(core: core) }

        /// The assets and their prices.
        public var assets: Assets { Assets(core: core) }

        /// The markets for lending and borrowing.
        public var markets: Markets { Markets(core: core) }

        /// The NEPT token.
        public var nept: Nept { Nept(core: core) }

        /// A user's wallet, positions and history.
        public var user: User { User(core: core) }

        /// Figures over time.
        public var analytics: Analytics { Analytics(core: core) }

        /// Swaps from one asset into another.
        public var swap: Swap { Swap(core: core) }
    }
}
