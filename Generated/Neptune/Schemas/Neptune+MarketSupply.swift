// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// How much is in the markets.
    public struct MarketSupply: ObjectCodable {
        /// The asset as collateral.
        public var borrowCollateral: CollateralSupply
        /// The asset as debt.
        public var borrowDebt: MarketSupplyPool
        /// The side of lending.
        public var lend: LendMarketSupply
        /// Total value locked in USD.
        public var tvl: TotalValueLocked

        /// Makes a value of its members.
        public init(
            borrowCollateral: CollateralSupply,
            borrowDebt: MarketSupplyPool,
            lend: LendMarketSupply,
            tvl: TotalValueLocked
        ) {
            self.borrowCollateral = borrowCollateral
            self.borrowDebt = borrowDebt
            self.lend = lend
            self.tvl = tvl
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                borrowCollateral: object.required("borrow_collateral"),
                borrowDebt: object.required("borrow_debt"),
                lend: object.required("lend"),
                tvl: object.required("tvl")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("borrow_collateral", borrowCollateral)
            object.write("borrow_debt", borrowDebt)
            object.write("lend", lend)
            object.write("tvl", tvl)
        }
    }
}
