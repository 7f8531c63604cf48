// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The answer of `user.details`.
    public struct UserDetailsResponse: ObjectCodable {
        /// Everything about a user.
        public var data: UserDetails
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UserDetails, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
            self.data = data
            self.error = error
            self.status = status
            self.statusText = statusText
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                data: object.required("data"),
                error: object.required("error"),
                status: object.required("status"),
                statusText: object.required("status_text")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("data", data)
            object.write("error", error)
            object.write("status", status)
            object.write("status_text", statusText)
        }
    }

    /// Everything about a user.
    public struct UserDetails: ObjectCodable {
        /// What the user lends and borrows.
        public var markets: UserMarket
        /// The NEPT of the user.
        public var nept: Nept
        /// What the wallet holds.
        public var wallets: UserWalletPortfolio

        /// Makes a value of its members.
        public init(markets: UserMarket, nept: Nept, wallets: UserWalletPortfolio) {
            self.markets = markets
            self.nept = nept
            self.wallets = wallets
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                markets: object.required("markets"),
                nept: object.required("nept"),
                wallets: object.required("wallets")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("markets", markets)
            object.write("nept", nept)
            object.write("wallets", wallets)
        }

        /// The NEPT of the user.
        public struct Nept: ObjectCodable {
            /// What is staked.
            @Boxed public var staking: UserStake
            /// What is unlocked over time.
            public var unlocks: UserUnlockOverview

            /// Makes a value of its members.
            public init(staking: UserStake, unlocks: UserUnlockOverview) {
                self.staking = staking
                self.unlocks = unlocks
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    staking: object.required("staking"),
                    unlocks: object.required("unlocks")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("staking", staking)
                object.write("unlocks", unlocks)
            }
        }
    }

    /// Debt in one asset.
    public struct UserDebtAssetPool: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// Rate of the market.
        public var marketRate: MarketRate
        /// Principal amount.
        public var principal: String
        /// Shares in the pool.
        public var shares: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(assetInfo: AssetInfo, marketRate: MarketRate, principal: String, shares: String, extra: Extra) {
            self.assetInfo = assetInfo
            self.marketRate = marketRate
            self.principal = principal
            self.shares = shares
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                marketRate: object.required("market_rate"),
                principal: object.required("principal"),
                shares: object.required("shares"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("market_rate", marketRate)
            object.write("principal", principal)
            object.write("shares", shares)
            object.write("extra", extra)
        }

        /// The same in other forms, if asked for.
        public typealias Extra = UserCollateralAssetPool.Extra
    }

    /// Debt in one sub-account.
    public struct UserDebtAccountPool: ObjectCodable {
        /// Index, from zero.
        public var index: UInt8
        /// Principal amount.
        public var principal: String
        /// Shares in the pool.
        public var shares: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(index: UInt8, principal: String, shares: String, extra: Extra) {
            self.index = index
            self.principal = principal
            self.shares = shares
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                index: object.required("index"),
                principal: object.required("principal"),
                shares: object.required("shares"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("index", index)
            object.write("principal", principal)
            object.write("shares", shares)
            object.write("extra", extra)
        }

        /// The same in other forms, if asked for.
        public typealias Extra = UserCollateralAssetPool.Extra
    }

    /// The answer of `user.debtTotals`.
    public struct UserDebtTotalsResponse: ObjectCodable {
        /// The debt, by asset.
        public var data: [UserDebtAssetPool]
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String
        /// Number of entries in all, on every page.
        public var count: UInt16

        /// Makes a value of its members.
        public init(
            data: [UserDebtAssetPool],
            error: JSONNull = JSONNull(),
            status: UInt16,
            statusText: String,
            count: UInt16
        ) {
            self.data = data
            self.error = error
            self.status = status
            self.statusText = statusText
            self.count = count
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                data: object.required("data"),
                error: object.required("error"),
                status: object.required("status"),
                statusText: object.required("status_text"),
                count: object.required("count")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("data", data)
            object.write("error", error)
            object.write("status", status)
            object.write("status_text", statusText)
            object.write("count", count)
        }
    }

    /// The answer of `user.debtAccountsByAsset`.
    public struct UserDebtAccountsByAssetResponse: ObjectCodable {
        /// The sub-accounts that have an asset as debt.
        public var data: UserDebtAccounts
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UserDebtAccounts, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
            self.data = data
            self.error = error
            self.status = status
            self.statusText = statusText
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                data: object.required("data"),
                error: object.required("error"),
                status: object.required("status"),
                statusText: object.required("status_text")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("data", data)
            object.write("error", error)
            object.write("status", status)
            object.write("status_text", statusText)
        }
    }

    /// The sub-accounts that have an asset as debt.
    public struct UserDebtAccounts: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// The sub-accounts.
        public var accounts: [UserDebtAccountPool]
        /// Rate of the market.
        public var marketRate: MarketRate

        /// Makes a value of its members.
        public init(assetInfo: AssetInfo, accounts: [UserDebtAccountPool], marketRate: MarketRate) {
            self.assetInfo = assetInfo
            self.accounts = accounts
            self.marketRate = marketRate
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                accounts: object.required("accounts"),
                marketRate: object.required("market_rate")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("accounts", accounts)
            object.write("market_rate", marketRate)
        }
    }
}
