// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// An asset as debt, without the asset itself.
    public struct DebtMarketData: ObjectCodable {
        /// The settings.
        public var config: DebtConfig
        /// The rate.
        public var rate: MarketRate
        /// The state.
        public var state: DebtState

        /// Makes a value of its members.
        public init(config: DebtConfig, rate: MarketRate, state: DebtState) {
            self.config = config
            self.rate = rate
            self.state = state
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                config: object.required("config"),
                rate: object.required("rate"),
                state: object.required("state")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("config", config)
            object.write("rate", rate)
            object.write("state", state)
        }
    }
}
