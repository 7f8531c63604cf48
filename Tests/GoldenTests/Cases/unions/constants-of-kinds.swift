// File: ConstantsOfKinds/ConstantsOfKinds.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Constants of kinds
public enum ConstantsOfKinds {}

extension ConstantsOfKinds {
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
                name: "ConstantsOfKinds",
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

// File: ConstantsOfKinds/Schemas/ConstantsOfKinds+ComponentKind.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ConstantsOfKinds {
    /// `ComponentKind` of the document.
    public struct ComponentKind: IntegerEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: Int

        /// Makes a value, documented or not.
        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// BUTTON
        public static var button: Self { Self(rawValue: 2) }

        /// TEXT_INPUT
        public static var textInput: Self { Self(rawValue: 4) }

        /// The values that the document names.
        public static var documented: [Self] { [.button, .textInput] }
    }
}

// File: ConstantsOfKinds/Schemas/ConstantsOfKinds+ByInteger.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ConstantsOfKinds {
    /// `ByInteger` of the document.
    public enum ByInteger: UnionCodable {
        /// `Button`
        case button(Button)
        /// `TextInput`
        case textInput(TextInput)
        /// A case the document does not name: the value of `type`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("type") {
            case "2": .button(value.read())
            case "4": .textInput(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .button(let member): value.write(case: 0, member)
            case .textInput(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }
    }
}

// File: ConstantsOfKinds/Schemas/ConstantsOfKinds+Button.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ConstantsOfKinds {
    /// `Button` of the document.
    public struct Button: ObjectCodable {
        /// The `type` member.
        public var type: ComponentKind
        /// The `label` member.
        public var label: Optional<String>

        /// Makes a value of its members.
        public init(type: ComponentKind = .button, label: String? = nil) {
            self.type = type
            self.label = label
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                type: object.required("type"),
                label: object.optional("label")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("type", type)
            object.writeIfPresent("label", label)
        }
    }
}

// File: ConstantsOfKinds/Schemas/ConstantsOfKinds+TextInput.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ConstantsOfKinds {
    /// `TextInput` of the document.
    public struct TextInput: ObjectCodable {
        /// The `type` member.
        public var type: ComponentKind
        /// The `value` member.
        public var value: Optional<String>

        /// Makes a value of its members.
        public init(type: ComponentKind = .textInput, value: String? = nil) {
            self.type = type
            self.value = value
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                type: object.required("type"),
                value: object.optional("value")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("type", type)
            object.writeIfPresent("value", value)
        }
    }
}

// File: ConstantsOfKinds/Schemas/ConstantsOfKinds+ByBoolean.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ConstantsOfKinds {
    /// `ByBoolean` of the document.
    public enum ByBoolean: UnionCodable {
        /// Success
        case success(Success)
        /// Failure
        case failure(Failure)
        /// A case the document does not name: the value of `ok`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("ok") {
            case "true": .success(value.read())
            case "false": .failure(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .success(let member): value.write(case: 0, member)
            case .failure(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }

        /// Success
        public struct Success: ObjectCodable {
            /// The `ok` member.
            public var ok: Bool
            /// The `text` member.
            public var text: Optional<String>

            /// Makes a value of its members.
            public init(ok: Bool = true, text: String? = nil) {
                self.ok = ok
                self.text = text
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    ok: object.required("ok"),
                    text: object.optional("text")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("ok", ok)
                object.writeIfPresent("text", text)
            }
        }

        /// Failure
        public struct Failure: ObjectCodable {
            /// The `ok` member.
            public var ok: Bool
            /// The `text` member.
            public var text: Optional<String>

            /// Makes a value of its members.
            public init(ok: Bool = false, text: String? = nil) {
                self.ok = ok
                self.text = text
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    ok: object.required("ok"),
                    text: object.optional("text")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("ok", ok)
                object.writeIfPresent("text", text)
            }
        }
    }
}

// File: ConstantsOfKinds/Schemas/ConstantsOfKinds+ByOptionalConstant.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ConstantsOfKinds {
    /// A tag that may be missing decides where it is there.
    public enum ByOptionalConstant: UnionCodable {
        /// Old
        case old(Old)
        /// New
        case new(New)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.member("version", equals: 1) { return .old(value.read()) }
            if value.member("version", equals: 2) { return .new(value.read()) }
            if !value.hasMember("version"), value.kind == .object {
                let candidates = [UnionCandidate(Self.old), UnionCandidate(Self.new)]
                if let member = value.closest(candidates) { return member }
            }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .old(let member): value.write(case: 0, member)
            case .new(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }

        /// Old
        public struct Old: ObjectCodable {
            /// The `version` member.
            public var version: Optional<Version>
            /// The `name` member.
            public var name: Optional<String>

            /// Makes a value of its members.
            public init(version: Version? = nil, name: String? = nil) {
                self.version = version
                self.name = name
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    version: object.optional("version"),
                    name: object.optional("name")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.writeIfPresent("version", version)
                object.writeIfPresent("name", name)
            }

            /// `version` of the document.
            public struct Version: IntegerEnumeration {
                /// The value as it goes over the wire.
                public var rawValue: Int

                /// Makes a value, documented or not.
                public init(rawValue: Int) {
                    self.rawValue = rawValue
                }

                /// `1`
                public static var value1: Self { Self(rawValue: 1) }

                /// The values that the document names.
                public static var documented: [Self] { [.value1] }
            }
        }

        /// New
        public struct New: ObjectCodable {
            /// The `version` member.
            public var version: Optional<Version>
            /// The `name` member.
            public var name: Optional<String>

            /// Makes a value of its members.
            public init(version: Version? = nil, name: String? = nil) {
                self.version = version
                self.name = name
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    version: object.optional("version"),
                    name: object.optional("name")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.writeIfPresent("version", version)
                object.writeIfPresent("name", name)
            }

            /// `version` of the document.
            public struct Version: IntegerEnumeration {
                /// The value as it goes over the wire.
                public var rawValue: Int

                /// Makes a value, documented or not.
                public init(rawValue: Int) {
                    self.rawValue = rawValue
                }

                /// `2`
                public static var value2: Self { Self(rawValue: 2) }

                /// The values that the document names.
                public static var documented: [Self] { [.value2] }
            }
        }
    }
}
