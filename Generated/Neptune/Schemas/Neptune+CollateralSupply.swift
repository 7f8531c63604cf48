// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// How much collateral there is.
    public struct CollateralSupply: ObjectCodable {
        /// Collateral that is no receipt token.
        public var nonReceipt: MarketSupplyPool
        /// Collateral that is a receipt token.
        public var receipt: MarketSupplyPool
        /// All together.
        public var total: MarketSupplyPool

        /// Makes a value of its members.
        public init(nonReceipt: MarketSupplyPool, receipt: MarketSupplyPool, total: MarketSupplyPool) {
            self.nonReceipt = nonReceipt
            self.receipt = receipt
            self.total = total
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                nonReceipt: object.required("non_receipt"),
                receipt: object.required("receipt"),
                total: object.required("total")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("non_receipt", nonReceipt)
            object.write("receipt", receipt)
            object.write("total", total)
        }
    }
}
