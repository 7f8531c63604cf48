// File: Misplaced/Misplaced.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// T
public enum Misplaced {}

extension Misplaced {
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
                name: "Misplaced",
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

// File: Misplaced/Schemas/Misplaced+A.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Misplaced {
    /// `A` of the document.
    public struct A: ObjectCodable {
        /// The `a` member.
        public var a: String

        /// Makes a value of its members.
        public init(a: String) {
            self.a = a
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(a: object.required("a"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("a", a)
        }
    }
}
