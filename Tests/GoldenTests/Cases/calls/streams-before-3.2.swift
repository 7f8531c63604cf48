// File: StreamsBefore3_2/StreamsBefore3_2.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Chats
public enum StreamsBefore3_2 {}

extension StreamsBefore3_2 {
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
                name: "StreamsBefore3_2",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: StreamsBefore3_2.locations
            )
        }

        /// The operations of `chat`.
        public var chat: Chat { Chat(core: core) }
    }
}

// File: StreamsBefore3_2/Schemas/StreamsBefore3_2+Message.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension StreamsBefore3_2 {
    /// `Message` of the document.
    public struct Message: ObjectCodable {
        /// The `text` member.
        public var text: String

        /// Makes a value of its members.
        public init(text: String) {
            self.text = text
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(text: object.required("text"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("text", text)
        }
    }
}

// File: StreamsBefore3_2/Schemas/StreamsBefore3_2+Piece.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension StreamsBefore3_2 {
    /// `Piece` of the document.
    public struct Piece: ObjectCodable {
        /// The `delta` member.
        public var delta: String

        /// Makes a value of its members.
        public init(delta: String) {
            self.delta = delta
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(delta: object.required("delta"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("delta", delta)
        }
    }
}

// File: StreamsBefore3_2/Operations/StreamsBefore3_2.Client+Chat.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension StreamsBefore3_2.Client {
    /// The operations of `chat`.
    public struct Chat: Sendable {
        let core: ClientCore

        /// Calls `POST /chat`.
        public func chat(
            body: ChatBody
        ) -> StreamCall<StreamsBefore3_2.Message, ChatFailureClientError, StreamsBefore3_2.Piece> {
            var request = OperationRequest(.post, "/chat", id: "chat")
            request.body(json: body)
            return StreamCall(
                Call(core, request, [.success(200), .failure(.range(4))]),
                .eventPayloads
            )
        }

        /// `chat Body` of the document.
        public struct ChatBody: ObjectCodable {
            /// The `stream` member.
            public var stream: Optional<Bool>

            /// Makes a value of its members.
            public init(stream: Bool? = nil) {
                self.stream = stream
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(stream: object.optional("stream"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.writeIfPresent("stream", stream)
            }
        }

        /// `chat Failure client error` of the document.
        public struct ChatFailureClientError: ObjectCodable {
            /// The `error` member.
            public var error: Optional<String>

            /// Makes a value of its members.
            public init(error: String? = nil) {
                self.error = error
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(error: object.optional("error"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.writeIfPresent("error", error)
            }
        }
    }
}

// File: StreamsBefore3_2/Operations/StreamsBefore3_2.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension StreamsBefore3_2.Client {
    /// Calls `GET /log`.
    public func log() -> StreamCall<Data, Never, StreamsBefore3_2.Piece> {
        StreamCall(
            Call(
                core,
                OperationRequest(.get, "/log", id: "log"),
                [.successBytes(200, contentType: "application/x-ndjson")]
            ),
            .lines("application/x-ndjson")
        )
    }
}

// File: StreamsBefore3_2/StreamsBefore3_2.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension StreamsBefore3_2 {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        POST /chat 4XX
        """#
    )
}
