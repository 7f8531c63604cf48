// File: FormFields/FormFields.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Form fields
public enum FormFields {}

extension FormFields {
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
                name: "FormFields",
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

// File: FormFields/Schemas/FormFields+Search.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension FormFields {
    /// `Search` of the document.
    public struct Search: ObjectCodable {
        /// The `commas` member.
        public var commas: Optional<[String]>
        /// The `reserved` member.
        public var reserved: Optional<String>

        /// Makes a value of its members.
        public init(commas: [String]? = nil, reserved: String? = nil) {
            self.commas = commas
            self.reserved = reserved
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                commas: object.optional("commas"),
                reserved: object.optional("reserved")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("commas", commas)
            object.writeIfPresent("reserved", reserved)
        }
    }
}

// File: FormFields/Operations/FormFields.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension FormFields.Client {
    /// Calls `POST /fields`.
    public func sendFields(body: SendFieldsBody) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/fields", id: "sendFields")
        request.body(
            form: body,
            [
                "commas": .init(style: .form, explode: false),
                "deep": .init(style: .deepObject, explode: false),
                "exploded": .init(style: .form, explode: true),
                "json": .init(contentType: "application/json"),
                "pipes": .init(style: .pipeDelimited, explode: true),
                "reserved": .init(style: .form, explode: true, allowReserved: true),
                "reservedList": .init(style: .pipeDelimited, explode: false, allowReserved: true),
                "spaces": .init(style: .spaceDelimited, explode: false),
            ]
        )
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `POST /either`.
    public func sendEither(body: SendEitherBodyContent? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/either", id: "sendEither")
        switch body {
        case .json(let value)?: request.body(json: value)
        case .form(let value)?:
            request.body(
                form: value,
                [
                    "commas": .init(style: .form, explode: false),
                    "reserved": .init(style: .form, explode: true, allowReserved: true),
                ]
            )
        case nil: break
        }
        return Call(core, request, [.successEmpty(204)])
    }

    /// `sendFields Body` of the document.
    public struct SendFieldsBody: ObjectCodable {
        /// The `reserved` member.
        public var reserved: Optional<String>
        /// The `reservedList` member.
        public var reservedList: Optional<[String]>
        /// The `commas` member.
        public var commas: Optional<[String]>
        /// The `exploded` member.
        public var exploded: Optional<[String]>
        /// The `spaces` member.
        public var spaces: Optional<[String]>
        /// The `pipes` member.
        public var pipes: Optional<[String]>
        /// The `deep` member.
        public var deep: Optional<[String: Int]>
        /// The `json` member.
        public var json: Optional<String>
        /// The `jsonObject` member.
        public var jsonObject: Optional<[String: Int]>

        /// Makes a value of its members.
        public init(
            reserved: String? = nil,
            reservedList: [String]? = nil,
            commas: [String]? = nil,
            exploded: [String]? = nil,
            spaces: [String]? = nil,
            pipes: [String]? = nil,
            deep: [String: Int]? = nil,
            json: String? = nil,
            jsonObject: [String: Int]? = nil
        ) {
            self.reserved = reserved
            self.reservedList = reservedList
            self.commas = commas
            self.exploded = exploded
            self.spaces = spaces
            self.pipes = pipes
            self.deep = deep
            self.json = json
            self.jsonObject = jsonObject
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                reserved: object.optional("reserved"),
                reservedList: object.optional("reservedList"),
                commas: object.optional("commas"),
                exploded: object.optional("exploded"),
                spaces: object.optional("spaces"),
                pipes: object.optional("pipes"),
                deep: object.optional("deep"),
                json: object.optional("json"),
                jsonObject: object.optional("jsonObject")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("reserved", reserved)
            object.writeIfPresent("reservedList", reservedList)
            object.writeIfPresent("commas", commas)
            object.writeIfPresent("exploded", exploded)
            object.writeIfPresent("spaces", spaces)
            object.writeIfPresent("pipes", pipes)
            object.writeIfPresent("deep", deep)
            object.writeIfPresent("json", json)
            object.writeIfPresent("jsonObject", jsonObject)
        }
    }

    /// The media types the body may be sent as.
    public indirect enum SendEitherBodyContent: Sendable {
        /// `application/json`
        case json(FormFields.Search)
        /// `application/x-www-form-urlencoded`
        case form(FormFields.Search)
    }
}
