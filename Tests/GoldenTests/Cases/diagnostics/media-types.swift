// File: MediaTypes/MediaTypes.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// T
public enum MediaTypes {}

extension MediaTypes {
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
                name: "MediaTypes",
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

// File: MediaTypes/Operations/MediaTypes.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension MediaTypes.Client {
    /// Calls `POST /a`.
    public func send(body: RequestBytes? = nil) -> Call<Data, Never> {
        var request = OperationRequest(.post, "/a", id: "send")
        request.body(bytes: body, contentType: "application/cbor")
        return Call(
            core,
            request,
            [.successBytes(200, contentType: "application/cbor"), .successBytes(201, contentType: "application/pdf")]
        )
    }
}
