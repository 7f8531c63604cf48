// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The settings of the NEPT token.
    public struct NeptParams: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// NEPT emitted in a year.
        public var emissionRate: String
        /// The staking pools.
        public var stakingPools: [StakingPool]
        /// NEPT for one unit of weight.
        public var tokensPerWeight: UInt64
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(
            assetInfo: AssetInfo,
            emissionRate: String,
            stakingPools: [StakingPool],
            tokensPerWeight: UInt64,
            extra: Extra
        ) {
            self.assetInfo = assetInfo
            self.emissionRate = emissionRate
            self.stakingPools = stakingPools
            self.tokensPerWeight = tokensPerWeight
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                emissionRate: object.required("emission_rate"),
                stakingPools: object.required("staking_pools"),
                tokensPerWeight: object.required("tokens_per_weight"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("emission_rate", emissionRate)
            object.write("staking_pools", stakingPools)
            object.write("tokens_per_weight", tokensPerWeight)
            object.write("extra", extra)
        }

        /// A staking pool with its settings.
        public struct StakingPool: ObjectCodable {
            /// Index, from zero.
            public var index: UInt8
            /// Time of staking, in nanoseconds.
            public var duration: UInt64
            /// The settings.
            public var params: StakingPoolParams
            /// The same in other forms, if asked for.
            public var extra: Extra

            /// Makes a value of its members.
            public init(index: UInt8, duration: UInt64, params: StakingPoolParams, extra: Extra) {
                self.index = index
                self.duration = duration
                self.params = params
                self.extra = extra
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    index: object.required("index"),
                    duration: object.required("duration"),
                    params: object.required("params"),
                    extra: object.required("extra")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("index", index)
                object.write("duration", duration)
                object.write("params", params)
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
                /// NEPT emitted in a year, as text.
                public var emissionRate: String

                /// Makes a value of its members.
                public init(emissionRate: String) {
                    self.emissionRate = emissionRate
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(emissionRate: object.required("emission_rate"))
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("emission_rate", emissionRate)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// NEPT emitted in a year, in USD.
                public var emissionRate: String
                /// Price the value was worked out with.
                public var price: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(emissionRate: String, price: String, extra: Extra) {
                    self.emissionRate = emissionRate
                    self.price = price
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        emissionRate: object.required("emission_rate"),
                        price: object.required("price"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("emission_rate", emissionRate)
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
                        /// NEPT emitted in a year, in USD, as text.
                        public var emissionRate: String
                        /// Price the value was worked out with, as text.
                        public var price: String

                        /// Makes a value of its members.
                        public init(emissionRate: String, price: String) {
                            self.emissionRate = emissionRate
                            self.price = price
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                emissionRate: object.required("emission_rate"),
                                price: object.required("price")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("emission_rate", emissionRate)
                            object.write("price", price)
                        }
                    }
                }
            }
        }
    }
}
