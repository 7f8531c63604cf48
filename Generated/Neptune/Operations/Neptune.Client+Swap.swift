// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune.Client {
    /// Swaps from one asset into another.
    public struct Swap: Sendable {
        let core: ClientCore

        /// Lists what one denom can be swapped for.
        ///
        /// `GET /api/v1/swap/routes`
        ///
        /// - Parameters:
        ///   - contractAddress: Address of the swap contract.
        ///   - sourceDenom: Denom that is given, such as `inj`. Not an asset id.
        public func routes(
            contractAddress: String,
            sourceDenom: String
        ) -> Call<Neptune.SwapRoutesBySourceResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/swap/routes", id: "routes")
            request.query("contract_address", contractAddress)
            request.query("source_denom", sourceDenom)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists every swap of a contract.
        ///
        /// `GET /api/v1/swap/routes/all`
        ///
        /// - Parameters:
        ///   - contractAddress: Address of the swap contract.
        public func allRoutes(contractAddress: String) -> Call<Neptune.SwapRoutesResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/swap/routes/all", id: "allRoutes")
            request.query("contract_address", contractAddress)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }
    }
}
