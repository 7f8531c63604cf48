// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// An asset that stands for nothing else.
    public struct RegularAsset: ObjectCodable {
        /// Always `regular`.
        public var kind: String
        /// The receipt token for lending this asset, if there is one.
        public var neptuneReceiptAsset: Optional<AssetSpec>

        /// Makes a value of its members.
        public init(kind: String = "regular", neptuneReceiptAsset: AssetSpec?) {
            self.kind = kind
            self.neptuneReceiptAsset = neptuneReceiptAsset
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                neptuneReceiptAsset: object.optional("neptune_receipt_asset")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("neptune_receipt_asset", neptuneReceiptAsset)
        }
    }
}
