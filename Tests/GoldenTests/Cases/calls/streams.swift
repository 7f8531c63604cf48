// File: Streams/Streams.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Streams
public enum Streams {}

extension Streams {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://example.com") }

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
            serverURL: URL = Self.defaultServerURL,
            transport: any ClientTransport = URLSessionTransport(),
            options: CallOptions = CallOptions()
        ) {
            core = ClientCore(
                name: "Streams",
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

// File: Streams/Schemas/Streams+Item.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Streams {
    /// `Item` of the document.
    public struct Item: ObjectCodable {
        /// The `name` member.
        public var name: String

        /// Makes a value of its members.
        public init(name: String) {
            self.name = name
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(name: object.required("name"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("name", name)
        }
    }
}

// File: Streams/Operations/Streams.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Streams.Client {
    /// Calls `GET /events`.
    public func watch() -> StreamCall<Data, Never, WatchElement> {
        StreamCall(
            Call(
                core,
                OperationRequest(.get, "/events", id: "watch"),
                [.successBytes(200, contentType: "text/event-stream")]
            ),
            .events(named: ["addString", "addJSON"])
        )
    }

    /// Calls `GET /payloads`.
    public func watchPayloads() -> StreamCall<Data, Never, WatchPayloadsElement> {
        StreamCall(
            Call(
                core,
                OperationRequest(.get, "/payloads", id: "watchPayloads"),
                [.successBytes(200, contentType: "text/event-stream")]
            ),
            .events
        )
    }

    /// Calls `GET /lines`.
    public func readLines() -> StreamCall<Data, Never, Streams.Item> {
        StreamCall(
            Call(
                core,
                OperationRequest(.get, "/lines", id: "readLines"),
                [.successBytes(200, contentType: "application/jsonl")]
            ),
            .lines("application/jsonl")
        )
    }

    /// Calls `POST /lines`.
    public func sendLines(body: RequestStream<Streams.Item>) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/lines", id: "sendLines")
        request.body(stream: body, contentType: "application/x-ndjson")
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `PUT /lines`.
    public func sendEither(body: SendEitherBodyContent? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.put, "/lines", id: "sendEither")
        switch body {
        case .json(let value)?: request.body(json: value)
        case .stream(let value)?: request.body(stream: value, contentType: "application/json-seq")
        case nil: break
        }
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /sequence`.
    public func readSequence() -> StreamCall<Data, Streams.Item, ReadSequenceElement> {
        StreamCall(
            Call(
                core,
                OperationRequest(.get, "/sequence", id: "readSequence"),
                [.successBytes(200, contentType: "application/json-seq"), .failure(.any)]
            ),
            .lines("application/json-seq")
        )
    }

    /// Calls `GET /mixed`.
    public func readMixed() -> Call<Data, Never> {
        Call(
            core,
            OperationRequest(.get, "/mixed", id: "readMixed"),
            [.successBytes(200, contentType: "multipart/mixed")]
        )
    }

    /// Calls `GET /plain`.
    public func watchText() -> Call<Data, Never> {
        Call(
            core,
            OperationRequest(.get, "/plain", id: "watchText"),
            [.successBytes(200, contentType: "text/event-stream")]
        )
    }

    /// `watch Element` of the document.
    public struct WatchElement: ObjectCodable {
        /// The `event` member.
        public var event: String
        /// The `data` member.
        public var data: Optional<String>
        /// The `retry` member.
        public var retry: Optional<Int>
        /// What else the object is.
        public var variant: Variant

        /// Makes a value of its members.
        public init(event: String, data: String? = nil, retry: Int? = nil, variant: Variant) {
            self.event = event
            self.data = data
            self.retry = retry
            self.variant = variant
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                event: object.required("event"),
                data: object.optional("data"),
                retry: object.optional("retry"),
                variant: object.overlay()
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("event", event)
            object.writeIfPresent("data", data)
            object.writeIfPresent("retry", retry)
            object.write(overlay: variant, except: ["event", "data", "retry"])
        }

        /// `variant` of the document.
        public enum Variant: UnionCodable {
            /// `addString`
            case addString(AddString)
            /// `addJSON`
            case addJSON(AddJSON)
            /// A value that fits no case of the document.
            case undocumented(JSONValue)

            /// Finds the case of a JSON value and reads it.
            public static func read(from value: inout ValueReader) -> Self {
                if value.member("event", equals: "addString") { return .addString(value.read()) }
                if value.member("event", equals: "addJSON") { return .addJSON(value.read()) }
                if !value.hasMember("event"), value.kind == .object {
                    let candidates = [UnionCandidate(Self.addJSON), UnionCandidate(Self.addString)]
                    if let member = value.closest(candidates) { return member }
                }
                return .undocumented(value.undocumented())
            }

            /// Writes the case's value.
            public func write(into value: inout ValueWriter) {
                switch self {
                case .addString(let member): value.write(case: 0, member)
                case .addJSON(let member): value.write(case: 1, member)
                case .undocumented(let json): value.write(undocumented: json)
                }
            }

            /// `addString` of the document.
            public struct AddString: ObjectCodable {
                /// The `event` member.
                public var event: Optional<String>

                /// Makes a value of its members.
                public init(event: String? = nil) {
                    self.event = event
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(event: object.optional("event"))
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.writeIfPresent("event", event)
                }
            }

            /// `addJSON` of the document.
            public struct AddJSON: ObjectCodable {
                /// The `event` member.
                public var event: Optional<String>
                /// The `data` member.
                public var data: Optional<JSONText<Streams.Item>>

                /// Makes a value of its members.
                public init(event: String? = nil, data: JSONText<Streams.Item>? = nil) {
                    self.event = event
                    self.data = data
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        event: object.optional("event"),
                        data: object.optional("data")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.writeIfPresent("event", event)
                    object.writeIfPresent("data", data)
                }
            }
        }
    }

    /// `watchPayloads Element` of the document.
    public struct WatchPayloadsElement: ObjectCodable {
        /// The `id` member.
        public var id: Optional<String>
        /// The `data` member.
        public var data: Optional<JSONText<[Int]>>

        /// Makes a value of its members.
        public init(id: String? = nil, data: JSONText<[Int]>? = nil) {
            self.id = id
            self.data = data
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.optional("id"),
                data: object.optional("data")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("id", id)
            object.writeIfPresent("data", data)
        }
    }

    /// The media types the body may be sent as.
    public indirect enum SendEitherBodyContent: Sendable {
        /// `application/json`
        case json(Streams.Item)
        /// `application/json-seq`
        case stream(RequestStream<Streams.Item>)
    }

    /// `readSequence Element` of the document.
    public struct ReadSequenceElement: ObjectCodable {
        /// The `n` member.
        public var n: Optional<Int>

        /// Makes a value of its members.
        public init(n: Int?) {
            self.n = n
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(n: object.optional("n"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("n", n)
        }
    }
}
