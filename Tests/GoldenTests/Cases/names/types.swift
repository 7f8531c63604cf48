// File: Types/Types.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Types
public enum Types {}

extension Types {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: Foundation.URL { Foundation.URL(staticString: "https://api.example.com") }

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
            serverURL: Foundation.URL = Self.defaultServerURL,
            transport: any ClientTransport = URLSessionTransport(),
            options: CallOptions = CallOptions()
        ) {
            core = ClientCore(
                name: "Types",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Types.locations
            )
        }

        /// The operations of `Client`.
        public var client: APIClient { APIClient(core: core) }
    }
}

// File: Types/Schemas/Types+String.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `String` of the document.
    public struct String: ObjectCodable {
        /// The `text` member.
        public var text: Optional<Swift.String>

        /// Makes a value of its members.
        public init(text: Swift.String? = nil) {
            self.text = text
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(text: object.optional("text"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("text", text)
        }
    }
}

// File: Types/Schemas/Types+Int.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Int` of the document.
    public struct Int: ObjectCodable {
        /// The `number` member.
        public var number: Optional<Swift.Int>

        /// Makes a value of its members.
        public init(number: Swift.Int? = nil) {
            self.number = number
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(number: object.optional("number"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("number", number)
        }
    }
}

// File: Types/Schemas/Types+Error.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Error` of the document.
    public struct Error: ObjectCodable {
        /// The `message` member.
        public var message: Optional<Swift.String>
        /// The `date` member.
        public var date: Optional<Foundation.Date>

        /// Makes a value of its members.
        public init(message: Swift.String? = nil, date: Foundation.Date? = nil) {
            self.message = message
            self.date = date
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(
                message: object.optional("message"),
                date: object.optional("date")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("message", message)
            object.writeIfPresent("date", date)
        }
    }
}

// File: Types/Schemas/Types+Data.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Data` of the document.
    public struct Data: ObjectCodable {
        /// The `data` member.
        public var data: Optional<Foundation.Data>
        /// The `URL` member.
        public var url: Optional<Foundation.URL>

        /// Makes a value of its members.
        public init(data: Foundation.Data? = nil, url: Foundation.URL? = nil) {
            self.data = data
            self.url = url
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(
                data: object.optional("data"),
                url: object.optional("URL")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("data", data)
            object.writeIfPresent("URL", url)
        }
    }
}

// File: Types/Schemas/Types+Date.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Date` of the document.
    public struct Date: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: Swift.String

        /// Makes a value, documented or not.
        public init(rawValue: Swift.String) {
            self.rawValue = rawValue
        }

        /// `today`
        public static var today: Self { Self(rawValue: "today") }

        /// The values that the document names.
        public static var documented: [Self] { [.today] }
    }
}

