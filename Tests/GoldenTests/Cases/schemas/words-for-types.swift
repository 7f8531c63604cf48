// File: WordsForTypes/WordsForTypes.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Words for types
public enum WordsForTypes {}

extension WordsForTypes {
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
                name: "WordsForTypes",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: WordsForTypes.locations
            )
        }
    }
}

// File: WordsForTypes/Schemas/WordsForTypes+Words.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WordsForTypes {
    /// `Words` of the document.
    public struct Words: ObjectCodable {
        /// The `long` member.
        public var long: Optional<Int64>
        /// The `date` member.
        public var date: Optional<CalendarDate>
        /// The `list` member.
        public var list: Optional<[String]>
        /// The `map` member.
        public var map: Optional<[String: JSONValue]>
        /// The `nothing` member.
        public var nothing: Optional<JSONValue>
        /// The `flags` member.
        public var flags: Optional<[String: [String: JSONValue]]>
        /// The `text` member.
        public var text: Optional<String>
        /// The `seconds` member.
        public var seconds: Optional<Int>
        /// The `exact` member.
        public var exact: Optional<Double>
        /// The `odd` member.
        public var odd: Optional<String>

        /// Makes a value of its members.
        public init(
            long: Int64? = nil,
            date: CalendarDate? = nil,
            list: [String]? = nil,
            map: [String: JSONValue]? = nil,
            nothing: JSONValue? = nil,
            flags: [String: [String: JSONValue]]? = nil,
            text: String? = nil,
            seconds: Int? = nil,
            exact: Double? = nil,
            odd: String? = nil
        ) {
            self.long = long
            self.date = date
            self.list = list
            self.map = map
            self.nothing = nothing
            self.flags = flags
            self.text = text
            self.seconds = seconds
            self.exact = exact
            self.odd = odd
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                long: object.optional("long"),
                date: object.optional("date"),
                list: object.optional("list"),
                map: object.optional("map"),
                nothing: object.optional("nothing"),
                flags: object.optional("flags"),
                text: object.optional("text"),
                seconds: object.optional("seconds"),
                exact: object.optional("exact"),
                odd: object.optional("odd")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("long", long)
            object.writeIfPresent("date", date)
            object.writeIfPresent("list", list)
            object.writeIfPresent("map", map)
            object.writeIfPresent("nothing", nothing)
            object.writeIfPresent("flags", flags)
            object.writeIfPresent("text", text)
            object.writeIfPresent("seconds", seconds)
            object.writeIfPresent("exact", exact)
            object.writeIfPresent("odd", odd)
        }
    }
}

// File: WordsForTypes/WordsForTypes.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WordsForTypes {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Words Words flags.
        """#
    )
}
