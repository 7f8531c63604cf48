// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What a user lends and borrows.
    public struct UserMarket: ObjectCodable {
        /// The side of borrowing.
        public var borrow: UserBorrowMarket
        /// The side of lending.
        public var lend: UserLendMarket

        /// Makes a value of its members.
        public init(borrow: UserBorrowMarket, lend: UserLendMarket) {
            self.borrow = borrow
            self.lend = lend
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                borrow: object.required("borrow"),
                lend: object.required("lend")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("borrow", borrow)
            object.write("lend", lend)
        }
    }

    /// The answer of `user.marketPositions`.
    public struct UserMarketPositionsResponse: ObjectCodable {
        /// What a user lends and borrows.
        public var data: UserMarket
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UserMarket, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The answer of `user.mergedPositions`.
    public struct UserMergedPositionsResponse: ObjectCodable {
        /// What the user lends and borrows, by asset.
        public var data: [UserMergedMarket]
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
            data: [UserMergedMarket],
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

    /// What a user lends and borrows of one asset.
    public struct UserMergedMarket: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// The asset as collateral, by sub-account.
        public var borrowCollateral: [UserCollateralAccountPool]
        /// The asset as debt, by sub-account.
        public var borrowDebt: [UserDebtAccountPool]
        /// What is lent, if anything.
        public var lend: Optional<Lend>

        /// Makes a value of its members.
        public init(
            assetInfo: AssetInfo,
            borrowCollateral: [UserCollateralAccountPool],
            borrowDebt: [UserDebtAccountPool],
            lend: Lend? = nil
        ) {
            self.assetInfo = assetInfo
            self.borrowCollateral = borrowCollateral
            self.borrowDebt = borrowDebt
            self.lend = lend
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                borrowCollateral: object.required("borrow_collateral"),
                borrowDebt: object.required("borrow_debt"),
                lend: object.optional("lend")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("borrow_collateral", borrowCollateral)
            object.write("borrow_debt", borrowDebt)
            object.writeIfPresent("lend", lend)
        }

        /// What is lent, if anything.
        public struct Lend: ObjectCodable {
            /// What the receipt tokens are worth in the asset itself.
            public var originEquivalent: UserLendOriginAmounts
            /// Amounts in receipt tokens.
            public var receiptAmounts: UserLendReceiptAmounts

            /// Makes a value of its members.
            public init(originEquivalent: UserLendOriginAmounts, receiptAmounts: UserLendReceiptAmounts) {
                self.originEquivalent = originEquivalent
                self.receiptAmounts = receiptAmounts
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    originEquivalent: object.required("origin_equivalent"),
                    receiptAmounts: object.required("receipt_amounts")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("origin_equivalent", originEquivalent)
                object.write("receipt_amounts", receiptAmounts)
            }
        }
    }

    /// The answer of `user.mergedPositionByAsset`.
    public struct UserMergedPositionByAssetResponse: ObjectCodable {
        /// What a user lends and borrows of one asset.
        public var data: UserMergedMarket
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UserMergedMarket, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// What a user borrows.
    public struct UserBorrowMarket: ObjectCodable {
        /// The sub-accounts.
        public var accounts: [BorrowAccount]
        /// Sums over everything.
        public var totals: UserBorrowTotals

        /// Makes a value of its members.
        public init(accounts: [BorrowAccount], totals: UserBorrowTotals) {
            self.accounts = accounts
            self.totals = totals
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                accounts: object.required("accounts"),
                totals: object.required("totals")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("accounts", accounts)
            object.write("totals", totals)
        }
    }

    /// Collateral and debt over all sub-accounts.
    public struct UserBorrowTotals: ObjectCodable {
        /// The collateral.
        public var collaterals: [UserCollateralAssetPool]
        /// The debt.
        public var debts: [UserDebtAssetPool]
        /// Rate over all debts.
        public var debtsNetRate: MarketRate

        /// Makes a value of its members.
        public init(collaterals: [UserCollateralAssetPool], debts: [UserDebtAssetPool], debtsNetRate: MarketRate) {
            self.collaterals = collaterals
            self.debts = debts
            self.debtsNetRate = debtsNetRate
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                collaterals: object.required("collaterals"),
                debts: object.required("debts"),
                debtsNetRate: object.required("debts_net_rate")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("collaterals", collaterals)
            object.write("debts", debts)
            object.write("debts_net_rate", debtsNetRate)
        }
    }

    /// The answer of `user.borrowPositions`.
    public struct UserBorrowPositionsResponse: ObjectCodable {
        /// What a user borrows.
        public var data: UserBorrowMarket
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UserBorrowMarket, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The answer of `user.borrowAccount`.
    public struct UserBorrowAccountResponse: ObjectCodable {
        /// A sub-account with its collateral and debt.
        public var data: BorrowAccount
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: BorrowAccount, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The answer of `user.borrowAccountCollaterals`.
    public struct UserBorrowAccountCollateralsResponse: ObjectCodable {
        /// The collateral, by asset.
        public var data: [UserCollateralAssetPool]
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
            data: [UserCollateralAssetPool],
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

    /// The answer of `user.borrowAccountDebts`.
    public struct UserBorrowAccountDebtsResponse: ObjectCodable {
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

    /// The answer of `user.borrowAccountHealth`.
    public struct UserBorrowAccountHealthResponse: ObjectCodable {
        /// How safe a sub-account is from liquidation.
        public var data: UserAccountHealth
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UserAccountHealth, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// How safe a sub-account is from liquidation.
    public struct UserAccountHealth: ObjectCodable {
        /// Health without the boost.
        public var base: String
        /// What staking adds to the health.
        public var boost: String
        /// Health with the boost. Below one, the loan can be liquidated.
        public var result: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(base: String, boost: String, result: String, extra: Extra) {
            self.base = base
            self.boost = boost
            self.result = result
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                base: object.required("base"),
                boost: object.required("boost"),
                result: object.required("result"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("base", base)
            object.write("boost", boost)
            object.write("result", result)
            object.write("extra", extra)
        }

        /// The same in other forms, if asked for.
        public struct Extra: ObjectCodable {
            /// The same as text for people. Null unless `with_text` is true.
            public var text: Optional<Text>

            /// Makes a value of its members.
            public init(text: Text?) {
                self.text = text
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(text: object.optional("text"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("text", text)
            }

            /// The same as text for people. Null unless `with_text` is true.
            public struct Text: ObjectCodable {
                /// Health without the boost, as text.
                public var base: String
                /// What staking adds to the health, as text.
                public var boost: String
                /// Health with the boost, as text.
                public var result: String

                /// Makes a value of its members.
                public init(base: String, boost: String, result: String) {
                    self.base = base
                    self.boost = boost
                    self.result = result
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        base: object.required("base"),
                        boost: object.required("boost"),
                        result: object.required("result")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("base", base)
                    object.write("boost", boost)
                    object.write("result", result)
                }
            }
        }
    }

    /// What a wallet holds.
    public struct UserWalletPortfolio: ObjectCodable {
        /// What the wallet holds, by asset.
        public var balances: [WalletBalance]
        /// Sum in USD. Null unless `with_value` is true.
        public var totalValue: Optional<String>
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(balances: [WalletBalance], totalValue: String?, extra: Extra) {
            self.balances = balances
            self.totalValue = totalValue
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                balances: object.required("balances"),
                totalValue: object.optional("total_value"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("balances", balances)
            object.write("total_value", totalValue)
            object.write("extra", extra)
        }

        /// The same in other forms, if asked for.
        public struct Extra: ObjectCodable {
            /// The same as text for people. Null unless `with_text` is true.
            public var text: Optional<Text>

            /// Makes a value of its members.
            public init(text: Text?) {
                self.text = text
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(text: object.optional("text"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("text", text)
            }

            /// The same as text for people. Null unless `with_text` is true.
            public struct Text: ObjectCodable {
                /// Sum, as text.
                public var totalValue: String

                /// Makes a value of its members.
                public init(totalValue: String) {
                    self.totalValue = totalValue
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(totalValue: object.required("total_value"))
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("total_value", totalValue)
                }
            }
        }
    }
}
