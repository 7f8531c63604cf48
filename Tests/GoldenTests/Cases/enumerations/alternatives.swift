// File: Alternatives/Alternatives.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Alternatives
public enum Alternatives {}

extension Alternatives {
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
                name: "Alternatives",
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

// File: Alternatives/Schemas/Alternatives+Overwrite.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Alternatives {
    /// Constants with titles are an enumeration with names.
    public struct Overwrite: IntegerEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: Int

        /// Makes a value, documented or not.
        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// For a role.
        public static var role: Self { Self(rawValue: 0) }

        /// MEMBER
        public static var member: Self { Self(rawValue: 1) }

        /// The values that the document names.
        public static var documented: [Self] { [.role, .member] }
    }
}

// File: Alternatives/Schemas/Alternatives+Level.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Alternatives {
    /// `Level` of the document.
    public struct Level: NumberEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: Double

        /// Makes a value, documented or not.
        public init(rawValue: Double) {
            self.rawValue = rawValue
        }

        /// Half
        public static var half: Self { Self(rawValue: 0.5) }

        /// Whole
        public static var whole: Self { Self(rawValue: 1) }

        /// The values that the document names.
        public static var documented: [Self] { [.half, .whole] }
    }
}

// File: Alternatives/Schemas/Alternatives+Direction.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Alternatives {
    /// `Direction` of the document.
    public struct Direction: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Away from the ground.
        public static var up: Self { Self(rawValue: "up") }

        /// `down`
        public static var down: Self { Self(rawValue: "down") }

        /// The values that the document names.
        public static var documented: [Self] { [.up, .down] }
    }
}

// File: Alternatives/Schemas/Alternatives+Mixture.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Alternatives {
    /// `Mixture` of the document.
    public enum Mixture: UnionCodable {
        /// `integer`
        case integer(Int)
        /// `string`
        case string(String)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .integer { return .integer(value.read()) }
            if value.kind == .string { return .string(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .integer(let member): value.write(case: 0, member)
            case .string(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}

// File: Alternatives/Schemas/Alternatives+Kind.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Alternatives {
    /// `Kind` of the document.
    public struct Kind: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `cat`
        public static var cat: Self { Self(rawValue: "cat") }

        /// `dog`
        public static var dog: Self { Self(rawValue: "dog") }

        /// `bird`
        public static var bird: Self { Self(rawValue: "bird") }

        /// The values that the document names.
        public static var documented: [Self] { [.cat, .dog, .bird] }
    }
}

// File: Alternatives/Schemas/Alternatives+Cat.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Alternatives {
    /// `Cat` of the document.
    public struct Cat: ObjectCodable {
        /// One value of an enumeration that has a type.
        public var kind: Kind
        /// The `other` member.
        public var other: Kind
        /// The `maybe` member.
        public var maybe: Optional<Kind>
        /// The `foreign` member.
        public var foreign: Optional<Foreign>

        /// Makes a value of its members.
        public init(kind: Kind = .cat, other: Kind, maybe: Kind? = nil, foreign: Foreign? = nil) {
            self.kind = kind
            self.other = other
            self.maybe = maybe
            self.foreign = foreign
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                other: object.required("other"),
                maybe: object.optional("maybe"),
                foreign: object.optional("foreign")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("other", other)
            object.writeIfPresent("maybe", maybe)
            object.writeIfPresent("foreign", foreign)
        }

        /// `foreign` of the document.
        public struct Foreign: StringEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: String

            /// Makes a value, documented or not.
            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            /// `fish`
            public static var fish: Self { Self(rawValue: "fish") }

            /// The values that the document names.
            public static var documented: [Self] { [.fish] }
        }
    }
}

// File: Alternatives/Schemas/Alternatives+Mammal.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Alternatives {
    /// `Mammal` of the document.
    public typealias Mammal = Kind
}
