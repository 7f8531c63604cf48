// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
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
}
