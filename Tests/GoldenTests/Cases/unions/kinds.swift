// File: Kinds/Kinds.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Kinds
public enum Kinds {}

extension Kinds {
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
                name: "Kinds",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Kinds.locations
            )
        }
    }
}

// File: Kinds/Schemas/Kinds+Balance.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Kinds {
    /// `Balance` of the document.
    public enum Balance: UnionCodable {
        /// `number`
        case number(Double)
        /// `array`
        case array([Double])
        /// `object`
        case object(Object)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .integer || value.kind == .number { return .number(value.read()) }
            if value.kind == .array { return .array(value.read()) }
            if value.kind == .object { return .object(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .number(let member): value.write(case: 0, member)
            case .array(let member): value.write(case: 1, member)
            case .object(let member): value.write(case: 2, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }

        /// `object` of the document.
        public struct Object: ObjectCodable {
            /// The `Status` member.
            public var status: Optional<Int>

            /// Makes a value of its members.
            public init(status: Int? = nil) {
                self.status = status
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(status: object.optional("Status"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.writeIfPresent("Status", status)
            }
        }
    }
}

// File: Kinds/Schemas/Kinds+Scalar.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Kinds {
    /// `Scalar` of the document.
    public enum Scalar: UnionCodable {
        /// `string`
        case string(String)
        /// `integer`
        case integer(Int)
        /// `boolean`
        case boolean(Bool)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .string { return .string(value.read()) }
            if value.kind == .integer { return .integer(value.read()) }
            if value.kind == .boolean { return .boolean(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .string(let member): value.write(case: 0, member)
            case .integer(let member): value.write(case: 1, member)
            case .boolean(let member): value.write(case: 2, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}

// File: Kinds/Schemas/Kinds+Lists.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Kinds {
    /// `Lists` of the document.
    public enum Lists: UnionCodable {
        /// `array of string`
        case arrayOfString([String])
        /// `array of integer`
        case arrayOfInteger([Int])
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .array {
                let candidates = [UnionCandidate(Self.arrayOfString), UnionCandidate(Self.arrayOfInteger)]
                if let member = value.closest(candidates) { return member }
            }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .arrayOfString(let member): value.write(case: 0, member)
            case .arrayOfInteger(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}

// File: Kinds/Schemas/Kinds+OneOrMany.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Kinds {
    /// `OneOrMany` of the document.
    public enum OneOrMany: UnionCodable {
        /// `string`
        case string(String)
        /// `array`
        case array([String])
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

// File: Kinds/Schemas/Kinds+TextOrWord.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Kinds {
    /// `TextOrWord` of the document.
    public struct TextOrWord: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `auto`
        public static var auto: Self { Self(rawValue: "auto") }

        /// `none`
        public static var noneValue: Self { Self(rawValue: "none") }

        /// The values that the document names.
        public static var documented: [Self] { [.auto, .noneValue] }
    }
}

// File: Kinds/Schemas/Kinds+Moment.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Kinds {
    /// `Moment` of the document.
    public enum Moment: UnionCodable {
        /// `string`
        case dateTime(Date)
        /// `string`
        case string(CalendarDate)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .string {
                let candidates = [UnionCandidate(Self.dateTime), UnionCandidate(Self.string)]
                if let member = value.closest(candidates) { return member }
            }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .dateTime(let member): value.write(case: 0, member)
            case .string(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}

// File: Kinds/Schemas/Kinds+Nested.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Kinds {
    /// `Nested` of the document.
    public enum Nested: UnionCodable {
        /// `OneOrMany`
        case oneOrMany(OneOrMany)
        /// `object`
        case object(Object)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .string || value.kind == .array { return .oneOrMany(value.read()) }
            if value.kind == .object { return .object(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .oneOrMany(let member): value.write(case: 0, member)
            case .object(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }

        /// `object` of the document.
        public struct Object: ObjectCodable {
            /// The `id` member.
            public var id: String

            /// Makes a value of its members.
            public init(id: String) {
                self.id = id
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(id: object.required("id"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("id", id)
            }
        }
    }
}

// File: Kinds/Schemas/Kinds+Only.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Kinds {
    /// `Only` of the document.
    public typealias Only = OneOrMany
}

// File: Kinds/Schemas/Kinds+Holder.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Kinds {
    /// `Holder` of the document.
    public struct Holder: ObjectCodable {
        /// The `value` member.
        public var value: Value

        /// Makes a value of its members.
        public init(value: Value) {
            self.value = value
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(value: object.required("value"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("value", value)
        }

        /// `value` of the document.
        public enum Value: UnionCodable {
            /// `string`
            case string(String)
            /// `object`
            case object(Object)
            /// A value that fits no case of the document.
            case undocumented(JSONValue)

            /// Finds the case of a JSON value and reads it.
            public static func read(from value: inout ValueReader) -> Self {
                if value.kind == .string { return .string(value.read()) }
                if value.kind == .object { return .object(value.read()) }
                return .undocumented(value.undocumented())
            }

            /// Writes the case's value.
            public func write(into value: inout ValueWriter) {
                switch self {
                case .string(let member): value.write(case: 0, member)
                case .object(let member): value.write(case: 1, member)
                case .undocumented(let json): value.write(undocumented: json)
                }
            }

            /// `object` of the document.
            public struct Object: ObjectCodable {
                /// The `text` member.
                public var text: Optional<String>

                /// Makes a value of its members.
                public init(text: String? = nil) {
                    self.text = text
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(text: object.optional("text"))
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.writeIfPresent("text", text)
                }
            }
        }
    }
}

// File: Kinds/Kinds.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Kinds {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Holder Holder value.
        """#
    )
}
