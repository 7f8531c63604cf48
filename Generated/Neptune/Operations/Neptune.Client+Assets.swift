// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune.Client {
    /// The assets and their prices.
    public struct Assets: Sendable {
        let core: ClientCore

        /// Lists all assets the API knows.
        ///
        /// `GET /api/v1/assets`
        public func list() -> Call<Neptune.AssetListResponse, Neptune.ErrorEnvelope> {
            Call(
                core,
                OperationRequest(.get, "/api/v1/assets", id: "list"),
                [.success(200), .failure(.range(4)), .failure(500)]
            )
        }

        /// Lists the current price of every asset.
        ///
        /// `GET /api/v1/assets/prices`
        ///
        /// - Parameters:
        ///   - withText: Whether to answer texts for people too.
        public func prices(withText: Bool? = nil) -> Call<Neptune.AssetPricesResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/assets/prices", id: "prices")
            request.query("with_text", withText)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows prices of assets over time.
        ///
        /// `GET /api/v1/assets/price-history`
        ///
        /// - Parameters:
        ///   - start: First moment of the range, in Unix seconds.
        ///   - end: Last moment of the range, in Unix seconds.
        ///   - period: Unit of an interval.
        ///   - interval: How many units make an interval.
        ///   - assetIDs: Ids of the assets, separated by commas. All assets if left out.
        ///   - limit: Most intervals to answer.
        ///   - offset: Intervals to skip.
        public func priceHistory(
            start: Int64,
            end: Int64,
            period: Neptune.IntervalUnit,
            interval: Int64? = nil,
            assetIDs: String? = nil,
            limit: UInt16? = nil,
            offset: UInt64? = nil
        ) -> Call<Neptune.PriceHistoryResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/assets/price-history", id: "priceHistory")
            request.query("start", start)
            request.query("end", end)
            request.query("period", period)
            request.query("interval", interval)
            request.query("asset_ids", assetIDs)
            request.query("limit", limit)
            request.query("offset", offset)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }
    }
}
