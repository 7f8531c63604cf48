// File: ContentTypes/ContentTypes.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Content types
public enum ContentTypes {}

extension ContentTypes {
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
                name: "ContentTypes",
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

// File: ContentTypes/Schemas/ContentTypes+Short.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ContentTypes {
    /// `Short` of the document.
    public struct Short: ObjectCodable {
        /// The `a` member.
        public var a: Optional<String>

        /// Makes a value of its members.
        public init(a: String? = nil) {
            self.a = a
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(a: object.optional("a"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("a", a)
        }
    }
}

// File: ContentTypes/Schemas/ContentTypes+Long.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ContentTypes {
    /// `Long` of the document.
    public struct Long: ObjectCodable {
        /// The `a` member.
        public var a: Optional<String>
        /// The `b` member.
        public var b: Optional<String>

        /// Makes a value of its members.
        public init(a: String? = nil, b: String? = nil) {
            self.a = a
            self.b = b
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                a: object.optional("a"),
                b: object.optional("b")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("a", a)
            object.writeIfPresent("b", b)
        }
    }
}

// File: ContentTypes/Operations/ContentTypes.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ContentTypes.Client {
    /// Calls `GET /json`.
    public func twoKindsOfJSON() -> Call<TwoKindsOfJSONSuccess, Never> {
        Call(
            core,
            OperationRequest(.get, "/json", id: "twoKindsOfJSON"),
            [
                .success(
                    200,
                    TwoKindsOfJSONSuccess.vndExampleShortJSON,
                    contentType: "application/vnd.example.short+json"
                ),
                .success(200, TwoKindsOfJSONSuccess.json, contentType: "application/json"),
            ]
        )
    }

    /// Calls `GET /report`.
    public func report() -> Call<ReportSuccess, Never> {
        Call(
            core,
            OperationRequest(.get, "/report", id: "report"),
            [
                .successText(200, ReportSuccess.csv, contentType: "text/csv"),
                .success(200, ReportSuccess.json, contentType: "application/json"),
                .successBytes(200, ReportSuccess.pdf, contentType: "application/pdf"),
                .success(201, ReportSuccess.created),
            ]
        )
    }

    /// Calls `GET /same`.
    public func sameUnderManyNames() -> Call<ContentTypes.Short, Never> {
        Call(core, OperationRequest(.get, "/same", id: "sameUnderManyNames"), [.success(200)])
    }

    /// Calls `GET /pictures`.
    public func picture() -> Call<Data, Never> {
        Call(
            core,
            OperationRequest(.get, "/pictures", id: "picture"),
            [.successBytes(200, contentType: "image/png"), .successBytes(200, contentType: "image/jpeg")]
        )
    }

    /// Calls `GET /vendor`.
    public func vendor() -> Call<ContentTypes.Short, VendorFailure> {
        Call(
            core,
            OperationRequest(.get, "/vendor", id: "vendor"),
            [.success(200, contentType: "application/vnd.api+json; charset=utf-8")],
            failures: VendorFailure.responses()
        )
    }

    /// The documented answers.
    public indirect enum TwoKindsOfJSONSuccess: Sendable {
        /// Short or long.
        case vndExampleShortJSON(ContentTypes.Short)
        /// Short or long.
        case json(ContentTypes.Long)
    }

    /// The documented answers.
    public indirect enum ReportSuccess: Sendable {
        /// The report.
        case csv(String)
        /// The report.
        case json(ContentTypes.Long)
        /// The report.
        case pdf(Data)
        /// Made.
        case created(ContentTypes.Short)
    }

    /// The documented failures.
    public indirect enum VendorFailure: Sendable {
        /// None.
        case notFound(String)
        /// Both.
        case conflict(ContentTypes.Short)

        /// Which response is which failure.
        static func responses<Success: Sendable>() -> [ResponseCase<Success, Self>] {
            [.failureText(404, Self.notFound, contentType: "text/html"), .failure(409, Self.conflict)]
        }
    }
}
