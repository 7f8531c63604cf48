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

    /// The NEPT a user has staked in one pool.
    public struct UserStakePool: ObjectCodable {
        /// Sum of the amounts.
        public var amountSum: String
        /// The pool.
        public var common: StakingPool
        /// The entries.
        public var contents: [UserStakeBondingEntry]
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(amountSum: String, common: StakingPool, contents: [UserStakeBondingEntry], extra: Extra) {
            self.amountSum = amountSum
            self.common = common
            self.contents = contents
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                amountSum: object.required("amount_sum"),
                common: object.required("common"),
                contents: object.required("contents"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("amount_sum", amountSum)
            object.write("common", common)
            object.write("contents", contents)
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
                /// Sum of the amounts, as text.
                public var amountSum: String

                /// Makes a value of its members.
                public init(amountSum: String) {
                    self.amountSum = amountSum
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(amountSum: object.required("amount_sum"))
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("amount_sum", amountSum)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Sum of the amounts, in USD.
                public var amountSum: String
                /// Price the value was worked out with.
                public var price: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(amountSum: String, price: String, extra: Extra) {
                    self.amountSum = amountSum
                    self.price = price
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        amountSum: object.required("amount_sum"),
                        price: object.required("price"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("amount_sum", amountSum)
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
                        /// Sum of the amounts, in USD, as text.
                        public var amountSum: String
                        /// Price the value was worked out with, as text.
                        public var price: String

                        /// Makes a value of its members.
                        public init(amountSum: String, price: String) {
                            self.amountSum = amountSum
                            self.price = price
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                amountSum: object.required("amount_sum"),
                                price: object.required("price")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("amount_sum", amountSum)
                            object.write("price", price)
                        }
                    }
                }
            }
        }
    }

    /// An amount that is staked.
    public struct UserStakeBondingEntry: ObjectCodable {
        /// Index of the sub-account.
        public var accountIndex: UInt8
        /// Amount in the smallest unit.
        public var amount: String
        /// Whether the amount moves to the next shorter pool in time.
        public var cascade: Bool
        /// Accumulator of rewards when they were last claimed.
        public var lastStakeAcc: String
        /// When the amount moves to another pool, if it does.
        public var transitionAt: Optional<Date>
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(
            accountIndex: UInt8,
            amount: String,
            cascade: Bool,
            lastStakeAcc: String,
            transitionAt: Date?,
            extra: Extra
        ) {
            self.accountIndex = accountIndex
            self.amount = amount
            self.cascade = cascade
            self.lastStakeAcc = lastStakeAcc
            self.transitionAt = transitionAt
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                accountIndex: object.required("account_index"),
                amount: object.required("amount"),
                cascade: object.required("cascade"),
                lastStakeAcc: object.required("last_stake_acc"),
                transitionAt: object.optional("transition_at"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("account_index", accountIndex)
            object.write("amount", amount)
            object.write("cascade", cascade)
            object.write("last_stake_acc", lastStakeAcc)
            object.write("transition_at", transitionAt)
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
                /// Amount, as text.
                public var amount: String
                /// When the amount moves to another pool, as text.
                public var transitionAt: String

                /// Makes a value of its members.
                public init(amount: String, transitionAt: String) {
                    self.amount = amount
                    self.transitionAt = transitionAt
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        amount: object.required("amount"),
                        transitionAt: object.required("transition_at")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("amount", amount)
                    object.write("transition_at", transitionAt)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Amount, in USD.
                public var amount: String
                /// Price the value was worked out with.
                public var price: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(amount: String, price: String, extra: Extra) {
                    self.amount = amount
                    self.price = price
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        amount: object.required("amount"),
                        price: object.required("price"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("amount", amount)
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
                        /// Amount, in USD, as text.
                        public var amount: String
                        /// Price the value was worked out with, as text.
                        public var price: String

                        /// Makes a value of its members.
                        public init(amount: String, price: String) {
                            self.amount = amount
                            self.price = price
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                amount: object.required("amount"),
                                price: object.required("price")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("amount", amount)
                            object.write("price", price)
                        }
                    }
                }
            }
        }
    }

    /// The NEPT a user is unstaking.
    public struct UserStakeUnbonding: ObjectCodable {
        /// Sum of the amounts.
        public var amountSum: String
        /// The entries.
        public var contents: [UserStakeUnbondingEntry]
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(amountSum: String, contents: [UserStakeUnbondingEntry], extra: Extra) {
            self.amountSum = amountSum
            self.contents = contents
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                amountSum: object.required("amount_sum"),
                contents: object.required("contents"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("amount_sum", amountSum)
            object.write("contents", contents)
            object.write("extra", extra)
        }

        /// The same in other forms, if asked for.
        public typealias Extra = UserStakePool.Extra
    }

    /// An amount that is being unstaked.
    public struct UserStakeUnbondingEntry: ObjectCodable {
        /// Amount in the smallest unit.
        public var amount: String
        /// When the amount can be claimed.
        public var unlockAt: Date
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(amount: String, unlockAt: Date, extra: Extra) {
            self.amount = amount
            self.unlockAt = unlockAt
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                amount: object.required("amount"),
                unlockAt: object.required("unlock_at"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("amount", amount)
            object.write("unlock_at", unlockAt)
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
                /// Amount, as text.
                public var amount: String
                /// When the amount can be claimed, as text.
                public var unlockAt: String

                /// Makes a value of its members.
                public init(amount: String, unlockAt: String) {
                    self.amount = amount
                    self.unlockAt = unlockAt
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        amount: object.required("amount"),
                        unlockAt: object.required("unlock_at")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("amount", amount)
                    object.write("unlock_at", unlockAt)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public typealias Value = UserStakeBondingEntry.Extra.Value
        }
    }

    /// The answer of `user.stake`.
    public struct UserStakeResponse: ObjectCodable {
        /// The NEPT a user has staked.
        public var data: UserStake
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UserStake, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The answer of `user.stakePools`.
    public struct UserStakePoolsResponse: ObjectCodable {
        /// What is staked, by pool.
        public var data: [UserStakePool]
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
            data: [UserStakePool],
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

    /// The answer of `user.stakePool`.
    public struct UserStakePoolResponse: ObjectCodable {
        /// The NEPT a user has staked in one pool.
        public var data: UserStakePool
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UserStakePool, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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
