// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// A token one gets for lending another asset.
    public struct NeptuneReceiptToken: ObjectCodable {
        /// Always `neptune_receipt_token`.
        public var kind: String
        /// The asset the token stands for.
        public var originAsset: AssetSpec

        /// Makes a value of its members.
        public init(kind: String = "neptune_receipt_token", originAsset: AssetSpec) {
            self.kind = kind
            self.originAsset = originAsset
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                originAsset: object.required("origin_asset")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("origin_asset", originAsset)
        }
    }

    /// The answer of `nept.params`.
    public struct NeptParamsResponse: ObjectCodable {
        /// The settings of the NEPT token.
        public var data: NeptParams
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: NeptParams, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The settings of the NEPT token.
    public struct NeptParams: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// NEPT emitted in a year.
        public var emissionRate: String
        /// The staking pools.
        public var stakingPools: [StakingPool]
        /// NEPT for one unit of weight.
        public var tokensPerWeight: UInt64
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(
            assetInfo: AssetInfo,
            emissionRate: String,
            stakingPools: [StakingPool],
            tokensPerWeight: UInt64,
            extra: Extra
        ) {
            self.assetInfo = assetInfo
            self.emissionRate = emissionRate
            self.stakingPools = stakingPools
            self.tokensPerWeight = tokensPerWeight
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                emissionRate: object.required("emission_rate"),
                stakingPools: object.required("staking_pools"),
                tokensPerWeight: object.required("tokens_per_weight"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("emission_rate", emissionRate)
            object.write("staking_pools", stakingPools)
            object.write("tokens_per_weight", tokensPerWeight)
            object.write("extra", extra)
        }

        /// A staking pool with its settings.
        public struct StakingPool: ObjectCodable {
            /// Index, from zero.
            public var index: UInt8
            /// Time of staking, in nanoseconds.
            public var duration: UInt64
            /// The settings.
            public var params: StakingPoolParams
            /// The same in other forms, if asked for.
            public var extra: Extra

            /// Makes a value of its members.
            public init(index: UInt8, duration: UInt64, params: StakingPoolParams, extra: Extra) {
                self.index = index
                self.duration = duration
                self.params = params
                self.extra = extra
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    index: object.required("index"),
                    duration: object.required("duration"),
                    params: object.required("params"),
                    extra: object.required("extra")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("index", index)
                object.write("duration", duration)
                object.write("params", params)
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
                    /// Index, from zero, as text.
                    public var index: String
                    /// Time of staking, as text.
                    public var duration: String

                    /// Makes a value of its members.
                    public init(index: String, duration: String) {
                        self.index = index
                        self.duration = duration
                    }

                    /// Reads the members of a JSON object.
                    public static func read(_ object: inout ObjectReader) -> Self {
                        Self(
                            index: object.required("index"),
                            duration: object.required("duration")
                        )
                    }

                    /// Writes the members of a JSON object.
                    public func write(to object: inout ObjectWriter) {
                        object.write("index", index)
                        object.write("duration", duration)
                    }
                }
            }
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
                /// NEPT emitted in a year, as text.
                public var emissionRate: String

                /// Makes a value of its members.
                public init(emissionRate: String) {
                    self.emissionRate = emissionRate
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(emissionRate: object.required("emission_rate"))
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("emission_rate", emissionRate)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// NEPT emitted in a year, in USD.
                public var emissionRate: String
                /// Price the value was worked out with.
                public var price: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(emissionRate: String, price: String, extra: Extra) {
                    self.emissionRate = emissionRate
                    self.price = price
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        emissionRate: object.required("emission_rate"),
                        price: object.required("price"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("emission_rate", emissionRate)
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
                        /// NEPT emitted in a year, in USD, as text.
                        public var emissionRate: String
                        /// Price the value was worked out with, as text.
                        public var price: String

                        /// Makes a value of its members.
                        public init(emissionRate: String, price: String) {
                            self.emissionRate = emissionRate
                            self.price = price
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                emissionRate: object.required("emission_rate"),
                                price: object.required("price")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("emission_rate", emissionRate)
                            object.write("price", price)
                        }
                    }
                }
            }
        }
    }

    /// The answer of `nept.state`.
    public struct NeptStateResponse: ObjectCodable {
        /// How much NEPT there is.
        public var data: NeptState
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: NeptState, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// How much NEPT there is.
    public struct NeptState: ObjectCodable {
        /// What is staked in each pool.
        public var staking: [StakingItem]
        /// Amount that was claimed by anyone.
        public var totalClaimed: String
        /// Amount that was ever issued.
        public var totalIssued: String
        /// Amount that is still locked.
        public var totalLocked: String
        /// Amount there is.
        public var totalSupply: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(
            staking: [StakingItem],
            totalClaimed: String,
            totalIssued: String,
            totalLocked: String,
            totalSupply: String,
            extra: Extra
        ) {
            self.staking = staking
            self.totalClaimed = totalClaimed
            self.totalIssued = totalIssued
            self.totalLocked = totalLocked
            self.totalSupply = totalSupply
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                staking: object.required("staking"),
                totalClaimed: object.required("total_claimed"),
                totalIssued: object.required("total_issued"),
                totalLocked: object.required("total_locked"),
                totalSupply: object.required("total_supply"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("staking", staking)
            object.write("total_claimed", totalClaimed)
            object.write("total_issued", totalIssued)
            object.write("total_locked", totalLocked)
            object.write("total_supply", totalSupply)
            object.write("extra", extra)
        }

        /// A staking pool with its state.
        public struct StakingItem: ObjectCodable {
            /// Index, from zero.
            public var index: UInt8
            /// Time of staking, in nanoseconds.
            public var duration: UInt64
            /// The state.
            public var state: StakingPoolState
            /// The same in other forms, if asked for.
            public var extra: Extra

            /// Makes a value of its members.
            public init(index: UInt8, duration: UInt64, state: StakingPoolState, extra: Extra) {
                self.index = index
                self.duration = duration
                self.state = state
                self.extra = extra
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    index: object.required("index"),
                    duration: object.required("duration"),
                    state: object.required("state"),
                    extra: object.required("extra")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("index", index)
                object.write("duration", duration)
                object.write("state", state)
                object.write("extra", extra)
            }

            /// The same in other forms, if asked for.
            public typealias Extra = NeptParams.StakingPool.Extra
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
                /// Amount that was claimed by anyone, as text.
                public var totalClaimed: String
                /// Amount that was ever issued, as text.
                public var totalIssued: String
                /// Amount that is still locked, as text.
                public var totalLocked: String
                /// Amount there is, as text.
                public var totalSupply: String

                /// Makes a value of its members.
                public init(totalClaimed: String, totalIssued: String, totalLocked: String, totalSupply: String) {
                    self.totalClaimed = totalClaimed
                    self.totalIssued = totalIssued
                    self.totalLocked = totalLocked
                    self.totalSupply = totalSupply
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        totalClaimed: object.required("total_claimed"),
                        totalIssued: object.required("total_issued"),
                        totalLocked: object.required("total_locked"),
                        totalSupply: object.required("total_supply")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("total_claimed", totalClaimed)
                    object.write("total_issued", totalIssued)
                    object.write("total_locked", totalLocked)
                    object.write("total_supply", totalSupply)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Price the value was worked out with.
                public var price: String
                /// Amount that was claimed by anyone, in USD.
                public var totalClaimed: String
                /// Amount that was ever issued, in USD.
                public var totalIssued: String
                /// Amount that is still locked, in USD.
                public var totalLocked: String
                /// Amount there is, in USD.
                public var totalSupply: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(
                    price: String,
                    totalClaimed: String,
                    totalIssued: String,
                    totalLocked: String,
                    totalSupply: String,
                    extra: Extra
                ) {
                    self.price = price
                    self.totalClaimed = totalClaimed
                    self.totalIssued = totalIssued
                    self.totalLocked = totalLocked
                    self.totalSupply = totalSupply
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        price: object.required("price"),
                        totalClaimed: object.required("total_claimed"),
                        totalIssued: object.required("total_issued"),
                        totalLocked: object.required("total_locked"),
                        totalSupply: object.required("total_supply"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("price", price)
                    object.write("total_claimed", totalClaimed)
                    object.write("total_issued", totalIssued)
                    object.write("total_locked", totalLocked)
                    object.write("total_supply", totalSupply)
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
                        /// Amount that was claimed by anyone, in USD, as text.
                        public var totalClaimed: String
                        /// Amount that was ever issued, in USD, as text.
                        public var totalIssued: String
                        /// Amount that is still locked, in USD, as text.
                        public var totalLocked: String
                        /// Amount there is, in USD, as text.
                        public var totalSupply: String

                        /// Makes a value of its members.
                        public init(
                            price: String,
                            totalClaimed: String,
                            totalIssued: String,
                            totalLocked: String,
                            totalSupply: String
                        ) {
                            self.price = price
                            self.totalClaimed = totalClaimed
                            self.totalIssued = totalIssued
                            self.totalLocked = totalLocked
                            self.totalSupply = totalSupply
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                price: object.required("price"),
                                totalClaimed: object.required("total_claimed"),
                                totalIssued: object.required("total_issued"),
                                totalLocked: object.required("total_locked"),
                                totalSupply: object.required("total_supply")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("price", price)
                            object.write("total_claimed", totalClaimed)
                            object.write("total_issued", totalIssued)
                            object.write("total_locked", totalLocked)
                            object.write("total_supply", totalSupply)
                        }
                    }
                }
            }
        }
    }

    /// A number that may come as text.
    public enum NumberOrText: UnionCodable {
        /// The number as text, with all its digits.
        case string(String)
        /// The number.
        case number(Decimal)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .string { return .string(value.read()) }
            if value.kind == .integer || value.kind == .number { return .number(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .string(let member): value.write(case: 0, member)
            case .number(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}
