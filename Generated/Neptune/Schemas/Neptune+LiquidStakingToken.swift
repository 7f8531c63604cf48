// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// A token that stands for another asset that is staked.
    public struct LiquidStakingToken: ObjectCodable {
        /// Always `liquid_staking_token`.
        public var kind: String
        /// The asset the token stands for.
        public var originAsset: Optional<AssetSpec>

        /// Makes a value of its members.
        public init(kind: String = "liquid_staking_token", originAsset: AssetSpec?) {
            self.kind = kind
            self.originAsset = originAsset
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                originAsset: object.optional("origin_asset")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("origin_asset", originAsset)
        }
    }
}
