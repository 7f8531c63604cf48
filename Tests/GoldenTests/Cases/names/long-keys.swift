// File: LongKeys/LongKeys.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Long keys
public enum LongKeys {}

extension LongKeys {
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
                name: "LongKeys",
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

// File: LongKeys/Schemas/LongKeys+Long.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension LongKeys {
    /// `Long` of the document.
    public struct Long: ObjectCodable {
        /// The `averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylong` member.
        public var averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryvery_599e32: Optional<String>
        /// The `averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongs` member.
        public var averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryvery_142053: Optional<String>

        /// Makes a value of its members.
        public init(
            averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryvery_599e32: String? = nil,
            averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryvery_142053: String? = nil
        ) {
            self.averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryvery_599e32 = averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryvery_599e32
            self.averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryvery_142053 = averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryvery_142053
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryvery_599e32: object.optional("averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylong"),
                averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryvery_142053: object.optional("averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongs")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylong", averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryvery_599e32)
            object.writeIfPresent("averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongs", averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryvery_142053)
        }
    }
}
