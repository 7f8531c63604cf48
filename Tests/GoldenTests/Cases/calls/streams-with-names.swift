// File: StreamsWithNames/StreamsWithNames.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Runs
public enum StreamsWithNames {}

extension StreamsWithNames {
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
                name: "StreamsWithNames",
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

// File: StreamsWithNames/Schemas/StreamsWithNames+RunEvent.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension StreamsWithNames {
    /// `RunEvent` of the document.
    public enum RunEvent: UnionCodable {
        /// `run.created`
        case runCreated(RunCreated)
        /// `run.done`
        case runDone(RunDone)
        /// A case the document does not name: the value of `event`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("event") {
            case "run.created": .runCreated(value.read())
            case "run.done": .runDone(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .runCreated(let member): value.write(case: 0, member)
            case .runDone(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }

        /// `run.created` of the document.
        public struct RunCreated: ObjectCodable {
            /// The `event` member.
            public var event: String
            /// The `data` member.
            public var data: Run

            /// Makes a value of its members.
            public init(event: String = "run.created", data: Run) {
                self.event = event
                self.data = data
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    event: object.required("event"),
                    data: object.required("data")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("event", event)
                object.write("data", data)
            }
        }

        /// `run.done` of the document.
        public struct RunDone: ObjectCodable {
            /// The `event` member.
            public var event: String
            /// The `data` member.
            public var data: Run

            /// Makes a value of its members.
            public init(event: String = "run.done", data: Run) {
                self.event = event
                self.data = data
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    event: object.required("event"),
                    data: object.required("data")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("event", event)
                object.write("data", data)
            }
        }
    }
}

// File: StreamsWithNames/Schemas/StreamsWithNames+Added.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension StreamsWithNames {
    /// `Added` of the document.
    public struct Added: ObjectCodable {
        /// The `event` member.
        public var event: String
        /// The `data` member.
        public var data: String

        /// Makes a value of its members.
        public init(event: String, data: String) {
            self.event = event
            self.data = data
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                event: object.required("event"),
                data: object.required("data")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("event", event)
            object.write("data", data)
        }
    }
}

// File: StreamsWithNames/Schemas/StreamsWithNames+Removed.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension StreamsWithNames {
    /// `Removed` of the document.
    public struct Removed: ObjectCodable {
        /// The `event` member.
        public var event: String
        /// The `data` member.
        public var data: String

        /// Makes a value of its members.
        public init(event: String, data: String) {
            self.event = event
            self.data = data
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                event: object.required("event"),
                data: object.required("data")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("event", event)
            object.write("data", data)
        }
    }
}

// File: StreamsWithNames/Schemas/StreamsWithNames+Run.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension StreamsWithNames {
    /// `Run` of the document.
    public struct Run: ObjectCodable {
        /// The `id` member.
        public var id: String

        /// Makes a value of its members.
        public init(id: String) {
            self.id = id
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(id: object.required("id"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
        }
    }
}

// File: StreamsWithNames/Schemas/StreamsWithNames+Delta.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension StreamsWithNames {
    /// `Delta` of the document.
    public struct Delta: ObjectCodable {
        /// The `type` member.
        public var type: String
        /// The `text` member.
        public var text: String

        /// Makes a value of its members.
        public init(type: String, text: String) {
            self.type = type
            self.text = text
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                type: object.required("type"),
                text: object.required("text")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("type", type)
            object.write("text", text)
        }
    }
}

// File: StreamsWithNames/Schemas/StreamsWithNames+Problem.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension StreamsWithNames {
    /// `Problem` of the document.
    public struct Problem: ObjectCodable {
        /// The `type` member.
        public var type: String
        /// The `code` member.
        public var code: String

        /// Makes a value of its members.
        public init(type: String, code: String) {
            self.type = type
            self.code = code
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                type: object.required("type"),
                code: object.required("code")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("type", type)
            object.write("code", code)
        }
    }
}

