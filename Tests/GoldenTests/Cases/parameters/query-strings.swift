// File: QueryStrings/QueryStrings.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Query strings
public enum QueryStrings {}

extension QueryStrings {
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
                name: "QueryStrings",
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

// File: QueryStrings/Schemas/QueryStrings+Filter.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension QueryStrings {
    /// `Filter` of the document.
    public struct Filter: ObjectCodable {
        /// The `numbers` member.
        public var numbers: [Int]
        /// The `flag` member.
        public var flag: Optional<Bool>

        /// Makes a value of its members.
        public init(numbers: [Int], flag: Bool?) {
            self.numbers = numbers
            self.flag = flag
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                numbers: object.required("numbers"),
                flag: object.optional("flag")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("numbers", numbers)
            object.write("flag", flag)
        }
    }
}

// File: QueryStrings/Operations/QueryStrings.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension QueryStrings.Client {
    /// Calls `GET /json`.
    public func searchJSON(filter: QueryStrings.Filter? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/json", id: "searchJSON")
        request.queryString(json: filter)
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /form`.
    public func searchForm(filter: QueryStrings.Filter) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/form", id: "searchForm")
        request.queryString(form: filter, ["numbers": .init(style: .pipeDelimited, explode: false)])
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `GET /text`.
    public func searchText(selector: String? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/text", id: "searchText")
        request.queryString(text: selector)
        return Call(core, request, [.successEmpty(204)])
    }
}
