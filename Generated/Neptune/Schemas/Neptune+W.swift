// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What a wallet holds of one asset.
    public struct WalletBalance: ObjectCodable {
        /// The asset.
        public var asset: AssetSpec
        /// What the wallet holds.
        public var values: WalletAsset

        /// Makes a value of its members.
        public init(asset: AssetSpec, values: WalletAsset) {
            self.asset = asset
            self.values = values
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                asset: object.required("asset"),
                values: object.required("values")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset", asset)
            object.write("values", values)
        }
    }

    /// What a wallet holds of an asset. Its `kind` tells whether the API knows the asset.
    public indirect enum WalletAsset: UnionCodable {
        /// What a wallet holds of an asset the API knows.
        case known(WalletAssetKnown)
        /// What a wallet holds of an asset the API does not know.
        case unknown(WalletAssetUnknown)
        /// A case the document does not name: the value of `kind`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("kind") {
            case "known": .known(value.read())
            case "unknown": .unknown(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .known(let member): value.write(case: 0, member)
            case .unknown(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }
    }

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
            public typealias Value = UserStakeBondingEntry.Extra.Value
        }
    }

    /// What a wallet holds of an asset the API does not know.
    public struct WalletAssetUnknown: ObjectCodable {
        /// Always `unknown`.
        public var kind: String
        /// Amount in the smallest unit.
        public var amount: String

        /// Makes a value of its members.
        public init(kind: String = "unknown", amount: String) {
            self.kind = kind
            self.amount = amount
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                amount: object.required("amount")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("amount", amount)
        }
    }

    /// The answer of `user.walletBalanceByAsset`.
    public struct WalletBalanceByAssetResponse: ObjectCodable {
        /// What a wallet holds of one asset.
        public var data: WalletBalance
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: WalletBalance, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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

    /// The answer of `user.walletBalances`.
    public struct WalletBalancesResponse: ObjectCodable {
        /// What a wallet holds.
        public var data: UserWalletPortfolio
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UserWalletPortfolio, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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
