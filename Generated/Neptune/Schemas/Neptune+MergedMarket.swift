// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The markets of one asset.
    public struct MergedMarket: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// The asset as collateral, if it can be.
        public var borrowCollateral: Optional<CollateralMarketData>
        /// The asset as debt, if it can be borrowed.
        @Boxed public var borrowDebt: Optional<DebtMarketData>
        /// The asset for lending, if it can be lent.
        public var lend: Optional<LendMarketData>

        /// Makes a value of its members.
        public init(
            assetInfo: AssetInfo,
            borrowCollateral: CollateralMarketData?,
            borrowDebt: DebtMarketData?,
            lend: LendMarketData?
        ) {
            self.assetInfo = assetInfo
            self.borrowCollateral = borrowCollateral
            self.borrowDebt = borrowDebt
            self.lend = lend
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                borrowCollateral: object.optional("borrow_collateral"),
                borrowDebt: object.optional("borrow_debt"),
                lend: object.optional("lend")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("borrow_collateral", borrowCollateral)
            object.write("borrow_debt", borrowDebt)
            object.write("lend", lend)
        }
    }
}
