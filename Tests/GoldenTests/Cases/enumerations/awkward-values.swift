// File: AwkwardValues/AwkwardValues.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Awkward values
public enum AwkwardValues {}

extension AwkwardValues {
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
                name: "AwkwardValues",
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

// File: AwkwardValues/Schemas/AwkwardValues+Tier.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension AwkwardValues {
    /// What the vendor calls a tier.
    public struct Tier: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `None`
        public static var noneValue: Self { Self(rawValue: "None") }

        /// `?`
        public static var questionMark: Self { Self(rawValue: "?") }

        /// `512_v2_1`
        public static var _512V2_1: Self { Self(rawValue: "512_v2_1") }

        /// `Gen-2.5-High`
        public static var gen2_5High: Self { Self(rawValue: "Gen-2.5-High") }

        /// `default`
        public static var `default`: Self { Self(rawValue: "default") }

        /// `self`
        public static var selfValue: Self { Self(rawValue: "self") }

        /// `some`
        public static var someValue: Self { Self(rawValue: "some") }

        /// `""`
        public static var emptyValue: Self { Self(rawValue: "") }

        /// `" "`
        public static var space: Self { Self(rawValue: " ") }

        /// `Type`
        public static var type: Self { Self(rawValue: "Type") }

        /// The values that the document names.
        public static var documented: [Self] {
            [
                .noneValue,
                .questionMark,
                ._512V2_1,
                .gen2_5High,
                .default,
                .selfValue,
                .someValue,
                .emptyValue,
                .space,
                .type,
            ]
        }
    }
}

// File: AwkwardValues/Schemas/AwkwardValues+Reaction.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension AwkwardValues {
    /// `Reaction` of the document.
    public struct Reaction: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `+1`
        public static var plus1: Self { Self(rawValue: "+1") }

        /// `-1`
        public static var minus1: Self { Self(rawValue: "-1") }

        /// `laugh`
        public static var laugh: Self { Self(rawValue: "laugh") }

        /// `heart`
        public static var heart: Self { Self(rawValue: "heart") }

        /// The values that the document names.
        public static var documented: [Self] { [.plus1, .minus1, .laugh, .heart] }
    }
}

// File: AwkwardValues/Schemas/AwkwardValues+Zone.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension AwkwardValues {
    /// `Zone` of the document.
    public struct Zone: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `GMT`
        public static var gmt: Self { Self(rawValue: "GMT") }

        /// `GMT+1`
        public static var gmtPlus1: Self { Self(rawValue: "GMT+1") }

        /// `GMT-1`
        public static var gmt1: Self { Self(rawValue: "GMT-1") }

        /// `GMT+10`
        public static var gmtPlus10: Self { Self(rawValue: "GMT+10") }

        /// The values that the document names.
        public static var documented: [Self] { [.gmt, .gmtPlus1, .gmt1, .gmtPlus10] }
    }
}

// File: AwkwardValues/Schemas/AwkwardValues+Comparison.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension AwkwardValues {
    /// `Comparison` of the document.
    public struct Comparison: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `=`
        public static var equals: Self { Self(rawValue: "=") }

        /// `!=`
        public static var exclamationMarkEquals: Self { Self(rawValue: "!=") }

        /// `<`
        public static var lessThan: Self { Self(rawValue: "<") }

        /// `<=`
        public static var lessThanEquals: Self { Self(rawValue: "<=") }

        /// `>`
        public static var greaterThan: Self { Self(rawValue: ">") }

        /// `>=`
        public static var greaterThanEquals: Self { Self(rawValue: ">=") }

        /// The values that the document names.
        public static var documented: [Self] {
            [.equals, .exclamationMarkEquals, .lessThan, .lessThanEquals, .greaterThan, .greaterThanEquals]
        }
    }
}

// File: AwkwardValues/Schemas/AwkwardValues+Case.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension AwkwardValues {
    /// `Case` of the document.
    public struct Case: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `active`
        public static var active: Self { Self(rawValue: "active") }

        /// `Active`
        public static var activeCapitalized: Self { Self(rawValue: "Active") }

        /// `ACTIVE`
        public static var activeValue: Self { Self(rawValue: "ACTIVE") }

        /// `in_active`
        public static var inUnderscoreActive: Self { Self(rawValue: "in_active") }

        /// `in-active`
        public static var inActive: Self { Self(rawValue: "in-active") }

        /// The values that the document names.
        public static var documented: [Self] {
            [.active, .activeCapitalized, .activeValue, .inUnderscoreActive, .inActive]
        }
    }
}

// File: AwkwardValues/Schemas/AwkwardValues+Digits.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension AwkwardValues {
    /// `Digits` of the document.
    public struct Digits: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `1`
        public static var _1: Self { Self(rawValue: "1") }

        /// `2`
        public static var _2: Self { Self(rawValue: "2") }

        /// `10`
        public static var _10: Self { Self(rawValue: "10") }

        /// `1.0`
        public static var _1_0: Self { Self(rawValue: "1.0") }

        /// `2x`
        public static var _2x: Self { Self(rawValue: "2x") }

        /// The values that the document names.
        public static var documented: [Self] { [._1, ._2, ._10, ._1_0, ._2x] }
    }
}

// File: AwkwardValues/Schemas/AwkwardValues+Unicode.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension AwkwardValues {
    /// `Unicode` of the document.
    public struct Unicode: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `größe`
        public static var größe: Self { Self(rawValue: "größe") }

        /// `日本`
        public static var 日本: Self { Self(rawValue: "日本") }

        /// `🐈`
        public static var u1f408: Self { Self(rawValue: "🐈") }

        /// `e"scape\(d)`
        public static var eScapeD: Self { Self(rawValue: "e\"scape\\(d)") }

        /// The values that the document names.
        public static var documented: [Self] { [.größe, .日本, .u1f408, .eScapeD] }
    }
}
