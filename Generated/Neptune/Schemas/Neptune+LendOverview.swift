// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// All assets that can be lent.
    public struct LendOverview: ObjectCodable {
        /// The entries.
        public var contents: [LendMarket]
        /// How much there is.
        public var supply: LendMarketSupply

        /// Makes a value of its members.
        public init(contents: [LendMarket], supply: LendMarketSupply) {
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
