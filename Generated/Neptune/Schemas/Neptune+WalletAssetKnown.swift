// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What a wallet holds of an asset the API knows.
    public struct WalletAssetKnown: ObjectCodable {
        /// Always `known`.
        public var kind: String
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// Amount in the smallest unit.
        public var amount: String
        /// Amount in the usual unit.
        public var amountScaled: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(kind: String = "known", assetInfo: AssetInfo, amount: String, amountScaled: String, extra: Extra) {
            self.kind = kind
            self.assetInfo = assetInfo
            self.amount = amount
            self.amountScaled = amountScaled
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                assetInfo: object.required("asset_info"),
                amount: object.required("amount"),
                amountScaled: object.required("amount_scaled"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("asset_info", assetInfo)
            object.write("amount", amount)
            object.write("amount_scaled", amountScaled)
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

                /// Makes a value of its members.
                public init(amount: String) {
                    self.amount = amount
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(amount: object.required("amount"))
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("amount", amount)
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
