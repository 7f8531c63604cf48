// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
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
}
