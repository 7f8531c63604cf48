// File: Discriminators/Discriminators.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Discriminators
public enum Discriminators {}

extension Discriminators {
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
                name: "Discriminators",
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

// File: Discriminators/Schemas/Discriminators+Payment.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Discriminators {
    /// How it is paid.
    public enum Payment: UnionCodable {
        /// `Card`
        case card(Card)
        /// `transfer`
        case transfer(Transfer)
        /// A case the document does not name: the value of `method`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("method") {
            case "card", "debit": .card(value.read())
            case "transfer": .transfer(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .card(let member): value.write(case: 0, member)
            case .transfer(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }
    }
}

// File: Discriminators/Schemas/Discriminators+Unmapped.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Discriminators {
    /// `Unmapped` of the document.
    public enum Unmapped: UnionCodable {
        /// `Card`
        case card(Card)
        /// `Transfer`
        case transfer(Transfer)
        /// A case the document does not name: the value of `method`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("method") {
            case "Card": .card(value.read())
            case "Transfer": .transfer(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .card(let member): value.write(case: 0, member)
            case .transfer(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }
    }
}

// File: Discriminators/Schemas/Discriminators+Card.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Discriminators {
    /// `Card` of the document.
    public struct Card: ObjectCodable {
        /// The `method` member.
        public var method: String
        /// The `number` member.
        public var number: String

        /// Makes a value of its members.
        public init(method: String, number: String) {
            self.method = method
            self.number = number
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                method: object.required("method"),
                number: object.required("number")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("method", method)
            object.write("number", number)
        }
    }
}

// File: Discriminators/Schemas/Discriminators+Transfer.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Discriminators {
    /// `Transfer` of the document.
    public struct Transfer: ObjectCodable {
        /// The `method` member.
        public var method: String
        /// The `iban` member.
        public var iban: String

        /// Makes a value of its members.
        public init(method: String, iban: String) {
            self.method = method
            self.iban = iban
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                method: object.required("method"),
                iban: object.required("iban")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("method", method)
            object.write("iban", iban)
        }
    }
}

// File: Discriminators/Schemas/Discriminators+Dangling.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Discriminators {
    /// `Dangling` of the document.
    public enum Dangling: UnionCodable {
        /// `card`
        case card(Card)
        /// `Transfer`
        case transfer(Transfer)
        /// A case the document does not name: the value of `method`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("method") {
            case "card": .card(value.read())
            case "Transfer": .transfer(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .card(let member): value.write(case: 0, member)
            case .transfer(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }
    }
}
