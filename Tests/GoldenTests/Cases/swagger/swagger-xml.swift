// File: SwaggerXML/SwaggerXML.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Swagger XML
public enum SwaggerXML {}

extension SwaggerXML {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://xml.example") }

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
                name: "SwaggerXML",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: SwaggerXML.locations
            )
        }
    }
}

// File: SwaggerXML/Schemas/SwaggerXML+User.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension SwaggerXML {
    /// `User` of the document.
    public struct User: ObjectCodable {
        /// The `id` member.
        public var id: Optional<Int64>
        /// The `groups` member.
        public var groups: Optional<[String]>

        /// Makes a value of its members.
        public init(id: Int64? = nil, groups: [String]? = nil) {
            self.id = id
            self.groups = groups
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.optional("id"),
                groups: object.optional("groups")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("id", id)
            object.writeIfPresent("groups", groups)
        }
    }
}

// File: SwaggerXML/Schemas/SwaggerXML+Users.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension SwaggerXML {
    /// `Users` of the document.
    public typealias Users = [User]
}

// File: SwaggerXML/Operations/SwaggerXML.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension SwaggerXML.Client {
    /// Calls `POST /users`.
    public func addUsers(body: SwaggerXML.Users) -> Call<[SwaggerXML.User], Never> {
        var request = OperationRequest(.post, "/users", id: "addUsers")
        request.body(xml: body, SwaggerXML.xml["addUsers body"])
        return Call(core, request, [.successXML(200, SwaggerXML.xml["addUsers 200"])])
    }
}

// File: SwaggerXML/SwaggerXML.XML.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension SwaggerXML {
    /// How bodies are written as XML.
    static let xml = XMLShapes(
        #"""
        {
            "objects": {
                "User": {
                    "members": {
                        "id": {"as": "attribute", "is": "number"},
                        "groups": {"list": {"name": "group", "is": "string"}}
                    }
                }
            },
            "bodies": {
                "addUsers body": {"name": "users", "list": {"name": "User", "object": "User"}},
                "addUsers 200": {"list": {"name": "User", "object": "User"}}
            }
        }
        """#
    )
}

// File: SwaggerXML/SwaggerXML.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension SwaggerXML {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        2.0
        """#
    )
}
