// File: Patterns/Patterns.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Patterns
public enum Patterns {}

extension Patterns {
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
                name: "Patterns",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Patterns.locations
            )
        }
    }
}

// File: Patterns/Schemas/Patterns+Headers.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Patterns {
    /// `Headers` of the document.
    public typealias Headers = [String: String]
}

// File: Patterns/Schemas/Patterns+TwoPatterns.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Patterns {
    /// `TwoPatterns` of the document.
    public typealias TwoPatterns = [String: Int]
}

// File: Patterns/Schemas/Patterns+TwoKinds.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Patterns {
    /// `TwoKinds` of the document.
    public typealias TwoKinds = [String: JSONValue]
}

// File: Patterns/Schemas/Patterns+Sealed.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Patterns {
    /// `Sealed` of the document.
    public struct Sealed: ObjectCodable {
        /// The `id` member.
        public var id: Optional<String>

        /// Makes a value of its members.
        public init(id: String? = nil) {
            self.id = id
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(id: object.optional("id"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("id", id)
        }
    }
}

// File: Patterns/Schemas/Patterns+Odd.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Patterns {
    /// `Odd` of the document.
    public struct Odd: ObjectCodable {
        /// The `id` member.
        public var id: String
        /// The `missing` member.
        public var missing: Optional<JSONValue>

        /// Makes a value of its members.
        public init(id: String, missing: JSONValue? = nil) {
            self.id = id
            self.missing = missing
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                missing: object.optional("missing")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.writeIfPresent("missing", missing)
        }
    }
}

// File: Patterns/Schemas/Patterns+Inline.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Patterns {
    /// `Inline` of the document.
    public struct Inline: ObjectCodable {
        /// The `address` member.
        public var address: Optional<Address>
        /// The `lines` member.
        public var lines: Optional<[Line]>

        /// Makes a value of its members.
        public init(address: Address? = nil, lines: [Line]? = nil) {
            self.address = address
            self.lines = lines
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                address: object.optional("address"),
                lines: object.optional("lines")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("address", address)
            object.writeIfPresent("lines", lines)
        }

        /// `address` of the document.
        public struct Address: ObjectCodable {
            /// The `street` member.
            public var street: String
            /// The `place` member.
            public var place: Optional<Place>

            /// Makes a value of its members.
            public init(street: String, place: Place? = nil) {
                self.street = street
                self.place = place
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    street: object.required("street"),
                    place: object.optional("place")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("street", street)
                object.writeIfPresent("place", place)
            }

            /// `place` of the document.
            public struct Place: ObjectCodable {
                /// The `city` member.
                public var city: Optional<String>

                /// Makes a value of its members.
                public init(city: String? = nil) {
                    self.city = city
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(city: object.optional("city"))
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.writeIfPresent("city", city)
                }
            }
        }

        /// `line` of the document.
        public struct Line: ObjectCodable {
            /// The `text` member.
            public var text: Optional<String>

            /// Makes a value of its members.
            public init(text: String? = nil) {
                self.text = text
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(text: object.optional("text"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.writeIfPresent("text", text)
            }
        }
    }
}

// File: Patterns/Patterns.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Patterns {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Odd Odd missing
        """#
    )
}
