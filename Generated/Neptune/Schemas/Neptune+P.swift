// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// An asset with its price.
    public struct PricedAsset: ObjectCodable {
        /// The asset.
        public var asset: AssetSpec
        /// What kind of asset it is.
        public var classification: AssetClassification
        /// How the asset is named and scaled.
        public var metadata: AssetMetadata
        /// What the asset costs.
        public var price: AssetPrice

        /// Makes a value of its members.
        public init(asset: AssetSpec, classification: AssetClassification, metadata: AssetMetadata, price: AssetPrice) {
            self.asset = asset
            self.classification = classification
            self.metadata = metadata
            self.price = price
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                asset: object.required("asset"),
                classification: object.required("classification"),
                metadata: object.required("metadata"),
                price: object.required("price")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset", asset)
            object.write("classification", classification)
            object.write("metadata", metadata)
            object.write("price", price)
        }
    }

    /// The answer of `assets.priceHistory`.
    public struct PriceHistoryResponse: ObjectCodable {
        /// Prices over time, by asset.
        public var data: AssetPriceHistory
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: AssetPriceHistory, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
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
