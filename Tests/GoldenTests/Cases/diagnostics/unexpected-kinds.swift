// File: UnexpectedKinds/UnexpectedKinds.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// 5
public enum UnexpectedKinds {}

extension UnexpectedKinds {
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
                name: "UnexpectedKinds",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }

        /// The operations of `one`.
        public var one: One { One(core: core) }
    }
}

// File: UnexpectedKinds/Schemas/UnexpectedKinds+A.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension UnexpectedKinds {
    /// `A` of the document.
    public typealias A = JSONValue
}

// File: UnexpectedKinds/Schemas/UnexpectedKinds+B.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension UnexpectedKinds {
    /// `B` of the document.
    public typealias B = JSONValue
}

// File: UnexpectedKinds/Schemas/UnexpectedKinds+C.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension UnexpectedKinds {
    /// `C` of the document.
    public typealias C = [String: JSONValue]
}

// File: UnexpectedKinds/Schemas/UnexpectedKinds+D.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension UnexpectedKinds {
    /// `D` of the document.
    public struct D: ObjectCodable {
        /// The `a` member.
        public var a: Optional<JSONValue>

        /// Makes a value of its members.
        public init(a: JSONValue? = nil) {
            self.a = a
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(a: object.optional("a"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("a", a)
        }
    }
}

// File: UnexpectedKinds/Schemas/UnexpectedKinds+E.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension UnexpectedKinds {
    /// `E` of the document.
    public typealias E = [String]
}

// File: UnexpectedKinds/Schemas/UnexpectedKinds+F.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension UnexpectedKinds {
    /// `F` of the document.
    public typealias F = JSONValue
}

// File: UnexpectedKinds/Schemas/UnexpectedKinds+G.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension UnexpectedKinds {
    /// `G` of the document.
    public typealias G = String
}

// File: UnexpectedKinds/Schemas/UnexpectedKinds+H.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension UnexpectedKinds {
    /// `H` of the document.
    public typealias H = JSONValue
}

// File: UnexpectedKinds/Operations/UnexpectedKinds.Client+One.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension UnexpectedKinds.Client {
    /// The operations of `one`.
    public struct One: Sendable {
        let core: ClientCore

        /// Calls `GET /a`.
        public func getA() -> Call<Void, Never> {
            Call(core, OperationRequest(.get, "/a", id: "GET /a"), [.successEmpty(200)])
        }
    }
}