// File: StreamsWithNames/Operations/StreamsWithNames.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension StreamsWithNames.Client {
    /// Calls `GET /enumerated`.
    public func watchEnumerated() -> StreamCall<Data, Never, WatchEnumeratedElement> {
        StreamCall(
            Call(
                core,
                OperationRequest(.get, "/enumerated", id: "watchEnumerated"),
                [.successBytes(200, contentType: "text/event-stream")]
            ),
            .events(named: ["added", "removed"])
        )
    }

    /// Calls `GET /alternatives`.
    public func watchAlternatives() -> StreamCall<Data, Never, WatchAlternativesElement> {
        StreamCall(
            Call(
                core,
                OperationRequest(.get, "/alternatives", id: "watchAlternatives"),
                [.successBytes(200, contentType: "text/event-stream")]
            ),
            .events(named: ["run.created", "run.done", "error"])
        )
    }

    /// Calls `GET /open`.
    public func watchOpen() -> StreamCall<Data, Never, WatchOpenElement> {
        StreamCall(
            Call(
                core,
                OperationRequest(.get, "/open", id: "watchOpen"),
                [.successBytes(200, contentType: "text/event-stream")]
            ),
            .events
        )
    }

    /// Calls `GET /discriminated`.
    public func watchDiscriminated() -> StreamCall<Data, Never, WatchDiscriminatedElement> {
        StreamCall(
            Call(
                core,
                OperationRequest(.get, "/discriminated", id: "watchDiscriminated"),
                [.successBytes(200, contentType: "text/event-stream")]
            ),
            .events(named: ["added", "removed"])
        )
    }

    /// Calls `GET /tagged`.
    public func watchTagged() -> StreamCall<Data, Never, WatchTaggedElement> {
        StreamCall(
            Call(
                core,
                OperationRequest(.get, "/tagged", id: "watchTagged"),
                [.successBytes(200, contentType: "text/event-stream")]
            ),
            .eventPayloads(including: ["error"])
        )
    }

    /// Calls `GET /constant`.
    public func watchConstant() -> StreamCall<Data, Never, WatchConstantElement> {
        StreamCall(
            Call(
                core,
                OperationRequest(.get, "/constant", id: "watchConstant"),
                [.successBytes(200, contentType: "text/event-stream")]
            ),
            .eventPayloads(including: ["ping"])
        )
    }

    /// `watchEnumerated Element` of the document.
    public struct WatchEnumeratedElement: ObjectCodable {
        /// The `event` member.
        public var event: Event
        /// The `data` member.
        public var data: String

        /// Makes a value of its members.
        public init(event: Event, data: String) {
            self.event = event
            self.data = data
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                event: object.required("event"),
                data: object.required("data")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("event", event)
            object.write("data", data)
        }

        /// `event` of the document.
        public struct Event: StringEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: String

            /// Makes a value, documented or not.
            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            /// `added`
            public static var added: Self { Self(rawValue: "added") }

            /// `removed`
            public static var removed: Self { Self(rawValue: "removed") }

            /// The values that the document names.
            public static var documented: [Self] { [.added, .removed] }
        }
    }

    /// `watchAlternatives Element` of the document.
    public enum WatchAlternativesElement: UnionCodable {
        /// `RunEvent`
        case runEvent(StreamsWithNames.RunEvent)
        /// `error`
        case error(Error)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.member("event", equals: "run.created") { return .runEvent(value.read()) }
            if value.member("event", equals: "run.done") { return .runEvent(value.read()) }
            if value.member("event", equals: "error") { return .error(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .runEvent(let member): value.write(case: 0, member)
            case .error(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }

        /// `error` of the document.
        public struct Error: ObjectCodable {
            /// The `event` member.
            public var event: Event
            /// The `data` member.
            public var data: String

            /// Makes a value of its members.
            public init(event: Event = .error, data: String) {
                self.event = event
                self.data = data
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    event: object.required("event"),
                    data: object.required("data")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("event", event)
                object.write("data", data)
            }

            /// `event` of the document.
            public struct Event: StringEnumeration {
                /// The value as it goes over the wire.
                public var rawValue: String

                /// Makes a value, documented or not.
                public init(rawValue: String) {
                    self.rawValue = rawValue
                }

                /// `error`
                public static var error: Self { Self(rawValue: "error") }

                /// The values that the document names.
                public static var documented: [Self] { [.error] }
            }
        }
    }

    /// `watchOpen Element` of the document.
    public enum WatchOpenElement: UnionCodable {
        /// `RunEvent`
        case runEvent(StreamsWithNames.RunEvent)
        /// `event`
        case event(Event)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .object {
                let candidates = [UnionCandidate(Self.runEvent), UnionCandidate(Self.event)]
                if let member = value.closest(candidates) { return member }
            }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .runEvent(let member): value.write(case: 0, member)
            case .event(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }

        /// `event` of the document.
        public struct Event: ObjectCodable {
            /// The `event` member.
            public var event: String
            /// The `data` member.
            public var data: String

            /// Makes a value of its members.
            public init(event: String, data: String) {
                self.event = event
                self.data = data
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    event: object.required("event"),
                    data: object.required("data")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("event", event)
                object.write("data", data)
            }
        }
    }

    /// `watchDiscriminated Element` of the document.
    public enum WatchDiscriminatedElement: UnionCodable {
        /// `added`
        case added(StreamsWithNames.Added)
        /// `removed`
        case removed(StreamsWithNames.Removed)
        /// A case the document does not name: the value of `event`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("event") {
            case "added": .added(value.read())
            case "removed": .removed(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .added(let member): value.write(case: 0, member)
            case .removed(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }
    }

    /// `watchTagged Element` of the document.
    public enum WatchTaggedElement: UnionCodable {
        /// `delta`
        case delta(StreamsWithNames.Delta)
        /// `error`
        case error(StreamsWithNames.Problem)
        /// A case the document does not name: the value of `type`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("type") {
            case "delta": .delta(value.read())
            case "error": .error(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .delta(let member): value.write(case: 0, member)
            case .error(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }
    }

    /// `watchConstant Element` of the document.
    public enum WatchConstantElement: UnionCodable {
        /// `Delta`
        case delta(StreamsWithNames.Delta)
        /// `ping`
        case ping(Ping)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.hasMember("text") { return .delta(value.read()) }
            if value.kind == .object, let member: Ping = value.attempt() { return .ping(member) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .delta(let member): value.write(case: 0, member)
            case .ping(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }

        /// `ping` of the document.
        public struct Ping: ObjectCodable {
            /// The `type` member.
            public var type: String

            /// Makes a value of its members.
            public init(type: String = "ping") {
                self.type = type
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(type: object.required("type"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("type", type)
            }
        }
    }
}
