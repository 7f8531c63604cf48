// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
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
}