// File: Types/Schemas/Types+URL.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `URL` of the document.
    public struct URL: ObjectCodable {
        /// The `url` member.
        public var url: Optional<Foundation.URL>

        /// Makes a value of its members.
        public init(url: Foundation.URL? = nil) {
            self.url = url
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(url: object.optional("url"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("url", url)
        }
    }
}

// File: Types/Schemas/Types+TypesClient.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Client` of the document.
    public struct TypesClient: ObjectCodable {
        /// The `name` member.
        public var name: Optional<Swift.String>

        /// Makes a value of its members.
        public init(name: Swift.String? = nil) {
            self.name = name
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(name: object.optional("name"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("name", name)
        }
    }
}

// File: Types/Schemas/Types+Task.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Task` of the document.
    public struct Task: ObjectCodable {
        /// The `string` member.
        public var string: String
        /// The `plain` member.
        public var plain: Optional<Swift.String>

        /// Makes a value of its members.
        public init(string: String, plain: Swift.String? = nil) {
            self.string = string
            self.plain = plain
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(
                string: object.required("string"),
                plain: object.optional("plain")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("string", string)
            object.writeIfPresent("plain", plain)
        }
    }
}

// File: Types/Schemas/Types+TypesType.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Type` of the document.
    public struct TypesType: ObjectCodable {
        /// The `type` member.
        public var type: Optional<Swift.String>

        /// Makes a value of its members.
        public init(type: Swift.String? = nil) {
            self.type = type
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(type: object.optional("type"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("type", type)
        }
    }
}

// File: Types/Schemas/Types+TypesSelf.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Self` of the document.
    public struct TypesSelf: ObjectCodable {
        /// The `me` member.
        @Boxed public var me: Optional<TypesSelf>

        /// Makes a value of its members.
        public init(me: TypesSelf? = nil) {
            self.me = me
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(me: object.optional("me"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("me", me)
        }
    }
}

// File: Types/Schemas/Types+TypesAny.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Any` of the document.
    public typealias TypesAny = ClientRuntime.JSONValue
}

// File: Types/Schemas/Types+Never.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Never` of the document.
    public typealias Never = Swift.String
}

// File: Types/Schemas/Types+Codable.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Codable` of the document.
    public struct Codable: ObjectCodable {
        /// The `a` member.
        public var a: Optional<Bool>

        /// Makes a value of its members.
        public init(a: Bool? = nil) {
            self.a = a
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(a: object.optional("a"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("a", a)
        }
    }
}

// File: Types/Schemas/Types+TypesOptional.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Optional` of the document.
    public struct TypesOptional: ObjectCodable {
        /// The `some` member.
        public var some: Optional<Double>

        /// Makes a value of its members.
        public init(some: Double? = nil) {
            self.some = some
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(some: object.optional("some"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("some", some)
        }
    }
}

// File: Types/Schemas/Types+Array.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Array` of the document.
    public typealias Array = [Swift.String]
}

// File: Types/Schemas/Types+Result.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Result` of the document.
    public struct Result: ObjectCodable {
        /// The `value` member.
        public var value: Optional<ClientRuntime.JSONValue>

        /// Makes a value of its members.
        public init(value: ClientRuntime.JSONValue? = nil) {
            self.value = value
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(value: object.optional("value"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("value", value)
        }
    }
}

// File: Types/Schemas/Types+JSONValue.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `JSONValue` of the document.
    public struct JSONValue: ObjectCodable {
        /// The `any` member.
        public var any: Optional<ClientRuntime.JSONValue>

        /// Makes a value of its members.
        public init(any: ClientRuntime.JSONValue? = nil) {
            self.any = any
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(any: object.optional("any"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("any", any)
        }
    }
}

// File: Types/Schemas/Types+ObjectReader.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `ObjectReader` of the document.
    public struct ObjectReader: ObjectCodable {
        /// The `any` member.
        public var any: Optional<Swift.String>

        /// Makes a value of its members.
        public init(any: Swift.String? = nil) {
            self.any = any
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(any: object.optional("any"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("any", any)
        }
    }
}

// File: Types/Schemas/Types+Call.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Call` of the document.
    public struct Call: ObjectCodable {
        /// The `any` member.
        public var any: Optional<Swift.String>

        /// Makes a value of its members.
        public init(any: Swift.String? = nil) {
            self.any = any
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(any: object.optional("any"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("any", any)
        }
    }
}

// File: Types/Schemas/Types+TypesSwift.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Swift` of the document.
    public struct TypesSwift: ObjectCodable {
        /// The `any` member.
        public var any: Optional<Swift.String>

        /// Makes a value of its members.
        public init(any: Swift.String? = nil) {
            self.any = any
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(any: object.optional("any"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("any", any)
        }
    }
}

// File: Types/Schemas/Types+TypesFoundation.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Foundation` of the document.
    public struct TypesFoundation: ObjectCodable {
        /// The `any` member.
        public var any: Optional<UUID>

        /// Makes a value of its members.
        public init(any: UUID? = nil) {
            self.any = any
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(any: object.optional("any"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("any", any)
        }
    }
}

// File: Types/Schemas/Types+TypesTypes.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Types` of the document.
    public struct TypesTypes: ObjectCodable {
        /// The `any` member.
        public var any: Optional<Swift.String>

        /// Makes a value of its members.
        public init(any: Swift.String? = nil) {
            self.any = any
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(any: object.optional("any"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("any", any)
        }
    }
}

// File: Types/Schemas/Types+Class.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `class` of the document.
    public struct Class: ObjectCodable {
        /// The `any` member.
        public var any: Optional<Swift.String>

        /// Makes a value of its members.
        public init(any: Swift.String? = nil) {
            self.any = any
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(any: object.optional("any"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("any", any)
        }
    }
}

// File: Types/Schemas/Types+PetUnderscoreShop.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `pet_shop` of the document.
    public struct PetUnderscoreShop: ObjectCodable {
        /// The `any` member.
        public var any: Optional<Swift.String>

        /// Makes a value of its members.
        public init(any: Swift.String? = nil) {
            self.any = any
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(any: object.optional("any"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("any", any)
        }
    }
}

// File: Types/Schemas/Types+PetShop.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `PetShop` of the document.
    public struct PetShop: ObjectCodable {
        /// The `any` member.
        public var any: Optional<Swift.String>

        /// Makes a value of its members.
        public init(any: Swift.String? = nil) {
            self.any = any
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(any: object.optional("any"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("any", any)
        }
    }
}

// File: Types/Schemas/Types+PetMinusShop.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `pet-shop` of the document.
    public struct PetMinusShop: ObjectCodable {
        /// The `any` member.
        public var any: Optional<Swift.String>

        /// Makes a value of its members.
        public init(any: Swift.String? = nil) {
            self.any = any
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(any: object.optional("any"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("any", any)
        }
    }
}

// File: Types/Schemas/Types+PagePet.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `Page«Pet»` of the document.
    public struct PagePet: ObjectCodable {
        /// The `any` member.
        public var any: Optional<Swift.String>

        /// Makes a value of its members.
        public init(any: Swift.String? = nil) {
            self.any = any
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(any: object.optional("any"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("any", any)
        }
    }
}

// File: Types/Schemas/Types+ComExampleV1Pet.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `com.example.v1.Pet` of the document.
    public struct ComExampleV1Pet: ObjectCodable {
        /// The `any` member.
        public var any: Optional<Swift.String>

        /// Makes a value of its members.
        public init(any: Swift.String? = nil) {
            self.any = any
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(any: object.optional("any"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("any", any)
        }
    }
}

// File: Types/Schemas/Types+_9lives.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `9lives` of the document.
    public struct _9lives: ObjectCodable {
        /// The `any` member.
        public var any: Optional<Swift.String>

        /// Makes a value of its members.
        public init(any: Swift.String? = nil) {
            self.any = any
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(any: object.optional("any"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("any", any)
        }
    }
}

// File: Types/Schemas/Types+U1F408.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// `🐈` of the document.
    public struct U1F408: ObjectCodable {
        /// The `any` member.
        public var any: Optional<Swift.String>

        /// Makes a value of its members.
        public init(any: Swift.String? = nil) {
            self.any = any
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ClientRuntime.ObjectReader) -> Self {
            Self(any: object.optional("any"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("any", any)
        }
    }
}

// File: Types/Operations/Types.Client+APIClient.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types.Client {
    /// The operations of `Client`.
    public struct APIClient: Sendable {
        let core: ClientCore

        /// Calls `GET /task`.
        public func getTask(
            requestQuery: Types.String? = nil,
            coreQuery: String? = nil,
            bodyQuery: Int? = nil,
            body: Types.Data? = nil
        ) -> Call<Types.Task, Types.Error> {
            var request = OperationRequest(.get, "/task", id: "getTask")
            request.query("request", requestQuery)
            request.query("core", coreQuery)
            request.query("body", bodyQuery)
            request.body(json: body)
            return Call(core, request, [.success(200), .failure(.any)])
        }
    }
}

// File: Types/Types.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Types {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        TypesClient Client
        TypesType Type
        TypesSelf Self
        TypesOptional Optional
        TypesSwift Swift
        TypesFoundation Foundation
        TypesTypes Types
        Class class
        PetUnderscoreShop pet_shop
        PetMinusShop pet-shop
        PagePet -
        ComExampleV1Pet com.example.v1.Pet
        _9lives 9lives
        U1F408 -
        """#
    )
}
