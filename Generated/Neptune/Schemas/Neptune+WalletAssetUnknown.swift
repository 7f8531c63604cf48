// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
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
}
