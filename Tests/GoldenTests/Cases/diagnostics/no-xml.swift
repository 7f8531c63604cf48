// File: NoXML/NoXML.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// No XML
public enum NoXML {}

extension NoXML {
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
                name: "NoXML",
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

// File: NoXML/Schemas/NoXML+Endless.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NoXML {
    /// `Endless` of the document.
    public struct Endless: ObjectCodable {
        /// The `a` member.
        public var a: Optional<String>
        /// The `endless` member.
        @Boxed public var endless: Optional<Endless>

        /// Makes a value of its members.
        public init(a: String? = nil, endless: Endless? = nil) {
            self.a = a
            self.endless = endless
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                a: object.optional("a"),
                endless: object.optional("endless")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("a", a)
            object.writeIfPresent("endless", endless)
        }
    }
}

// File: NoXML/Operations/NoXML.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NoXML.Client {
    /// Calls `POST /nameless`.
    public func nameless(body: RequestBytes? = nil) -> Call<NamelessResponse, Never> {
        var request = OperationRequest(.post, "/nameless", id: "nameless")
        request.body(bytes: body, contentType: "application/xml")
        return Call(core, request, [.successXML(200, NoXML.xml["nameless 200"])])
    }

    /// Calls `GET /lists`.
    public func lists() -> Call<Data, Never> {
        Call(core, OperationRequest(.get, "/lists", id: "lists"), [.successBytes(200, contentType: "application/xml")])
    }

    /// Calls `GET /tuples`.
    public func tuples() -> Call<Data, Never> {
        Call(
            core,
            OperationRequest(.get, "/tuples", id: "tuples"),
            [.successBytes(200, contentType: "application/xml")]
        )
    }

    /// Calls `GET /places`.
    public func places() -> Call<Data, Never> {
        Call(
            core,
            OperationRequest(.get, "/places", id: "places"),
            [.successBytes(200, contentType: "application/xml")]
        )
    }

    /// Calls `GET /unions`.
    public func unions() -> Call<Data, Never> {
        Call(
            core,
            OperationRequest(.get, "/unions", id: "unions"),
            [.successBytes(200, contentType: "application/xml")]
        )
    }

    /// Calls `GET /members`.
    public func members() -> Call<Data, Never> {
        Call(
            core,
            OperationRequest(.get, "/members", id: "members"),
            [.successBytes(200, contentType: "application/xml")]
        )
    }

    /// Calls `GET /twice`.
    public func twice() -> Call<Data, Never> {
        Call(core, OperationRequest(.get, "/twice", id: "twice"), [.successBytes(200, contentType: "application/xml")])
    }

    /// Calls `GET /attributes`.
    public func attributes() -> Call<Data, Never> {
        Call(
            core,
            OperationRequest(.get, "/attributes", id: "attributes"),
            [.successBytes(200, contentType: "application/xml")]
        )
    }

    /// Calls `GET /texts`.
    public func texts() -> Call<Data, Never> {
        Call(core, OperationRequest(.get, "/texts", id: "texts"), [.successBytes(200, contentType: "application/xml")])
    }

    /// Calls `GET /maps`.
    public func maps() -> Call<Data, Never> {
        Call(core, OperationRequest(.get, "/maps", id: "maps"), [.successBytes(200, contentType: "application/xml")])
    }

    /// Calls `GET /endless`.
    public func endless() -> Call<Data, Never> {
        Call(
            core,
            OperationRequest(.get, "/endless", id: "endless"),
            [.successBytes(200, contentType: "application/xml")]
        )
    }

    /// Calls `GET /anything`.
    public func anything() -> Call<Data, Never> {
        Call(
            core,
            OperationRequest(.get, "/anything", id: "anything"),
            [.successBytes(200, contentType: "application/xml")]
        )
    }

    /// Calls `GET /mistakes`.
    public func mistakes() -> Call<MistakesResponse, Never> {
        Call(core, OperationRequest(.get, "/mistakes", id: "mistakes"), [.successXML(200, NoXML.xml["mistakes 200"])])
    }

    /// `nameless Response` of the document.
    public struct NamelessResponse: ObjectCodable {
        /// The `a` member.
        public var a: Optional<String>

        /// Makes a value of its members.
        public init(a: String? = nil) {
            self.a = a
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(a: object.optional("a"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("a", a)
        }
    }

    /// `mistakes Response` of the document.
    public struct MistakesResponse: ObjectCodable {
        /// The `a` member.
        public var a: Optional<String>
        /// The `b` member.
        public var b: Optional<String>

        /// Makes a value of its members.
        public init(a: String? = nil, b: String? = nil) {
            self.a = a
            self.b = b
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                a: object.optional("a"),
                b: object.optional("b")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("a", a)
            object.writeIfPresent("b", b)
        }
    }
}

// File: NoXML/NoXML.XML.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NoXML {
    /// How bodies are written as XML.
    static let xml = XMLShapes(
        #"""
        {
            "objects": {
                "Client.NamelessResponse": {
                    "members": {
                        "a": {"is": "string"}
                    }
                },
                "Client.MistakesResponse": {
                    "members": {
                        "a": {"is": "string"},
                        "b": {"is": "string"}
                    }
                }
            },
            "bodies": {
                "nameless 200": {"object": "Client.NamelessResponse"},
                "mistakes 200": {"object": "Client.MistakesResponse"}
            }
        }
        """#
    )
}
