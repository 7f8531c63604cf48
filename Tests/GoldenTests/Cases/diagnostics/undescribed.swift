// File: Undescribed/Undescribed.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Undescribed
public enum Undescribed {}

extension Undescribed {
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
                name: "Undescribed",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Undescribed.locations
            )
        }
    }
}

// File: Undescribed/Schemas/Undescribed+Thing.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Undescribed {
    /// `Thing` of the document.
    public struct Thing: ObjectCodable {
        /// The `id` member.
        public var id: String
        /// The `name` member.
        public var name: Optional<String>
        /// The `count` member.
        public var count: Optional<Int>
        /// The `size` member.
        public var size: Optional<String>
        /// The `nmae` member.
        public var nmae: Optional<JSONValue>

        /// Makes a value of its members.
        public init(id: String, name: String? = nil, count: Int? = nil, size: String? = nil, nmae: JSONValue? = nil) {
            self.id = id
            self.name = name
            self.count = count
            self.size = size
            self.nmae = nmae
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                name: object.optional("name"),
                count: object.optional("count"),
                size: object.optional("size"),
                nmae: object.optional("nmae")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.writeIfPresent("name", name)
            object.writeIfPresent("count", count)
            object.writeIfPresent("size", size)
            object.writeIfPresent("nmae", nmae)
        }
    }
}

// File: Undescribed/Undescribed.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Undescribed {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Thing Thing nmae
        """#
    )
}
