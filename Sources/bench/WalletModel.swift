// WalletModel.swift: balances of a wallet, written as the generator writes models: properties in the order of the
// document, which is not the order in which the server sends them.

import ClientRuntime
import Foundation

/// A wallet API.
enum Wallet {}

extension Wallet {
    struct BalanceResponse: ObjectCodable {
        var data: WalletBalance
        var error: JSONValue?
        var status: UInt16
        var statusText: String

        init(data: WalletBalance, error: JSONValue?, status: UInt16, statusText: String) {
            self.data = data
            self.error = error
            self.status = status
            self.statusText = statusText
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                data: object.required("data"),
                error: object.optional("error"),
                status: object.required("status"),
                statusText: object.required("status_text")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("data", data)
            object.write("error", error)
            object.write("status", status)
            object.write("status_text", statusText)
        }
    }

    struct WalletBalance: ObjectCodable {
        var asset: AssetSpec
        var values: WalletAsset

        init(asset: AssetSpec, values: WalletAsset) {
            self.asset = asset
            self.values = values
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                asset: object.required("asset"),
                values: object.required("values")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("asset", asset)
            object.write("values", values)
        }
    }

    struct WalletAssetKnown: ObjectCodable {
        var amount: String
        var amountScaled: String
        var assetInfo: AssetInfo
        var extra: AssetExtra
        var kind: String

        init(amount: String, amountScaled: String, assetInfo: AssetInfo, extra: AssetExtra, kind: String) {
            self.amount = amount
            self.amountScaled = amountScaled
            self.assetInfo = assetInfo
            self.extra = extra
            self.kind = kind
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                amount: object.required("amount"),
                amountScaled: object.required("amount_scaled"),
                assetInfo: object.required("asset_info"),
                extra: object.required("extra"),
                kind: object.required("kind")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("amount", amount)
            object.write("amount_scaled", amountScaled)
            object.write("asset_info", assetInfo)
            object.write("extra", extra)
            object.write("kind", kind)
        }
    }

    struct WalletAssetUnknown: ObjectCodable {
        var amount: String
        var kind: String

        init(amount: String, kind: String) {
            self.amount = amount
            self.kind = kind
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                amount: object.required("amount"),
                kind: object.required("kind")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("amount", amount)
            object.write("kind", kind)
        }
    }

    struct AssetExtra: ObjectCodable {
        var text: AmountText?
        var value: AssetValue?

        init(text: AmountText?, value: AssetValue?) {
            self.text = text
            self.value = value
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                text: object.optional("text"),
                value: object.optional("value")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("text", text)
            object.write("value", value)
        }
    }

    struct AmountText: ObjectCodable {
        var amount: String

        init(amount: String) {
            self.amount = amount
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                amount: object.required("amount")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("amount", amount)
        }
    }

    struct AssetValue: ObjectCodable {
        var amount: String
        var extra: ValueExtra
        var price: String

        init(amount: String, extra: ValueExtra, price: String) {
            self.amount = amount
            self.extra = extra
            self.price = price
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                amount: object.required("amount"),
                extra: object.required("extra"),
                price: object.required("price")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("amount", amount)
            object.write("extra", extra)
            object.write("price", price)
        }
    }

    struct ValueExtra: ObjectCodable {
        var text: ValueText?

        init(text: ValueText?) {
            self.text = text
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                text: object.optional("text")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("text", text)
        }
    }

    struct ValueText: ObjectCodable {
        var amount: String
        var price: String

        init(amount: String, price: String) {
            self.amount = amount
            self.price = price
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                amount: object.required("amount"),
                price: object.required("price")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("amount", amount)
            object.write("price", price)
        }
    }

    struct AssetInfo: ObjectCodable {
        var asset: AssetSpec
        var classification: AssetClassification
        var metadata: AssetMetadata

        init(asset: AssetSpec, classification: AssetClassification, metadata: AssetMetadata) {
            self.asset = asset
            self.classification = classification
            self.metadata = metadata
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                asset: object.required("asset"),
                classification: object.required("classification"),
                metadata: object.required("metadata")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("asset", asset)
            object.write("classification", classification)
            object.write("metadata", metadata)
        }
    }

    struct ClassificationRegular: ObjectCodable {
        var kind: String
        var neptuneReceiptAsset: AssetSpec?

        init(kind: String, neptuneReceiptAsset: AssetSpec?) {
            self.kind = kind
            self.neptuneReceiptAsset = neptuneReceiptAsset
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                neptuneReceiptAsset: object.optional("neptune_receipt_asset")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("neptune_receipt_asset", neptuneReceiptAsset)
        }
    }

    struct ClassificationReceipt: ObjectCodable {
        var kind: String
        var originAsset: AssetSpec?

        init(kind: String, originAsset: AssetSpec?) {
            self.kind = kind
            self.originAsset = originAsset
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                originAsset: object.optional("origin_asset")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("origin_asset", originAsset)
        }
    }

    struct AssetMetadata: ObjectCodable {
        var decimalsDenom: UInt32
        var decimalsDisplay: UInt32
        var name: String
        var symbol: String
        var symbolDenom: String

        init(decimalsDenom: UInt32, decimalsDisplay: UInt32, name: String, symbol: String, symbolDenom: String) {
            self.decimalsDenom = decimalsDenom
            self.decimalsDisplay = decimalsDisplay
            self.name = name
            self.symbol = symbol
            self.symbolDenom = symbolDenom
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                decimalsDenom: object.required("decimals_denom"),
                decimalsDisplay: object.required("decimals_display"),
                name: object.required("name"),
                symbol: object.required("symbol"),
                symbolDenom: object.required("symbol_denom")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("decimals_denom", decimalsDenom)
            object.write("decimals_display", decimalsDisplay)
            object.write("name", name)
            object.write("symbol", symbol)
            object.write("symbol_denom", symbolDenom)
        }
    }

    struct AssetSpec: ObjectCodable {
        var id: String
        var group: Group
        var groupKey: String

        init(id: String, group: Group, groupKey: String) {
            self.id = id
            self.group = group
            self.groupKey = groupKey
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                group: object.required("group"),
                groupKey: object.required("group_key")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write("group", group)
            object.write("group_key", groupKey)
        }
    }
}
