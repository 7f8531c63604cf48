// File: Nullable3_0/Nullable3_0.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Nullable in 3.0
public enum Nullable3_0 {}

extension Nullable3_0 {
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
                name: "Nullable3_0",
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

// File: Nullable3_0/Schemas/Nullable3_0+Pet.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Nullable3_0 {
    /// `Pet` of the document.
    public struct Pet: ObjectCodable {
        /// The `name` member.
        public var name: String
        /// The `nickname` member.
        public var nickname: Optional<String>
        /// The `age` member.
        public var age: Optional<Int>
        /// The `owner` member.
        public var owner: Optional<Owner>
        /// The `tags` member.
        public var tags: Optional<[String?]>

        /// Makes a value of its members.
        public init(name: String, nickname: String?, age: Int? = nil, owner: Owner? = nil, tags: [String?]? = nil) {
            self.name = name
            self.nickname = nickname
            self.age = age
            self.owner = owner
            self.tags = tags
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                name: object.required("name"),
                nickname: object.optional("nickname"),
                age: object.optional("age"),
                owner: object.optional("owner"),
                tags: object.optional("tags")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("name", name)
            object.write("nickname", nickname)
            object.writeIfPresent("age", age)
            object.writeIfPresent("owner", owner)
            object.writeIfPresent("tags", tags)
        }
    }
}

// File: Nullable3_0/Schemas/Nullable3_0+Owner.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Nullable3_0 {
    /// `Owner` of the document.
    public struct Owner: ObjectCodable {
        /// The `email` member.
        public var email: Optional<String>

        /// Makes a value of its members.
        public init(email: String? = nil) {
            self.email = email
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(email: object.optional("email"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("email", email)
        }
    }
}
