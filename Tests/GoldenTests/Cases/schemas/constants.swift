// File: Constants/Constants.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Constants
public enum Constants {}

extension Constants {
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
                name: "Constants",
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

// File: Constants/Schemas/Constants+Ping.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Constants {
    /// `Ping` of the document.
    public struct Ping: ObjectCodable {
        /// The `kind` member.
        public var kind: String
        /// The `version` member.
        public var version: Int
        /// The `isLive` member.
        public var isLive: Bool
        /// The `nothing` member.
        public var nothing: Optional<JSONNull>
        /// The `shape` member.
        public var shape: Optional<JSONValue>
        /// The `only` member.
        public var only: Optional<Only>

        /// Makes a value of its members.
        public init(
            kind: String = "ping",
            version: Int = 2,
            isLive: Bool = true,
            nothing: JSONNull? = nil,
            shape: JSONValue? = nil,
            only: Only? = nil
        ) {
            self.kind = kind
            self.version = version
            self.isLive = isLive
            self.nothing = nothing
            self.shape = shape
            self.only = only
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                version: object.required("version"),
                isLive: object.required("isLive"),
                nothing: object.optional("nothing"),
                shape: object.optional("shape"),
                only: object.optional("only")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("version", version)
            object.write("isLive", isLive)
            object.writeIfPresent("nothing", nothing)
            object.writeIfPresent("shape", shape)
            object.writeIfPresent("only", only)
        }

        /// `only` of the document.
        public struct Only: StringEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: String

            /// Makes a value, documented or not.
            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            /// `single`
            public static var single: Self { Self(rawValue: "single") }

            /// The values that the document names.
            public static var documented: [Self] { [.single] }
        }
    }
}
