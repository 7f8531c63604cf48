// File: Swagger/Swagger.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// An old document.
public enum Swagger {}

extension Swagger {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://api.example.com/v1") }

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
                name: "Swagger",
                securitySchemes: [
                    .apiKey("key", .header, "X-Key"),
                    .basic("basic"),
                    .oauth2("oauth", [.init(.authorizationCode, tokenURL: "https://example.com/t", scopes: ["read"])]),
                ],
                security: [["key"]],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Swagger.locations
            )
        }

        /// The operations of `pets`.
        public var pets: Pets { Pets(core: core) }
    }

    /// The header fields of responses that the document gives a type.
    public enum HeaderFields {
        /// How many there are.
        public static var xTotal: HeaderField<Int> { .init("X-Total") }
    }
}

// File: Swagger/Schemas/Swagger+Pet.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Swagger {
    /// `Pet` of the document.
    public struct Pet: ObjectCodable {
        /// The `id` member.
        public var id: Optional<Int64>
        /// The `name` member.
        public var name: String
        /// The `owner` member.
        public var owner: Optional<String>

        /// Makes a value of its members.
        public init(id: Int64? = nil, name: String, owner: String? = nil) {
            self.id = id
            self.name = name
            self.owner = owner
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.optional("id"),
                name: object.required("name"),
                owner: object.optional("owner")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("id", id)
            object.write("name", name)
            object.writeIfPresent("owner", owner)
        }
    }
}

// File: Swagger/Schemas/Swagger+Problem.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Swagger {
    /// `Problem` of the document.
    public struct Problem: ObjectCodable {
        /// The `message` member.
        public var message: Optional<String>

        /// Makes a value of its members.
        public init(message: String? = nil) {
            self.message = message
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(message: object.optional("message"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("message", message)
        }
    }
}

// File: Swagger/Operations/Swagger.Client+Pets.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Swagger.Client {
    /// The operations of `pets`.
    public struct Pets: Sendable {
        let core: ClientCore

        /// Calls `GET /pets`.
        public func listPets(
            limit: Int32? = nil,
            tags: [String]? = nil,
            ids: [Int]? = nil,
            names: [String]? = nil,
            status: ListPetsStatus? = nil
        ) -> Call<[Swagger.Pet], Swagger.Problem> {
            var request = OperationRequest(.get, "/pets", id: "listPets")
            request.query("limit", limit)
            request.query("tags", tags)
            request.query("ids", ids, .pipeDelimited, explode: false)
            request.query("names", names, .form, explode: false)
            request.query("status", status)
            return Call(core, request, [.success(200), .failure(.any)])
        }

        /// Calls `POST /pets`.
        ///
        /// - Parameters:
        ///   - body: The pet.
        public func addPet(body: Swagger.Pet) -> Call<Void, Never> {
            var request = OperationRequest(.post, "/pets", id: "addPet")
            request.security = []
            request.body(json: body)
            return Call(core, request, [.successEmpty(201)])
        }

        /// Calls `POST /pets/{id}/photo`.
        public func addPhoto(id: String, body: AddPhotoBody) -> Call<Void, Never> {
            var request = OperationRequest(.post, "/pets/{id}/photo", id: "addPhoto")
            request.path("id", id)
            request.body(multipart: body)
            return Call(core, request, [.successEmpty(204)])
        }

        /// Calls `PUT /pets/{id}/photo`.
        public func rename(id: String, body: RenameBody) -> Call<Void, Never> {
            var request = OperationRequest(.put, "/pets/{id}/photo", id: "rename")
            request.path("id", id)
            request.body(form: body, ["nicknames": .init(style: .pipeDelimited, explode: false)])
            return Call(core, request, [.successEmpty(204)])
        }

        /// Calls `GET /pets/{id}/photo`.
        public func readPhoto(id: String) -> Call<Data, Never> {
            var request = OperationRequest(.get, "/pets/{id}/photo", id: "readPhoto")
            request.path("id", id)
            return Call(core, request, [.successBytes(200, contentType: "image/png")])
        }

        /// `listPets status` of the document.
        public struct ListPetsStatus: StringEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: String

            /// Makes a value, documented or not.
            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            /// `sold`
            public static var sold: Self { Self(rawValue: "sold") }

            /// `free`
            public static var free: Self { Self(rawValue: "free") }

            /// The values that the document names.
            public static var documented: [Self] { [.sold, .free] }
        }

        /// `addPhoto Body` of the document.
        public struct AddPhotoBody: MultipartCodable, Sendable {
            /// The `photo` member.
            public var photo: FilePart
            /// The `caption` member.
            public var caption: Optional<String>

            /// Makes a value of its members.
            public init(photo: FilePart, caption: String? = nil) {
                self.photo = photo
                self.caption = caption
            }

            /// Writes the parts of a multipart body.
            public func write(to form: inout MultipartWriter) {
                form.file("photo", photo)
                form.text("caption", caption)
            }
        }

        /// `rename Body` of the document.
        public struct RenameBody: ObjectCodable {
            /// The `name` member.
            public var name: String
            /// The `nicknames` member.
            public var nicknames: Optional<[String]>

            /// Makes a value of its members.
            public init(name: String, nicknames: [String]? = nil) {
                self.name = name
                self.nicknames = nicknames
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    name: object.required("name"),
                    nicknames: object.optional("nicknames")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("name", name)
                object.writeIfPresent("nicknames", nicknames)
            }
        }
    }
}

// File: Swagger/Swagger.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Swagger {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        2.0
        GET /pets 200
        """#
    )
}
