// File: ConstantsAndKeys/ConstantsAndKeys.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Constants and keys
public enum ConstantsAndKeys {}

extension ConstantsAndKeys {
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
                name: "ConstantsAndKeys",
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

// File: ConstantsAndKeys/Schemas/ConstantsAndKeys+ByConstant.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ConstantsAndKeys {
    /// `ByConstant` of the document.
    public enum ByConstant: UnionCodable {
        /// Circle
        case circle(Circle)
        /// Square
        case square(Square)
        /// A case the document does not name: the value of `shape`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("shape") {
            case "circle": .circle(value.read())
            case "square": .square(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .circle(let member): value.write(case: 0, member)
            case .square(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }

        /// Circle
        public struct Circle: ObjectCodable {
            /// The `shape` member.
            public var shape: String
            /// The `radius` member.
            public var radius: Double

            /// Makes a value of its members.
            public init(shape: String = "circle", radius: Double) {
                self.shape = shape
                self.radius = radius
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    shape: object.required("shape"),
                    radius: object.required("radius")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("shape", shape)
                object.write("radius", radius)
            }
        }

        /// Square
        public struct Square: ObjectCodable {
            /// The `shape` member.
            public var shape: Shape
            /// The `side` member.
            public var side: Double

            /// Makes a value of its members.
            public init(shape: Shape = .square, side: Double) {
                self.shape = shape
                self.side = side
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    shape: object.required("shape"),
                    side: object.required("side")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("shape", shape)
                object.write("side", side)
            }

            /// `shape` of the document.
            public struct Shape: StringEnumeration {
                /// The value as it goes over the wire.
                public var rawValue: String

                /// Makes a value, documented or not.
                public init(rawValue: String) {
                    self.rawValue = rawValue
                }

                /// `square`
                public static var square: Self { Self(rawValue: "square") }

                /// The values that the document names.
                public static var documented: [Self] { [.square] }
            }
        }
    }
}

// File: ConstantsAndKeys/Schemas/ConstantsAndKeys+ByKey.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ConstantsAndKeys {
    /// `ByKey` of the document.
    public enum ByKey: UnionCodable {
        /// `text`
        case text(Text)
        /// `image`
        case image(Image)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.hasMember("text") { return .text(value.read()) }
            if value.kind == .object, let member: Image = value.attempt() { return .image(member) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .text(let member): value.write(case: 0, member)
            case .image(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }

        /// `text` of the document.
        public struct Text: ObjectCodable {
            /// The `text` member.
            public var text: String

            /// Makes a value of its members.
            public init(text: String) {
                self.text = text
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(text: object.required("text"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("text", text)
            }
        }

        /// `image` of the document.
        public struct Image: ObjectCodable {
            /// The `image` member.
            public var image: URL

            /// Makes a value of its members.
            public init(image: URL) {
                self.image = image
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(image: object.required("image"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("image", image)
            }
        }
    }
}

// File: ConstantsAndKeys/Schemas/ConstantsAndKeys+Overlapping.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ConstantsAndKeys {
    /// `Overlapping` of the document.
    public enum Overlapping: UnionCodable {
        /// `Small`
        case small(Small)
        /// `Large`
        case large(Large)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .object {
                let candidates = [UnionCandidate(Self.large), UnionCandidate(Self.small)]
                if let member = value.closest(candidates) { return member }
            }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .small(let member): value.write(case: 0, member)
            case .large(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}

// File: ConstantsAndKeys/Schemas/ConstantsAndKeys+Small.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ConstantsAndKeys {
    /// `Small` of the document.
    public struct Small: ObjectCodable {
        /// The `width` member.
        public var width: Optional<Int>

        /// Makes a value of its members.
        public init(width: Int? = nil) {
            self.width = width
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(width: object.optional("width"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("width", width)
        }
    }
}

// File: ConstantsAndKeys/Schemas/ConstantsAndKeys+Large.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ConstantsAndKeys {
    /// `Large` of the document.
    public struct Large: ObjectCodable {
        /// The `width` member.
        public var width: Optional<Int>
        /// The `height` member.
        public var height: Optional<Int>

        /// Makes a value of its members.
        public init(width: Int? = nil, height: Int? = nil) {
            self.width = width
            self.height = height
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                width: object.optional("width"),
                height: object.optional("height")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("width", width)
            object.writeIfPresent("height", height)
        }
    }
}
