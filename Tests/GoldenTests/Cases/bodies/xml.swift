// File: XML/XML.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// XML
public enum XML {}

extension XML {
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
                name: "XML",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: XML.locations
            )
        }
    }
}

// File: XML/Schemas/XML+Pet.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XML {
    /// `Pet` of the document.
    public struct Pet: ObjectCodable {
        /// The `id` member.
        public var id: Int64
        /// The `name` member.
        public var name: Optional<String>
        /// The `born` member.
        public var born: Optional<Date>
        /// The `price` member.
        public var price: Optional<Decimal>
        /// The `isSold` member.
        public var isSold: Optional<Bool>
        /// The `status` member.
        public var status: Optional<Status>
        /// The `picture` member.
        public var picture: Optional<Data>
        /// The `category` member.
        public var category: Optional<Tag>
        /// The `photoUrls` member.
        public var photoURLs: [URL]
        /// The `nicknames` member.
        public var nicknames: Optional<[String]>
        /// The `tags` member.
        public var tags: Optional<[Tag]>
        /// The `marks` member.
        public var marks: Optional<Marks>
        /// The `aliens` member.
        public var aliens: Optional<[String]>
        /// The `parent` member.
        @Boxed public var parent: Optional<Pet>
        /// Members that the document does not name.
        public var additionalProperties: [String: Int]

        /// Makes a value of its members.
        public init(
            id: Int64,
            name: String? = nil,
            born: Date? = nil,
            price: Decimal? = nil,
            isSold: Bool? = nil,
            status: Status? = nil,
            picture: Data? = nil,
            category: Tag? = nil,
            photoURLs: [URL],
            nicknames: [String]? = nil,
            tags: [Tag]? = nil,
            marks: Marks? = nil,
            aliens: [String]? = nil,
            parent: Pet? = nil,
            additionalProperties: [String: Int] = [:]
        ) {
            self.id = id
            self.name = name
            self.born = born
            self.price = price
            self.isSold = isSold
            self.status = status
            self.picture = picture
            self.category = category
            self.photoURLs = photoURLs
            self.nicknames = nicknames
            self.tags = tags
            self.marks = marks
            self.aliens = aliens
            self.parent = parent
            self.additionalProperties = additionalProperties
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                name: object.optional("name"),
                born: object.optional("born"),
                price: object.optional("price"),
                isSold: object.optional("isSold"),
                status: object.optional("status"),
                picture: object.optional("picture"),
                category: object.optional("category"),
                photoURLs: object.required("photoUrls"),
                nicknames: object.optional("nicknames"),
                tags: object.optional("tags"),
                marks: object.optional("marks"),
                aliens: object.optional("aliens"),
                parent: object.optional("parent"),
                additionalProperties: object.additional()
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.writeIfPresent("name", name)
            object.writeIfPresent("born", born)
            object.writeIfPresent("price", price)
            object.writeIfPresent("isSold", isSold)
            object.writeIfPresent("status", status)
            object.writeIfPresent("picture", picture)
            object.writeIfPresent("category", category)
            object.write("photoUrls", photoURLs)
            object.writeIfPresent("nicknames", nicknames)
            object.writeIfPresent("tags", tags)
            object.writeIfPresent("marks", marks)
            object.writeIfPresent("aliens", aliens)
            object.writeIfPresent("parent", parent)
            object.write(additional: additionalProperties)
        }

        /// `status` of the document.
        public struct Status: StringEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: String

            /// Makes a value, documented or not.
            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            /// `available`
            public static var available: Self { Self(rawValue: "available") }

            /// `sold`
            public static var sold: Self { Self(rawValue: "sold") }

            /// The values that the document names.
            public static var documented: [Self] { [.available, .sold] }
        }
    }
}

// File: XML/Schemas/XML+Pets.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XML {
    /// `Pets` of the document.
    public typealias Pets = [Pet]
}

// File: XML/Schemas/XML+Marks.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XML {
    /// `Marks` of the document.
    public typealias Marks = [Tag]
}

