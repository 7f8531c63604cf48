// File: Statuses/Statuses.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Statuses
public enum Statuses {}

extension Statuses {
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
                name: "Statuses",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Statuses.locations
            )
        }
    }
}

// File: Statuses/Schemas/Statuses+Problem.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Statuses {
    /// `Problem` of the document.
    public struct Problem: ObjectCodable {
        /// The `title` member.
        public var title: Optional<String>

        /// Makes a value of its members.
        public init(title: String? = nil) {
            self.title = title
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(title: object.optional("title"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("title", title)
        }
    }
}

// File: Statuses/Operations/Statuses.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Statuses.Client {
    /// Calls `GET /bare`.
    public func getBare() -> Call<String, Never> {
        Call(
            core,
            OperationRequest(.get, "/bare", id: "getBare"),
            [
                .success(200),
                .failureStatus(304, "Not modified."),
                .failureStatus(404, "There is \"nothing\" here."),
                .failureStatus(410),
            ]
        )
    }

    /// Calls `GET /one-type`.
    public func getOneType() -> Call<String, Statuses.Problem> {
        Call(
            core,
            OperationRequest(.get, "/one-type", id: "getOneType"),
            [
                .success(200),
                .failureStatus(304, "Not modified."),
                .failure(400),
                .failureStatus(413, "A picture of the problem."),
                .failureStatus(.any, "Anything else."),
            ]
        )
    }

    /// Calls `GET /several`.
    public func getSeveral() -> Call<String, GetSeveralFailure> {
        Call(
            core,
            OperationRequest(.get, "/several", id: "getSeveral"),
            [.success(200)],
            failures: GetSeveralFailure.responses()
        )
    }

    /// Calls `GET /only-default`.
    public func getOnlyDefault() -> Call<String, Never> {
        Call(
            core,
            OperationRequest(.get, "/only-default", id: "getOnlyDefault"),
            [.success(.any), .failureStatus(400, "bad")]
        )
    }

    /// Calls `HEAD /head`.
    public func checkHead() -> Call<Void, Never> {
        Call(
            core,
            OperationRequest(.head, "/head", id: "checkHead"),
            [.successEmpty(200), .failureStatus(404, "Not there."), .failureStatus(.any, "Else.")]
        )
    }

    /// Calls `DELETE /no-content`.
    public func deleteIt() -> Call<Void, Never> {
        Call(
            core,
            OperationRequest(.delete, "/no-content", id: "deleteIt"),
            [.successEmpty(204), .successEmpty(205), .failureStatus(304, "Was gone.")]
        )
    }

    /// Calls `GET /maybe`.
    public func getMaybe() -> Call<String?, Never> {
        Call(core, OperationRequest(.get, "/maybe", id: "getMaybe"), [.success(200), .success(204)])
    }

    /// The documented failures.
    public indirect enum GetSeveralFailure: Sendable {
        /// Wrong.
        case badRequest(Statuses.Problem)
        /// Nothing there.
        case notFound
        /// A text.
        case conflict(String)
        /// The server's fault.
        case serverError

        /// Which response is which failure.
        static func responses<Success: Sendable>() -> [ResponseCase<Success, Self>] {
            [
                .failure(400, Self.badRequest),
                .failureEmpty(404, Self.notFound, "Nothing there."),
                .failureText(409, Self.conflict),
                .failureEmpty(.range(5), Self.serverError, "The server's fault."),
            ]
        }
    }
}

// File: Statuses/Statuses.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Statuses {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        GET /bare 200
        GET /one-type 200
        GET /several 200
        GET /only-default default
        DELETE /no-content 204 205
        GET /maybe 200 204
        """#
    )
}
