// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What a user lends of one asset.
    public struct UserLendAssetPool: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// Rate of the market.
        public var marketRate: MarketRate
        /// What the receipt tokens are worth in the asset itself.
        public var originEquivalent: UserLendOriginAmounts
        /// Amounts in receipt tokens.
        public var receiptAmounts: UserLendReceiptAmounts

        /// Makes a value of its members.
        public init(
            assetInfo: AssetInfo,
            marketRate: MarketRate,
            originEquivalent: UserLendOriginAmounts,
            receiptAmounts: UserLendReceiptAmounts
        ) {
            self.assetInfo = assetInfo
            self.marketRate = marketRate
            self.originEquivalent = originEquivalent
            self.receiptAmounts = receiptAmounts
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                marketRate: object.required("market_rate"),
                originEquivalent: object.required("origin_equivalent"),
                receiptAmounts: object.required("receipt_amounts")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("market_rate", marketRate)
            object.write("origin_equivalent", originEquivalent)
            object.write("receipt_amounts", receiptAmounts)
        }
    }
}
