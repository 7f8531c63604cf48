// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What comes with the data of a list.
    public struct ListEnvelope: ObjectCodable {
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String
        /// Number of entries in all, on every page.
        public var count: UInt16

        /// Makes a value of its members.
        public init(error: JSONNull = JSONNull(), status: UInt16, statusText: String, count: UInt16) {
            self.error = error
            self.status = status
            self.statusText = statusText
            self.count = count
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                error: object.required("error"),
                status: object.required("status"),
                statusText: object.required("status_text"),
                count: object.required("count")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("error", error)
            object.write("status", status)
            object.write("status_text", statusText)
            object.write("count", count)
        }
    }

    /// A token that stands for another asset that is staked.
    public struct LiquidStakingToken: ObjectCodable {
        /// Always `liquid_staking_token`.
        public var kind: String
        /// The asset the token stands for.
        public var originAsset: Optional<AssetSpec>

        /// Makes a value of its members.
        public init(kind: String = "liquid_staking_token", originAsset: AssetSpec?) {
            self.kind = kind
            self.originAsset = originAsset
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                originAsset: object.optional("origin_asset")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("origin_asset", originAsset)
        }
    }

    /// All assets that can be lent.
    public struct LendOverview: ObjectCodable {
        /// The entries.
        public var contents: [LendMarket]
        /// How much there is.
        public var supply: LendMarketSupply

        /// Makes a value of its members.
        public init(contents: [LendMarket], supply: LendMarketSupply) {
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

    /// An asset for lending.
    public struct LendMarket: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// The rate.
        public var rate: MarketRate
        /// The state.
        public var state: LendMarketState

        /// Makes a value of its members.
        public init(assetInfo: AssetInfo, rate: MarketRate, state: LendMarketState) {
            self.assetInfo = assetInfo
            self.rate = rate
            self.state = state
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                rate: object.required("rate"),
                state: object.required("state")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("rate", rate)
            object.write("state", state)
        }
    }

    /// How much of an asset is lent.
    public struct LendMarketState: ObjectCodable {
        /// Principal amount.
        public var principal: String
        /// Amount of receipt tokens there is.
        public var receiptTotalSupply: String
        /// What one receipt token is worth in the asset itself.
        public var redemptionRatio: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(principal: String, receiptTotalSupply: String, redemptionRatio: String, extra: Extra) {
            self.principal = principal
            self.receiptTotalSupply = receiptTotalSupply
            self.redemptionRatio = redemptionRatio
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                principal: object.required("principal"),
                receiptTotalSupply: object.required("receipt_total_supply"),
                redemptionRatio: object.required("redemption_ratio"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("principal", principal)
            object.write("receipt_total_supply", receiptTotalSupply)
            object.write("redemption_ratio", redemptionRatio)
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
                /// Principal amount, as text.
                public var principal: String
                /// Amount of receipt tokens there is, as text.
                public var receiptTotalSupply: String
                /// What one receipt token is worth in the asset itself, as text.
                public var redemptionRatio: String

                /// Makes a value of its members.
                public init(principal: String, receiptTotalSupply: String, redemptionRatio: String) {
                    self.principal = principal
                    self.receiptTotalSupply = receiptTotalSupply
                    self.redemptionRatio = redemptionRatio
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        principal: object.required("principal"),
                        receiptTotalSupply: object.required("receipt_total_supply"),
                        redemptionRatio: object.required("redemption_ratio")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("principal", principal)
                    object.write("receipt_total_supply", receiptTotalSupply)
                    object.write("redemption_ratio", redemptionRatio)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Price the value was worked out with.
                public var price: String
                /// Principal amount, in USD.
                public var principal: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(price: String, principal: String, extra: Extra) {
                    self.price = price
                    self.principal = principal
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        price: object.required("price"),
                        principal: object.required("principal"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("price", price)
                    object.write("principal", principal)
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
                        /// Price the value was worked out with, as text.
                        public var price: String
                        /// Principal amount, in USD, as text.
                        public var principal: String

                        /// Makes a value of its members.
                        public init(price: String, principal: String) {
                            self.price = price
                            self.principal = principal
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                price: object.required("price"),
                                principal: object.required("principal")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("price", price)
                            object.write("principal", principal)
                        }
                    }
                }
            }
        }
    }

    /// How much is lent.
    public struct LendMarketSupply: ObjectCodable {
        /// Principal amount.
        public var principal: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(principal: String, extra: Extra) {
            self.principal = principal
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                principal: object.required("principal"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("principal", principal)
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
                /// Principal amount, as text.
                public var principal: String

                /// Makes a value of its members.
                public init(principal: String) {
                    self.principal = principal
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(principal: object.required("principal"))
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("principal", principal)
                }
            }
        }
    }

    /// The answer of `markets.lendMarkets`.
    public struct LendMarketsResponse: ObjectCodable {
        /// All assets that can be lent.
        public var data: LendOverview
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: LendOverview, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The answer of `markets.lendMarketByAsset`.
    public struct LendMarketByAssetResponse: ObjectCodable {
        /// An asset for lending.
        public var data: LendMarket
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: LendMarket, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The answer of `markets.lendRateHistory`.
    public struct LendRateHistoryResponse: ObjectCodable {
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

    /// An asset for lending, without the asset itself.
    public struct LendMarketData: ObjectCodable {
        /// The rate.
        public var rate: MarketRate
        /// The state.
        public var state: LendMarketState

        /// Makes a value of its members.
        public init(rate: MarketRate, state: LendMarketState) {
            self.rate = rate
            self.state = state
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                rate: object.required("rate"),
                state: object.required("state")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("rate", rate)
            object.write("state", state)
        }
    }

    /// Amounts are unlocked evenly over time.
    public struct LinearUnlockSchedule: ObjectCodable {
        /// Always `linear`.
        public var kind: String
        /// Time of unlocking, in nanoseconds.
        public var duration: UInt64
        /// When everything is unlocked.
        public var endsAt: Date
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(kind: String = "linear", duration: UInt64, endsAt: Date, extra: Extra) {
            self.kind = kind
            self.duration = duration
            self.endsAt = endsAt
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                duration: object.required("duration"),
                endsAt: object.required("ends_at"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("duration", duration)
            object.write("ends_at", endsAt)
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
                /// Time of unlocking, as text.
                public var duration: String
                /// When everything is unlocked, as text.
                public var endsAt: String

                /// Makes a value of its members.
                public init(duration: String, endsAt: String) {
                    self.duration = duration
                    self.endsAt = endsAt
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        duration: object.required("duration"),
                        endsAt: object.required("ends_at")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("duration", duration)
                    object.write("ends_at", endsAt)
                }
            }
        }
    }

    /// Everything is unlocked at once.
    public struct LumpSumUnlockSchedule: ObjectCodable {
        /// Always `lump_sum`.
        public var kind: String

        /// Makes a value of its members.
        public init(kind: String = "lump_sum") {
            self.kind = kind
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(kind: object.required("kind"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
        }
    }

    /// The answer of `analytics.loansOriginated`.
    public struct LoansOriginatedResponse: ObjectCodable {
        /// A page of points over time. Other members may exist; the documentation shows these only.
        public var data: LoansOriginated
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: LoansOriginated, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// A page of points over time. Other members may exist; the documentation shows these only.
    public struct LoansOriginated: ObjectCodable {
        /// Where this page stands.
        public var pagination: HistoryPagination
        /// The points, in order of time.
        public var points: [LoansOriginatedPoint]

        /// Makes a value of its members.
        public init(pagination: HistoryPagination, points: [LoansOriginatedPoint]) {
            self.pagination = pagination
            self.points = points
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                pagination: object.required("pagination"),
                points: object.required("points")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("pagination", pagination)
            object.write("points", points)
        }
    }

    /// The value of new loans at one moment.
    public struct LoansOriginatedPoint: ObjectCodable {
        /// Moment of the point.
        public var t: Date
        /// Value of the point. Null where none is known.
        public var v: Optional<NumberOrText>

        /// Makes a value of its members.
        public init(t: Date, v: NumberOrText?) {
            self.t = t
            self.v = v
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                t: object.required("t"),
                v: object.optional("v")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("t", t)
            object.write("v", v)
        }
    }

    /// The answer of `analytics.loansOriginatedByAsset`.
    public struct LoansOriginatedByAssetResponse: ObjectCodable {
        /// New loans over time, by asset.
        public var data: LoansOriginatedByAsset
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: LoansOriginatedByAsset, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// New loans over time, by asset.
    public struct LoansOriginatedByAsset: ObjectCodable {
        /// Where this page stands.
        public var pagination: HistoryPagination
        /// The time that is covered.
        public var range: HistoryRange
        /// One series for each asset.
        public var series: [LoansOriginatedSeries]

        /// Makes a value of its members.
        public init(pagination: HistoryPagination, range: HistoryRange, series: [LoansOriginatedSeries]) {
            self.pagination = pagination
            self.range = range
            self.series = series
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                pagination: object.required("pagination"),
                range: object.required("range"),
                series: object.required("series")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("pagination", pagination)
            object.write("range", range)
            object.write("series", series)
        }
    }

    /// New loans in one asset over time.
    public struct LoansOriginatedSeries: ObjectCodable {
        /// The asset.
        public var asset: AssetSpec
        /// The points, in order of time.
        public var points: [LoansOriginatedPoint]

        /// Makes a value of its members.
        public init(asset: AssetSpec, points: [LoansOriginatedPoint]) {
            self.asset = asset
            self.points = points
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                asset: object.required("asset"),
                points: object.required("points")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset", asset)
            object.write("points", points)
        }
    }
}
