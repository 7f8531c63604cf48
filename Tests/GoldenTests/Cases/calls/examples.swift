// File: ExampleShop/ExampleShop.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Shop
public enum ExampleShop {}

extension ExampleShop {
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
                name: "ExampleShop",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: ExampleShop.locations
            )
        }
    }
}

// File: ExampleShop/Schemas/ExampleShop+Item.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ExampleShop {
    /// `Item` of the document.
    public struct Item: ObjectCodable {
        /// The `name` member.
        public var name: String

        /// Makes a value of its members.
        public init(name: String) {
            self.name = name
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(name: object.required("name"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("name", name)
        }
    }
}

// File: ExampleShop/Operations/ExampleShop.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ExampleShop.Client {
    /// Calls `GET /items`.
    public func list() -> Call<[ExampleShop.Item], [String: JSONValue]> {
        Call(core, OperationRequest(.get, "/items", id: "list"), [.success(200), .failure(.range(4))])
    }

    /// Calls `DELETE /items`.
    public func clear() -> Call<Void, Never> {
        Call(core, OperationRequest(.delete, "/items", id: "clear"), [.successEmpty(204)])
    }

    /// Calls `GET /text`.
    public func text() -> Call<String, Never> {
        Call(core, OperationRequest(.get, "/text", id: "text"), [.successText(200)])
    }

    /// Calls `GET /xml`.
    public func markup() -> Call<ExampleShop.Item, Never> {
        Call(core, OperationRequest(.get, "/xml", id: "markup"), [.successXML(200, ExampleShop.xml["markup 200"])])
    }

    /// Calls `GET /item`.
    public func first() -> Call<ExampleShop.Item, Never> {
        Call(core, OperationRequest(.get, "/item", id: "first"), [.success(200)])
    }
}

// File: ExampleShop/ExampleShop.XML.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ExampleShop {
    /// How bodies are written as XML.
    static let xml = XMLShapes(
        #"""
        {
            "objects": {
                "Item": {
                    "members": {
                        "name": {"is": "string"}
                    }
                }
            },
            "bodies": {
                "markup 200": {"name": "Item", "object": "Item"}
            }
        }
        """#
    )
}

// File: ExampleShop/ExampleShop.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ExampleShop {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        GET /items 200 4XX
        """#
    )
}

// File: ExampleShop/ExampleShop.Client.Examples.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension ExampleShop.Client {
    /// A client whose calls are answered with the document's examples; nothing is sent.
    /// - Parameter name: of the examples to answer with, where an operation has one of that
    ///   name; otherwise it is the first of a success
    public static func example(named name: String? = nil) -> Self {
        Self(
            serverURL: URL(staticString: "https://example.invalid"),
            transport: InMemoryTransport(status: 501),
            options: CallOptions(
                retry: .never,
                middleware: [ExampleAnswers(exampleAnswers, named: name)]
            )
        )
    }

    private static let exampleAnswers = #"""
        [{"id":"list","status":200,"name":"none","type":"application/json","body":[]},{"id":"list","status":\#
        200,"name":"odd","type":"application/json","body":[{"name":"\"\"\"\u0023 \\ \\\u0023(x) \u202e \u00e9\#
         \ud83d\ude00\n"}]},{"id":"list","status":400,"type":"application/json","body":{"error":"none"}},{"i\#
        d":"clear","status":204,"text":""},{"id":"text","status":200,"type":"text/plain","text":"a \"text\""\#
        },{"id":"markup","status":200,"name":"document","type":"application/xml","text":"<Item><name>A chair\#
        </name></Item>"},{"id":"first","status":200,"type":"application/json","body":{"name":"A chair"}}]
        """#
}
