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
}
