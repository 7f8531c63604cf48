// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
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
}
