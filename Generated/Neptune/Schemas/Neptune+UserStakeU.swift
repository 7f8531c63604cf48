// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
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
