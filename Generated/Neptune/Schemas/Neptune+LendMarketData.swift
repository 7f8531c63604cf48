// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// An asset for lending, without the asset itself.
    public struct LendMarketData: ObjectCodable {
        /// The rate.
        public var rate: MarketRate
        /// The state.
        public var state: LendMarketState

        /// Makes a value of its members.
        public init(rate: MarketRate, state: LendMarketState) {
            self.rate = rate
            self.state = state
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                rate: object.required("rate"),
                state: object.required("state")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("rate", rate)
            object.write("state", state)
        }
    }
}
