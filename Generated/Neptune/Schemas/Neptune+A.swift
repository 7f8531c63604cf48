// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The answer of `assets.list`.
    public struct AssetListResponse: ObjectCodable {
        /// The assets.
        public var data: [AssetInfo]
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
            data: [AssetInfo],
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

    /// An asset, with what is known of it.
    public struct AssetInfo: ObjectCodable {
        /// The asset.
        public var asset: AssetSpec
        /// What kind of asset it is.
        public var classification: AssetClassification
        /// How the asset is named and scaled.
        public var metadata: AssetMetadata

        /// Makes a value of its members.
        public init(asset: AssetSpec, classification: AssetClassification, metadata: AssetMetadata) {
            self.asset = asset
            self.classification = classification
            self.metadata = metadata
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                asset: object.required("asset"),
                classification: object.required("classification"),
                metadata: object.required("metadata")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset", asset)
            object.write("classification", classification)
            object.write("metadata", metadata)
        }
    }

    /// Names one asset, native denom or contract token.
    public struct AssetSpec: ObjectCodable {
        /// Id of the asset, unique across all groups.
        public var id: String
        /// Where the asset lives.
        public var group: AssetGroup
        /// Name of the asset within its group.
        public var groupKey: String

        /// Makes a value of its members.
        public init(id: String, group: AssetGroup, groupKey: String) {
            self.id = id
            self.group = group
            self.groupKey = groupKey
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                group: object.required("group"),
                groupKey: object.required("group_key")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write("group", group)
            object.write("group_key", groupKey)
        }
    }

    /// Where an asset lives: on the chain itself, or in a contract.
    public struct AssetGroup: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `native`
        public static var native: Self { Self(rawValue: "native") }

        /// `token`
        public static var token: Self { Self(rawValue: "token") }

        /// The values that the document names.
        public static var documented: [Self] { [.native, .token] }
    }

    /// What kind of asset it is. More kinds may come.
    public enum AssetClassification: UnionCodable {
        /// An asset that stands for nothing else.
        case regular(RegularAsset)
        /// A token one gets for lending another asset.
        case neptuneReceiptToken(NeptuneReceiptToken)
        /// A token that stands for another asset that is staked.
        case liquidStakingToken(LiquidStakingToken)
        /// A case the document does not name: the value of `kind`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("kind") {
            case "regular": .regular(value.read())
            case "neptune_receipt_token": .neptuneReceiptToken(value.read())
            case "liquid_staking_token": .liquidStakingToken(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .regular(let member): value.write(case: 0, member)
            case .neptuneReceiptToken(let member): value.write(case: 1, member)
            case .liquidStakingToken(let member): value.write(case: 2, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }
    }

    /// How an asset is named and scaled.
    public struct AssetMetadata: ObjectCodable {
        /// Decimal places between the smallest and the usual unit.
        public var decimalsDenom: UInt32
        /// Decimal places shown to people.
        public var decimalsDisplay: UInt32
        /// Full name.
        public var name: String
        /// Symbol of the usual unit.
        public var symbol: String
        /// Symbol of the smallest unit.
        public var symbolDenom: String

        /// Makes a value of its members.
        public init(decimalsDenom: UInt32, decimalsDisplay: UInt32, name: String, symbol: String, symbolDenom: String) {
            self.decimalsDenom = decimalsDenom
            self.decimalsDisplay = decimalsDisplay
            self.name = name
            self.symbol = symbol
            self.symbolDenom = symbolDenom
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                decimalsDenom: object.required("decimals_denom"),
                decimalsDisplay: object.required("decimals_display"),
                name: object.required("name"),
                symbol: object.required("symbol"),
                symbolDenom: object.required("symbol_denom")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("decimals_denom", decimalsDenom)
            object.write("decimals_display", decimalsDisplay)
            object.write("name", name)
            object.write("symbol", symbol)
            object.write("symbol_denom", symbolDenom)
        }
    }

    /// The answer of `assets.prices`.
    public struct AssetPricesResponse: ObjectCodable {
        /// The assets with their prices.
        public var data: [PricedAsset]
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
            data: [PricedAsset],
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

    /// What an asset costs.
    public struct AssetPrice: ObjectCodable {
        /// When the price was last set.
        public var lastUpdatedAt: Date
        /// Price of one usual unit in USD.
        public var price: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(lastUpdatedAt: Date, price: String, extra: Extra) {
            self.lastUpdatedAt = lastUpdatedAt
            self.price = price
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                lastUpdatedAt: object.required("last_updated_at"),
                price: object.required("price"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("last_updated_at", lastUpdatedAt)
            object.write("price", price)
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
                /// When the price was last set, as text.
                public var lastUpdatedAt: String
                /// Price of one usual unit, as text.
                public var price: String

                /// Makes a value of its members.
                public init(lastUpdatedAt: String, price: String) {
                    self.lastUpdatedAt = lastUpdatedAt
                    self.price = price
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        lastUpdatedAt: object.required("last_updated_at"),
                        price: object.required("price")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("last_updated_at", lastUpdatedAt)
                    object.write("price", price)
                }
            }
        }
    }

    /// Prices over time, by asset.
    public struct AssetPriceHistory: ObjectCodable {
        /// Where this page stands.
        public var pagination: HistoryPagination
        /// The time that is covered.
        public var range: HistoryRange
        /// One series for each asset.
        public var series: [AssetSeries]

        /// Makes a value of its members.
        public init(pagination: HistoryPagination, range: HistoryRange, series: [AssetSeries]) {
            self.pagination = pagination
            self.range = range
            self.series = series
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                pagination: object.required("pagination"),
                range: object.required("range"),
                series: object.required("series")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("pagination", pagination)
            object.write("range", range)
            object.write("series", series)
        }
    }

    /// Values of one asset over time.
    public struct AssetSeries: ObjectCodable {
        /// The asset.
        public var asset: AssetSpec
        /// The points, in order of time.
        public var points: [AssetPoint]

        /// Makes a value of its members.
        public init(asset: AssetSpec, points: [AssetPoint]) {
            self.asset = asset
            self.points = points
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                asset: object.required("asset"),
                points: object.required("points")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset", asset)
            object.write("points", points)
        }
    }

    /// The value of an asset at one moment.
    public struct AssetPoint: ObjectCodable {
        /// Moment of the point.
        public var t: Date
        /// Value of the point. Null where none is known.
        public var v: Optional<String>

        /// Makes a value of its members.
        public init(t: Date, v: String?) {
            self.t = t
            self.v = v
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                t: object.required("t"),
                v: object.optional("v")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("t", t)
            object.write("v", v)
        }
    }

    /// Rates over time, by asset.
    public struct AssetRateHistory: ObjectCodable {
        /// Where this page stands.
        public var pagination: HistoryPagination
        /// The time that is covered.
        public var range: HistoryRange
        /// One series for each asset.
        public var series: [AssetSeries]

        /// Makes a value of its members.
        public init(pagination: HistoryPagination, range: HistoryRange, series: [AssetSeries]) {
            self.pagination = pagination
            self.range = range
            self.series = series
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                pagination: object.required("pagination"),
                range: object.required("range"),
                series: object.required("series")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("pagination", pagination)
            object.write("range", range)
            object.write("series", series)
        }
    }
}
