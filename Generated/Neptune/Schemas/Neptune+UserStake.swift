// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The NEPT a user has staked.
    public struct UserStake: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// Amount that is staked.
        public var bondingSum: String
        /// Rewards that can be claimed now.
        public var claimableRewards: String
        /// Unstaked amount that can be claimed now.
        public var claimableUnbonding: String
        /// The staking pools.
        public var pools: [UserStakePool]
        /// What is being unstaked.
        public var unbonding: UserStakeUnbonding
        /// Rewards not yet claimed.
        public var unclaimed: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(
            assetInfo: AssetInfo,
            bondingSum: String,
            claimableRewards: String,
            claimableUnbonding: String,
            pools: [UserStakePool],
            unbonding: UserStakeUnbonding,
            unclaimed: String,
            extra: Extra
        ) {
            self.assetInfo = assetInfo
            self.bondingSum = bondingSum
            self.claimableRewards = claimableRewards
            self.claimableUnbonding = claimableUnbonding
            self.pools = pools
            self.unbonding = unbonding
            self.unclaimed = unclaimed
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                bondingSum: object.required("bonding_sum"),
                claimableRewards: object.required("claimable_rewards"),
                claimableUnbonding: object.required("claimable_unbonding"),
                pools: object.required("pools"),
                unbonding: object.required("unbonding"),
                unclaimed: object.required("unclaimed"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("bonding_sum", bondingSum)
            object.write("claimable_rewards", claimableRewards)
            object.write("claimable_unbonding", claimableUnbonding)
            object.write("pools", pools)
            object.write("unbonding", unbonding)
            object.write("unclaimed", unclaimed)
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
                /// Amount that is staked, as text.
                public var bondingSum: String
                /// Rewards that can be claimed now, as text.
                public var claimableRewards: String
                /// Unstaked amount that can be claimed now, as text.
                public var claimableUnbonding: String
                /// Rewards not yet claimed, as text.
                public var unclaimed: String

                /// Makes a value of its members.
                public init(
                    bondingSum: String,
                    claimableRewards: String,
                    claimableUnbonding: String,
                    unclaimed: String
                ) {
                    self.bondingSum = bondingSum
                    self.claimableRewards = claimableRewards
                    self.claimableUnbonding = claimableUnbonding
                    self.unclaimed = unclaimed
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        bondingSum: object.required("bonding_sum"),
                        claimableRewards: object.required("claimable_rewards"),
                        claimableUnbonding: object.required("claimable_unbonding"),
                        unclaimed: object.required("unclaimed")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("bonding_sum", bondingSum)
                    object.write("claimable_rewards", claimableRewards)
                    object.write("claimable_unbonding", claimableUnbonding)
                    object.write("unclaimed", unclaimed)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Amount that is staked, in USD.
                public var bondingSum: String
                /// Rewards that can be claimed now, in USD.
                public var claimableRewards: String
                /// Unstaked amount that can be claimed now, in USD.
                public var claimableUnbonding: String
                /// Price the value was worked out with.
                public var price: String
                /// Rewards not yet claimed, in USD.
                public var unclaimed: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(
                    bondingSum: String,
                    claimableRewards: String,
                    claimableUnbonding: String,
                    price: String,
                    unclaimed: String,
                    extra: Extra
                ) {
                    self.bondingSum = bondingSum
                    self.claimableRewards = claimableRewards
                    self.claimableUnbonding = claimableUnbonding
                    self.price = price
                    self.unclaimed = unclaimed
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        bondingSum: object.required("bonding_sum"),
                        claimableRewards: object.required("claimable_rewards"),
                        claimableUnbonding: object.required("claimable_unbonding"),
                        price: object.required("price"),
                        unclaimed: object.required("unclaimed"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("bonding_sum", bondingSum)
                    object.write("claimable_rewards", claimableRewards)
                    object.write("claimable_unbonding", claimableUnbonding)
                    object.write("price", price)
                    object.write("unclaimed", unclaimed)
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
                        /// Amount that is staked, in USD, as text.
                        public var bondingSum: String
                        /// Rewards that can be claimed now, in USD, as text.
                        public var claimableRewards: String
                        /// Unstaked amount that can be claimed now, in USD, as text.
                        public var claimableUnbonding: String
                        /// Price the value was worked out with, as text.
                        public var price: String
                        /// Rewards not yet claimed, in USD, as text.
                        public var unclaimed: String

                        /// Makes a value of its members.
                        public init(
                            bondingSum: String,
                            claimableRewards: String,
                            claimableUnbonding: String,
                            price: String,
                            unclaimed: String
                        ) {
                            self.bondingSum = bondingSum
                            self.claimableRewards = claimableRewards
                            self.claimableUnbonding = claimableUnbonding
                            self.price = price
                            self.unclaimed = unclaimed
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                bondingSum: object.required("bonding_sum"),
                                claimableRewards: object.required("claimable_rewards"),
                                claimableUnbonding: object.required("claimable_unbonding"),
                                price: object.required("price"),
                                unclaimed: object.required("unclaimed")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("bonding_sum", bondingSum)
                            object.write("claimable_rewards", claimableRewards)
                            object.write("claimable_unbonding", claimableUnbonding)
                            object.write("price", price)
                            object.write("unclaimed", unclaimed)
                        }
                    }
                }
            }
        }
    }
}
