// File: Recursion/Recursion.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Recursion
public enum Recursion {}

extension Recursion {
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
                name: "Recursion",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Recursion.locations
            )
        }
    }
}

// File: Recursion/Schemas/Recursion+Chain.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Recursion {
    /// `Chain` of the document.
    public struct Chain: ObjectCodable {
        /// The `next` member.
        @Boxed public var next: Optional<Chain>
        /// The `value` member.
        public var value: Optional<Int>

        /// Makes a value of its members.
        public init(next: Chain? = nil, value: Int? = nil) {
            self.next = next
            self.value = value
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                next: object.optional("next"),
                value: object.optional("value")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("next", next)
            object.writeIfPresent("value", value)
        }
    }
}

// File: Recursion/Schemas/Recursion+Tree.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Recursion {
    /// `Tree` of the document.
    public struct Tree: ObjectCodable {
        /// The `children` member.
        public var children: Optional<[Tree]>
        /// The `byName` member.
        public var byName: Optional<[String: Tree]>

        /// Makes a value of its members.
        public init(children: [Tree]? = nil, byName: [String: Tree]? = nil) {
            self.children = children
            self.byName = byName
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                children: object.optional("children"),
                byName: object.optional("byName")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("children", children)
            object.writeIfPresent("byName", byName)
        }
    }
}

// File: Recursion/Schemas/Recursion+Expression.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Recursion {
    /// `Expression` of the document.
    public indirect enum Expression: UnionCodable {
        /// `number`
        case number(Double)
        /// `Sum`
        case sum(Sum)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .integer || value.kind == .number { return .number(value.read()) }
            if value.kind == .object { return .sum(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .number(let member): value.write(case: 0, member)
            case .sum(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}

// File: Recursion/Schemas/Recursion+Sum.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Recursion {
    /// `Sum` of the document.
    public struct Sum: ObjectCodable {
        /// The `left` member.
        public var left: Expression
        /// The `right` member.
        public var right: Expression

        /// Makes a value of its members.
        public init(left: Expression, right: Expression) {
            self.left = left
            self.right = right
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                left: object.required("left"),
                right: object.required("right")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("left", left)
            object.write("right", right)
        }
    }
}

// File: Recursion/Schemas/Recursion+Ping.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Recursion {
    /// `Ping` of the document.
    public struct Ping: ObjectCodable {
        /// The `pong` member.
        public var pong: Optional<Pong>

        /// Makes a value of its members.
        public init(pong: Pong? = nil) {
            self.pong = pong
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(pong: object.optional("pong"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("pong", pong)
        }
    }
}

// File: Recursion/Schemas/Recursion+Pong.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Recursion {
    /// `Pong` of the document.
    public struct Pong: ObjectCodable {
        /// The `ping` member.
        @Boxed public var ping: Optional<Ping>

        /// Makes a value of its members.
        public init(ping: Ping? = nil) {
            self.ping = ping
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(ping: object.optional("ping"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("ping", ping)
        }
    }
}

// File: Recursion/Schemas/Recursion+Base.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Recursion {
    /// `Base` of the document.
    public struct Base: ObjectCodable {
        /// The `parent` member.
        public var parent: Optional<Derived>

        /// Makes a value of its members.
        public init(parent: Derived? = nil) {
            self.parent = parent
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(parent: object.optional("parent"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("parent", parent)
        }
    }
}

// File: Recursion/Schemas/Recursion+Derived.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Recursion {
    /// `Derived` of the document.
    public struct Derived: ObjectCodable {
        /// The `parent` member.
        @Boxed public var parent: Optional<Derived>
        /// The `name` member.
        public var name: Optional<String>

        /// Makes a value of its members.
        public init(parent: Derived? = nil, name: String? = nil) {
            self.parent = parent
            self.name = name
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                parent: object.optional("parent"),
                name: object.optional("name")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("parent", parent)
            object.writeIfPresent("name", name)
        }
    }
}

// File: Recursion/Schemas/Recursion+Value.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Recursion {
    /// `Value` of the document.
    public enum Value: UnionCodable {
        /// `string`
        case string(String)
        /// `array`
        case array([Value])
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .string { return .string(value.read()) }
            if value.kind == .array { return .array(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .string(let member): value.write(case: 0, member)
            case .array(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}

// File: Recursion/Schemas/Recursion+List.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Recursion {
    /// `List` of the document.
    public typealias List = JSONValue
}

// File: Recursion/Schemas/Recursion+Maybe.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Recursion {
    /// `Maybe` of the document.
    public typealias Maybe = JSONValue
}

// File: Recursion/Recursion.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Recursion {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Tree Tree byName.
        Derived Derived/1 <Base =name
        """#
    )
}
