// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// A model a prompt can run on.
    public struct ModelOption: ObjectCodable {
        /// Id of the model.
        public var id: String
        /// Name of the model.
        public var name: String
        /// Strength of a model.
        public var tier: ModelTier
        /// USDC a run costs.
        public var pricePerRun: Optional<Decimal>

        /// Makes a value of its members.
        public init(id: String, name: String, tier: ModelTier, pricePerRun: Decimal? = nil) {
            self.id = id
            self.name = name
            self.tier = tier
            self.pricePerRun = pricePerRun
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                name: object.required("name"),
                tier: object.required("tier"),
                pricePerRun: object.optional("pricePerRun")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write("name", name)
            object.write("tier", tier)
            object.writeIfPresent("pricePerRun", pricePerRun)
        }
    }
}
