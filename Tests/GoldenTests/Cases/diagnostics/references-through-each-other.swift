// File: ReferencesThroughEachOther/ReferencesThroughEachOther.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// References through each other
public enum ReferencesThroughEachOther {}

extension ReferencesThroughEachOther {
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
                name: "ReferencesThroughEachOther",
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

// File: ReferencesThroughEachOther/Schemas/ReferencesThroughEachOther+First.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ReferencesThroughEachOther {
    /// `First` of the document.
    public typealias First = JSONValue
}

// File: ReferencesThroughEachOther/Schemas/ReferencesThroughEachOther+Second.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ReferencesThroughEachOther {
    /// `Second` of the document.
    public typealias Second = JSONValue
}

// File: ReferencesThroughEachOther/Schemas/ReferencesThroughEachOther+Third.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ReferencesThroughEachOther {
    /// `Third` of the document.
    public struct Third: ObjectCodable {
        /// The `a` member.
        public var a: Optional<JSONValue>
        /// The `b` member.
        public var b: Optional<Int>

        /// Makes a value of its members.
        public init(a: JSONValue? = nil, b: Int? = nil) {
            self.a = a
            self.b = b
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                a: object.optional("a"),
                b: object.optional("b")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("a", a)
            object.writeIfPresent("b", b)
        }
    }
}

// File: ReferencesThroughEachOther/Schemas/ReferencesThroughEachOther+Fourth.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ReferencesThroughEachOther {
    /// `Fourth` of the document.
    public struct Fourth: ObjectCodable {
        /// The `inner` member.
        public var inner: Optional<Fifth>

        /// Makes a value of its members.
        public init(inner: Fifth? = nil) {
            self.inner = inner
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(inner: object.optional("inner"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("inner", inner)
        }
    }
}

// File: ReferencesThroughEachOther/Schemas/ReferencesThroughEachOther+Fifth.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ReferencesThroughEachOther {
    /// `Fifth` of the document.
    public struct Fifth: ObjectCodable {
        /// The `name` member.
        public var name: Optional<Int>

        /// Makes a value of its members.
        public init(name: Int? = nil) {
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
