// File: OperationsWithoutIDs/OperationsWithoutIDs.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Operations without ids
public enum OperationsWithoutIDs {}

extension OperationsWithoutIDs {
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
                name: "OperationsWithoutIDs",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }

        /// The operations of `Pet shop`.
        public var petShop: PetShop { PetShop(core: core) }
    }
}

// File: OperationsWithoutIDs/Operations/OperationsWithoutIDs.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension OperationsWithoutIDs.Client {
    /// Calls `GET /pets`.
    public func getPets() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/pets", id: "GET /pets"), [.successEmpty(204)])
    }

    /// Calls `POST /pets`.
    public func postPets() -> Call<Void, Never> {
        Call(core, OperationRequest(.post, "/pets", id: "POST /pets"), [.successEmpty(204)])
    }

    /// Calls `GET /same/a`.
    public func same() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/same/a", id: "same"), [.successEmpty(204)])
    }

    /// Calls `GET /same/b`.
    public func sameGetSameB() -> Call<Void, Never> {
        Call(core, OperationRequest(.get, "/same/b", id: "same"), [.successEmpty(204)])
    }

    /// Calls `DELETE /odd`.
    public func deleteEverythingNow() -> Call<Void, Never> {
        Call(core, OperationRequest(.delete, "/odd", id: "delete everything/now!"), [.successEmpty(204)])
    }

    /// Calls `TRACE /odd`.
    public func initTraceOdd() -> Call<Void, Never> {
        Call(core, OperationRequest(.trace, "/odd", id: "init"), [])
    }

    /// Calls `HEAD /odd`.
    public func client() -> Call<Void, Never> {
        Call(core, OperationRequest(.head, "/odd", id: "client"), [])
    }
}

// File: OperationsWithoutIDs/Operations/OperationsWithoutIDs.Client+PetShop.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension OperationsWithoutIDs.Client {
    /// The operations of `Pet shop`.
    public struct PetShop: Sendable {
        let core: ClientCore

        /// Calls `GET /pets/{petID}/toys`.
        public func getPetsByPetIDToys(petID: String) -> Call<Void, Never> {
            var request = OperationRequest(.get, "/pets/{petID}/toys", id: "GET /pets/{petID}/toys")
            request.path("petID", petID)
            return Call(core, request, [.successEmpty(204)])
        }
    }
}
