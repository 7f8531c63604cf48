// File: PatchNulls/PatchNulls.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Patch nulls
public enum PatchNulls {}

extension PatchNulls {
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
                name: "PatchNulls",
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

// File: PatchNulls/Schemas/PatchNulls+Patch.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension PatchNulls {
    /// `Patch` of the document.
    public struct Patch: ObjectCodable {
        /// The `must` member.
        public var must: JSONNull
        /// The `may` member.
        public var may: Optional<JSONNull>
        /// The `never` member.
        public var never: Optional<JSONNull>
        /// The `name` member.
        public var name: Optional<ClientRuntime.Nullable<String>>
        /// The `nested` member.
        public var nested: Optional<ClientRuntime.Nullable<Nested>>
        /// The `nullable` member.
        public var nullable: Optional<ClientRuntime.Nullable<Nullable>>

        /// Makes a value of its members.
        public init(
            must: JSONNull = JSONNull(),
            may: JSONNull? = nil,
            never: JSONNull? = nil,
            name: ClientRuntime.Nullable<String>? = nil,
            nested: ClientRuntime.Nullable<Nested>? = nil,
            nullable: ClientRuntime.Nullable<Nullable>? = nil
        ) {
            self.must = must
            self.may = may
            self.never = never
            self.name = name
            self.nested = nested
            self.nullable = nullable
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                must: object.required("must"),
                may: object.optional("may"),
                never: object.optional("never"),
                name: object.threeState("name"),
                nested: object.threeState("nested"),
                nullable: object.threeState("nullable")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("must", must)
            object.writeIfPresent("may", may)
            object.writeIfPresent("never", never)
            object.writeIfPresent("name", name)
            object.writeIfPresent("nested", nested)
            object.writeIfPresent("nullable", nullable)
        }

        /// `nullable` of the document.
        public struct Nullable: StringEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: String

            /// Makes a value, documented or not.
            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            /// `a`
            public static var a: Self { Self(rawValue: "a") }

            /// The values that the document names.
            public static var documented: [Self] { [.a] }
        }
    }
}

// File: PatchNulls/Schemas/PatchNulls+Nested.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension PatchNulls {
    /// `Nested` of the document.
    public struct Nested: ObjectCodable {
        /// The `size` member.
        public var size: Optional<Nullable<Int>>

        /// Makes a value of its members.
        public init(size: Nullable<Int>? = nil) {
            self.size = size
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(size: object.threeState("size"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("size", size)
        }
    }
}

// File: PatchNulls/Operations/PatchNulls.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension PatchNulls.Client {
    /// Calls `PATCH /thing`.
    public func patchThing(body: PatchNulls.Patch) -> Call<Void, Never> {
        var request = OperationRequest(.patch, "/thing", id: "patchThing")
        request.body(json: body, contentType: "application/merge-patch+json")
        return Call(core, request, [.successEmpty(204)])
    }
}
