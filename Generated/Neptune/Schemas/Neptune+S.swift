// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The settings of a staking pool.
    public struct StakingPoolParams: ObjectCodable {
        /// Weight in the distribution of flash loan fees.
        public var flashLoanWeight: String
        /// Weight in votes.
        public var govWeight: String
        /// Weight in the health of sub-accounts.
        public var healthWeight: String
        /// Weight in the distribution of rewards.
        public var rewardWeight: String

        /// Makes a value of its members.
        public init(flashLoanWeight: String, govWeight: String, healthWeight: String, rewardWeight: String) {
            self.flashLoanWeight = flashLoanWeight
            self.govWeight = govWeight
            self.healthWeight = healthWeight
            self.rewardWeight = rewardWeight
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                flashLoanWeight: object.required("flash_loan_weight"),
                govWeight: object.required("gov_weight"),
                healthWeight: object.required("health_weight"),
                rewardWeight: object.required("reward_weight")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("flash_loan_weight", flashLoanWeight)
            object.write("gov_weight", govWeight)
            object.write("health_weight", healthWeight)
            object.write("reward_weight", rewardWeight)
        }
    }

    /// How much is staked in a pool.
    public struct StakingPoolState: ObjectCodable {
        /// Amount that is staked in the pool.
        public var totalBonded: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(totalBonded: String, extra: Extra) {
            self.totalBonded = totalBonded
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                totalBonded: object.required("total_bonded"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("total_bonded", totalBonded)
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
                /// Amount that is staked in the pool, as text.
                public var totalBonded: String

                /// Makes a value of its members.
                public init(totalBonded: String) {
                    self.totalBonded = totalBonded
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(totalBonded: object.required("total_bonded"))
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("total_bonded", totalBonded)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Price the value was worked out with.
                public var price: String
                /// Amount that is staked in the pool, in USD.
                public var totalBonded: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(price: String, totalBonded: String, extra: Extra) {
                    self.price = price
                    self.totalBonded = totalBonded
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        price: object.required("price"),
                        totalBonded: object.required("total_bonded"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("price", price)
                    object.write("total_bonded", totalBonded)
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
                        /// Amount that is staked in the pool, in USD, as text.
                        public var totalBonded: String

                        /// Makes a value of its members.
                        public init(price: String, totalBonded: String) {
                            self.price = price
                            self.totalBonded = totalBonded
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                price: object.required("price"),
                                totalBonded: object.required("total_bonded")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("price", price)
                            object.write("total_bonded", totalBonded)
                        }
                    }
                }
            }
        }
    }

    /// The answer of `nept.staking`.
    public struct StakingOverviewResponse: ObjectCodable {
        /// The pools in which NEPT is staked.
        public var data: StakingOverview
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: StakingOverview, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The pools in which NEPT is staked.
    public struct StakingOverview: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// State of all pools together.
        public var globalState: GlobalState
        /// The staking pools.
        public var pools: [StakingPool]

        /// Makes a value of its members.
        public init(assetInfo: AssetInfo, globalState: GlobalState, pools: [StakingPool]) {
            self.assetInfo = assetInfo
            self.globalState = globalState
            self.pools = pools
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                globalState: object.required("global_state"),
                pools: object.required("pools")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("global_state", globalState)
            object.write("pools", pools)
        }

        /// State of all pools together.
        public struct GlobalState: ObjectCodable {
            /// When rewards were last distributed.
            public var rewardsLastDistributed: Date
            /// Accumulator of rewards.
            public var stakeAcc: String
            /// The same in other forms, if asked for.
            public var extra: Extra

            /// Makes a value of its members.
            public init(rewardsLastDistributed: Date, stakeAcc: String, extra: Extra) {
                self.rewardsLastDistributed = rewardsLastDistributed
                self.stakeAcc = stakeAcc
                self.extra = extra
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    rewardsLastDistributed: object.required("rewards_last_distributed"),
                    stakeAcc: object.required("stake_acc"),
                    extra: object.required("extra")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("rewards_last_distributed", rewardsLastDistributed)
                object.write("stake_acc", stakeAcc)
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
                    /// When rewards were last distributed, as text.
                    public var rewardsLastDistributed: String

                    /// Makes a value of its members.
                    public init(rewardsLastDistributed: String) {
                        self.rewardsLastDistributed = rewardsLastDistributed
                    }

                    /// Reads the members of a JSON object.
                    public static func read(_ object: inout ObjectReader) -> Self {
                        Self(rewardsLastDistributed: object.required("rewards_last_distributed"))
                    }

                    /// Writes the members of a JSON object.
                    public func write(to object: inout ObjectWriter) {
                        object.write("rewards_last_distributed", rewardsLastDistributed)
                    }
                }
            }
        }
    }

    /// A pool in which NEPT is staked.
    public struct StakingPool: ObjectCodable {
        /// Index, from zero.
        public var index: UInt8
        /// Time of staking, in nanoseconds.
        public var duration: UInt64
        /// The settings.
        public var params: StakingPoolParams
        /// The state.
        public var state: StakingPoolState
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(index: UInt8, duration: UInt64, params: StakingPoolParams, state: StakingPoolState, extra: Extra) {
            self.index = index
            self.duration = duration
            self.params = params
            self.state = state
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                index: object.required("index"),
                duration: object.required("duration"),
                params: object.required("params"),
                state: object.required("state"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("index", index)
            object.write("duration", duration)
            object.write("params", params)
            object.write("state", state)
            object.write("extra", extra)
        }

        /// The same in other forms, if asked for.
        public typealias Extra = NeptParams.StakingPool.Extra
    }

    /// The answer of `swap.routes`.
    public struct SwapRoutesBySourceResponse: ObjectCodable {
        /// What one denom can be swapped for.
        public var data: SwapRouteTargetSet
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: SwapRouteTargetSet, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// What one denom can be swapped for.
    public struct SwapRouteTargetSet: ObjectCodable {
        /// Denom that is given.
        public var source: String
        /// Denoms that are received.
        public var targets: [String]

        /// Makes a value of its members.
        public init(source: String, targets: [String]) {
            self.source = source
            self.targets = targets
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                source: object.required("source"),
                targets: object.required("targets")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("source", source)
            object.write("targets", targets)
        }
    }

    /// The answer of `swap.allRoutes`.
    public struct SwapRoutesResponse: ObjectCodable {
        /// The swaps, by the denom that is given.
        public var data: [SwapRouteTargetSet]
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
            data: [SwapRouteTargetSet],
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

    /// Oldest first, or newest first.
    public struct SortOrder: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `asc`
        public static var asc: Self { Self(rawValue: "asc") }

        /// `desc`
        public static var desc: Self { Self(rawValue: "desc") }

        /// The values that the document names.
        public static var documented: [Self] { [.asc, .desc] }
    }
}
