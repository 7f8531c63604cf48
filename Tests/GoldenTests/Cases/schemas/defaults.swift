// File: Defaults/Defaults.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Defaults
public enum Defaults {}

extension Defaults {
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
                name: "Defaults",
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

// File: Defaults/Schemas/Defaults+Search.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Defaults {
    /// `Search` of the document.
    public struct Search: ObjectCodable {
        /// The `query` member.
        public var query: String
        /// The `limit` member.
        public var limit: Int
        /// The `order` member.
        public var order: Optional<Order>
        /// The `ratio` member.
        public var ratio: Optional<Double>
        /// The `isExact` member.
        public var isExact: Optional<Bool>
        /// The `tags` member.
        public var tags: Optional<[String]>
        /// The `wrong` member.
        public var wrong: Optional<Int>

        /// Makes a value of its members.
        public init(
            query: String,
            limit: Int = 20,
            order: Order? = .ascending,
            ratio: Double? = 0.5,
            isExact: Bool? = false,
            tags: [String]? = [],
            wrong: Int? = nil
        ) {
            self.query = query
            self.limit = limit
            self.order = order
            self.ratio = ratio
            self.isExact = isExact
            self.tags = tags
            self.wrong = wrong
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                query: object.required("query"),
                limit: object.required("limit"),
                order: object.optional("order"),
                ratio: object.optional("ratio"),
                isExact: object.optional("isExact"),
                tags: object.optional("tags"),
                wrong: object.optional("wrong")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("query", query)
            object.write("limit", limit)
            object.writeIfPresent("order", order)
            object.writeIfPresent("ratio", ratio)
            object.writeIfPresent("isExact", isExact)
            object.writeIfPresent("tags", tags)
            object.writeIfPresent("wrong", wrong)
        }

        /// `order` of the document.
        public struct Order: StringEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: String

            /// Makes a value, documented or not.
            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            /// `ascending`
            public static var ascending: Self { Self(rawValue: "ascending") }

            /// `descending`
            public static var descending: Self { Self(rawValue: "descending") }

            /// The values that the document names.
            public static var documented: [Self] { [.ascending, .descending] }
        }
    }
}

// File: Defaults/Schemas/Defaults+Account.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Defaults {
    /// `Account` of the document.
    public struct Account: ObjectCodable {
        /// The `id` member.
        public var id: Int
        /// The `name` member.
        public var name: String
        /// The `password` member.
        public var password: String

        /// Makes a value of its members.
        public init(id: Int, name: String, password: String) {
            self.id = id
            self.name = name
            self.password = password
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                name: object.required("name"),
                password: object.required("password")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write("name", name)
            object.write("password", password)
        }
    }
}
