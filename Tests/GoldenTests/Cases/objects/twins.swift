// File: Twins/Twins.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Twins
public enum Twins {}

extension Twins {
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
                name: "Twins",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Twins.locations
            )
        }

        /// The operations of `first`.
        public var first: First { First(core: core) }

        /// The operations of `second`.
        public var second: Second { Second(core: core) }
    }
}

// File: Twins/Schemas/Twins+Window.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Twins {
    /// Has the same hinges as a door, and a frame like the wall's.
    public struct Window: ObjectCodable {
        /// The `hinge` member.
        public var hinge: Optional<Hinge>
        /// The `frame` member.
        public var frame: Optional<Frame>

        /// Makes a value of its members.
        public init(hinge: Hinge? = nil, frame: Frame? = nil) {
            self.hinge = hinge
            self.frame = frame
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                hinge: object.optional("hinge"),
                frame: object.optional("frame")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("hinge", hinge)
            object.writeIfPresent("frame", frame)
        }

        /// `hinge` of the document.
        public struct Hinge: ObjectCodable {
            /// In millimetres.
            public var size: Optional<Int>

            /// Makes a value of its members.
            public init(size: Int? = nil) {
                self.size = size
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(size: object.optional("size"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.writeIfPresent("size", size)
            }
        }

        /// `frame` of the document.
        public struct Frame: ObjectCodable {
            /// The `width` member.
            public var width: Optional<Double>
            /// The `edge` member.
            public var edge: Optional<Edge>

            /// Makes a value of its members.
            public init(width: Double? = nil, edge: Edge? = nil) {
                self.width = width
                self.edge = edge
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    width: object.optional("width"),
                    edge: object.optional("edge")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.writeIfPresent("width", width)
                object.writeIfPresent("edge", edge)
            }

            /// `edge` of the document.
            public enum Edge: UnionCodable {
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
        }
    }
}

// File: Twins/Schemas/Twins+Wall.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Twins {
    /// `Wall` of the document.
    public struct Wall: ObjectCodable {
        /// The `frame` member.
        public var frame: Optional<Frame>
        /// The `door` member.
        public var door: Optional<Door>

        /// Makes a value of its members.
        public init(frame: Frame? = nil, door: Door? = nil) {
            self.frame = frame
            self.door = door
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                frame: object.optional("frame"),
                door: object.optional("door")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("frame", frame)
            object.writeIfPresent("door", door)
        }

        /// `frame` of the document.
        public typealias Frame = Window.Frame

        /// `door` of the document.
        public struct Door: ObjectCodable {
            /// The `width` member.
            public var width: Optional<Double>
            /// The `edge` member.
            public var edge: Optional<Edge>

            /// Makes a value of its members.
            public init(width: Double? = nil, edge: Edge? = nil) {
                self.width = width
                self.edge = edge
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    width: object.optional("width"),
                    edge: object.optional("edge")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.writeIfPresent("width", width)
                object.writeIfPresent("edge", edge)
            }

            /// `edge` of the document.
            public enum Edge: UnionCodable {
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
    }
}

// File: Twins/Schemas/Twins+Frame.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Twins {
    /// A schema with a name is a type of its own, even if it says the same.
    public struct Frame: ObjectCodable {
        /// The `width` member.
        public var width: Optional<Double>
        /// The `edge` member.
        public var edge: Optional<Edge>

        /// Makes a value of its members.
        public init(width: Double? = nil, edge: Edge? = nil) {
            self.width = width
            self.edge = edge
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                width: object.optional("width"),
                edge: object.optional("edge")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("width", width)
            object.writeIfPresent("edge", edge)
        }

        /// `edge` of the document.
        public typealias Edge = Window.Frame.Edge
    }
}

// File: Twins/Operations/Twins.Client+First.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Twins.Client {
    /// The operations of `first`.
    public struct First: Sendable {
        let core: ClientCore

        /// Calls `POST /doors`.
        public func addDoor(body: AddDoorBody) -> Call<AddDoorResponse, Never> {
            var request = OperationRequest(.post, "/doors", id: "addDoor")
            request.body(json: body)
            return Call(core, request, [.success(200)])
        }

        /// `addDoor Body` of the document.
        public struct AddDoorBody: ObjectCodable {
            /// The `colour` member.
            public var colour: Colour
            /// The `hinges` member.
            public var hinges: Optional<[Hinge]>

            /// Makes a value of its members.
            public init(colour: Colour = .red, hinges: [Hinge]? = nil) {
                self.colour = colour
                self.hinges = hinges
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    colour: object.required("colour"),
                    hinges: object.optional("hinges")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("colour", colour)
                object.writeIfPresent("hinges", hinges)
            }

            /// `colour` of the document.
            public struct Colour: StringEnumeration {
                /// The value as it goes over the wire.
                public var rawValue: String

                /// Makes a value, documented or not.
                public init(rawValue: String) {
                    self.rawValue = rawValue
                }

                /// `red`
                public static var red: Self { Self(rawValue: "red") }

                /// `green`
                public static var green: Self { Self(rawValue: "green") }

                /// The values that the document names.
                public static var documented: [Self] { [.red, .green] }
            }

            /// `hinge` of the document.
            public typealias Hinge = Twins.Window.Hinge
        }

        /// `addDoor Response` of the document.
        public typealias AddDoorResponse = AddDoorBody
    }
}

// File: Twins/Operations/Twins.Client+Second.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Twins.Client {
    /// The operations of `second`.
    public struct Second: Sendable {
        let core: ClientCore

        /// Calls `POST /gates`.
        public func addGate(body: AddGateBody) -> Call<Void, Never> {
            var request = OperationRequest(.post, "/gates", id: "addGate")
            request.body(json: body)
            return Call(core, request, [.successEmpty(204)])
        }

        /// Calls `POST /hatches`.
        public func addHatch(body: AddHatchBody) -> Call<Void, Never> {
            var request = OperationRequest(.post, "/hatches", id: "addHatch")
            request.body(json: body)
            return Call(core, request, [.successEmpty(204)])
        }

        /// `addGate Body` of the document.
        public typealias AddGateBody = First.AddDoorBody

        /// Another comment on the type; what is in it is the same.
        public struct AddHatchBody: ObjectCodable {
            /// The `colour` member.
            public var colour: Colour
            /// The `hinges` member.
            public var hinges: Optional<[Hinge]>

            /// Makes a value of its members.
            public init(colour: Colour = .red, hinges: [Hinge]? = nil) {
                self.colour = colour
                self.hinges = hinges
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    colour: object.required("colour"),
                    hinges: object.optional("hinges")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("colour", colour)
                object.writeIfPresent("hinges", hinges)
            }

            /// `colour` of the document.
            public typealias Colour = First.AddDoorBody.Colour

            /// `hinge` of the document.
            public struct Hinge: ObjectCodable {
                /// In inches.
                public var size: Optional<Int>

                /// Makes a value of its members.
                public init(size: Int? = nil) {
                    self.size = size
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(size: object.optional("size"))
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.writeIfPresent("size", size)
                }
            }
        }
    }
}

// File: Twins/Twins.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Twins {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        POST /doors 200
        """#
    )
}
