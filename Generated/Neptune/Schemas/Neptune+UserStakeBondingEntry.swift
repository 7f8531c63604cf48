// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
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
}
