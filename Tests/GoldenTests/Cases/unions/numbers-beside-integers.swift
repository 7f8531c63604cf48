// File: NumbersBesideIntegers/NumbersBesideIntegers.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Numbers beside integers
public enum NumbersBesideIntegers {}

extension NumbersBesideIntegers {
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
                name: "NumbersBesideIntegers",
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

// File: NumbersBesideIntegers/Schemas/NumbersBesideIntegers+Label.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NumbersBesideIntegers {
    /// `Label` of the document.
    public enum Label: UnionCodable {
        /// `integer`
        case integer(Int)
        /// `number`
        case number(Double)
        /// `string`
        case string(String)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .string { return .string(value.read()) }
            if value.kind == .integer { return .integer(value.read()) }
            if value.kind == .integer || value.kind == .number { return .number(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .integer(let member): value.write(case: 0, member)
            case .number(let member): value.write(case: 1, member, as: .fraction)
            case .string(let member): value.write(case: 2, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}

// File: NumbersBesideIntegers/Schemas/NumbersBesideIntegers+Precise.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NumbersBesideIntegers {
    /// `Precise` of the document.
    public enum Precise: UnionCodable {
        /// `integer`
        case integer(Int)
        /// `number`
        case number(Decimal)
        /// `string`
        case string(String)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .string { return .string(value.read()) }
            if value.kind == .integer { return .integer(value.read()) }
            if value.kind == .integer || value.kind == .number { return .number(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .integer(let member): value.write(case: 0, member)
            case .number(let member): value.write(case: 1, member, as: .fraction)
            case .string(let member): value.write(case: 2, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}

// File: NumbersBesideIntegers/Schemas/NumbersBesideIntegers+Single.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NumbersBesideIntegers {
    /// `Single` of the document.
    public enum Single: UnionCodable {
        /// `number`
        case number(Float)
        /// `integer`
        case integer(Int32)
        /// `boolean`
        case boolean(Bool)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .boolean { return .boolean(value.read()) }
            if value.kind == .integer { return .integer(value.read()) }
            if value.kind == .integer || value.kind == .number { return .number(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .number(let member): value.write(case: 0, member, as: .fraction)
            case .integer(let member): value.write(case: 1, member)
            case .boolean(let member): value.write(case: 2, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}

// File: NumbersBesideIntegers/Schemas/NumbersBesideIntegers+Steps.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NumbersBesideIntegers {
    /// `Steps` of the document.
    public enum Steps: UnionCodable {
        /// `integer`
        case integer(Int)
        /// `number`
        case number(Number)
        /// `string`
        case string(String)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .string { return .string(value.read()) }
            if value.kind == .integer { return .integer(value.read()) }
            if value.kind == .integer || value.kind == .number { return .number(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .integer(let member): value.write(case: 0, member)
            case .number(let member): value.write(case: 1, member, as: .fraction)
            case .string(let member): value.write(case: 2, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }

        /// `number` of the document.
        public struct Number: NumberEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: Double

            /// Makes a value, documented or not.
            public init(rawValue: Double) {
                self.rawValue = rawValue
            }

            /// `1.5`
            public static var value1_5: Self { Self(rawValue: 1.5) }

            /// `2`
            public static var value2: Self { Self(rawValue: 2) }

            /// The values that the document names.
            public static var documented: [Self] { [.value1_5, .value2] }
        }
    }
}

// File: NumbersBesideIntegers/Schemas/NumbersBesideIntegers+Wholes.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NumbersBesideIntegers {
    /// `Wholes` of the document.
    public enum Wholes: UnionCodable {
        /// `integer`
        case integer(Integer)
        /// `number`
        case number(Double)
        /// `string`
        case string(String)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .string { return .string(value.read()) }
            if value.kind == .integer { return .integer(value.read()) }
            if value.kind == .integer || value.kind == .number { return .number(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .integer(let member): value.write(case: 0, member)
            case .number(let member): value.write(case: 1, member, as: .fraction)
            case .string(let member): value.write(case: 2, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }

        /// `integer` of the document.
        public struct Integer: IntegerEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: Int

            /// Makes a value, documented or not.
            public init(rawValue: Int) {
                self.rawValue = rawValue
            }

            /// `1`
            public static var value1: Self { Self(rawValue: 1) }

            /// `2`
            public static var value2: Self { Self(rawValue: 2) }

            /// The values that the document names.
            public static var documented: [Self] { [.value1, .value2] }
        }
    }
}

// File: NumbersBesideIntegers/Schemas/NumbersBesideIntegers+Lists.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NumbersBesideIntegers {
    /// `Lists` of the document.
    public enum Lists: UnionCodable {
        /// `array of integer`
        case arrayOfInteger([Int])
        /// `array of number`
        case arrayOfNumber([Double])
        /// `array of string`
        case arrayOfString([String])
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .array {
                let candidates = [
                    UnionCandidate(Self.arrayOfInteger),
                    UnionCandidate(Self.arrayOfNumber),
                    UnionCandidate(Self.arrayOfString),
                ]
                if let member = value.closest(candidates) { return member }
            }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .arrayOfInteger(let member): value.write(case: 0, member)
            case .arrayOfNumber(let member): value.write(case: 1, member, as: .fraction)
            case .arrayOfString(let member): value.write(case: 2, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}

// File: NumbersBesideIntegers/Schemas/NumbersBesideIntegers+Tables.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NumbersBesideIntegers {
    /// `Tables` of the document.
    public enum Tables: UnionCodable {
        /// `object`
        case object([String: Int])
        /// `object`
        case tablesObject([String: Double])
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .object {
                let candidates = [UnionCandidate(Self.object), UnionCandidate(Self.tablesObject)]
                if let member = value.closest(candidates) { return member }
            }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .object(let member): value.write(case: 0, member)
            case .tablesObject(let member): value.write(case: 1, member, as: .fraction)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}

// File: NumbersBesideIntegers/Schemas/NumbersBesideIntegers+Objects.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NumbersBesideIntegers {
    /// `Objects` of the document.
    public enum Objects: UnionCodable {
        /// `size`
        case size(Size)
        /// `size`
        case objectWithSize(ObjectWithSize)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .object {
                let candidates = [UnionCandidate(Self.size), UnionCandidate(Self.objectWithSize)]
                if let member = value.closest(candidates) { return member }
            }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .size(let member): value.write(case: 0, member)
            case .objectWithSize(let member): value.write(case: 1, member, as: .fraction)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }

        /// `size` of the document.
        public struct Size: ObjectCodable {
            /// The `size` member.
            public var size: Int

            /// Makes a value of its members.
            public init(size: Int) {
                self.size = size
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(size: object.required("size"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("size", size)
            }
        }

        /// `size` of the document.
        public struct ObjectWithSize: ObjectCodable {
            /// The `size` member.
            public var size: Double

            /// Makes a value of its members.
            public init(size: Double) {
                self.size = size
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(size: object.required("size"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("size", size)
            }
        }
    }
}

// File: NumbersBesideIntegers/Schemas/NumbersBesideIntegers+Outer.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NumbersBesideIntegers {
    /// `Outer` of the document.
    public enum Outer: UnionCodable {
        /// `integer`
        case integer(Int)
        /// `NumberOrText`
        case numberOrText(NumberOrText)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .integer { return .integer(value.read()) }
            if value.kind == .integer || value.kind == .number || value.kind == .string,
                let member: NumberOrText = value.attempt()
            {
                return .numberOrText(member)
            }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .integer(let member): value.write(case: 0, member)
            case .numberOrText(let member): value.write(case: 1, member, as: .fraction)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}

// File: NumbersBesideIntegers/Schemas/NumbersBesideIntegers+NumberOrText.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NumbersBesideIntegers {
    /// `NumberOrText` of the document.
    public enum NumberOrText: UnionCodable {
        /// `number`
        case number(Double)
        /// `string`
        case string(String)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .integer || value.kind == .number { return .number(value.read()) }
            if value.kind == .string { return .string(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .number(let member): value.write(case: 0, member)
            case .string(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}

// File: NumbersBesideIntegers/Schemas/NumbersBesideIntegers+Apart.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NumbersBesideIntegers {
    /// `Apart` of the document.
    public enum Apart: UnionCodable {
        /// `a`
        case a(A)
        /// `b`
        case b(B)
        /// A case the document does not name: the value of `kind`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("kind") {
            case "a": .a(value.read())
            case "b": .b(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .a(let member): value.write(case: 0, member)
            case .b(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }

        /// `a` of the document.
        public struct A: ObjectCodable {
            /// The `kind` member.
            public var kind: String
            /// The `size` member.
            public var size: Int

            /// Makes a value of its members.
            public init(kind: String = "a", size: Int) {
                self.kind = kind
                self.size = size
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    kind: object.required("kind"),
                    size: object.required("size")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("kind", kind)
                object.write("size", size)
            }
        }

        /// `b` of the document.
        public struct B: ObjectCodable {
            /// The `kind` member.
            public var kind: String
            /// The `size` member.
            public var size: Double

            /// Makes a value of its members.
            public init(kind: String = "b", size: Double) {
                self.kind = kind
                self.size = size
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    kind: object.required("kind"),
                    size: object.required("size")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("kind", kind)
                object.write("size", size)
            }
        }
    }
}

// File: NumbersBesideIntegers/Schemas/NumbersBesideIntegers+Plain.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NumbersBesideIntegers {
    /// `Plain` of the document.
    public struct Plain: ObjectCodable {
        /// The `size` member.
        public var size: Double
        /// The `sizes` member.
        public var sizes: Optional<[Double]>

        /// Makes a value of its members.
        public init(size: Double, sizes: [Double]? = nil) {
            self.size = size
            self.sizes = sizes
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                size: object.required("size"),
                sizes: object.optional("sizes")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("size", size)
            object.writeIfPresent("sizes", sizes)
        }
    }
}

// File: NumbersBesideIntegers/Operations/NumbersBesideIntegers.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NumbersBesideIntegers.Client {
    /// Calls `GET /measure`.
    public func measure(limit: MeasureLimit? = nil) -> Call<NumbersBesideIntegers.Label, Never> {
        var request = OperationRequest(.get, "/measure", id: "measure")
        request.query("limit", limit)
        return Call(core, request, [.success(200)])
    }

    /// `measure limit` of the document.
    public enum MeasureLimit: UnionCodable {
        /// `integer`
        case integer(Int)
        /// `number`
        case number(Double)
        /// `boolean`
        case boolean(Bool)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .boolean { return .boolean(value.read()) }
            if value.kind == .integer { return .integer(value.read()) }
            if value.kind == .integer || value.kind == .number { return .number(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .integer(let member): value.write(case: 0, member)
            case .number(let member): value.write(case: 1, member, as: .fraction)
            case .boolean(let member): value.write(case: 2, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}