// File: XML/Schemas/XML+Tag.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XML {
    /// `Tag` of the document.
    public struct Tag: ObjectCodable {
        /// The `id` member.
        public var id: Optional<Int>
        /// The `label` member.
        public var label: Optional<String>

        /// Makes a value of its members.
        public init(id: Int? = nil, label: String? = nil) {
            self.id = id
            self.label = label
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.optional("id"),
                label: object.optional("label")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("id", id)
            object.writeIfPresent("label", label)
        }
    }
}

// File: XML/Schemas/XML+Failure.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XML {
    /// `Failure` of the document.
    public struct Failure: ObjectCodable {
        /// The `code` member.
        public var code: Int
        /// The `what happened` member.
        public var whatHappened: Optional<String>

        /// Makes a value of its members.
        public init(code: Int, whatHappened: String? = nil) {
            self.code = code
            self.whatHappened = whatHappened
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                code: object.required("code"),
                whatHappened: object.optional("what happened")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("code", code)
            object.writeIfPresent("what happened", whatHappened)
        }
    }
}

// File: XML/Schemas/XML+Shape.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XML {
    /// `Shape` of the document.
    public enum Shape: UnionCodable {
        /// `circle`
        case circle(Circle)
        /// `square`
        case square(Square)
        /// A case the document does not name: the value of `kind`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("kind") {
            case "circle": .circle(value.read())
            case "square": .square(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .circle(let member): value.write(case: 0, member)
            case .square(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }
    }
}

// File: XML/Schemas/XML+Circle.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XML {
    /// `Circle` of the document.
    public struct Circle: ObjectCodable {
        /// The `kind` member.
        public var kind: Kind
        /// The `radius` member.
        public var radius: Optional<Double>

        /// Makes a value of its members.
        public init(kind: Kind = .circle, radius: Double? = nil) {
            self.kind = kind
            self.radius = radius
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                radius: object.optional("radius")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.writeIfPresent("radius", radius)
        }

        /// `kind` of the document.
        public struct Kind: StringEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: String

            /// Makes a value, documented or not.
            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            /// `circle`
            public static var circle: Self { Self(rawValue: "circle") }

            /// The values that the document names.
            public static var documented: [Self] { [.circle] }
        }
    }
}

// File: XML/Schemas/XML+Square.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XML {
    /// `Square` of the document.
    public struct Square: ObjectCodable {
        /// The `kind` member.
        public var kind: String
        /// The `side` member.
        public var side: Optional<Double>

        /// Makes a value of its members.
        public init(kind: String, side: Double? = nil) {
            self.kind = kind
            self.side = side
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                side: object.optional("side")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.writeIfPresent("side", side)
        }
    }
}

// File: XML/Schemas/XML+Node.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XML {
    /// `Node` of the document.
    public struct Node: ObjectCodable {
        /// The `value` member.
        public var value: Optional<String>
        /// The `children` member.
        public var children: Optional<[Node]>

        /// Makes a value of its members.
        public init(value: String? = nil, children: [Node]? = nil) {
            self.value = value
            self.children = children
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                value: object.optional("value"),
                children: object.optional("children")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("value", value)
            object.writeIfPresent("children", children)
        }
    }
}

