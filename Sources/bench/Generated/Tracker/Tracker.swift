// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Tracker
public enum Tracker {}

extension Tracker {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://api.tracker.example") }

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
                name: "Tracker",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Tracker.locations
            )
        }
    }
}
