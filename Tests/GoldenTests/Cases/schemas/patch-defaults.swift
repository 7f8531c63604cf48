// File: PatchDefaults/PatchDefaults.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Patch defaults
public enum PatchDefaults {}

extension PatchDefaults {
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
                name: "PatchDefaults",
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

// File: PatchDefaults/Schemas/PatchDefaults+Settings.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension PatchDefaults {
    /// `Settings` of the document.
    public struct Settings: ObjectCodable {
        /// The `theme` member.
        public var theme: Optional<Nullable<String>>
        /// The `level` member.
        public var level: Optional<Nullable<Int>>
        /// The `mode` member.
        public var mode: Optional<Nullable<Mode>>

        /// Makes a value of its members.
        public init(
            theme: Nullable<String>? = .value("light"),
            level: Nullable<Int>? = .null,
            mode: Nullable<Mode>? = .value(.slow)
        ) {
            self.theme = theme
            self.level = level
            self.mode = mode
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                theme: object.threeState("theme"),
                level: object.threeState("level"),
                mode: object.threeState("mode")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("theme", theme)
            object.writeIfPresent("level", level)
            object.writeIfPresent("mode", mode)
        }

        /// `mode` of the document.
        public struct Mode: StringEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: String

            /// Makes a value, documented or not.
            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            /// `slow`
            public static var slow: Self { Self(rawValue: "slow") }

            /// `fast`
            public static var fast: Self { Self(rawValue: "fast") }

            /// The values that the document names.
            public static var documented: [Self] { [.slow, .fast] }
        }
    }
}

// File: PatchDefaults/Operations/PatchDefaults.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension PatchDefaults.Client {
    /// Calls `PATCH /settings`.
    public func change(body: PatchDefaults.Settings? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.patch, "/settings", id: "change")
        request.body(json: body)
        return Call(core, request, [.successEmpty(204)])
    }
}
