// File: TuplesAndConditions/TuplesAndConditions.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Tuples and conditions
public enum TuplesAndConditions {}

extension TuplesAndConditions {
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
                name: "TuplesAndConditions",
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

// File: TuplesAndConditions/Schemas/TuplesAndConditions+Point.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension TuplesAndConditions {
    /// `Point` of the document.
    public typealias Point = [Double]
}

// File: TuplesAndConditions/Schemas/TuplesAndConditions+Choice.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension TuplesAndConditions {
    /// `Choice` of the document.
    public struct Choice: ObjectCodable {
        /// The `kind` member.
        public var kind: Optional<String>
        /// The `value` member.
        public var value: Optional<JSONValue>

        /// Makes a value of its members.
        public init(kind: String? = nil, value: JSONValue? = nil) {
            self.kind = kind
            self.value = value
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.optional("kind"),
                value: object.optional("value")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("kind", kind)
            object.writeIfPresent("value", value)
        }
    }
}

// File: TuplesAndConditions/Schemas/TuplesAndConditions+Matrix.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension TuplesAndConditions {
    /// `Matrix` of the document.
    public typealias Matrix = [[Double]]
}

// File: TuplesAndConditions/Schemas/TuplesAndConditions+Loose.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension TuplesAndConditions {
    /// `Loose` of the document.
    public typealias Loose = [JSONValue]
}

// File: TuplesAndConditions/Schemas/TuplesAndConditions+Nothing.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension TuplesAndConditions {
    /// `Nothing` of the document.
    public typealias Nothing = [String: JSONValue]
}
