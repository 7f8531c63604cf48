// File: APIWebhooks/APIWebhooks.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Webhooks
public enum APIWebhooks {}

extension APIWebhooks {
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
                name: "APIWebhooks",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: APIWebhooks.locations
            )
        }
    }

    /// Reads what the server sends by itself: the bodies of webhooks and callbacks.
    public enum Webhooks {
        /// A job has ended.
        public static func finished(_ body: Data) throws(DecodingFailure) -> Event {
            try JSONCoding.decode(Event.self, from: body)
        }

        /// Reads `list/changed`.
        public static func listChanged(_ body: Data) throws(DecodingFailure) -> [Event] {
            try JSONCoding.decode([Event].self, from: body)
        }

        /// Reads `anything`.
        public static func anything(_ body: Data) throws(DecodingFailure) -> JSONValue {
            try JSONCoding.decode(JSONValue.self, from: body)
        }

        /// Reads `submit done`.
        public static func submitDone(_ body: Data) throws(DecodingFailure) -> SubmitDonePayload {
            try JSONCoding.decode(SubmitDonePayload.self, from: body)
        }
    }
}

// File: APIWebhooks/Schemas/APIWebhooks+Event.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension APIWebhooks {
    /// `Event` of the document.
    public struct Event: ObjectCodable {
        /// The `state` member.
        public var state: String

        /// Makes a value of its members.
        public init(state: String) {
            self.state = state
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(state: object.required("state"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("state", state)
        }
    }
}

// File: APIWebhooks/Schemas/APIWebhooks+SubmitDonePayload.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension APIWebhooks {
    /// `submit done payload` of the document.
    public struct SubmitDonePayload: ObjectCodable {
        /// The `id` member.
        public var id: String

        /// Makes a value of its members.
        public init(id: String) {
            self.id = id
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(id: object.required("id"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
        }
    }
}

// File: APIWebhooks/Operations/APIWebhooks.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension APIWebhooks.Client {
    /// Calls `POST /jobs`.
    public func submit() -> Call<Void, Never> {
        Call(core, OperationRequest(.post, "/jobs", id: "submit"), [.successEmpty(202)])
    }
}

// File: APIWebhooks/APIWebhooks.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension APIWebhooks {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        SubmitDonePayload -
        """#
    )
}
