// File: Hierarchy/Hierarchy.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Hierarchy
public enum Hierarchy {}

extension Hierarchy {
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
                name: "Hierarchy",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Hierarchy.locations
            )
        }
    }
}

// File: Hierarchy/Schemas/Hierarchy+Zoo.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hierarchy {
    /// `Zoo` of the document.
    public struct Zoo: ObjectCodable {
        /// Any animal.
        public var star: Optional<Animal>
        /// The `animals` member.
        public var animals: Optional<[Animal]>

        /// Makes a value of its members.
        public init(star: Animal? = nil, animals: [Animal]? = nil) {
            self.star = star
            self.animals = animals
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                star: object.optional("star"),
                animals: object.optional("animals")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("star", star)
            object.writeIfPresent("animals", animals)
        }
    }
}

// File: Hierarchy/Schemas/Hierarchy+Animal.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hierarchy {
    /// Any animal.
    public enum Animal: UnionCodable {
        /// `cat`
        case cat(Cat)
        /// `dog`
        case dog(Dog)
        /// Any other value of the tag, with the members all cases share.
        case base(Base)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("kind") {
            case "cat": .cat(value.read())
            case "dog": .dog(value.read())
            default: .base(value.read())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .cat(let member): value.write(case: 0, member)
            case .dog(let member): value.write(case: 1, member)
            case .base(let member): value.write(case: 2, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }

        /// Any animal.
        public struct Base: ObjectCodable {
            /// The `kind` member.
            public var kind: String
            /// The `name` member.
            public var name: String

            /// Makes a value of its members.
            public init(kind: String, name: String) {
                self.kind = kind
                self.name = name
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    kind: object.required("kind"),
                    name: object.required("name")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("kind", kind)
                object.write("name", name)
            }
        }
    }
}

// File: Hierarchy/Schemas/Hierarchy+Cat.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hierarchy {
    /// `Cat` of the document.
    public struct Cat: ObjectCodable {
        /// The `kind` member.
        public var kind: String
        /// The `name` member.
        public var name: String
        /// The `lives` member.
        public var lives: Optional<Int>

        /// Makes a value of its members.
        public init(kind: String, name: String, lives: Int? = nil) {
            self.kind = kind
            self.name = name
            self.lives = lives
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                name: object.required("name"),
                lives: object.optional("lives")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("name", name)
            object.writeIfPresent("lives", lives)
        }
    }
}

// File: Hierarchy/Schemas/Hierarchy+Dog.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hierarchy {
    /// `Dog` of the document.
    public struct Dog: ObjectCodable {
        /// The `kind` member.
        public var kind: String
        /// The `name` member.
        public var name: String
        /// The `bark` member.
        public var bark: String

        /// Makes a value of its members.
        public init(kind: String, name: String, bark: String) {
            self.kind = kind
            self.name = name
            self.bark = bark
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                name: object.required("name"),
                bark: object.required("bark")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("name", name)
            object.write("bark", bark)
        }
    }
}

// File: Hierarchy/Schemas/Hierarchy+Vehicle.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hierarchy {
    /// `Vehicle` of the document.
    public enum Vehicle: UnionCodable {
        /// `Car`
        case car(Car)
        /// Any other value of the tag, with the members all cases share.
        case base(Base)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("type") {
            case "Car": .car(value.read())
            default: .base(value.read())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .car(let member): value.write(case: 0, member)
            case .base(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }

        /// `Base` of the document.
        public struct Base: ObjectCodable {
            /// The `type` member.
            public var type: String

            /// Makes a value of its members.
            public init(type: String) {
                self.type = type
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(type: object.required("type"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("type", type)
            }
        }
    }
}

// File: Hierarchy/Schemas/Hierarchy+Car.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hierarchy {
    /// `Car` of the document.
    public struct Car: ObjectCodable {
        /// The `type` member.
        public var type: String
        /// The `doors` member.
        public var doors: Optional<Int>

        /// Makes a value of its members.
        public init(type: String, doors: Int? = nil) {
            self.type = type
            self.doors = doors
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                type: object.required("type"),
                doors: object.optional("doors")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("type", type)
            object.writeIfPresent("doors", doors)
        }
    }
}

// File: Hierarchy/Hierarchy.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hierarchy {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Zoo Zoo star. animals.
        Cat Cat/1 kind name
        Dog Dog/1 kind name
        Car Car/1 type
        """#
    )
}
