// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Collateral in one asset.
    public struct UserCollateralAssetPool: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// Principal amount.
        public var principal: String
        /// Shares in the pool.
        public var shares: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(assetInfo: AssetInfo, principal: String, shares: String, extra: Extra) {
            self.assetInfo = assetInfo
            self.principal = principal
            self.shares = shares
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                principal: object.required("principal"),
                shares: object.required("shares"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("principal", principal)
            object.write("shares", shares)
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
                /// Shares in the pool, as text.
                public var shares: String

                /// Makes a value of its members.
                public init(principal: String, shares: String) {
                    self.principal = principal
                    self.shares = shares
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        principal: object.required("principal"),
                        shares: object.required("shares")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("principal", principal)
                    object.write("shares", shares)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Price the value was worked out with.
                public var price: String
                /// Principal amount, in USD.
                public var principal: String
                /// Shares in the pool, in USD.
                public var shares: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(price: String, principal: String, shares: String, extra: Extra) {
                    self.price = price
                    self.principal = principal
                    self.shares = shares
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        price: object.required("price"),
                        principal: object.required("principal"),
                        shares: object.required("shares"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("price", price)
                    object.write("principal", principal)
                    object.write("shares", shares)
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
                        /// Shares in the pool, in USD, as text.
                        public var shares: String

                        /// Makes a value of its members.
                        public init(price: String, principal: String, shares: String) {
                            self.price = price
                            self.principal = principal
                            self.shares = shares
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                price: object.required("price"),
                                principal: object.required("principal"),
                                shares: object.required("shares")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("price", price)
                            object.write("principal", principal)
                            object.write("shares", shares)
                        }
                    }
                }
            }
        }
    }

    /// Collateral in one sub-account.
    public struct UserCollateralAccountPool: ObjectCodable {
        /// Index, from zero.
        public var index: UInt8
        /// Principal amount.
        public var principal: String
        /// Shares in the pool.
        public var shares: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(index: UInt8, principal: String, shares: String, extra: Extra) {
            self.index = index
            self.principal = principal
            self.shares = shares
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                index: object.required("index"),
                principal: object.required("principal"),
                shares: object.required("shares"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("index", index)
            object.write("principal", principal)
            object.write("shares", shares)
            object.write("extra", extra)
        }

        /// The same in other forms, if asked for.
        public typealias Extra = UserCollateralAssetPool.Extra
    }

    /// The answer of `user.collateralTotals`.
    public struct UserCollateralTotalsResponse: ObjectCodable {
        /// The collateral, by asset.
        public var data: [UserCollateralAssetPool]
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
            data: [UserCollateralAssetPool],
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

    /// The answer of `user.collateralAccountsByAsset`.
    public struct UserCollateralAccountsByAssetResponse: ObjectCodable {
        /// The sub-accounts that have an asset as collateral.
        public var data: UserCollateralAccounts
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UserCollateralAccounts, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The sub-accounts that have an asset as collateral.
    public struct UserCollateralAccounts: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// The sub-accounts.
        public var accounts: [UserCollateralAccountPool]

        /// Makes a value of its members.
        public init(assetInfo: AssetInfo, accounts: [UserCollateralAccountPool]) {
            self.assetInfo = assetInfo
            self.accounts = accounts
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                accounts: object.required("accounts")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("accounts", accounts)
        }
    }
}