// File: XML/Operations/XML.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XML.Client {
    /// The root of a list has any name.
    ///
    /// `GET /pets`
    public func listPets() -> Call<[XML.Pet], XML.Failure> {
        Call(
            core,
            OperationRequest(.get, "/pets", id: "listPets"),
            [.successXML(200, XML.xml["listPets 200"]), .failureXML(.any, XML.xml["listPets default"])]
        )
    }

    /// Calls `POST /pets`.
    public func addPet(body: XML.Pet) -> Call<XML.Pet, Never> {
        var request = OperationRequest(.post, "/pets", id: "addPet")
        request.body(xml: body, XML.xml["addPet body"])
        return Call(core, request, [.successXML(200, XML.xml["addPet 200 text/xml"], contentType: "text/xml")])
    }

    /// Calls `PUT /pets`.
    public func addPets(body: XML.Pets? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.put, "/pets", id: "addPets")
        request.body(xml: body, XML.xml["addPets body"], contentType: "application/vnd.example.pets+xml")
        return Call(core, request, [.successEmpty(204)])
    }

    /// JSON goes before XML, both ways.
    ///
    /// `POST /both`
    public func sendBoth(body: XML.Pet? = nil) -> Call<XML.Pet, Never> {
        var request = OperationRequest(.post, "/both", id: "sendBoth")
        request.body(json: body)
        return Call(core, request, [.success(200), .success(201)])
    }

    /// Calls `POST /choice`.
    public func sendChoice(body: SendChoiceBodyContent) -> Call<SendChoiceSuccess, XML.Failure> {
        var request = OperationRequest(.post, "/choice", id: "sendChoice")
        switch body {
        case .xml(let value): request.body(xml: value, XML.xml["sendChoice body application/xml"])
        case .form(let value): request.body(form: value)
        }
        return Call(
            core,
            request,
            [
                .successXML(
                    200,
                    XML.xml["sendChoice 200 application/xml"],
                    SendChoiceSuccess.xml,
                    contentType: "application/xml"
                ),
                .successText(200, SendChoiceSuccess.text, contentType: "text/plain"),
                .failureXML(.range(4), XML.xml["sendChoice 4XX"]),
            ]
        )
    }

    /// Calls `POST /shapes`.
    public func sendShapes(body: SendShapesBody) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/shapes", id: "sendShapes")
        request.body(xml: body, XML.xml["sendShapes body"])
        return Call(core, request, [.successEmpty(204)])
    }

    /// A text is one element where it has an XML object, and any XML where it has none.
    ///
    /// `POST /text`
    public func sendText(body: CalendarDate) -> Call<Data, Never> {
        var request = OperationRequest(.post, "/text", id: "sendText")
        request.body(xml: body, XML.xml["sendText body"])
        return Call(core, request, [.successBytes(200, contentType: "application/xml")])
    }

    /// The media types the body may be sent as.
    public indirect enum SendChoiceBodyContent: Sendable {
        /// `application/xml`
        case xml(XML.Tag)
        /// `application/x-www-form-urlencoded`
        case form(XML.Tag)
    }

    /// The documented answers.
    public indirect enum SendChoiceSuccess: Sendable {
        /// Either.
        case xml(XML.Tag)
        /// Either.
        case text(String)
    }

    /// `sendShapes Body` of the document.
    public struct SendShapesBody: ObjectCodable {
        /// The `union` member.
        public var union: Optional<XML.Shape>
        /// The `scalar` member.
        public var scalar: Optional<Scalar>
        /// The `map` member.
        public var map: Optional<[String: XML.Tag]>
        /// The `any` member.
        public var any: Optional<JSONValue>
        /// The `free` member.
        public var free: Optional<[String: JSONValue]>
        /// The `node` member.
        public var node: Optional<XML.Node>

        /// Makes a value of its members.
        public init(
            union: XML.Shape? = nil,
            scalar: Scalar? = nil,
            map: [String: XML.Tag]? = nil,
            any: JSONValue? = nil,
            free: [String: JSONValue]? = nil,
            node: XML.Node? = nil
        ) {
            self.union = union
            self.scalar = scalar
            self.map = map
            self.any = any
            self.free = free
            self.node = node
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                union: object.optional("union"),
                scalar: object.optional("scalar"),
                map: object.optional("map"),
                any: object.optional("any"),
                free: object.optional("free"),
                node: object.optional("node")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("union", union)
            object.writeIfPresent("scalar", scalar)
            object.writeIfPresent("map", map)
            object.writeIfPresent("any", any)
            object.writeIfPresent("free", free)
            object.writeIfPresent("node", node)
        }

        /// `scalar` of the document.
        public enum Scalar: UnionCodable {
            /// `integer`
            case integer(Int)
            /// `boolean`
            case boolean(Bool)
            /// `string`
            case string(String)
            /// A value that fits no case of the document.
            case undocumented(JSONValue)

            /// Finds the case of a JSON value and reads it.
            public static func read(from value: inout ValueReader) -> Self {
                if value.kind == .integer { return .integer(value.read()) }
                if value.kind == .boolean { return .boolean(value.read()) }
                if value.kind == .string { return .string(value.read()) }
                return .undocumented(value.undocumented())
            }

            /// Writes the case's value.
            public func write(into value: inout ValueWriter) {
                switch self {
                case .integer(let member): value.write(case: 0, member)
                case .boolean(let member): value.write(case: 1, member)
                case .string(let member): value.write(case: 2, member)
                case .undocumented(let json): value.write(undocumented: json)
                }
            }
        }
    }
}

