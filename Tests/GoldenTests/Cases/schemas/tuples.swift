// File: Tuples/Tuples.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Tuples
public enum Tuples {}

extension Tuples {
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
                name: "Tuples",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Tuples.locations
            )
        }
    }
}

// File: Tuples/Schemas/Tuples+Position.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tuples {
    /// Where something is.
    public struct Position: JSONCodable {
        /// longitude
        public var longitude: Double
        /// latitude
        public var latitude: Double
        /// How it was found.
        public var item2: Optional<String>

        /// Makes a value of its items.
        public init(longitude: Double, latitude: Double, item2: String?) {
            self.longitude = longitude
            self.latitude = latitude
            self.item2 = item2
        }

        /// Reads the items of a JSON array.
        public static func read(from value: inout ValueReader) -> Self {
            var items = ItemsReader(value)
            return Self(longitude: items.required(), latitude: items.required(), item2: items.optional())
        }

        /// Writes the items of a JSON array.
        public func write(into value: inout ValueWriter) {
            var items = ItemsWriter(value)
            items.write(longitude)
            items.write(latitude)
            items.write(item2)
            items.finish()
        }
    }
}

// File: Tuples/Schemas/Tuples+Entry.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tuples {
    /// `Entry` of the document.
    public struct Entry: JSONCodable {
        /// The item at 0.
        public var item0: String
        /// The item at 1.
        public var item1: Item1
        /// Where something is.
        public var position: Optional<Position>
        /// The items after them.
        public var rest: [UUID]

        /// Makes a value of its items.
        public init(item0: String, item1: Item1, position: Position? = nil, rest: [UUID] = []) {
            self.item0 = item0
            self.item1 = item1
            self.position = position
            self.rest = rest
        }

        /// Reads the items of a JSON array.
        public static func read(from value: inout ValueReader) -> Self {
            var items = ItemsReader(value)
            return Self(
                item0: items.required(),
                item1: items.required(),
                position: items.optional(),
                rest: items.rest()
            )
        }

        /// Writes the items of a JSON array.
        public func write(into value: inout ValueWriter) {
            var items = ItemsWriter(value)
            items.write(item0)
            items.write(item1)
            items.writeIfPresent(position)
            items.write(rest: rest)
            items.finish()
        }

        /// `item 1` of the document.
        public struct Item1: ObjectCodable {
            /// The `value` member.
            public var value: Int

            /// Makes a value of its members.
            public init(value: Int) {
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
        }
    }
}

// File: Tuples/Schemas/Tuples+Tree.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tuples {
    /// `Tree` of the document.
    public struct Tree: JSONCodable {
        /// The item at 0.
        public var item0: String
        /// The item at 1.
        @Boxed public var item1: Optional<Tree>

        /// Makes a value of its items.
        public init(item0: String, item1: Tree?) {
            self.item0 = item0
            self.item1 = item1
        }

        /// Reads the items of a JSON array.
        public static func read(from value: inout ValueReader) -> Self {
            var items = ItemsReader(value)
            return Self(item0: items.required(), item1: items.optional())
        }

        /// Writes the items of a JSON array.
        public func write(into value: inout ValueWriter) {
            var items = ItemsWriter(value)
            items.write(item0)
            items.write(item1)
            items.finish()
        }
    }
}

// File: Tuples/Schemas/Tuples+Same.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tuples {
    /// `Same` of the document.
    public typealias Same = [String]
}

// File: Tuples/Schemas/Tuples+Pair.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tuples {
    /// `Pair` of the document.
    public typealias Pair = [Position]
}

// File: Tuples/Schemas/Tuples+Holder.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tuples {
    /// `Holder` of the document.
    public struct Holder: ObjectCodable {
        /// The `rows` member.
        public var rows: Optional<[Row]>
        /// The `draft4` member.
        public var draft4: Optional<[JSONValue]>
        /// The `either` member.
        public var either: Optional<Either>

        /// Makes a value of its members.
        public init(rows: [Row]? = nil, draft4: [JSONValue]? = nil, either: Either? = nil) {
            self.rows = rows
            self.draft4 = draft4
            self.either = either
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                rows: object.optional("rows"),
                draft4: object.optional("draft4"),
                either: object.optional("either")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("rows", rows)
            object.writeIfPresent("draft4", draft4)
            object.writeIfPresent("either", either)
        }

        /// `row` of the document.
        public struct Row: JSONCodable {
            /// The item at 0.
            public var item0: String
            /// The item at 1.
            public var item1: Int

            /// Makes a value of its items.
            public init(item0: String, item1: Int) {
                self.item0 = item0
                self.item1 = item1
            }

            /// Reads the items of a JSON array.
            public static func read(from value: inout ValueReader) -> Self {
                var items = ItemsReader(value)
                return Self(item0: items.required(), item1: items.required())
            }

            /// Writes the items of a JSON array.
            public func write(into value: inout ValueWriter) {
                var items = ItemsWriter(value)
                items.write(item0)
                items.write(item1)
                items.finish()
            }
        }

        /// `either` of the document.
        public enum Either: UnionCodable {
            /// `string`
            case string(String)
            /// `array`
            case array(Array)
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

            /// `array` of the document.
            public struct Array: JSONCodable {
                /// The item at 0.
                public var item0: Bool
                /// The item at 1.
                public var item1: String

                /// Makes a value of its items.
                public init(item0: Bool, item1: String) {
                    self.item0 = item0
                    self.item1 = item1
                }

                /// Reads the items of a JSON array.
                public static func read(from value: inout ValueReader) -> Self {
                    var items = ItemsReader(value)
                    return Self(item0: items.required(), item1: items.required())
                }

                /// Writes the items of a JSON array.
                public func write(into value: inout ValueWriter) {
                    var items = ItemsWriter(value)
                    items.write(item0)
                    items.write(item1)
                    items.finish()
                }
            }
        }
    }
}

// File: Tuples/Tuples.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tuples {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Holder Holder rows. draft4. either.
        """#
    )
}
