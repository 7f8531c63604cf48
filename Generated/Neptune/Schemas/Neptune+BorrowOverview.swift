// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The markets for borrowing.
    public struct BorrowOverview: ObjectCodable {
        /// The collateral.
        public var collaterals: CollateralOverview
        /// The debt.
        public var debts: DebtOverview

        /// Makes a value of its members.
        public init(collaterals: CollateralOverview, debts: DebtOverview) {
            self.collaterals = collaterals
            self.debts = debts
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                collaterals: object.required("collaterals"),
                debts: object.required("debts")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("collaterals", collaterals)
            object.write("debts", debts)
        }
    }
}
