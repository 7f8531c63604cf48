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
}
