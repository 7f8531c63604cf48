// File: ThroughOverlays/ThroughOverlays.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Through overlays
public enum ThroughOverlays {}

extension ThroughOverlays {
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
                name: "ThroughOverlays",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: ThroughOverlays.locations
            )
        }
    }
}

// File: ThroughOverlays/Schemas/ThroughOverlays+Branch.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ThroughOverlays {
    /// `Branch` of the document.
    public struct Branch: ObjectCodable {
        /// The `leaf` member.
        public var leaf: Optional<Leaf>
        /// The `twig` member.
        public var twig: Optional<Twig>

        /// Makes a value of its members.
        public init(leaf: Leaf? = nil, twig: Twig? = nil) {
            self.leaf = leaf
            self.twig = twig
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                leaf: object.optional("leaf"),
                twig: object.optional("twig")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("leaf", leaf)
            object.writeIfPresent("twig", twig)
        }
    }
}

// File: ThroughOverlays/Schemas/ThroughOverlays+Leaf.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ThroughOverlays {
    /// `Leaf` of the document.
    public struct Leaf: ObjectCodable {
        /// The `size` member.
        public var size: Optional<Int>
        /// What else the object is.
        @Boxed public var variant: Branch

        /// Makes a value of its members.
        public init(size: Int? = nil, variant: Branch) {
            self.size = size
            self.variant = variant
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                size: object.optional("size"),
                variant: object.overlay()
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("size", size)
            object.write(overlay: variant, except: ["size"])
        }
    }
}

// File: ThroughOverlays/Schemas/ThroughOverlays+Twig.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ThroughOverlays {
    /// `Twig` of the document.
    public struct Twig: ObjectCodable {
        /// The `length` member.
        public var length: Optional<Int>
        /// What else the object is.
        public var variant: Variant

        /// Makes a value of its members.
        public init(length: Int? = nil, variant: Variant) {
            self.length = length
            self.variant = variant
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                length: object.optional("length"),
                variant: object.overlay()
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("length", length)
            object.write(overlay: variant, except: ["length"])
        }

        /// `variant` of the document.
        public indirect enum Variant: UnionCodable {
            /// `Leaf`
            case leaf(Leaf)
            /// `bark`
            case bark(Bark)
            /// A value that fits no case of the document.
            case undocumented(JSONValue)

            /// Finds the case of a JSON value and reads it.
            public static func read(from value: inout ValueReader) -> Self {
                if value.hasMember("bark") { return .bark(value.read()) }
                if value.kind == .object, let member: Leaf = value.attempt() { return .leaf(member) }
                return .undocumented(value.undocumented())
            }

            /// Writes the case's value.
            public func write(into value: inout ValueWriter) {
                switch self {
                case .leaf(let member): value.write(case: 0, member)
                case .bark(let member): value.write(case: 1, member)
                case .undocumented(let json): value.write(undocumented: json)
                }
            }

            /// `bark` of the document.
            public struct Bark: ObjectCodable {
                /// The `bark` member.
                public var bark: String

                /// Makes a value of its members.
                public init(bark: String) {
                    self.bark = bark
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(bark: object.required("bark"))
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("bark", bark)
                }
            }
        }
    }
}

// File: ThroughOverlays/ThroughOverlays.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ThroughOverlays {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Leaf -
        Twig -
        """#
    )
}
