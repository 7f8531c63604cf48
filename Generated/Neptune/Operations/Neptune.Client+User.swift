// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune.Client {
    /// A user's wallet, positions and history.
    public struct User: Sendable {
        let core: ClientCore

        /// Shows everything about a user.
        ///
        /// `GET /api/v1/users/{address}/user`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - withPercent: Whether to answer shares of the whole too.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func details(
            address: String,
            withPercent: Bool? = nil,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserDetailsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/users/{address}/user", id: "details")
            request.path("address", address)
            request.query("with_percent", withPercent)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows what the wallet of a user holds of one asset.
        ///
        /// The API may not know the asset; then there is an amount and nothing else.
        ///
        /// `GET /api/v1/users/{address}/wallet/balance`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - assetID: Id of the asset, such as `native;inj`.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func walletBalanceByAsset(
            address: String,
            assetID: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.WalletBalanceByAssetResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/users/{address}/wallet/balance", id: "walletBalanceByAsset")
            request.path("address", address)
            request.query("asset_id", assetID)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows what the wallet of a user holds.
        ///
        /// `GET /api/v1/users/{address}/wallet/balances`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func walletBalances(
            address: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.WalletBalancesResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/users/{address}/wallet/balances", id: "walletBalances")
            request.path("address", address)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists the transactions of a user.
        ///
        /// The newest come first unless told otherwise.
        ///
        /// `GET /api/v1/users/{address}/tx-history`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - action: Only events of this kind.
        ///   - sortOrder: Order of the transactions by time.
        ///   - limit: Most transactions to answer.
        ///   - prevEventUUID: The `event_uuid` of the last transaction of the page before.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func txHistory(
            address: String,
            action: Neptune.EventAction? = nil,
            sortOrder: Neptune.SortOrder? = nil,
            limit: UInt16? = nil,
            prevEventUUID: UUID? = nil,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> PagedCall<Neptune.TxHistoryResponse, Neptune.ErrorEnvelope, Neptune.UserTx> {
            var request = OperationRequest(.get, "/api/v1/users/{address}/tx-history", id: "txHistory")
            request.path("address", address)
            request.query("action", action)
            request.query("sort_order", sortOrder)
            request.query("limit", limit)
            request.query("prev_event_uuid", prevEventUUID)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return PagedCall(
                Call(core, request, [.success(200), .failure(.range(4)), .failure(500)]),
                .cursor("/data/-/event_uuid", into: .query("prev_event_uuid")),
                items: { $0.data }
            )
        }

        /// Shows what a user lends and borrows.
        ///
        /// `GET /api/v1/users/{address}/markets`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func marketPositions(
            address: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserMarketPositionsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/users/{address}/markets", id: "marketPositions")
            request.path("address", address)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists what a user lends and borrows by asset.
        ///
        /// `GET /api/v1/users/{address}/markets/merged`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func mergedPositions(
            address: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserMergedPositionsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/users/{address}/markets/merged", id: "mergedPositions")
            request.path("address", address)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows what a user lends and borrows of one asset.
        ///
        /// `GET /api/v1/users/{address}/markets/merged/lookup`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - assetID: Id of the asset, such as `native;inj`.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func mergedPositionByAsset(
            address: String,
            assetID: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserMergedPositionByAssetResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(
                .get,
                "/api/v1/users/{address}/markets/merged/lookup",
                id: "mergedPositionByAsset"
            )
            request.path("address", address)
            request.query("asset_id", assetID)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists what a user lends.
        ///
        /// `GET /api/v1/users/{address}/markets/lend`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func lendPositions(
            address: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserLendPositionsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/users/{address}/markets/lend", id: "lendPositions")
            request.path("address", address)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows what a user lends of one asset.
        ///
        /// `GET /api/v1/users/{address}/markets/lend/lookup`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - assetID: Id of the asset, such as `native;inj`.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func lendPositionByAsset(
            address: String,
            assetID: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserLendPositionByAssetResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(
                .get,
                "/api/v1/users/{address}/markets/lend/lookup",
                id: "lendPositionByAsset"
            )
            request.path("address", address)
            request.query("asset_id", assetID)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows what a user borrows, by sub-account.
        ///
        /// `GET /api/v1/users/{address}/markets/borrow`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func borrowPositions(
            address: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserBorrowPositionsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/users/{address}/markets/borrow", id: "borrowPositions")
            request.path("address", address)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists the collateral of a user, summed over sub-accounts.
        ///
        /// `GET /api/v1/users/{address}/markets/borrow/sum/collaterals`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func collateralTotals(
            address: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserCollateralTotalsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(
                .get,
                "/api/v1/users/{address}/markets/borrow/sum/collaterals",
                id: "collateralTotals"
            )
            request.path("address", address)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists the debt of a user, summed over sub-accounts.
        ///
        /// `GET /api/v1/users/{address}/markets/borrow/sum/debts`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func debtTotals(
            address: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserDebtTotalsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/users/{address}/markets/borrow/sum/debts", id: "debtTotals")
            request.path("address", address)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists the sub-accounts of a user that have one asset as collateral.
        ///
        /// `GET /api/v1/users/{address}/markets/borrow/lookup/collateral`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - assetID: Id of the asset, such as `native;inj`.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func collateralAccountsByAsset(
            address: String,
            assetID: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserCollateralAccountsByAssetResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(
                .get,
                "/api/v1/users/{address}/markets/borrow/lookup/collateral",
                id: "collateralAccountsByAsset"
            )
            request.path("address", address)
            request.query("asset_id", assetID)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists the sub-accounts of a user that have one asset as debt.
        ///
        /// `GET /api/v1/users/{address}/markets/borrow/lookup/debt`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - assetID: Id of the asset, such as `native;inj`.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func debtAccountsByAsset(
            address: String,
            assetID: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserDebtAccountsByAssetResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(
                .get,
                "/api/v1/users/{address}/markets/borrow/lookup/debt",
                id: "debtAccountsByAsset"
            )
            request.path("address", address)
            request.query("asset_id", assetID)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows one sub-account of a user.
        ///
        /// `GET /api/v1/users/{address}/markets/borrow/accounts/{index}`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - index: Index of the sub-account.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func borrowAccount(
            address: String,
            index: UInt8,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserBorrowAccountResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(
                .get,
                "/api/v1/users/{address}/markets/borrow/accounts/{index}",
                id: "borrowAccount"
            )
            request.path("address", address)
            request.path("index", index)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists the collateral of one sub-account.
        ///
        /// `GET /api/v1/users/{address}/markets/borrow/accounts/{index}/collaterals`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - index: Index of the sub-account.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func borrowAccountCollaterals(
            address: String,
            index: UInt8,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserBorrowAccountCollateralsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(
                .get,
                "/api/v1/users/{address}/markets/borrow/accounts/{index}/collaterals",
                id: "borrowAccountCollaterals"
            )
            request.path("address", address)
            request.path("index", index)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists the debt of one sub-account.
        ///
        /// `GET /api/v1/users/{address}/markets/borrow/accounts/{index}/debts`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - index: Index of the sub-account.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func borrowAccountDebts(
            address: String,
            index: UInt8,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserBorrowAccountDebtsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(
                .get,
                "/api/v1/users/{address}/markets/borrow/accounts/{index}/debts",
                id: "borrowAccountDebts"
            )
            request.path("address", address)
            request.path("index", index)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows how safe one sub-account is from liquidation.
        ///
        /// `GET /api/v1/users/{address}/markets/borrow/accounts/{index}/health`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - index: Index of the sub-account.
        ///   - withText: Whether to answer texts for people too.
        public func borrowAccountHealth(
            address: String,
            index: UInt8,
            withText: Bool? = nil
        ) -> Call<Neptune.UserBorrowAccountHealthResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(
                .get,
                "/api/v1/users/{address}/markets/borrow/accounts/{index}/health",
                id: "borrowAccountHealth"
            )
            request.path("address", address)
            request.path("index", index)
            request.query("with_text", withText)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows the NEPT a user has staked.
        ///
        /// `GET /api/v1/users/{address}/nept/staking`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func stake(
            address: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserStakeResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/users/{address}/nept/staking", id: "stake")
            request.path("address", address)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Lists the NEPT a user has staked by pool.
        ///
        /// `GET /api/v1/users/{address}/nept/staking/pools`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func stakePools(
            address: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserStakePoolsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/users/{address}/nept/staking/pools", id: "stakePools")
            request.path("address", address)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows the NEPT a user has staked in one pool.
        ///
        /// Name the pool by its index or by its time of staking.
        ///
        /// `GET /api/v1/users/{address}/nept/staking/pools/lookup`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - index: Index of the pool. Give this or `duration`, not both.
        ///   - duration: Time of staking of the pool, in nanoseconds. Give this or `index`, not both.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func stakePool(
            address: String,
            index: UInt8? = nil,
            duration: UInt64? = nil,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserStakePoolResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/users/{address}/nept/staking/pools/lookup", id: "stakePool")
            request.path("address", address)
            request.query("index", index)
            request.query("duration", duration)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows the NEPT a user is unstaking.
        ///
        /// `GET /api/v1/users/{address}/nept/staking/unstaking`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func unstaking(
            address: String,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserUnstakingResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/users/{address}/nept/staking/unstaking", id: "unstaking")
            request.path("address", address)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows the NEPT that is unlocked for a user over time.
        ///
        /// `GET /api/v1/users/{address}/nept/unlocks`
        ///
        /// - Parameters:
        ///   - address: Address of the user's account.
        ///   - withPercent: Whether to answer shares of the whole too.
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func unlocks(
            address: String,
            withPercent: Bool? = nil,
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.UserUnlocksResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/users/{address}/nept/unlocks", id: "unlocks")
            request.path("address", address)
            request.query("with_percent", withPercent)
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }
    }
}
