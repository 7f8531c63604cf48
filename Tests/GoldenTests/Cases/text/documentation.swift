// File: Documentation/Documentation.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// The first line.
///
/// - a list
/// - of two
public enum Documentation {}

extension Documentation {
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
                name: "Documentation",
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

// File: Documentation/Schemas/Documentation+Old.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Documentation {
    /// Something old
    ///
    /// - Warning: Deprecated.
    public struct Old: ObjectCodable {
        /// Even older.
        ///
        /// - Warning: Deprecated.
        public var older: Optional<String>

        /// Makes a value of its members.
        public init(older: String? = nil) {
            self.older = older
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(older: object.optional("older"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("older", older)
        }
    }
}

// File: Documentation/Operations/Documentation.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Documentation.Client {
    /// Writes.
    ///
    /// Writes everything that is given, even when that is a very long story that does not fit into one line of a source
    /// file without being wrapped somewhere near its end.
    ///
    /// `POST /a`
    ///
    /// - Parameters:
    ///   - body: The text.
    @available(*, deprecated)
    public func write(body: String? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/a", id: "write")
        request.body(text: body, contentType: "text/plain")
        return Call(core, request, [.successEmpty(204)])
    }
}
