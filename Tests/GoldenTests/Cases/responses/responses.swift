// File: Responses/Responses.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Responses
public enum Responses {}

extension Responses {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// What all calls share; makes calls that the document does not describe.
        public let core: ClientCore

        /// Makes a client.
        /// - Parameters:
        ///   - credentials: what the server is to be shown
        ///   - serverURL: where calls go; the document says `/v2`
        ///   - transport: what carries requests
        ///   - options: what holds for every call unless it says otherwise
        public init(
            credentials: Credentials = .none,
            serverURL: URL,
            transport: any ClientTransport = URLSessionTransport(),
            options: CallOptions = CallOptions()
        ) {
            core = ClientCore(
                name: "Responses",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Responses.locations
            )
        }

        /// The operations of `reading`.
        public var reading: Reading { Reading(core: core) }
    }

    /// The header fields of responses that the document gives a type.
    public enum HeaderFields {
        /// Calls left.
        public static var xRemaining: HeaderField<Int> { .init("X-Remaining") }

        /// `ETag`
        public static var eTag: HeaderField<String> { .init("ETag") }
    }
}

// File: Responses/Schemas/Responses+Note.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Responses {
    /// `Note` of the document.
    public struct Note: ObjectCodable {
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

// File: Responses/Schemas/Responses+Problem.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Responses {
    /// `Problem` of the document.
    public struct Problem: ObjectCodable {
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

// File: Responses/Operations/Responses.Client+Reading.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Responses.Client {
    /// The operations of `reading`.
    public struct Reading: Sendable {
        let core: ClientCore

        /// Calls `GET /one`.
        public func readOne() -> Call<Responses.Note, Responses.Problem> {
            Call(core, OperationRequest(.get, "/one", id: "readOne"), [.success(200), .failure(404)])
        }

        /// Calls `GET /several`.
        public func readSeveral() -> Call<ReadSeveralSuccess, ReadSeveralFailure> {
            Call(
                core,
                OperationRequest(.get, "/several", id: "readSeveral"),
                [.success(200, ReadSeveralSuccess.ok), .successEmpty(202, ReadSeveralSuccess.accepted)],
                failures: ReadSeveralFailure.responses()
            )
        }

        /// Calls `GET /types`.
        public func readTypes() -> Call<ReadTypesSuccess, Never> {
            Call(
                core,
                OperationRequest(.get, "/types", id: "readTypes"),
                [
                    .success(200, ReadTypesSuccess.json, contentType: "application/json"),
                    .successText(200, ReadTypesSuccess.text, contentType: "text/plain"),
                    .successBytes(200, ReadTypesSuccess.png, contentType: "image/png"),
                ]
            )
        }

        /// The documented answers.
        public indirect enum ReadSeveralSuccess: Sendable {
            /// A note.
            case ok(Responses.Note)
            /// Not yet.
            case accepted
        }

        /// The documented failures.
        public indirect enum ReadSeveralFailure: Sendable {
            /// There is nothing.
            case clientError(Responses.Problem)
            /// A text.
            case internalServerError(String)
            /// Else.
            case other(Responses.Problem)

            /// Which response is which failure.
            static func responses<Success: Sendable>() -> [ResponseCase<Success, Self>] {
                [
                    .failure(.range(4), Self.clientError),
                    .failureText(500, Self.internalServerError),
                    .failure(.any, Self.other),
                ]
            }
        }

        /// The documented answers.
        public indirect enum ReadTypesSuccess: Sendable {
            /// In a form of the server's choice.
            case json(Responses.Note)
            /// In a form of the server's choice.
            case text(String)
            /// In a form of the server's choice.
            case png(Data)
        }
    }
}

// File: Responses/Operations/Responses.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Responses.Client {
    /// Calls `GET /unusual`.
    public func readUnusual() -> Call<String, Responses.Problem> {
        Call(
            core,
            OperationRequest(.get, "/unusual", id: "readUnusual"),
            [.successText(200, contentType: "text/csv"), .failure(.range(4), contentType: "application/problem+json")]
        )
    }

    /// Calls `POST /refused`.
    public func tryIt() -> Call<Responses.Note, Responses.Problem> {
        Call(
            core,
            OperationRequest(.post, "/refused", id: "tryIt"),
            [.success(200), .refusal(200, when: [.init(member: "error")])]
        )
    }

    /// Calls `GET /only-default`.
    public func readDefault() -> Call<[Int], Never> {
        Call(core, OperationRequest(.get, "/only-default", id: "readDefault"), [.success(.any)])
    }

    /// Calls `GET /odd-status`.
    public func readOdd() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/odd-status", id: "readOdd"), [.successEmpty(.range(2))])
    }
}

// File: Responses/Responses.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Responses {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        GET /only-default default
        """#
    )
}
