// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// All assets that can be borrowed.
    public struct DebtOverview: ObjectCodable {
        /// The entries.
        public var contents: [DebtMarket]
        /// How much there is.
        public var supply: MarketSupplyPool

        /// Makes a value of its members.
        public init(contents: [DebtMarket], supply: MarketSupplyPool) {
            self.contents = contents
            self.supply = supply
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                contents: object.required("contents"),
                supply: object.required("supply")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("contents", contents)
            object.write("supply", supply)
        }
    }
}
