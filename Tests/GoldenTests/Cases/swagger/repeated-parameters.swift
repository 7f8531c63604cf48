// File: RepeatedParameters/RepeatedParameters.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Repeated in 2.0
public enum RepeatedParameters {}

extension RepeatedParameters {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://api.example.com") }

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
                name: "RepeatedParameters",
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

// File: RepeatedParameters/Operations/RepeatedParameters.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension RepeatedParameters.Client {
    /// Calls `GET /query`.
    public func query(limit: Int? = nil, page: Int? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/query", id: "query")
        request.query("limit", limit)
        request.query("page", page)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `PUT /bodies`.
    public func ownBody(body: Int) -> Call<Void, Never> {
        var request = OperationRequest(.put, "/bodies", id: "ownBody")
        request.body(json: body)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `POST /bodies`.
    public func twoBodies(body: Int) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/bodies", id: "twoBodies")
        request.body(json: body)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `POST /form`.
    public func form(body: FormBody? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/form", id: "form")
        request.body(form: body)
        return Call(core, request, [.successEmpty(204)])
    }

    /// `form Body` of the document.
    public struct FormBody: ObjectCodable {
        /// The `b` member.
        public var b: Optional<String>
        /// The `a` member.
        public var a: Optional<Int>
        /// The `c` member.
        public var c: Optional<Bool>

        /// Makes a value of its members.
        public init(b: String? = nil, a: Int? = nil, c: Bool? = nil) {
            self.b = b
            self.a = a
            self.c = c
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                b: object.optional("b"),
                a: object.optional("a"),
                c: object.optional("c")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("b", b)
            object.writeIfPresent("a", a)
            object.writeIfPresent("c", c)
        }
    }
}
