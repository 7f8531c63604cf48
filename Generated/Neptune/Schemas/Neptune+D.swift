// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// All assets that can be borrowed.
    public struct DebtOverview: ObjectCodable {
        /// The entries.
        public var contents: [DebtMarket]
        /// How much there is.
        public var supply: MarketSupplyPool

        /// Makes a value of its members.
        public init(contents: [DebtMarket], supply: MarketSupplyPool) {
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

    /// An asset as debt.
    public struct DebtMarket: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// The settings.
        public var config: DebtConfig
        /// The rate.
        public var rate: MarketRate
        /// The state.
        public var state: DebtState

        /// Makes a value of its members.
        public init(assetInfo: AssetInfo, config: DebtConfig, rate: MarketRate, state: DebtState) {
            self.assetInfo = assetInfo
            self.config = config
            self.rate = rate
            self.state = state
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                config: object.required("config"),
                rate: object.required("rate"),
                state: object.required("state")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("config", config)
            object.write("rate", rate)
            object.write("state", state)
        }
    }

    /// Settings of an asset as debt.
    public struct DebtConfig: ObjectCodable {
        /// Most that can be borrowed, if there is a limit.
        public var borrowCap: Optional<String>
        /// Utilization above which no more can be borrowed.
        public var borrowHaltUtilization: String
        /// Whether it is in use.
        public var enabled: Bool
        /// Share of the interest that the protocol keeps.
        public var interestFee: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(
            borrowCap: String?,
            borrowHaltUtilization: String,
            enabled: Bool,
            interestFee: String,
            extra: Extra
        ) {
            self.borrowCap = borrowCap
            self.borrowHaltUtilization = borrowHaltUtilization
            self.enabled = enabled
            self.interestFee = interestFee
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                borrowCap: object.optional("borrow_cap"),
                borrowHaltUtilization: object.required("borrow_halt_utilization"),
                enabled: object.required("enabled"),
                interestFee: object.required("interest_fee"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("borrow_cap", borrowCap)
            object.write("borrow_halt_utilization", borrowHaltUtilization)
            object.write("enabled", enabled)
            object.write("interest_fee", interestFee)
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
                /// Most that can be borrowed, as text.
                public var borrowCap: String
                /// Utilization above which no more can be borrowed, as text.
                public var borrowHaltUtilization: String
                /// Share of the interest that the protocol keeps, as text.
                public var interestFee: String

                /// Makes a value of its members.
                public init(borrowCap: String, borrowHaltUtilization: String, interestFee: String) {
                    self.borrowCap = borrowCap
                    self.borrowHaltUtilization = borrowHaltUtilization
                    self.interestFee = interestFee
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        borrowCap: object.required("borrow_cap"),
                        borrowHaltUtilization: object.required("borrow_halt_utilization"),
                        interestFee: object.required("interest_fee")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("borrow_cap", borrowCap)
                    object.write("borrow_halt_utilization", borrowHaltUtilization)
                    object.write("interest_fee", interestFee)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Most that can be borrowed, in USD.
                public var borrowCap: Optional<String>
                /// Price the value was worked out with.
                public var price: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(borrowCap: String?, price: String, extra: Extra) {
                    self.borrowCap = borrowCap
                    self.price = price
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        borrowCap: object.optional("borrow_cap"),
                        price: object.required("price"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("borrow_cap", borrowCap)
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
                        /// Most that can be borrowed, in USD, as text.
                        public var borrowCap: Optional<String>
                        /// Price the value was worked out with, as text.
                        public var price: Optional<String>

                        /// Makes a value of its members.
                        public init(borrowCap: String? = nil, price: String? = nil) {
                            self.borrowCap = borrowCap
                            self.price = price
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                borrowCap: object.optional("borrow_cap"),
                                price: object.optional("price")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.writeIfPresent("borrow_cap", borrowCap)
                            object.writeIfPresent("price", price)
                        }
                    }
                }
            }
        }
    }

    /// How much of an asset is borrowed.
    public struct DebtState: ObjectCodable {
        /// Balance of the pool.
        public var balance: String
        /// Shares in the pool.
        public var shares: String
        /// When interest was last added.
        public var timeLastDistributedInterest: Date
        /// Sum of the utilization over time.
        public var utilizationAccumulator: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(
            balance: String,
            shares: String,
            timeLastDistributedInterest: Date,
            utilizationAccumulator: String,
            extra: Extra
        ) {
            self.balance = balance
            self.shares = shares
            self.timeLastDistributedInterest = timeLastDistributedInterest
            self.utilizationAccumulator = utilizationAccumulator
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                balance: object.required("balance"),
                shares: object.required("shares"),
                timeLastDistributedInterest: object.required("time_last_distributed_interest"),
                utilizationAccumulator: object.required("utilization_accumulator"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("balance", balance)
            object.write("shares", shares)
            object.write("time_last_distributed_interest", timeLastDistributedInterest)
            object.write("utilization_accumulator", utilizationAccumulator)
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
                /// When interest was last added, as text.
                public var timeLastDistributedInterest: String

                /// Makes a value of its members.
                public init(balance: String, shares: String, timeLastDistributedInterest: String) {
                    self.balance = balance
                    self.shares = shares
                    self.timeLastDistributedInterest = timeLastDistributedInterest
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        balance: object.required("balance"),
                        shares: object.required("shares"),
                        timeLastDistributedInterest: object.required("time_last_distributed_interest")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("balance", balance)
                    object.write("shares", shares)
                    object.write("time_last_distributed_interest", timeLastDistributedInterest)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public typealias Value = CollateralState.Extra.Value
        }
    }

    /// The answer of `markets.debtMarkets`.
    public struct DebtMarketsResponse: ObjectCodable {
        /// All assets that can be borrowed.
        public var data: DebtOverview
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: DebtOverview, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The answer of `markets.debtMarketByAsset`.
    public struct DebtMarketByAssetResponse: ObjectCodable {
        /// An asset as debt.
        public var data: DebtMarket
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: DebtMarket, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// An asset as debt, without the asset itself.
    public struct DebtMarketData: ObjectCodable {
        /// The settings.
        public var config: DebtConfig
        /// The rate.
        public var rate: MarketRate
        /// The state.
        public var state: DebtState

        /// Makes a value of its members.
        public init(config: DebtConfig, rate: MarketRate, state: DebtState) {
            self.config = config
            self.rate = rate
            self.state = state
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                config: object.required("config"),
                rate: object.required("rate"),
                state: object.required("state")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("config", config)
            object.write("rate", rate)
            object.write("state", state)
        }
    }
}
