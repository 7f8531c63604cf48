// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// An asset as collateral, without the asset itself.
    public struct CollateralMarketData: ObjectCodable {
        /// The settings.
        public var config: CollateralConfig
        /// The state.
        public var state: CollateralState

        /// Makes a value of its members.
        public init(config: CollateralConfig, state: CollateralState) {
            self.config = config
            self.state = state
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                config: object.required("config"),
                state: object.required("state")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("config", config)
            object.write("state", state)
        }
    }
}
