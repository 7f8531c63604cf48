// File: Alike/Alike.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Alike
public enum Alike {}

extension Alike {
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
                name: "Alike",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Alike.locations
            )
        }

        /// The operations of `letters`.
        public var letters: Letters { Letters(core: core) }

        /// The operations of `others`.
        public var others: Others { Others(core: core) }
    }
}

// File: Alike/Schemas/Alike+Gone.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Alike {
    /// `Gone` of the document.
    public struct Gone: ObjectCodable {
        /// The `since` member.
        public var since: Optional<String>

        /// Makes a value of its members.
        public init(since: String? = nil) {
            self.since = since
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(since: object.optional("since"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("since", since)
        }
    }
}

// File: Alike/Schemas/Alike+Wait.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Alike {
    /// `Wait` of the document.
    public struct Wait: ObjectCodable {
        /// The `seconds` member.
        public var seconds: Optional<Int>

        /// Makes a value of its members.
        public init(seconds: Int? = nil) {
            self.seconds = seconds
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(seconds: object.optional("seconds"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("seconds", seconds)
        }
    }
}

// File: Alike/Operations/Alike.Client+Letters.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Alike.Client {
    /// The operations of `letters`.
    public struct Letters: Sendable {
        let core: ClientCore

        /// Calls `GET /a`.
        public func getA() -> Call<String, GetAFailure> {
            Call(core, OperationRequest(.get, "/a", id: "getA"), [.success(200)], failures: GetAFailure.responses())
        }

        /// Calls `GET /b`.
        public func getB() -> Call<String, GetBFailure> {
            Call(core, OperationRequest(.get, "/b", id: "getB"), [.success(200)], failures: GetBFailure.responses())
        }

        /// Calls `GET /c`.
        public func getC() -> Call<String, GetCFailure> {
            Call(core, OperationRequest(.get, "/c", id: "getC"), [.success(200)], failures: GetCFailure.responses())
        }

        /// Calls `GET /e`.
        public func getE() -> Call<String, GetEFailure> {
            Call(core, OperationRequest(.get, "/e", id: "getE"), [.success(200)], failures: GetEFailure.responses())
        }

        /// The documented failures.
        public indirect enum GetAFailure: Sendable {
            /// Not found.
            case notFound(Alike.Gone)
            /// Too often.
            case tooManyRequests(Alike.Wait)

            /// Which response is which failure.
            static func responses<Success: Sendable>() -> [ResponseCase<Success, Self>] {
                [.failure(404, Self.notFound), .failure(429, Self.tooManyRequests)]
            }
        }

        /// The documented failures.
        public typealias GetBFailure = GetAFailure

        /// The documented failures.
        public indirect enum GetCFailure: Sendable {
            /// No letter.
            case notFound(Alike.Gone)
            /// Too often.
            case tooManyRequests(Alike.Wait)

            /// Which response is which failure.
            static func responses<Success: Sendable>() -> [ResponseCase<Success, Self>] {
                [.failure(404, Self.notFound), .failure(429, Self.tooManyRequests)]
            }
        }

        /// The documented failures.
        public typealias GetEFailure = GetAFailure
    }
}

// File: Alike/Operations/Alike.Client+Others.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Alike.Client {
    /// The operations of `others`.
    public struct Others: Sendable {
        let core: ClientCore

        /// Calls `GET /d`.
        public func getD() -> Call<String, GetDFailure> {
            Call(core, OperationRequest(.get, "/d", id: "getD"), [.success(200)], failures: GetDFailure.responses())
        }

        /// The documented failures.
        public typealias GetDFailure = Letters.GetAFailure
    }
}

// File: Alike/Alike.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Alike {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        GET /a 200
        GET /c 200
        """#
    )
}
