// File: IdempotencyKeys/IdempotencyKeys.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Idempotency keys
public enum IdempotencyKeys {}

extension IdempotencyKeys {
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
                name: "IdempotencyKeys",
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

// File: IdempotencyKeys/Operations/IdempotencyKeys.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension IdempotencyKeys.Client {
    /// Calls `POST /payments`.
    ///
    /// - Parameters:
    ///   - idempotencyKey: Names the payment. Without one, a UUID, new for each call.
    public func pay(amount: Int, idempotencyKey: String? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/payments", id: "pay")
        request.idempotencyKey("Idempotency-Key", idempotencyKey)
        request.query("amount", amount)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `PATCH /payments`.
    ///
    /// - Parameters:
    ///   - xIdempotencyKey: Without one, a UUID, new for each call.
    public func change(xIdempotencyKey: UUID? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.patch, "/payments", id: "change")
        request.idempotencyKey("x-idempotency-key", xIdempotencyKey)
        return Call(core, request, [.successEmpty(204)])
    }

    /// These are parameters like others.
    ///
    /// `PUT /payments`
    public func replace(idempotencyKey: Int, idempotencyKeyQuery: String? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.put, "/payments", id: "replace")
        request.query("Idempotency-Key", idempotencyKeyQuery)
        request.header("Idempotency-Key", idempotencyKey)
        return Call(core, request, [.successEmpty(204)])
    }
}
