// File: Flat/Flat.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Flat allOf
public enum Flat {}

extension Flat {
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
                name: "Flat",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Flat.locations
            )
        }
    }
}

// File: Flat/Schemas/Flat+Base.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Flat {
    /// `Base` of the document.
    public struct Base: ObjectCodable {
        /// The `id` member.
        public var id: Int

        /// Makes a value of its members.
        public init(id: Int) {
            self.id = id
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(id: object.required("id"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
        }
    }
}

// File: Flat/Schemas/Flat+Named.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Flat {
    /// Adds a name.
    public struct Named: ObjectCodable {
        /// The `id` member.
        public var id: Int
        /// The `name` member.
        public var name: String
        /// The `note` member.
        public var note: String

        /// Makes a value of its members.
        public init(id: Int, name: String, note: String) {
            self.id = id
            self.name = name
            self.note = note
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                name: object.required("name"),
                note: object.required("note")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write("name", name)
            object.write("note", note)
        }
    }
}

// File: Flat/Schemas/Flat+Single.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Flat {
    /// Only another name.
    public typealias Single = Base
}

// File: Flat/Schemas/Flat+Holder.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Flat {
    /// `Holder` of the document.
    public struct Holder: ObjectCodable {
        /// The base, with words of its own.
        public var base: Optional<Base>
        /// A reference with a sibling.
        public var reference: Optional<Base>
        /// The `narrowed` member.
        public var narrowed: Optional<Narrowed>

        /// Makes a value of its members.
        public init(base: Base? = nil, reference: Base? = nil, narrowed: Narrowed? = nil) {
            self.base = base
            self.reference = reference
            self.narrowed = narrowed
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                base: object.optional("base"),
                reference: object.optional("reference"),
                narrowed: object.optional("narrowed")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("base", base)
            object.writeIfPresent("reference", reference)
            object.writeIfPresent("narrowed", narrowed)
        }

        /// `narrowed` of the document.
        public struct Narrowed: ObjectCodable {
            /// The `id` member.
            public var id: Int
            /// The `extra` member.
            public var extra: String

            /// Makes a value of its members.
            public init(id: Int, extra: String) {
                self.id = id
                self.extra = extra
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    id: object.required("id"),
                    extra: object.required("extra")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("id", id)
                object.write("extra", extra)
            }
        }
    }
}

// File: Flat/Schemas/Flat+Deep.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Flat {
    /// `Deep` of the document.
    public struct Deep: ObjectCodable {
        /// The `id` member.
        public var id: Int
        /// The `one` member.
        public var one: Optional<String>
        /// The `two` member.
        public var two: Optional<String>

        /// Makes a value of its members.
        public init(id: Int, one: String? = nil, two: String? = nil) {
            self.id = id
            self.one = one
            self.two = two
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                one: object.optional("one"),
                two: object.optional("two")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.writeIfPresent("one", one)
            object.writeIfPresent("two", two)
        }
    }
}

// File: Flat/Schemas/Flat+Scalar.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Flat {
    /// `Scalar` of the document.
    public typealias Scalar = String
}

// File: Flat/Flat.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Flat {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Named Named <Base =name =note note
        Holder Holder narrowed.
        Deep Deep/1 id one
        """#
    )
}
