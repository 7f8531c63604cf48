// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// An asset as collateral.
    public struct CollateralMarket: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// The settings.
        public var config: CollateralConfig
        /// The state.
        public var state: CollateralState

        /// Makes a value of its members.
        public init(assetInfo: AssetInfo, config: CollateralConfig, state: CollateralState) {
            self.assetInfo = assetInfo
            self.config = config
            self.state = state
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                config: object.required("config"),
                state: object.required("state")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("config", config)
            object.write("state", state)
        }
    }
}
