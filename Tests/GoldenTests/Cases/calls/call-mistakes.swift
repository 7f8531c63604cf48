// File: CallMistakes/CallMistakes.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Call mistakes
public enum CallMistakes {}

extension CallMistakes {
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
                name: "CallMistakes",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }

        /// The operations of `other`.
        public var other: Other { Other(core: core) }
    }
}

// File: CallMistakes/Schemas/CallMistakes+List.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension CallMistakes {
    /// `List` of the document.
    public struct List: ObjectCodable {
        /// The `id` member.
        public var id: String
        /// The `list` member.
        public var list: [String]

        /// Makes a value of its members.
        public init(id: String, list: [String]) {
            self.id = id
            self.list = list
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                list: object.required("list")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write("list", list)
        }
    }
}

// File: CallMistakes/Operations/CallMistakes.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension CallMistakes.Client {
    /// Calls `GET /a`.
    public func a() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.get, "/a", id: "a"), [.success(200)])
    }

    /// Calls `GET /b`.
    public func b() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.get, "/b", id: "b"), [.success(200)])
    }

    /// Calls `GET /c`.
    public func c() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.get, "/c", id: "c"), [.success(200)])
    }

    /// Calls `GET /d`.
    public func d() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.get, "/d", id: "d"), [.success(200)])
    }

    /// Calls `GET /e`.
    public func e() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.get, "/e", id: "e"), [.success(200)])
    }

    /// Calls `GET /f`.
    public func f() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.get, "/f", id: "f"), [.success(200)])
    }

    /// Calls `GET /g`.
    public func g() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.get, "/g", id: "g"), [.success(200)])
    }

    /// Calls `GET /h`.
    public func h() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.get, "/h", id: "h"), [.success(200)])
    }

    /// Calls `GET /i`.
    public func i() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.get, "/i", id: "i"), [.success(200)])
    }

    /// Calls `GET /j`.
    public func j() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.get, "/j", id: "j"), [.success(200)])
    }

    /// Calls `GET /k`.
    public func k() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.get, "/k", id: "k"), [.success(200)])
    }

    /// Calls `GET /l`.
    public func l() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/l", id: "l"), [.successEmpty(204)])
    }

    /// Calls `GET /m`.
    public func m() -> PagedCall<CallMistakes.List, Never, String> {
        PagedCall(
            Call(core, OperationRequest(.get, "/m", id: "m"), [.success(200)]),
            .link(),
            items: { $0.list }
        )
    }

    /// Calls `GET /xml`.
    public func inXML() -> Call<InXMLResponse, Never> {
        Call(core, OperationRequest(.get, "/xml", id: "inXML"), [.successXML(200, CallMistakes.xml["inXML 200"])])
    }

    /// Calls `POST /n`.
    public func n(body: NBody? = nil) -> Call<CallMistakes.List, Never> {
        var request = OperationRequest(.post, "/n", id: "n")
        request.body(json: body)
        return Call(core, request, [.success(200)])
    }

    /// Calls `POST /o`.
    public func o() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.post, "/o", id: "o"), [.success(200)])
    }

    /// Calls `POST /p`.
    public func p() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.post, "/p", id: "p"), [.success(200)])
    }

    /// Calls `POST /q`.
    public func q() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.post, "/q", id: "q"), [.success(200)])
    }

    /// Calls `POST /r`.
    public func r() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.post, "/r", id: "r"), [.success(200)])
    }

    /// Calls `POST /s`.
    public func s() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.post, "/s", id: "s"), [.success(200)])
    }

    /// Calls `POST /t`.
    public func t() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.post, "/t", id: "t"), [.success(200)])
    }

    /// Calls `POST /u`.
    public func u() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.post, "/u", id: "u"), [.success(200)])
    }

    /// Calls `POST /v`.
    public func v() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.post, "/v", id: "v"), [.success(200)])
    }

    /// Calls `POST /w`.
    public func w() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.post, "/w", id: "w"), [.success(200)])
    }

    /// Calls `POST /y`.
    public func y() -> Call<CallMistakes.List, Never> {
        Call(core, OperationRequest(.post, "/y", id: "y"), [.success(200)])
    }

    /// Calls `GET /z/{id}`.
    public func z(id: String) -> Call<CallMistakes.List, Never> {
        var request = OperationRequest(.get, "/z/{id}", id: "z")
        request.path("id", id)
        return Call(core, request, [.success(200)])
    }

    /// `inXML Response` of the document.
    public struct InXMLResponse: ObjectCodable {
        /// The `list` member.
        public var list: Optional<[String]>

        /// Makes a value of its members.
        public init(list: [String]? = nil) {
            self.list = list
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(list: object.optional("list"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("list", list)
        }
    }

    /// `n Body` of the document.
    public struct NBody: ObjectCodable {
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
}

// File: CallMistakes/Operations/CallMistakes.Client+Other.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension CallMistakes.Client {
    /// The operations of `other`.
    public struct Other: Sendable {
        let core: ClientCore

        /// Calls `POST /x`.
        public func x() -> Call<CallMistakes.List, Never> {
            Call(core, OperationRequest(.post, "/x", id: "x"), [.success(200)])
        }
    }
}

// File: CallMistakes/CallMistakes.XML.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension CallMistakes {
    /// How bodies are written as XML.
    static let xml = XMLShapes(
        #"""
        {
            "objects": {
                "Client.InXMLResponse": {
                    "members": {
                        "list": {"as": "none", "list": {"name": "list", "is": "string"}}
                    }
                }
            },
            "bodies": {
                "inXML 200": {"object": "Client.InXMLResponse"}
            }
        }
        """#
    )
}
