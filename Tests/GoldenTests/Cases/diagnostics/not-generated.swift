// File: NotGenerated/NotGenerated.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Not generated
public enum NotGenerated {}

extension NotGenerated {
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
                name: "NotGenerated",
                securitySchemes: [.apiKey("key", .header, "X-Key")],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }
    }
}

// File: NotGenerated/Schemas/NotGenerated+Login.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NotGenerated {
    /// `Login` of the document.
    public struct Login: ObjectCodable {
        /// The `user` member.
        public var user: String
        /// The `password` member.
        public var password: String

        /// Makes a value of its members.
        public init(user: String, password: String) {
            self.user = user
            self.password = password
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                user: object.required("user"),
                password: object.required("password")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("user", user)
            object.write("password", password)
        }
    }
}

// File: NotGenerated/Operations/NotGenerated.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NotGenerated.Client {
    /// Calls `POST /jobs`.
    public func submit() -> Call<Void, Never> {
        Call(core, OperationRequest(.post, "/jobs", id: "submit"), [.successEmpty(202)])
    }
}
