// File: NestedTags/NestedTags.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Nested tags
public enum NestedTags {}

extension NestedTags {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://tags.example.com") }

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
                name: "NestedTags",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }

        /// Partners and what they see
        public var partners: Partners { Partners(core: core) }

        /// The operations of `beta`.
        public var beta: Beta { Beta(core: core) }

        /// The operations of `egg`.
        public var egg: Egg { Egg(core: core) }

        /// The operations of `orphan`.
        public var orphan: Orphan { Orphan(core: core) }
    }
}

// File: NestedTags/Operations/NestedTags.Client+Partners.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NestedTags.Client {
    /// Partners and what they see
    public struct Partners: Sendable {
        let core: ClientCore

        /// What partners call.
        public var outside: NestedTags.Client.Outside { NestedTags.Client.Outside(core: core) }

        /// Calls `GET /c`.
        public func outsideGetC() -> Call<Void, Never> {
            Call(core, OperationRequest(.get, "/c", id: "outside"), [.successEmpty(204)])
        }
    }
}

// File: NestedTags/Operations/NestedTags.Client+Outside.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NestedTags.Client {
    /// What partners call.
    public struct Outside: Sendable {
        let core: ClientCore

        /// The operations of `deep`.
        public var deep: NestedTags.Client.Deep { NestedTags.Client.Deep(core: core) }
    }
}

// File: NestedTags/Operations/NestedTags.Client+Deep.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NestedTags.Client {
    /// The operations of `deep`.
    public struct Deep: Sendable {
        let core: ClientCore

        /// Calls `GET /a`.
        public func listA() -> Call<Void, Never> {
            Call(core, OperationRequest(.get, "/a", id: "listA"), [.successEmpty(204)])
        }
    }
}

// File: NestedTags/Operations/NestedTags.Client+Beta.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NestedTags.Client {
    /// The operations of `beta`.
    public struct Beta: Sendable {
        let core: ClientCore

        /// Calls `GET /b`.
        public func listB() -> Call<Void, Never> {
            Call(core, OperationRequest(.get, "/b", id: "listB"), [.successEmpty(204)])
        }
    }
}

// File: NestedTags/Operations/NestedTags.Client+Egg.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NestedTags.Client {
    /// The operations of `egg`.
    public struct Egg: Sendable {
        let core: ClientCore

        /// The operations of `hen`.
        public var hen: NestedTags.Client.Hen { NestedTags.Client.Hen(core: core) }
    }
}

// File: NestedTags/Operations/NestedTags.Client+Hen.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NestedTags.Client {
    /// The operations of `hen`.
    public struct Hen: Sendable {
        let core: ClientCore

        /// Calls `GET /d`.
        public func listD() -> Call<Void, Never> {
            Call(core, OperationRequest(.get, "/d", id: "listD"), [.successEmpty(204)])
        }
    }
}

// File: NestedTags/Operations/NestedTags.Client+Orphan.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NestedTags.Client {
    /// The operations of `orphan`.
    public struct Orphan: Sendable {
        let core: ClientCore

        /// Calls `GET /e`.
        public func listE() -> Call<Void, Never> {
            Call(core, OperationRequest(.get, "/e", id: "listE"), [.successEmpty(204)])
        }
    }
}

// File: NestedTags/Operations/NestedTags.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension NestedTags.Client {
    /// Calls `GET /f`.
    public func listF() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/f", id: "listF"), [.successEmpty(204)])
    }
}
