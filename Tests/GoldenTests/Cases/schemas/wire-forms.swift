// File: WireForms/WireForms.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Values with several texts
public enum WireForms {}

extension WireForms {
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
                name: "WireForms",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: WireForms.locations
            )
        }
    }
}

// File: WireForms/Schemas/WireForms+Thumbprint.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WireForms {
    /// `Thumbprint` of the document.
    public typealias Thumbprint = Data
}

// File: WireForms/Schemas/WireForms+Key.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WireForms {
    /// `Key` of the document.
    public struct Key: ObjectCodable {
        /// The `n` member.
        public var n: Data
        /// The `e` member.
        public var e: Optional<Data>
        /// The `plain` member.
        public var plain: Optional<Data>
        /// The `byte` member.
        public var byte: Optional<Data>
        /// The `prints` member.
        public var prints: Optional<[Thumbprint]>
        /// The `byName` member.
        public var byName: Optional<[String: Thumbprint]>
        /// The `either` member.
        public var either: Optional<Either>
        /// The `at` member.
        public var at: Date
        /// The `seen` member.
        public var seen: Optional<Date>
        /// The `from` member.
        public var from: Optional<Date>
        /// The `until` member.
        public var until: Optional<Date>
        /// The `created` member.
        public var created: Optional<Date>
        /// Members that the document does not name.
        public var additionalProperties: [String: Data]

        /// Makes a value of its members.
        public init(
            n: Data,
            e: Data? = nil,
            plain: Data? = nil,
            byte: Data? = nil,
            prints: [Thumbprint]? = nil,
            byName: [String: Thumbprint]? = nil,
            either: Either? = nil,
            at: Date,
            seen: Date? = nil,
            from: Date? = nil,
            until: Date? = nil,
            created: Date? = nil,
            additionalProperties: [String: Data] = [:]
        ) {
            self.n = n
            self.e = e
            self.plain = plain
            self.byte = byte
            self.prints = prints
            self.byName = byName
            self.either = either
            self.at = at
            self.seen = seen
            self.from = from
            self.until = until
            self.created = created
            self.additionalProperties = additionalProperties
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                n: object.required("n"),
                e: object.optional("e"),
                plain: object.optional("plain"),
                byte: object.optional("byte"),
                prints: object.optional("prints"),
                byName: object.optional("byName"),
                either: object.optional("either"),
                at: object.required("at"),
                seen: object.optional("seen"),
                from: object.optional("from"),
                until: object.optional("until"),
                created: object.optional("created"),
                additionalProperties: object.additional()
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("n", n, as: .base64URL)
            object.writeIfPresent("e", e, as: .base64URL)
            object.writeIfPresent("plain", plain)
            object.writeIfPresent("byte", byte)
            object.writeIfPresent("prints", prints, as: .base64URL)
            object.writeIfPresent("byName", byName, as: .base64URL)
            object.writeIfPresent("either", either)
            object.write("at", at, as: .localDateTime)
            object.writeIfPresent("seen", seen)
            object.writeIfPresent("from", from, as: .localDateTime)
            object.writeIfPresent("until", until, as: .localDateTime)
            object.writeIfPresent("created", created)
            object.write(additional: additionalProperties, as: .base64URL)
        }

        /// `either` of the document.
        public enum Either: UnionCodable {
            /// `string`
            case string(Data)
            /// `integer`
            case integer(Int)
            /// A value that fits no case of the document.
            case undocumented(JSONValue)

            /// Finds the case of a JSON value and reads it.
            public static func read(from value: inout ValueReader) -> Self {
                if value.kind == .string { return .string(value.read()) }
                if value.kind == .integer { return .integer(value.read()) }
                return .undocumented(value.undocumented())
            }

            /// Writes the case's value.
            public func write(into value: inout ValueWriter) {
                switch self {
                case .string(let member): value.write(case: 0, member, as: .base64URL)
                case .integer(let member): value.write(case: 1, member)
                case .undocumented(let json): value.write(undocumented: json)
                }
            }
        }
    }
}

// File: WireForms/Schemas/WireForms+Pair.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WireForms {
    /// `Pair` of the document.
    public struct Pair: JSONCodable {
        /// The item at 0.
        public var item0: Data
        /// The item at 1.
        public var item1: Int

        /// Makes a value of its items.
        public init(item0: Data, item1: Int) {
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
            items.write(item0, as: .base64URL)
            items.write(item1)
            items.finish()
        }
    }
}

// File: WireForms/Operations/WireForms.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WireForms.Client {
    /// Calls `POST /keys/{key}`.
    public func send(
        key: Data,
        other: Data? = nil,
        others: [WireForms.Thumbprint]? = nil,
        xKey: Data? = nil,
        at: Date? = nil,
        plain: Data? = nil,
        filter: Data? = nil,
        body: [WireForms.Thumbprint]? = nil
    ) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/keys/{key}", id: "send")
        request.path("key", key, as: .base64URL)
        request.query("other", other, as: .base64URL)
        request.query("others", others, as: .base64URL)
        request.header("X-Key", xKey, as: .base64URL)
        request.query("at", at, as: .localDateTime)
        request.query("plain", plain)
        request.query("filter", json: filter, as: .base64URL)
        request.body(json: body, as: .base64URL)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `POST /forms`.
    public func sendForm(body: WireForms.Key? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/forms", id: "sendForm")
        request.body(form: body)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `POST /parts`.
    public func sendParts(body: SendPartsBody? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/parts", id: "sendParts")
        request.body(multipart: body)
        return Call(core, request, [.successEmpty(204)])
    }

    /// `sendParts Body` of the document.
    public struct SendPartsBody: MultipartCodable, Sendable {
        /// The `key` member.
        public var key: Optional<Data>
        /// The `keys` member.
        public var keys: Optional<[Data]>
        /// The `wrapped` member.
        public var wrapped: Optional<Wrapped>
        /// The `named` member.
        public var named: Optional<String>
        /// The header field `X-Key` of `named`.
        public var namedXKey: Optional<Data>

        /// Makes a value of its members.
        public init(
            key: Data? = nil,
            keys: [Data]? = nil,
            wrapped: Wrapped? = nil,
            named: String? = nil,
            namedXKey: Data? = nil
        ) {
            self.key = key
            self.keys = keys
            self.wrapped = wrapped
            self.named = named
            self.namedXKey = namedXKey
        }

        /// Writes the parts of a multipart body.
        public func write(to form: inout MultipartWriter) {
            form.text("key", key, as: .base64URL)
            form.text("keys", keys, as: .base64URL)
            form.json("wrapped", wrapped)
            form.text("named", named, headerFields: [.init("X-Key", namedXKey, as: .base64URL)])
        }

        /// `wrapped` of the document.
        public struct Wrapped: ObjectCodable {
            /// The `key` member.
            public var key: Data

            /// Makes a value of its members.
            public init(key: Data) {
                self.key = key
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(key: object.required("key"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("key", key, as: .base64URL)
            }
        }
    }
}

// File: WireForms/WireForms.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension WireForms {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Key -
        """#
    )
}
