// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The markets for borrowing.
    public struct BorrowOverview: ObjectCodable {
        /// The collateral.
        public var collaterals: CollateralOverview
        /// The debt.
        public var debts: DebtOverview

        /// Makes a value of its members.
        public init(collaterals: CollateralOverview, debts: DebtOverview) {
            self.collaterals = collaterals
            self.debts = debts
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                collaterals: object.required("collaterals"),
                debts: object.required("debts")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("collaterals", collaterals)
            object.write("debts", debts)
        }
    }

    /// The answer of `markets.borrowMarkets`.
    public struct BorrowMarketsResponse: ObjectCodable {
        /// The markets for borrowing.
        public var data: BorrowOverview
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: BorrowOverview, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The answer of `markets.borrowRateHistory`.
    public struct BorrowRateHistoryResponse: ObjectCodable {
        /// Rates over time, by asset.
        public var data: AssetRateHistory
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: AssetRateHistory, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// A sub-account with its collateral and debt.
    public struct BorrowAccount: ObjectCodable {
        /// Index, from zero.
        public var index: UInt8
        /// The collateral.
        public var collaterals: [UserCollateralAssetPool]
        /// The debt.
        public var debts: [UserDebtAssetPool]
        /// Rate over all debts.
        public var debtsNetRate: MarketRate
        /// Safety from liquidation. Null without debt.
        public var health: Optional<UserAccountHealth>

        /// Makes a value of its members.
        public init(
            index: UInt8,
            collaterals: [UserCollateralAssetPool],
            debts: [UserDebtAssetPool],
            debtsNetRate: MarketRate,
            health: UserAccountHealth?
        ) {
            self.index = index
            self.collaterals = collaterals
            self.debts = debts
            self.debtsNetRate = debtsNetRate
            self.health = health
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                index: object.required("index"),
                collaterals: object.required("collaterals"),
                debts: object.required("debts"),
                debtsNetRate: object.required("debts_net_rate"),
                health: object.optional("health")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("index", index)
            object.write("collaterals", collaterals)
            object.write("debts", debts)
            object.write("debts_net_rate", debtsNetRate)
            object.write("health", health)
        }
    }
}
