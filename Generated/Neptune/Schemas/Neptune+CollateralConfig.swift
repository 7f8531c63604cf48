// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Settings of an asset as collateral.
    public struct CollateralConfig: ObjectCodable {
        /// Highest loan to value at which more can be borrowed.
        public var allowableLtv: String
        /// Most that can be collateral, if there is a limit.
        public var collateralCap: Optional<String>
        /// Whether it is in use.
        public var enabled: Bool
        /// Loan to value above which a loan is liquidated.
        public var liquidationLtv: String
        /// Greatest discount of a liquidation.
        public var maxDiscount: String
        /// Least discount of a liquidation.
        public var minDiscount: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(
            allowableLtv: String,
            collateralCap: String?,
            enabled: Bool,
            liquidationLtv: String,
            maxDiscount: String,
            minDiscount: String,
            extra: Extra
        ) {
            self.allowableLtv = allowableLtv
            self.collateralCap = collateralCap
            self.enabled = enabled
            self.liquidationLtv = liquidationLtv
            self.maxDiscount = maxDiscount
            self.minDiscount = minDiscount
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                allowableLtv: object.required("allowable_ltv"),
                collateralCap: object.optional("collateral_cap"),
                enabled: object.required("enabled"),
                liquidationLtv: object.required("liquidation_ltv"),
                maxDiscount: object.required("max_discount"),
                minDiscount: object.required("min_discount"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("allowable_ltv", allowableLtv)
            object.write("collateral_cap", collateralCap)
            object.write("enabled", enabled)
            object.write("liquidation_ltv", liquidationLtv)
            object.write("max_discount", maxDiscount)
            object.write("min_discount", minDiscount)
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
                /// Highest loan to value at which more can be borrowed, as text.
                public var allowableLtv: String
                /// Most that can be collateral, as text.
                public var collateralCap: String
                /// Loan to value above which a loan is liquidated, as text.
                public var liquidationLtv: String
                /// Greatest discount of a liquidation, as text.
                public var maxDiscount: String
                /// Least discount of a liquidation, as text.
                public var minDiscount: String

                /// Makes a value of its members.
                public init(
                    allowableLtv: String,
                    collateralCap: String,
                    liquidationLtv: String,
                    maxDiscount: String,
                    minDiscount: String
                ) {
                    self.allowableLtv = allowableLtv
                    self.collateralCap = collateralCap
                    self.liquidationLtv = liquidationLtv
                    self.maxDiscount = maxDiscount
                    self.minDiscount = minDiscount
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        allowableLtv: object.required("allowable_ltv"),
                        collateralCap: object.required("collateral_cap"),
                        liquidationLtv: object.required("liquidation_ltv"),
                        maxDiscount: object.required("max_discount"),
                        minDiscount: object.required("min_discount")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("allowable_ltv", allowableLtv)
                    object.write("collateral_cap", collateralCap)
                    object.write("liquidation_ltv", liquidationLtv)
                    object.write("max_discount", maxDiscount)
                    object.write("min_discount", minDiscount)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Most that can be collateral, in USD.
                public var collateralCap: Optional<String>
                /// Price the value was worked out with.
                public var price: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(collateralCap: String?, price: String, extra: Extra) {
                    self.collateralCap = collateralCap
                    self.price = price
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        collateralCap: object.optional("collateral_cap"),
                        price: object.required("price"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("collateral_cap", collateralCap)
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
                        /// Most that can be collateral, in USD, as text.
                        public var collateralCap: Optional<String>
                        /// Price the value was worked out with, as text.
                        public var price: Optional<String>

                        /// Makes a value of its members.
                        public init(collateralCap: String? = nil, price: String? = nil) {
                            self.collateralCap = collateralCap
                            self.price = price
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                collateralCap: object.optional("collateral_cap"),
                                price: object.optional("price")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.writeIfPresent("collateral_cap", collateralCap)
                            object.writeIfPresent("price", price)
                        }
                    }
                }
            }
        }
    }
}
