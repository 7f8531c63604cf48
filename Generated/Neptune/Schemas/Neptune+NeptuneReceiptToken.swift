// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// A token one gets for lending another asset.
    public struct NeptuneReceiptToken: ObjectCodable {
        /// Always `neptune_receipt_token`.
        public var kind: String
        /// The asset the token stands for.
        public var originAsset: AssetSpec

        /// Makes a value of its members.
        public init(kind: String = "neptune_receipt_token", originAsset: AssetSpec) {
            self.kind = kind
            self.originAsset = originAsset
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                originAsset: object.required("origin_asset")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("origin_asset", originAsset)
        }
    }
}
