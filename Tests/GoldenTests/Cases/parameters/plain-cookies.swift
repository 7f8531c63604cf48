// File: PlainCookies/PlainCookies.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Plain cookies
public enum PlainCookies {}

extension PlainCookies {
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
                name: "PlainCookies",
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

// File: PlainCookies/Operations/PlainCookies.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension PlainCookies.Client {
    /// Calls `GET /session`.
    public func readSession(
        plain: String? = nil,
        list: [String]? = nil,
        joined: [String]? = nil,
        escaped: String? = nil
    ) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/session", id: "readSession")
        request.cookie("plain", plain, .cookie, explode: true)
        request.cookie("list", list, .cookie, explode: true)
        request.cookie("joined", joined, .cookie, explode: false)
        request.cookie("escaped", escaped)
        return Call(core, request, [.successEmpty(204)])
    }
}
