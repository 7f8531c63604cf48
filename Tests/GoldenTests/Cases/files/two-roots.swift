// File: KitchenGarden/KitchenGarden.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Plants
public enum KitchenGarden {}

extension KitchenGarden {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://garden.example.com") }

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
                name: "KitchenGarden",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: KitchenGarden.locations
            )
        }
    }
}

// File: KitchenGarden/Schemas/KitchenGarden+Plant.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension KitchenGarden {
    /// `Plant` of the document.
    public struct Plant: ObjectCodable {
        /// The `name` member.
        public var name: Optional<String>

        /// Makes a value of its members.
        public init(name: String? = nil) {
            self.name = name
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(name: object.optional("name"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("name", name)
        }
    }
}

// File: KitchenGarden/Operations/KitchenGarden.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension KitchenGarden.Client {
    /// Calls `GET /plants`.
    public func listPlants() -> Call<[KitchenGarden.Plant], Never> {
        Call(core, OperationRequest(.get, "/plants", id: "listPlants"), [.success(200)])
    }

    /// Calls `POST /seeds`.
    public func sow() -> Call<KitchenGarden.Plant, Never> {
        Call(core, OperationRequest(.post, "/seeds", id: "sow"), [.success(200)])
    }
}

// File: KitchenGarden/KitchenGarden.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension KitchenGarden {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        GET /plants 200
        """#
    )
}
