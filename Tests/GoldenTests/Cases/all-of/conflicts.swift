// File: Conflicts/Conflicts.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Conflicting allOf
public enum Conflicts {}

extension Conflicts {
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
                name: "Conflicts",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Conflicts.locations
            )
        }
    }
}

// File: Conflicts/Schemas/Conflicts+Conflicting.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Conflicts {
    /// `Conflicting` of the document.
    public struct Conflicting: ObjectCodable {
        /// The `id` member.
        public var id: Optional<String>
        /// The `kept` member.
        public var kept: Optional<String>

        /// Makes a value of its members.
        public init(id: String? = nil, kept: String? = nil) {
            self.id = id
            self.kept = kept
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.optional("id"),
                kept: object.optional("kept")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("id", id)
            object.writeIfPresent("kept", kept)
        }
    }
}

// File: Conflicts/Schemas/Conflicts+Impossible.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Conflicts {
    /// `Impossible` of the document.
    public typealias Impossible = String
}

// File: Conflicts/Schemas/Conflicts+Refined.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Conflicts {
    /// `Refined` of the document.
    public struct Refined: ObjectCodable {
        /// The `state` member.
        public var state: Optional<State>

        /// Makes a value of its members.
        public init(state: State? = nil) {
            self.state = state
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(state: object.optional("state"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("state", state)
        }

        /// `state` of the document.
        public struct State: StringEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: String

            /// Makes a value, documented or not.
            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            /// `open`
            public static var open: Self { Self(rawValue: "open") }

            /// `closed`
            public static var closed: Self { Self(rawValue: "closed") }

            /// The values that the document names.
            public static var documented: [Self] { [.open, .closed] }
        }
    }
}

// File: Conflicts/Schemas/Conflicts+Narrowed.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Conflicts {
    /// `Narrowed` of the document.
    public struct Narrowed: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `a`
        public static var a: Self { Self(rawValue: "a") }

        /// `b`
        public static var b: Self { Self(rawValue: "b") }

        /// `c`
        public static var c: Self { Self(rawValue: "c") }

        /// The values that the document names.
        public static var documented: [Self] { [.a, .b, .c] }
    }
}

// File: Conflicts/Conflicts.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Conflicts {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Conflicting Conflicting id kept
        Refined Refined state
        """#
    )
}
