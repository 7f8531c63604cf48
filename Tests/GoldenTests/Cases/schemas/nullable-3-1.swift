// File: Nullable3_1/Nullable3_1.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Nullable in 3.1
public enum Nullable3_1 {}

extension Nullable3_1 {
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
                name: "Nullable3_1",
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

// File: Nullable3_1/Schemas/Nullable3_1+Pet.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Nullable3_1 {
    /// `Pet` of the document.
    public struct Pet: ObjectCodable {
        /// The `nickname` member.
        public var nickname: Optional<String>
        /// The `weight` member.
        public var weight: Optional<Double>
        /// The `nothing` member.
        public var nothing: Optional<JSONNull>
        /// The `collar` member.
        public var collar: Optional<Collar>
        /// The `chip` member.
        public var chip: Optional<UUID>
        /// The `owner` member.
        public var owner: Optional<Owner>
        /// The `scores` member.
        public var scores: Optional<[Int?]>
        /// The `mixed` member.
        public var mixed: Optional<Mixed>

        /// Makes a value of its members.
        public init(
            nickname: String?,
            weight: Double? = nil,
            nothing: JSONNull? = nil,
            collar: Collar?,
            chip: UUID? = nil,
            owner: Owner?,
            scores: [Int?]? = nil,
            mixed: Mixed? = nil
        ) {
            self.nickname = nickname
            self.weight = weight
            self.nothing = nothing
            self.collar = collar
            self.chip = chip
            self.owner = owner
            self.scores = scores
            self.mixed = mixed
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                nickname: object.optional("nickname"),
                weight: object.optional("weight"),
                nothing: object.optional("nothing"),
                collar: object.optional("collar"),
                chip: object.optional("chip"),
                owner: object.optional("owner"),
                scores: object.optional("scores"),
                mixed: object.optional("mixed")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("nickname", nickname)
            object.writeIfPresent("weight", weight)
            object.writeIfPresent("nothing", nothing)
            object.write("collar", collar)
            object.writeIfPresent("chip", chip)
            object.write("owner", owner)
            object.writeIfPresent("scores", scores)
            object.writeIfPresent("mixed", mixed)
        }

        /// `owner` of the document.
        public enum Owner: UnionCodable {
            /// `string`
            case string(String)
            /// `integer`
            case integer(Int)
            /// A value that fits no case of the document.
            case undocumented(JSONValue)

            /// Finds the case of a JSON value and reads it.
            public static func read(from value: inout ValueReader) -> Self {
                if value.kind == .string { return .string(value.read()) }
                if value.kind == .integer { return .integer(value.read()) }
                return .undocumented(value.undocumented())
            }

            /// Writes the case's value.
            public func write(into value: inout ValueWriter) {
                switch self {
                case .string(let member): value.write(case: 0, member)
                case .integer(let member): value.write(case: 1, member)
                case .undocumented(let json): value.write(undocumented: json)
                }
            }
        }

        /// `mixed` of the document.
        public typealias Mixed = Owner
    }
}

// File: Nullable3_1/Schemas/Nullable3_1+Collar.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Nullable3_1 {
    /// `Collar` of the document.
    public struct Collar: ObjectCodable {
        /// The `color` member.
        public var color: Optional<Color>

        /// Makes a value of its members.
        public init(color: Color? = nil) {
            self.color = color
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(color: object.optional("color"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("color", color)
        }

        /// `color` of the document.
        public struct Color: StringEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: String

            /// Makes a value, documented or not.
            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            /// `red`
            public static var red: Self { Self(rawValue: "red") }

            /// `blue`
            public static var blue: Self { Self(rawValue: "blue") }

            /// The values that the document names.
            public static var documented: [Self] { [.red, .blue] }
        }
    }
}

// File: Nullable3_1/Schemas/Nullable3_1+MaybeCollar.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Nullable3_1 {
    /// `MaybeCollar` of the document.
    public typealias MaybeCollar = Collar
}