// File: XML/XML.XML.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XML {
    /// How bodies are written as XML.
    static let xml = XMLShapes(
        #"""
        {
            "objects": {
                "Pet": {
                    "members": {
                        "id": {"as": "attribute", "is": "number"},
                        "name": {
                            "name": "called",
                            "namespace": "https://xml.example/names",
                            "prefix": "n",
                            "is": "string"
                        },
                        "born": {"is": "token"},
                        "price": {"is": "number"},
                        "isSold": {"is": "boolean"},
                        "status": {"is": "word"},
                        "picture": {"is": "base64"},
                        "category": {"object": "Tag"},
                        "photoUrls": {"as": "none", "required": true, "list": {"name": "photoUrl", "is": "token"}},
                        "nicknames": {"as": "none", "list": {"name": "nicknames", "is": "string"}},
                        "tags": {"list": {"name": "tags", "object": "Tag"}},
                        "marks": {"name": "markSet", "list": {"name": "item", "object": "Tag"}},
                        "aliens": {"name": "strangers", "list": {"name": "strangers", "is": "string"}},
                        "parent": {"name": "pet", "object": "Pet"}
                    },
                    "additional": {"is": "number"}
                },
                "Tag": {
                    "members": {
                        "id": {"as": "attribute", "is": "number"},
                        "label": {"is": "string"}
                    }
                },
                "Failure": {
                    "members": {
                        "code": {"is": "number"},
                        "what happened": {"name": "message", "is": "string"}
                    }
                },
                "Shape": {
                    "members": {
                        "kind": {"is": "string"},
                        "radius": {"is": "number"},
                        "side": {"is": "number"}
                    }
                },
                "Node": {
                    "members": {
                        "value": {"is": "string"},
                        "children": {"as": "none", "list": {"name": "children", "object": "Node"}}
                    }
                },
                "Client.SendShapesBody": {
                    "members": {
                        "union": {"object": "Shape"},
                        "scalar": {"is": "number|boolean|string"},
                        "map": {"map": {"object": "Tag"}},
                        "any": {},
                        "free": {},
                        "node": {"object": "Node"}
                    }
                }
            },
            "bodies": {
                "listPets 200": {"list": {"name": "pet", "object": "Pet"}},
                "listPets default": {"name": "Failure", "object": "Failure"},
                "addPet body": {"name": "pet", "object": "Pet"},
                "addPet 200 text/xml": {"name": "pet", "object": "Pet"},
                "addPets body": {"name": "Pets", "list": {"name": "pet", "object": "Pet"}},
                "sendChoice body application/xml": {"name": "Tag", "object": "Tag"},
                "sendChoice 200 application/xml": {"name": "Tag", "object": "Tag"},
                "sendChoice 4XX": {"name": "Failure", "object": "Failure"},
                "sendShapes body": {
                    "name": "shapes",
                    "namespace": "https://xml.example/shapes",
                    "prefix": "s",
                    "object": "Client.SendShapesBody"
                },
                "sendText body": {"name": "day", "is": "token"}
            }
        }
        """#
    )
}

// File: XML/XML.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension XML {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Pet -
        Failure -
        """#
    )
}
