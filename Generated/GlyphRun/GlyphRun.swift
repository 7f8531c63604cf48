// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// A marketplace of glyphs: prompts, agents and tools that are paid for by the run. All money is USDC. The vendor
/// publishes no OpenAPI document; this one is written from its reference pages.
public enum GlyphRun {}

extension GlyphRun {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://api.glyphrun.com") }

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
                name: "GlyphRun",
                securitySchemes: [.bearer("bearerAuth")],
                security: [["bearerAuth"]],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: GlyphRun.locations
            )
        }

        /// Money of the caller.
        public var wallet: Wallet { Wallet(core: core) }

        /// Running glyphs.
        public var run: Run { Run(core: core) }

        /// The glyphs of the marketplace.
        public var catalog: Catalog { Catalog(core: core) }
    }

    /// The header fields of responses that the document gives a type.
    public enum HeaderFields {
        /// Requests allowed in a minute, 100 with a token and 10 without.
        public static var xRateLimitLimit: HeaderField<Int> { .init("X-RateLimit-Limit") }

        /// Requests left in this minute.
        public static var xRateLimitRemaining: HeaderField<Int> { .init("X-RateLimit-Remaining") }

        /// When the count starts anew, in Unix seconds.
        public static var xRateLimitReset: HeaderField<Int64> { .init("X-RateLimit-Reset") }
    }
}
