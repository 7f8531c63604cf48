// File: ImpossibleNames/ImpossibleNames.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Impossible names
public enum ImpossibleNames {}

extension ImpossibleNames {
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
                name: "ImpossibleNames",
                securitySchemes: [.apiKey("usable", .query, "any name")],
                security: [["cookie"], ["header"], ["scheme"], ["usable"]],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }
    }

    /// The header fields of responses that the document gives a type.
    public enum HeaderFields {
        /// `X-Rest`
        public static var xRest: HeaderField<Int> { .init("X-Rest") }
    }
}

// File: ImpossibleNames/Operations/ImpossibleNames.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ImpossibleNames.Client {
    /// Calls `POST /things`.
    ///
    /// - Parameters:
    ///   - aBC: A query can have any name.
    public func things(aBC: String? = nil, xGood1: String? = nil, body: ThingsBody? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/things", id: "things")
        request.query("a=b; c\n", aBC)
        request.header("X-Good_1.~", xGood1)
        request.body(multipart: body)
        return Call(core, request, [.successEmpty(204)])
    }

    /// `things Body` of the document.
    public struct ThingsBody: MultipartCodable, Sendable {
        /// The `file` member.
        public var file: Optional<FilePart>

        /// Makes a value of its members.
        public init(file: FilePart? = nil) {
            self.file = file
        }

        /// Writes the parts of a multipart body.
        public func write(to form: inout MultipartWriter) {
            form.file("file", file)
        }
    }
}
