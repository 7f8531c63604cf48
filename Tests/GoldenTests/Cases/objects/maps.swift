// File: Maps/Maps.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Maps
public enum Maps {}

extension Maps {
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
                name: "Maps",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Maps.locations
            )
        }
    }
}

// File: Maps/Schemas/Maps+FreeForm.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Maps {
    /// `FreeForm` of the document.
    public typealias FreeForm = [String: JSONValue]
}

// File: Maps/Schemas/Maps+Untold.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Maps {
    /// `Untold` of the document.
    public typealias Untold = [String: JSONValue]
}

// File: Maps/Schemas/Maps+Prices.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Maps {
    /// Prices by currency.
    public typealias Prices = [String: Decimal]
}

// File: Maps/Schemas/Maps+Nested.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Maps {
    /// `Nested` of the document.
    public typealias Nested = [String: NestedValue]
}

// File: Maps/Schemas/Maps+Lists.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Maps {
    /// `Lists` of the document.
    public typealias Lists = [String: [Prices]]
}

// File: Maps/Schemas/Maps+MaybeValues.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Maps {
    /// `MaybeValues` of the document.
    public typealias MaybeValues = [String: String?]
}

// File: Maps/Schemas/Maps+Closed.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Maps {
    /// `Closed` of the document.
    public struct Closed: ObjectCodable {
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

// File: Maps/Schemas/Maps+Open.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Maps {
    /// `Open` of the document.
    public struct Open: ObjectCodable {
        /// The `id` member.
        public var id: String
        /// Members that the document does not name.
        public var additionalProperties: [String: Int]

        /// Makes a value of its members.
        public init(id: String, additionalProperties: [String: Int] = [:]) {
            self.id = id
            self.additionalProperties = additionalProperties
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                additionalProperties: object.additional()
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write(additional: additionalProperties)
        }
    }
}

// File: Maps/Schemas/Maps+OpenToAll.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Maps {
    /// `OpenToAll` of the document.
    public struct OpenToAll: ObjectCodable {
        /// The `additionalProperties` member.
        public var additionalProperties: Optional<String>
        /// Members that the document does not name.
        public var otherProperties: [String: JSONValue]

        /// Makes a value of its members.
        public init(additionalProperties: String? = nil, otherProperties: [String: JSONValue] = [:]) {
            self.additionalProperties = additionalProperties
            self.otherProperties = otherProperties
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                additionalProperties: object.optional("additionalProperties"),
                otherProperties: object.additional()
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("additionalProperties", additionalProperties)
            object.write(additional: otherProperties)
        }
    }
}

// File: Maps/Schemas/Maps+NestedValue.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Maps {
    /// `Nested Value` of the document.
    public struct NestedValue: ObjectCodable {
        /// The `amount` member.
        public var amount: Optional<Int>

        /// Makes a value of its members.
        public init(amount: Int? = nil) {
            self.amount = amount
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(amount: object.optional("amount"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("amount", amount)
        }
    }
}

// File: Maps/Maps.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Maps {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Open -
        OpenToAll -
        NestedValue -
        """#
    )
}
