// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What a user lends.
    public struct UserLendMarket: ObjectCodable {
        /// What is lent, by asset.
        public var assetPools: [UserLendAssetPool]
        /// Rate over all that is lent.
        public var netRate: MarketRate

        /// Makes a value of its members.
        public init(assetPools: [UserLendAssetPool], netRate: MarketRate) {
            self.assetPools = assetPools
            self.netRate = netRate
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetPools: object.required("asset_pools"),
                netRate: object.required("net_rate")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_pools", assetPools)
            object.write("net_rate", netRate)
        }
    }

    /// What a user lends of one asset.
    public struct UserLendAssetPool: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// Rate of the market.
        public var marketRate: MarketRate
        /// What the receipt tokens are worth in the asset itself.
        public var originEquivalent: UserLendOriginAmounts
        /// Amounts in receipt tokens.
        public var receiptAmounts: UserLendReceiptAmounts

        /// Makes a value of its members.
        public init(
            assetInfo: AssetInfo,
            marketRate: MarketRate,
            originEquivalent: UserLendOriginAmounts,
            receiptAmounts: UserLendReceiptAmounts
        ) {
            self.assetInfo = assetInfo
            self.marketRate = marketRate
            self.originEquivalent = originEquivalent
            self.receiptAmounts = receiptAmounts
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                marketRate: object.required("market_rate"),
                originEquivalent: object.required("origin_equivalent"),
                receiptAmounts: object.required("receipt_amounts")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("market_rate", marketRate)
            object.write("origin_equivalent", originEquivalent)
            object.write("receipt_amounts", receiptAmounts)
        }
    }

    /// Amounts in the asset itself.
    public struct UserLendOriginAmounts: ObjectCodable {
        /// Amount used as collateral.
        public var collateralized: String
        /// Amount held in the wallet.
        public var held: String
        /// All together.
        public var total: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(collateralized: String, held: String, total: String, extra: Extra) {
            self.collateralized = collateralized
            self.held = held
            self.total = total
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                collateralized: object.required("collateralized"),
                held: object.required("held"),
                total: object.required("total"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("collateralized", collateralized)
            object.write("held", held)
            object.write("total", total)
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
                /// Amount used as collateral, as text.
                public var collateralized: String
                /// Amount held in the wallet, as text.
                public var held: String
                /// All together, as text.
                public var total: String

                /// Makes a value of its members.
                public init(collateralized: String, held: String, total: String) {
                    self.collateralized = collateralized
                    self.held = held
                    self.total = total
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        collateralized: object.required("collateralized"),
                        held: object.required("held"),
                        total: object.required("total")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("collateralized", collateralized)
                    object.write("held", held)
                    object.write("total", total)
                }
            }
        }
    }

    /// Amounts in receipt tokens.
    public struct UserLendReceiptAmounts: ObjectCodable {
        /// Amount used as collateral.
        public var collateralized: String
        /// Amount held in the wallet.
        public var held: String
        /// All together.
        public var total: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(collateralized: String, held: String, total: String, extra: Extra) {
            self.collateralized = collateralized
            self.held = held
            self.total = total
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                collateralized: object.required("collateralized"),
                held: object.required("held"),
                total: object.required("total"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("collateralized", collateralized)
            object.write("held", held)
            object.write("total", total)
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
            public typealias Text = UserLendOriginAmounts.Extra.Text

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Amount used as collateral, in USD.
                public var collateralized: String
                /// Amount held in the wallet, in USD.
                public var held: String
                /// Price the value was worked out with.
                public var price: String
                /// All together, in USD.
                public var total: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(collateralized: String, held: String, price: String, total: String, extra: Extra) {
                    self.collateralized = collateralized
                    self.held = held
                    self.price = price
                    self.total = total
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        collateralized: object.required("collateralized"),
                        held: object.required("held"),
                        price: object.required("price"),
                        total: object.required("total"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("collateralized", collateralized)
                    object.write("held", held)
                    object.write("price", price)
                    object.write("total", total)
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
                        /// Amount used as collateral, in USD, as text.
                        public var collateralized: String
                        /// Amount held in the wallet, in USD, as text.
                        public var held: String
                        /// Price the value was worked out with, as text.
                        public var price: String
                        /// All together, in USD, as text.
                        public var total: String

                        /// Makes a value of its members.
                        public init(collateralized: String, held: String, price: String, total: String) {
                            self.collateralized = collateralized
                            self.held = held
                            self.price = price
                            self.total = total
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                collateralized: object.required("collateralized"),
                                held: object.required("held"),
                                price: object.required("price"),
                                total: object.required("total")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("collateralized", collateralized)
                            object.write("held", held)
                            object.write("price", price)
                            object.write("total", total)
                        }
                    }
                }
            }
        }
    }

    /// The answer of `user.lendPositions`.
    public struct UserLendPositionsResponse: ObjectCodable {
        /// What a user lends.
        public var data: UserLendMarket
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UserLendMarket, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The answer of `user.lendPositionByAsset`.
    public struct UserLendPositionByAssetResponse: ObjectCodable {
        /// What a user lends of one asset.
        public var data: UserLendAssetPool
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UserLendAssetPool, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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
}
