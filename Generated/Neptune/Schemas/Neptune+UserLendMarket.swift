// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What a user lends.
    public struct UserLendMarket: ObjectCodable {
        /// What is lent, by asset.
        public var assetPools: [UserLendAssetPool]
        /// Rate over all that is lent.
        public var netRate: MarketRate

        /// Makes a value of its members.
        public init(assetPools: [UserLendAssetPool], netRate: MarketRate) {
            self.assetPools = assetPools
            self.netRate = netRate
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetPools: object.required("asset_pools"),
                netRate: object.required("net_rate")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_pools", assetPools)
            object.write("net_rate", netRate)
        }
    }
}
