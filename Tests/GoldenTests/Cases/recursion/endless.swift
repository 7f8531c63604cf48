// File: Endless/Endless.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Endless
public enum Endless {}

extension Endless {
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
                name: "Endless",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Endless.locations
            )
        }
    }
}

// File: Endless/Schemas/Endless+Egg.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Endless {
    /// `Egg` of the document.
    public struct Egg: ObjectCodable {
        /// The `hen` member.
        public var hen: Hen

        /// Makes a value of its members.
        public init(hen: Hen) {
            self.hen = hen
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(hen: object.required("hen"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("hen", hen)
        }
    }
}

// File: Endless/Schemas/Endless+Hen.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Endless {
    /// `Hen` of the document.
    public struct Hen: ObjectCodable {
        /// The `egg` member.
        @Boxed public var egg: Optional<Egg>

        /// Makes a value of its members.
        public init(egg: Egg? = nil) {
            self.egg = egg
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(egg: object.optional("egg"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("egg", egg)
        }
    }
}

// File: Endless/Schemas/Endless+Loop.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Endless {
    /// `Loop` of the document.
    public typealias Loop = JSONValue
}

// File: Endless/Schemas/Endless+Hoop.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Endless {
    /// `Hoop` of the document.
    public typealias Hoop = Loop
}

// File: Endless/Schemas/Endless+EndlessSelf.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Endless {
    /// `Self` of the document.
    public struct EndlessSelf: ObjectCodable {
        /// The `name` member.
        public var name: Optional<String>

        /// Makes a value of its members.
        public init(name: String? = nil) {
            self.name = name
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(name: object.optional("name"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("name", name)
        }
    }
}

// File: Endless/Endless.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Endless {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        EndlessSelf Self/1 name
        """#
    )
}
