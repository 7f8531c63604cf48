// File: WithOneOf/WithOneOf.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// allOf with oneOf
public enum WithOneOf {}

extension WithOneOf {
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
                name: "WithOneOf",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: WithOneOf.locations
            )
        }
    }
}

// File: WithOneOf/Schemas/WithOneOf+Event.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WithOneOf {
    /// `Event` of the document.
    public struct Event: ObjectCodable {
        /// The `id` member.
        public var id: String
        /// What else the object is.
        public var variant: Variant

        /// Makes a value of its members.
        public init(id: String, variant: Variant) {
            self.id = id
            self.variant = variant
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                variant: object.overlay()
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write(overlay: variant, except: ["id"])
        }

        /// `variant` of the document.
        public enum Variant: UnionCodable {
            /// `Created`
            case created(Created)
            /// `Deleted`
            case deleted(Deleted)
            /// A value that fits no case of the document.
            case undocumented(JSONValue)

            /// Finds the case of a JSON value and reads it.
            public static func read(from value: inout ValueReader) -> Self {
                if value.hasMember("createdAt") { return .created(value.read()) }
                if value.kind == .object, let member: Deleted = value.attempt() { return .deleted(member) }
                return .undocumented(value.undocumented())
            }

            /// Writes the case's value.
            public func write(into value: inout ValueWriter) {
                switch self {
                case .created(let member): value.write(case: 0, member)
                case .deleted(let member): value.write(case: 1, member)
                case .undocumented(let json): value.write(undocumented: json)
                }
            }
        }
    }
}

// File: WithOneOf/Schemas/WithOneOf+Created.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WithOneOf {
    /// `Created` of the document.
    public struct Created: ObjectCodable {
        /// The `createdAt` member.
        public var createdAt: Date

        /// Makes a value of its members.
        public init(createdAt: Date) {
            self.createdAt = createdAt
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(createdAt: object.required("createdAt"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("createdAt", createdAt)
        }
    }
}

// File: WithOneOf/Schemas/WithOneOf+Deleted.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WithOneOf {
    /// `Deleted` of the document.
    public struct Deleted: ObjectCodable {
        /// The `deletedAt` member.
        public var deletedAt: Date

        /// Makes a value of its members.
        public init(deletedAt: Date) {
            self.deletedAt = deletedAt
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(deletedAt: object.required("deletedAt"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("deletedAt", deletedAt)
        }
    }
}

// File: WithOneOf/Schemas/WithOneOf+Wrapped.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WithOneOf {
    /// `Wrapped` of the document.
    public struct Wrapped: ObjectCodable {
        /// The `trace` member.
        public var trace: Optional<String>
        /// What else the object is.
        public var variant: Variant

        /// Makes a value of its members.
        public init(trace: String? = nil, variant: Variant) {
            self.trace = trace
            self.variant = variant
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                trace: object.optional("trace"),
                variant: object.overlay()
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("trace", trace)
            object.write(overlay: variant, except: ["trace"])
        }

        /// `variant` of the document.
        public typealias Variant = Event.Variant
    }
}

// File: WithOneOf/WithOneOf.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WithOneOf {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Event -
        Wrapped -
        """#
    )
}
