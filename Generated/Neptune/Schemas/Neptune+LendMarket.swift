// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// An asset for lending.
    public struct LendMarket: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// The rate.
        public var rate: MarketRate
        /// The state.
        public var state: LendMarketState

        /// Makes a value of its members.
        public init(assetInfo: AssetInfo, rate: MarketRate, state: LendMarketState) {
            self.assetInfo = assetInfo
            self.rate = rate
            self.state = state
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                rate: object.required("rate"),
                state: object.required("state")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("rate", rate)
            object.write("state", state)
        }
    }
}
