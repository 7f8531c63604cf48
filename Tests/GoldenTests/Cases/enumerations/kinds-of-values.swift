// File: KindsOfValues/KindsOfValues.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Kinds of values
public enum KindsOfValues {}

extension KindsOfValues {
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
                name: "KindsOfValues",
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

// File: KindsOfValues/Schemas/KindsOfValues+Level.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension KindsOfValues {
    /// `Level` of the document.
    public struct Level: IntegerEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: Int

        /// Makes a value, documented or not.
        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// `-1`
        public static var valueMinus1: Self { Self(rawValue: -1) }

        /// `0`
        public static var value0: Self { Self(rawValue: 0) }

        /// `1`
        public static var value1: Self { Self(rawValue: 1) }

        /// `2`
        public static var value2: Self { Self(rawValue: 2) }

        /// The values that the document names.
        public static var documented: [Self] { [.valueMinus1, .value0, .value1, .value2] }
    }
}

// File: KindsOfValues/Schemas/KindsOfValues+Rate.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension KindsOfValues {
    /// `Rate` of the document.
    public struct Rate: NumberEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: Double

        /// Makes a value, documented or not.
        public init(rawValue: Double) {
            self.rawValue = rawValue
        }

        /// `0.5`
        public static var value0_5: Self { Self(rawValue: 0.5) }

        /// `1`
        public static var value1: Self { Self(rawValue: 1) }

        /// `1.5`
        public static var value1_5: Self { Self(rawValue: 1.5) }

        /// The values that the document names.
        public static var documented: [Self] { [.value0_5, .value1, .value1_5] }
    }
}

// File: KindsOfValues/Schemas/KindsOfValues+Untyped.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension KindsOfValues {
    /// `Untyped` of the document.
    public struct Untyped: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `a`
        public static var a: Self { Self(rawValue: "a") }

        /// `b`
        public static var b: Self { Self(rawValue: "b") }

        /// The values that the document names.
        public static var documented: [Self] { [.a, .b] }
    }
}

// File: KindsOfValues/Schemas/KindsOfValues+WithNull.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension KindsOfValues {
    /// `WithNull` of the document.
    public struct WithNull: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `a`
        public static var a: Self { Self(rawValue: "a") }

        /// `b`
        public static var b: Self { Self(rawValue: "b") }

        /// The values that the document names.
        public static var documented: [Self] { [.a, .b] }
    }
}

// File: KindsOfValues/Schemas/KindsOfValues+Switch.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension KindsOfValues {
    /// `Switch` of the document.
    public typealias Switch = Bool
}

// File: KindsOfValues/Schemas/KindsOfValues+Mixed.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension KindsOfValues {
    /// `Mixed` of the document.
    public typealias Mixed = JSONValue
}

// File: KindsOfValues/Schemas/KindsOfValues+Named.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension KindsOfValues {
    /// `Named` of the document.
    public struct Named: IntegerEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: Int

        /// Makes a value, documented or not.
        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// `1`
        public static var open: Self { Self(rawValue: 1) }

        /// `2`
        public static var closed: Self { Self(rawValue: 2) }

        /// The values that the document names.
        public static var documented: [Self] { [.open, .closed] }
    }
}

// File: KindsOfValues/Schemas/KindsOfValues+Repeated.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension KindsOfValues {
    /// `Repeated` of the document.
    public struct Repeated: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `one`
        public static var one: Self { Self(rawValue: "one") }

        /// `two`
        public static var two: Self { Self(rawValue: "two") }

        /// The values that the document names.
        public static var documented: [Self] { [.one, .two] }
    }
}

// File: KindsOfValues/Schemas/KindsOfValues+Holder.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension KindsOfValues {
    /// `Holder` of the document.
    public struct Holder: ObjectCodable {
        /// Where it stands.
        public var state: Optional<State>
        /// The `states` member.
        public var states: Optional<[StatesItem]>

        /// Makes a value of its members.
        public init(state: State? = nil, states: [StatesItem]? = nil) {
            self.state = state
            self.states = states
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                state: object.optional("state"),
                states: object.optional("states")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("state", state)
            object.writeIfPresent("states", states)
        }

        /// Where it stands.
        public struct State: StringEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: String

            /// Makes a value, documented or not.
            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            /// `on`
            public static var on: Self { Self(rawValue: "on") }

            /// `off`
            public static var off: Self { Self(rawValue: "off") }

            /// The values that the document names.
            public static var documented: [Self] { [.on, .off] }
        }

        /// `state` of the document.
        public typealias StatesItem = State
    }
}
