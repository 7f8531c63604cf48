// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The answer of `markets.overview`.
    public struct MarketOverviewResponse: ObjectCodable {
        /// All markets at once.
        public var data: MarketOverview
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: MarketOverview, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// All markets at once.
    public struct MarketOverview: ObjectCodable {
        /// The side of borrowing.
        public var borrow: BorrowOverview
        /// Settings that hold for all markets.
        public var globalConfig: GlobalMarketConfig
        /// The side of lending.
        public var lend: LendOverview
        /// Total value locked in USD.
        public var tvl: TotalValueLocked

        /// Makes a value of its members.
        public init(
            borrow: BorrowOverview,
            globalConfig: GlobalMarketConfig,
            lend: LendOverview,
            tvl: TotalValueLocked
        ) {
            self.borrow = borrow
            self.globalConfig = globalConfig
            self.lend = lend
            self.tvl = tvl
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                borrow: object.required("borrow"),
                globalConfig: object.required("global_config"),
                lend: object.required("lend"),
                tvl: object.required("tvl")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("borrow", borrow)
            object.write("global_config", globalConfig)
            object.write("lend", lend)
            object.write("tvl", tvl)
        }
    }

    /// How much is in a pool.
    public struct MarketSupplyPool: ObjectCodable {
        /// Balance of the pool.
        public var balance: String
        /// Shares in the pool.
        public var shares: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(balance: String, shares: String, extra: Extra) {
            self.balance = balance
            self.shares = shares
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                balance: object.required("balance"),
                shares: object.required("shares"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("balance", balance)
            object.write("shares", shares)
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
            public typealias Text = CollateralState.Extra.Text
        }
    }

    /// A yearly rate.
    public struct MarketRate: ObjectCodable {
        /// Yearly rate without compounding.
        public var apr: String
        /// Yearly rate with compounding.
        public var apy: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(apr: String, apy: String, extra: Extra) {
            self.apr = apr
            self.apy = apy
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                apr: object.required("apr"),
                apy: object.required("apy"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("apr", apr)
            object.write("apy", apy)
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
                /// Yearly rate without compounding, as text.
                public var apr: String
                /// Yearly rate with compounding, as text.
                public var apy: String

                /// Makes a value of its members.
                public init(apr: String, apy: String) {
                    self.apr = apr
                    self.apy = apy
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        apr: object.required("apr"),
                        apy: object.required("apy")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("apr", apr)
                    object.write("apy", apy)
                }
            }
        }
    }

    /// The answer of `markets.config`.
    public struct MarketConfigResponse: ObjectCodable {
        /// Settings that hold for all markets.
        public var data: GlobalMarketConfig
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: GlobalMarketConfig, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The answer of `markets.supply`.
    public struct MarketSupplyResponse: ObjectCodable {
        /// How much is in the markets.
        public var data: MarketSupply
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: MarketSupply, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// How much is in the markets.
    public struct MarketSupply: ObjectCodable {
        /// The asset as collateral.
        public var borrowCollateral: CollateralSupply
        /// The asset as debt.
        public var borrowDebt: MarketSupplyPool
        /// The side of lending.
        public var lend: LendMarketSupply
        /// Total value locked in USD.
        public var tvl: TotalValueLocked

        /// Makes a value of its members.
        public init(
            borrowCollateral: CollateralSupply,
            borrowDebt: MarketSupplyPool,
            lend: LendMarketSupply,
            tvl: TotalValueLocked
        ) {
            self.borrowCollateral = borrowCollateral
            self.borrowDebt = borrowDebt
            self.lend = lend
            self.tvl = tvl
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                borrowCollateral: object.required("borrow_collateral"),
                borrowDebt: object.required("borrow_debt"),
                lend: object.required("lend"),
                tvl: object.required("tvl")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("borrow_collateral", borrowCollateral)
            object.write("borrow_debt", borrowDebt)
            object.write("lend", lend)
            object.write("tvl", tvl)
        }
    }

    /// The answer of `markets.merged`.
    public struct MergedMarketsResponse: ObjectCodable {
        /// The markets, by asset.
        public var data: [MergedMarket]
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
            data: [MergedMarket],
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

    /// The markets of one asset.
    public struct MergedMarket: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// The asset as collateral, if it can be.
        public var borrowCollateral: Optional<CollateralMarketData>
        /// The asset as debt, if it can be borrowed.
        @Boxed public var borrowDebt: Optional<DebtMarketData>
        /// The asset for lending, if it can be lent.
        public var lend: Optional<LendMarketData>

        /// Makes a value of its members.
        public init(
            assetInfo: AssetInfo,
            borrowCollateral: CollateralMarketData?,
            borrowDebt: DebtMarketData?,
            lend: LendMarketData?
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
                borrowCollateral: object.optional("borrow_collateral"),
                borrowDebt: object.optional("borrow_debt"),
                lend: object.optional("lend")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("borrow_collateral", borrowCollateral)
            object.write("borrow_debt", borrowDebt)
            object.write("lend", lend)
        }
    }

    /// The answer of `markets.mergedByAsset`.
    public struct MergedMarketByAssetResponse: ObjectCodable {
        /// The markets of one asset.
        @Boxed public var data: MergedMarket
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: MergedMarket, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The answer of `analytics.marketState`.
    public struct MarketStateResponse: ObjectCodable {
        /// Figures on the markets.
        public var data: MarketState
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: MarketState, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// Figures on the markets.
    public struct MarketState: ObjectCodable {
        /// The assets.
        public var assets: [Asset]
        /// Number of sub-accounts with a loan.
        public var borrowerAccountActive: Int64
        /// Number of borrowers.
        public var borrowerActive: Int64
        /// Sum of all flash loans in USD.
        public var flashLoanVolumeTotal: String
        /// Number of lenders.
        public var lenderActive: Int64
        /// Value of all loans made.
        public var loansOriginated: LoansOriginated

        /// Makes a value of its members.
        public init(
            assets: [Asset],
            borrowerAccountActive: Int64,
            borrowerActive: Int64,
            flashLoanVolumeTotal: String,
            lenderActive: Int64,
            loansOriginated: LoansOriginated
        ) {
            self.assets = assets
            self.borrowerAccountActive = borrowerAccountActive
            self.borrowerActive = borrowerActive
            self.flashLoanVolumeTotal = flashLoanVolumeTotal
            self.lenderActive = lenderActive
            self.loansOriginated = loansOriginated
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assets: object.required("assets"),
                borrowerAccountActive: object.required("borrower_account_active"),
                borrowerActive: object.required("borrower_active"),
                flashLoanVolumeTotal: object.required("flash_loan_volume_total"),
                lenderActive: object.required("lender_active"),
                loansOriginated: object.required("loans_originated")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("assets", assets)
            object.write("borrower_account_active", borrowerAccountActive)
            object.write("borrower_active", borrowerActive)
            object.write("flash_loan_volume_total", flashLoanVolumeTotal)
            object.write("lender_active", lenderActive)
            object.write("loans_originated", loansOriginated)
        }

        /// The interest paid in one asset.
        public struct Asset: ObjectCodable {
            /// The asset.
            public var asset: AssetSpec
            /// Interest paid to lenders in USD.
            public var lendInterestPaid: String

            /// Makes a value of its members.
            public init(asset: AssetSpec, lendInterestPaid: String) {
                self.asset = asset
                self.lendInterestPaid = lendInterestPaid
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    asset: object.required("asset"),
                    lendInterestPaid: object.required("lend_interest_paid")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("asset", asset)
                object.write("lend_interest_paid", lendInterestPaid)
            }
        }

        /// Value of all loans made.
        public struct LoansOriginated: ObjectCodable {
            /// The parts of the sum, by asset.
            public var breakdown: [BreakdownItem]
            /// Sum in USD.
            public var totalValue: NumberOrText

            /// Makes a value of its members.
            public init(breakdown: [BreakdownItem], totalValue: NumberOrText) {
                self.breakdown = breakdown
                self.totalValue = totalValue
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    breakdown: object.required("breakdown"),
                    totalValue: object.required("total_value")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("breakdown", breakdown)
                object.write("total_value", totalValue)
            }

            /// The value of loans in one asset.
            public struct BreakdownItem: ObjectCodable {
                /// The asset.
                public var asset: AssetSpec
                /// Value in USD.
                public var value: NumberOrText

                /// Makes a value of its members.
                public init(asset: AssetSpec, value: NumberOrText) {
                    self.asset = asset
                    self.value = value
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        asset: object.required("asset"),
                        value: object.required("value")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("asset", asset)
                    object.write("value", value)
                }
            }
        }
    }

    /// A class of members.
    public struct MemberClass: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `team`
        public static var team: Self { Self(rawValue: "team") }

        /// `advisor`
        public static var advisor: Self { Self(rawValue: "advisor") }

        /// `investor`
        public static var investor: Self { Self(rawValue: "investor") }

        /// The values that the document names.
        public static var documented: [Self] { [.team, .advisor, .investor] }
    }
}
