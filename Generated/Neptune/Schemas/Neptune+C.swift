// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// All assets that can be collateral.
    public struct CollateralOverview: ObjectCodable {
        /// The entries.
        public var contents: [CollateralMarket]
        /// How much there is.
        public var supply: CollateralSupply

        /// Makes a value of its members.
        public init(contents: [CollateralMarket], supply: CollateralSupply) {
            self.contents = contents
            self.supply = supply
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                contents: object.required("contents"),
                supply: object.required("supply")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("contents", contents)
            object.write("supply", supply)
        }
    }

    /// An asset as collateral.
    public struct CollateralMarket: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// The settings.
        public var config: CollateralConfig
        /// The state.
        public var state: CollateralState

        /// Makes a value of its members.
        public init(assetInfo: AssetInfo, config: CollateralConfig, state: CollateralState) {
            self.assetInfo = assetInfo
            self.config = config
            self.state = state
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                config: object.required("config"),
                state: object.required("state")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("config", config)
            object.write("state", state)
        }
    }

    /// Settings of an asset as collateral.
    public struct CollateralConfig: ObjectCodable {
        /// Highest loan to value at which more can be borrowed.
        public var allowableLtv: String
        /// Most that can be collateral, if there is a limit.
        public var collateralCap: Optional<String>
        /// Whether it is in use.
        public var enabled: Bool
        /// Loan to value above which a loan is liquidated.
        public var liquidationLtv: String
        /// Greatest discount of a liquidation.
        public var maxDiscount: String
        /// Least discount of a liquidation.
        public var minDiscount: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(
            allowableLtv: String,
            collateralCap: String?,
            enabled: Bool,
            liquidationLtv: String,
            maxDiscount: String,
            minDiscount: String,
            extra: Extra
        ) {
            self.allowableLtv = allowableLtv
            self.collateralCap = collateralCap
            self.enabled = enabled
            self.liquidationLtv = liquidationLtv
            self.maxDiscount = maxDiscount
            self.minDiscount = minDiscount
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                allowableLtv: object.required("allowable_ltv"),
                collateralCap: object.optional("collateral_cap"),
                enabled: object.required("enabled"),
                liquidationLtv: object.required("liquidation_ltv"),
                maxDiscount: object.required("max_discount"),
                minDiscount: object.required("min_discount"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("allowable_ltv", allowableLtv)
            object.write("collateral_cap", collateralCap)
            object.write("enabled", enabled)
            object.write("liquidation_ltv", liquidationLtv)
            object.write("max_discount", maxDiscount)
            object.write("min_discount", minDiscount)
            object.write("extra", extra)
        }

        /// The same in other forms, if asked for.
        public struct Extra: ObjectCodable {
            /// The same as text for people. Null unless `with_text` is true.
            public var text: Optional<Text>
            /// The same in USD. Null unless `with_value` is true.
            public var value: Optional<Value>

            /// Makes a value of its members.
            public init(text: Text?, value: Value?) {
                self.text = text
                self.value = value
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    text: object.optional("text"),
                    value: object.optional("value")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("text", text)
                object.write("value", value)
            }

            /// The same as text for people. Null unless `with_text` is true.
            public struct Text: ObjectCodable {
                /// Highest loan to value at which more can be borrowed, as text.
                public var allowableLtv: String
                /// Most that can be collateral, as text.
                public var collateralCap: String
                /// Loan to value above which a loan is liquidated, as text.
                public var liquidationLtv: String
                /// Greatest discount of a liquidation, as text.
                public var maxDiscount: String
                /// Least discount of a liquidation, as text.
                public var minDiscount: String

                /// Makes a value of its members.
                public init(
                    allowableLtv: String,
                    collateralCap: String,
                    liquidationLtv: String,
                    maxDiscount: String,
                    minDiscount: String
                ) {
                    self.allowableLtv = allowableLtv
                    self.collateralCap = collateralCap
                    self.liquidationLtv = liquidationLtv
                    self.maxDiscount = maxDiscount
                    self.minDiscount = minDiscount
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        allowableLtv: object.required("allowable_ltv"),
                        collateralCap: object.required("collateral_cap"),
                        liquidationLtv: object.required("liquidation_ltv"),
                        maxDiscount: object.required("max_discount"),
                        minDiscount: object.required("min_discount")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("allowable_ltv", allowableLtv)
                    object.write("collateral_cap", collateralCap)
                    object.write("liquidation_ltv", liquidationLtv)
                    object.write("max_discount", maxDiscount)
                    object.write("min_discount", minDiscount)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Most that can be collateral, in USD.
                public var collateralCap: Optional<String>
                /// Price the value was worked out with.
                public var price: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(collateralCap: String?, price: String, extra: Extra) {
                    self.collateralCap = collateralCap
                    self.price = price
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        collateralCap: object.optional("collateral_cap"),
                        price: object.required("price"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("collateral_cap", collateralCap)
                    object.write("price", price)
                    object.write("extra", extra)
                }

                /// The same in other forms, if asked for.
                public struct Extra: ObjectCodable {
                    /// The same as text for people. Null unless `with_text` and `with_value` are true.
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

                    /// The same as text for people. Null unless `with_text` and `with_value` are true.
                    public struct Text: ObjectCodable {
                        /// Most that can be collateral, in USD, as text.
                        public var collateralCap: Optional<String>
                        /// Price the value was worked out with, as text.
                        public var price: Optional<String>

                        /// Makes a value of its members.
                        public init(collateralCap: String? = nil, price: String? = nil) {
                            self.collateralCap = collateralCap
                            self.price = price
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                collateralCap: object.optional("collateral_cap"),
                                price: object.optional("price")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.writeIfPresent("collateral_cap", collateralCap)
                            object.writeIfPresent("price", price)
                        }
                    }
                }
            }
        }
    }

    /// How much of an asset is collateral.
    public struct CollateralState: ObjectCodable {
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
            /// The same in USD. Null unless `with_value` is true.
            public var value: Optional<Value>

            /// Makes a value of its members.
            public init(text: Text?, value: Value?) {
                self.text = text
                self.value = value
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    text: object.optional("text"),
                    value: object.optional("value")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("text", text)
                object.write("value", value)
            }

            /// The same as text for people. Null unless `with_text` is true.
            public struct Text: ObjectCodable {
                /// Balance of the pool, as text.
                public var balance: String
                /// Shares in the pool, as text.
                public var shares: String

                /// Makes a value of its members.
                public init(balance: String, shares: String) {
                    self.balance = balance
                    self.shares = shares
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        balance: object.required("balance"),
                        shares: object.required("shares")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("balance", balance)
                    object.write("shares", shares)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Balance of the pool, in USD.
                public var balance: String
                /// Price the value was worked out with.
                public var price: String
                /// Shares in the pool, in USD.
                public var shares: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(balance: String, price: String, shares: String, extra: Extra) {
                    self.balance = balance
                    self.price = price
                    self.shares = shares
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        balance: object.required("balance"),
                        price: object.required("price"),
                        shares: object.required("shares"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("balance", balance)
                    object.write("price", price)
                    object.write("shares", shares)
                    object.write("extra", extra)
                }

                /// The same in other forms, if asked for.
                public struct Extra: ObjectCodable {
                    /// The same as text for people. Null unless `with_text` and `with_value` are true.
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

                    /// The same as text for people. Null unless `with_text` and `with_value` are true.
                    public struct Text: ObjectCodable {
                        /// Balance of the pool, in USD, as text.
                        public var balance: String
                        /// Price the value was worked out with, as text.
                        public var price: String
                        /// Shares in the pool, in USD, as text.
                        public var shares: String

                        /// Makes a value of its members.
                        public init(balance: String, price: String, shares: String) {
                            self.balance = balance
                            self.price = price
                            self.shares = shares
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                balance: object.required("balance"),
                                price: object.required("price"),
                                shares: object.required("shares")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("balance", balance)
                            object.write("price", price)
                            object.write("shares", shares)
                        }
                    }
                }
            }
        }
    }

    /// How much collateral there is.
    public struct CollateralSupply: ObjectCodable {
        /// Collateral that is no receipt token.
        public var nonReceipt: MarketSupplyPool
        /// Collateral that is a receipt token.
        public var receipt: MarketSupplyPool
        /// All together.
        public var total: MarketSupplyPool

        /// Makes a value of its members.
        public init(nonReceipt: MarketSupplyPool, receipt: MarketSupplyPool, total: MarketSupplyPool) {
            self.nonReceipt = nonReceipt
            self.receipt = receipt
            self.total = total
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                nonReceipt: object.required("non_receipt"),
                receipt: object.required("receipt"),
                total: object.required("total")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("non_receipt", nonReceipt)
            object.write("receipt", receipt)
            object.write("total", total)
        }
    }

    /// The answer of `markets.collateralMarkets`.
    public struct CollateralMarketsResponse: ObjectCodable {
        /// All assets that can be collateral.
        public var data: CollateralOverview
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: CollateralOverview, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The answer of `markets.collateralMarketByAsset`.
    public struct CollateralMarketByAssetResponse: ObjectCodable {
        /// An asset as collateral.
        public var data: CollateralMarket
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: CollateralMarket, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// An asset as collateral, without the asset itself.
    public struct CollateralMarketData: ObjectCodable {
        /// The settings.
        public var config: CollateralConfig
        /// The state.
        public var state: CollateralState

        /// Makes a value of its members.
        public init(config: CollateralConfig, state: CollateralState) {
            self.config = config
            self.state = state
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                config: object.required("config"),
                state: object.required("state")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("config", config)
            object.write("state", state)
        }
    }
}
