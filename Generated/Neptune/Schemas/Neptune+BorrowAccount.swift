// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// A sub-account with its collateral and debt.
    public struct BorrowAccount: ObjectCodable {
        /// Index, from zero.
        public var index: UInt8
        /// The collateral.
        public var collaterals: [UserCollateralAssetPool]
        /// The debt.
        public var debts: [UserDebtAssetPool]
        /// Rate over all debts.
        public var debtsNetRate: MarketRate
        /// Safety from liquidation. Null without debt.
        public var health: Optional<UserAccountHealth>

        /// Makes a value of its members.
        public init(
            index: UInt8,
            collaterals: [UserCollateralAssetPool],
            debts: [UserDebtAssetPool],
            debtsNetRate: MarketRate,
            health: UserAccountHealth?
        ) {
            self.index = index
            self.collaterals = collaterals
            self.debts = debts
            self.debtsNetRate = debtsNetRate
            self.health = health
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                index: object.required("index"),
                collaterals: object.required("collaterals"),
                debts: object.required("debts"),
                debtsNetRate: object.required("debts_net_rate"),
                health: object.optional("health")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("index", index)
            object.write("collaterals", collaterals)
            object.write("debts", debts)
            object.write("debts_net_rate", debtsNetRate)
            object.write("health", health)
        }
    }
}
