// File: SeveralInline/SeveralInline.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Several inline
public enum SeveralInline {}

extension SeveralInline {
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
                name: "SeveralInline",
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

// File: SeveralInline/Operations/SeveralInline.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension SeveralInline.Client {
    /// Calls `POST /invites`.
    public func createInvite(body: CreateInviteBodyContent) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/invites", id: "create_invite")
        switch body {
        case .json(let value): request.body(json: value)
        case .form(let value): request.body(form: value)
        case .multipart(let value): request.body(multipart: value)
        }
        return Call(core, request, [.successEmpty(204)])
    }

    /// Calls `POST /guests`.
    public func addGuest(body: AddGuestBodyContent? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/guests", id: "add_guest")
        switch body {
        case .json(let value)?: request.body(json: value)
        case .applicationVndGuestJSON(let value)?: request.body(json: value, contentType: "application/vnd.guest+json")
        case nil: break
        }
        return Call(core, request, [.successEmpty(204)])
    }

    /// `create_invite Body` of the document.
    public struct CreateInviteBody: ObjectCodable {
        /// The `user` member.
        public var user: String

        /// Makes a value of its members.
        public init(user: String) {
            self.user = user
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(user: object.required("user"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("user", user)
        }
    }

    /// `create_invite Body` of the document.
    public struct CreateInviteBodyForm: ObjectCodable {
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

    /// `create_invite Body` of the document.
    public struct CreateInviteBodyMultipart: MultipartCodable, Sendable {
        /// The `photo` member.
        public var photo: FilePart

        /// Makes a value of its members.
        public init(photo: FilePart) {
            self.photo = photo
        }

        /// Writes the parts of a multipart body.
        public func write(to form: inout MultipartWriter) {
            form.file("photo", photo)
        }
    }

    /// The media types the body may be sent as.
    public indirect enum CreateInviteBodyContent: Sendable {
        /// `application/json`
        case json(CreateInviteBody)
        /// `application/x-www-form-urlencoded`
        case form(CreateInviteBodyForm)
        /// `multipart/form-data`
        case multipart(CreateInviteBodyMultipart)
    }

    /// `add_guest Body` of the document.
    public typealias AddGuestBody = CreateInviteBody

    /// `add_guest Body` of the document.
    public struct AddGuestBodyVndGuestJSON: ObjectCodable {
        /// The `guest` member.
        public var guest: String

        /// Makes a value of its members.
        public init(guest: String) {
            self.guest = guest
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(guest: object.required("guest"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("guest", guest)
        }
    }

    /// The media types the body may be sent as.
    public indirect enum AddGuestBodyContent: Sendable {
        /// `application/json`
        case json(AddGuestBody)
        /// `application/vnd.guest+json`
        case applicationVndGuestJSON(AddGuestBodyVndGuestJSON)
    }
}
