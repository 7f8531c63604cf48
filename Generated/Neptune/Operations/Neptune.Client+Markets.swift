// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune.Client {
    /// The markets for lending and borrowing.
    public struct Markets: Sendable {
        let core: ClientCore

        /// Shows all markets at once.
        ///
        /// `GET /api/v1/markets`
        ///
        /// - Parameters:
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func overview(
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.MarketOverviewResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/markets", id: "overview")
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows the settings that hold for all markets.
        ///
        /// `GET /api/v1/markets/config`
        ///
        /// - Parameters:
        ///   - withText: Whether to answer texts for people too.
        public func config(withText: Bool? = nil) -> Call<Neptune.MarketConfigResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/markets/config", id: "config")
            request.query("with_text", withText)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows how much is in the markets.
        ///
        /// `GET /api/v1/markets/supply`
        ///
        /// - Parameters:
        ///   - withText: Whether to answer texts for people too.
        public func supply(withText: Bool? = nil) -> Call<Neptune.MarketSupplyResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/markets/supply", id: "supply")
            request.query("with_text", withText)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists the markets for lending.
        ///
        /// `GET /api/v1/markets/lend`
        ///
        /// - Parameters:
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func lendMarkets(
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.LendMarketsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/markets/lend", id: "lendMarkets")
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows the market for lending one asset.
        ///
        /// `GET /api/v1/markets/lend/lookup`
        ///
        /// - Parameters:
        ///   - assetID: Id of the asset, such as `native;inj`.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func lendMarketByAsset(
            assetID: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.LendMarketByAssetResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/markets/lend/lookup", id: "lendMarketByAsset")
            request.query("asset_id", assetID)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows what lenders earned over time.
        ///
        /// `GET /api/v1/markets/lend/rate-history`
        ///
        /// - Parameters:
        ///   - start: First moment of the range, in Unix seconds.
        ///   - end: Last moment of the range, in Unix seconds.
        ///   - period: Unit of an interval.
        ///   - interval: How many units make an interval.
        ///   - assetIDs: Ids of the assets, separated by commas. All assets if left out.
        ///   - limit: Most intervals to answer.
        ///   - offset: Intervals to skip.
        public func lendRateHistory(
            start: Int64,
            end: Int64,
            period: Neptune.IntervalUnit,
            interval: Int64? = nil,
            assetIDs: String? = nil,
            limit: UInt16? = nil,
            offset: UInt64? = nil
        ) -> Call<Neptune.LendRateHistoryResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/markets/lend/rate-history", id: "lendRateHistory")
            request.query("start", start)
            request.query("end", end)
            request.query("period", period)
            request.query("interval", interval)
            request.query("asset_ids", assetIDs)
            request.query("limit", limit)
            request.query("offset", offset)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists the markets for borrowing.
        ///
        /// `GET /api/v1/markets/borrow`
        ///
        /// - Parameters:
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func borrowMarkets(
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.BorrowMarketsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/markets/borrow", id: "borrowMarkets")
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows what borrowers paid over time.
        ///
        /// `GET /api/v1/markets/borrow/rate-history`
        ///
        /// - Parameters:
        ///   - start: First moment of the range, in Unix seconds.
        ///   - end: Last moment of the range, in Unix seconds.
        ///   - period: Unit of an interval.
        ///   - interval: How many units make an interval.
        ///   - assetIDs: Ids of the assets, separated by commas. All assets if left out.
        ///   - limit: Most intervals to answer.
        ///   - offset: Intervals to skip.
        public func borrowRateHistory(
            start: Int64,
            end: Int64,
            period: Neptune.IntervalUnit,
            interval: Int64? = nil,
            assetIDs: String? = nil,
            limit: UInt16? = nil,
            offset: UInt64? = nil
        ) -> Call<Neptune.BorrowRateHistoryResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/markets/borrow/rate-history", id: "borrowRateHistory")
            request.query("start", start)
            request.query("end", end)
            request.query("period", period)
            request.query("interval", interval)
            request.query("asset_ids", assetIDs)
            request.query("limit", limit)
            request.query("offset", offset)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists the assets that can be collateral.
        ///
        /// `GET /api/v1/markets/borrow/collaterals`
        ///
        /// - Parameters:
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func collateralMarkets(
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.CollateralMarketsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/markets/borrow/collaterals", id: "collateralMarkets")
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows one asset as collateral.
        ///
        /// `GET /api/v1/markets/borrow/collaterals/lookup`
        ///
        /// - Parameters:
        ///   - assetID: Id of the asset, such as `native;inj`.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func collateralMarketByAsset(
            assetID: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.CollateralMarketByAssetResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(
                .get,
                "/api/v1/markets/borrow/collaterals/lookup",
                id: "collateralMarketByAsset"
            )
            request.query("asset_id", assetID)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists the assets that can be borrowed.
        ///
        /// `GET /api/v1/markets/borrow/debts`
        ///
        /// - Parameters:
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func debtMarkets(
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.DebtMarketsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/markets/borrow/debts", id: "debtMarkets")
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows one asset as debt.
        ///
        /// `GET /api/v1/markets/borrow/debts/lookup`
        ///
        /// - Parameters:
        ///   - assetID: Id of the asset, such as `native;inj`.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func debtMarketByAsset(
            assetID: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.DebtMarketByAssetResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/markets/borrow/debts/lookup", id: "debtMarketByAsset")
            request.query("asset_id", assetID)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists the lending, collateral and debt markets by asset.
        ///
        /// `GET /api/v1/markets/merged`
        ///
        /// - Parameters:
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func merged(
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.MergedMarketsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/markets/merged", id: "merged")
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows the lending, collateral and debt market of one asset.
        ///
        /// `GET /api/v1/markets/merged/lookup`
        ///
        /// - Parameters:
        ///   - assetID: Id of the asset, such as `native;inj`.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func mergedByAsset(
            assetID: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.MergedMarketByAssetResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/markets/merged/lookup", id: "mergedByAsset")
            request.query("asset_id", assetID)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }
    }
}
