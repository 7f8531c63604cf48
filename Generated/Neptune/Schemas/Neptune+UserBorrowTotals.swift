// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Collateral and debt over all sub-accounts.
    public struct UserBorrowTotals: ObjectCodable {
        /// The collateral.
        public var collaterals: [UserCollateralAssetPool]
        /// The debt.
        public var debts: [UserDebtAssetPool]
        /// Rate over all debts.
        public var debtsNetRate: MarketRate

        /// Makes a value of its members.
        public init(collaterals: [UserCollateralAssetPool], debts: [UserDebtAssetPool], debtsNetRate: MarketRate) {
            self.collaterals = collaterals
            self.debts = debts
            self.debtsNetRate = debtsNetRate
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                collaterals: object.required("collaterals"),
                debts: object.required("debts"),
                debtsNetRate: object.required("debts_net_rate")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("collaterals", collaterals)
            object.write("debts", debts)
            object.write("debts_net_rate", debtsNetRate)
        }
    }
}
