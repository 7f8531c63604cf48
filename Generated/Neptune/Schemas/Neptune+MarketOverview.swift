// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// All markets at once.
    public struct MarketOverview: ObjectCodable {
        /// The side of borrowing.
        public var borrow: BorrowOverview
        /// Settings that hold for all markets.
        public var globalConfig: GlobalMarketConfig
        /// The side of lending.
        public var lend: LendOverview
        /// Total value locked in USD.
        public var tvl: TotalValueLocked

        /// Makes a value of its members.
        public init(
            borrow: BorrowOverview,
            globalConfig: GlobalMarketConfig,
            lend: LendOverview,
            tvl: TotalValueLocked
        ) {
            self.borrow = borrow
            self.globalConfig = globalConfig
            self.lend = lend
            self.tvl = tvl
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                borrow: object.required("borrow"),
                globalConfig: object.required("global_config"),
                lend: object.required("lend"),
                tvl: object.required("tvl")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("borrow", borrow)
            object.write("global_config", globalConfig)
            object.write("lend", lend)
            object.write("tvl", tvl)
        }
    }
}
