// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune.Client {
    /// Figures over time.
    public struct Analytics: Sendable {
        let core: ClientCore

        /// Shows figures on the markets.
        ///
        /// `GET /api/v1/analytics/market/state`
        public func marketState() -> Call<Neptune.MarketStateResponse, Neptune.ErrorEnvelope> {
            Call(
                core,
                OperationRequest(.get, "/api/v1/analytics/market/state", id: "marketState"),
                [.success(200), .failure(.range(4)), .failure(500)]
            )
        }

        /// Shows the value of new loans over time.
        ///
        /// The documentation shows two members of the data only; there may be more.
        ///
        /// `GET /api/v1/analytics/market/history/loans-originated`
        ///
        /// - Parameters:
        ///   - start: First moment of the range, in Unix seconds.
        ///   - end: Last moment of the range, in Unix seconds.
        ///   - period: Unit of an interval.
        ///   - interval: How many units make an interval.
        ///   - limit: Most intervals to answer.
        ///   - offset: Intervals to skip.
        public func loansOriginated(
            start: Int64,
            end: Int64,
            period: Neptune.IntervalUnit,
            interval: Int64? = nil,
            limit: UInt16? = nil,
            offset: UInt64? = nil
        ) -> PagedCall<Neptune.LoansOriginatedResponse, Neptune.ErrorEnvelope, Neptune.LoansOriginatedPoint> {
            var request = OperationRequest(
                .get,
                "/api/v1/analytics/market/history/loans-originated",
                id: "loansOriginated"
            )
            request.query("start", start)
            request.query("end", end)
            request.query("period", period)
            request.query("interval", interval)
            request.query("limit", limit)
            request.query("offset", offset)
            return PagedCall(
                Call(core, request, [.success(200), .failure(.range(4)), .failure(500)]),
                .cursor("/data/pagination/next_offset", into: .query("offset")),
                items: { $0.data.points }
            )
        }

        /// Shows the value of new loans over time by asset.
        ///
        /// `GET /api/v1/analytics/market/history/loans-originated/by-asset`
        ///
        /// - Parameters:
        ///   - start: First moment of the range, in Unix seconds.
        ///   - end: Last moment of the range, in Unix seconds.
        ///   - period: Unit of an interval.
        ///   - interval: How many units make an interval.
        ///   - assetIDs: Ids of the assets, separated by commas. All assets if left out.
        ///   - limit: Most intervals to answer.
        ///   - offset: Intervals to skip.
        public func loansOriginatedByAsset(
            start: Int64,
            end: Int64,
            period: Neptune.IntervalUnit,
            interval: Int64? = nil,
            assetIDs: String? = nil,
            limit: UInt16? = nil,
            offset: UInt64? = nil
        ) -> Call<Neptune.LoansOriginatedByAssetResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(
                .get,
                "/api/v1/analytics/market/history/loans-originated/by-asset",
                id: "loansOriginatedByAsset"
            )
            request.query("start", start)
            request.query("end", end)
            request.query("period", period)
            request.query("interval", interval)
            request.query("asset_ids", assetIDs)
            request.query("limit", limit)
            request.query("offset", offset)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows how unlocked NEPT is spread over groups of members.
        ///
        /// `GET /api/v1/analytics/nept/unlocks-distribution`
        ///
        /// - Parameters:
        ///   - withPercent: Whether to answer shares of the whole too.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func unlocksDistribution(
            withPercent: Bool? = nil,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UnlocksDistributionResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(
                .get,
                "/api/v1/analytics/nept/unlocks-distribution",
                id: "unlocksDistribution"
            )
            request.query("with_percent", withPercent)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }
    }
}
