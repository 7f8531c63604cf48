// File: Formats/Formats.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Formats
public enum Formats {}

extension Formats {
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
                name: "Formats",
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

// File: Formats/Schemas/Formats+Everything.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Formats {
    /// `Everything` of the document.
    public struct Everything: ObjectCodable {
        /// The `plain` member.
        public var plain: Int
        /// The `int32` member.
        public var int32: Int32
        /// The `int64` member.
        public var int64: Int64
        /// The `uint8` member.
        public var uint8: UInt8
        /// The `uint64` member.
        public var uint64: UInt64
        /// The `number` member.
        public var number: Double
        /// The `float` member.
        public var float: Float
        /// The `double` member.
        public var double: Double
        /// The `decimal` member.
        public var decimal: Decimal
        /// The `decimalText` member.
        public var decimalText: Optional<String>
        /// The `moment` member.
        public var moment: Date
        /// The `day` member.
        public var day: CalendarDate
        /// The `time` member.
        public var time: Optional<String>
        /// The `duration` member.
        public var duration: Optional<String>
        /// The `id` member.
        public var id: UUID
        /// The `link` member.
        public var link: Optional<URL>
        /// The `bytes` member.
        public var bytes: Optional<Data>
        /// The `encoded` member.
        public var encoded: Optional<Data>
        /// The `email` member.
        public var email: Optional<String>
        /// The `secret` member.
        public var secret: Optional<String>
        /// The `odd` member.
        public var odd: Optional<String>
        /// The `flag` member.
        public var flag: Optional<Bool>
        /// The `anything` member.
        public var anything: Optional<JSONValue>
        /// The `allowed` member.
        public var allowed: Optional<JSONValue>
        /// The `forbidden` member.
        public var forbidden: Optional<JSONValue>

        /// Makes a value of its members.
        public init(
            plain: Int,
            int32: Int32,
            int64: Int64,
            uint8: UInt8,
            uint64: UInt64,
            number: Double,
            float: Float,
            double: Double,
            decimal: Decimal,
            decimalText: String? = nil,
            moment: Date,
            day: CalendarDate,
            time: String? = nil,
            duration: String? = nil,
            id: UUID,
            link: URL? = nil,
            bytes: Data? = nil,
            encoded: Data? = nil,
            email: String? = nil,
            secret: String? = nil,
            odd: String? = nil,
            flag: Bool? = nil,
            anything: JSONValue? = nil,
            allowed: JSONValue? = nil,
            forbidden: JSONValue? = nil
        ) {
            self.plain = plain
            self.int32 = int32
            self.int64 = int64
            self.uint8 = uint8
            self.uint64 = uint64
            self.number = number
            self.float = float
            self.double = double
            self.decimal = decimal
            self.decimalText = decimalText
            self.moment = moment
            self.day = day
            self.time = time
            self.duration = duration
            self.id = id
            self.link = link
            self.bytes = bytes
            self.encoded = encoded
            self.email = email
            self.secret = secret
            self.odd = odd
            self.flag = flag
            self.anything = anything
            self.allowed = allowed
            self.forbidden = forbidden
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                plain: object.required("plain"),
                int32: object.required("int32"),
                int64: object.required("int64"),
                uint8: object.required("uint8"),
                uint64: object.required("uint64"),
                number: object.required("number"),
                float: object.required("float"),
                double: object.required("double"),
                decimal: object.required("decimal"),
                decimalText: object.optional("decimalText"),
                moment: object.required("moment"),
                day: object.required("day"),
                time: object.optional("time"),
                duration: object.optional("duration"),
                id: object.required("id"),
                link: object.optional("link"),
                bytes: object.optional("bytes"),
                encoded: object.optional("encoded"),
                email: object.optional("email"),
                secret: object.optional("secret"),
                odd: object.optional("odd"),
                flag: object.optional("flag"),
                anything: object.optional("anything"),
                allowed: object.optional("allowed"),
                forbidden: object.optional("forbidden")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("plain", plain)
            object.write("int32", int32)
            object.write("int64", int64)
            object.write("uint8", uint8)
            object.write("uint64", uint64)
            object.write("number", number)
            object.write("float", float)
            object.write("double", double)
            object.write("decimal", decimal)
            object.writeIfPresent("decimalText", decimalText)
            object.write("moment", moment)
            object.write("day", day)
            object.writeIfPresent("time", time)
            object.writeIfPresent("duration", duration)
            object.write("id", id)
            object.writeIfPresent("link", link)
            object.writeIfPresent("bytes", bytes)
            object.writeIfPresent("encoded", encoded)
            object.writeIfPresent("email", email)
            object.writeIfPresent("secret", secret)
            object.writeIfPresent("odd", odd)
            object.writeIfPresent("flag", flag)
            object.writeIfPresent("anything", anything)
            object.writeIfPresent("allowed", allowed)
            object.writeIfPresent("forbidden", forbidden)
        }
    }
}
