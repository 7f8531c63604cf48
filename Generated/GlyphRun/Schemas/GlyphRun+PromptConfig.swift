// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// How a prompt runs, as answered.
    public struct PromptConfig: ObjectCodable {
        /// Models to choose from. Whole objects here, ids when creating.
        public var allowedModels: [ModelOption]
        /// Id of the model used if none is chosen.
        public var defaultModelID: String
        /// USDC the template costs.
        public var sourcePrice: Optional<Decimal>
        /// Sample runs.
        public var examples: Optional<[PromptExample]>

        /// Makes a value of its members.
        public init(
            allowedModels: [ModelOption],
            defaultModelID: String,
            sourcePrice: Decimal? = nil,
            examples: [PromptExample]? = nil
        ) {
            self.allowedModels = allowedModels
            self.defaultModelID = defaultModelID
            self.sourcePrice = sourcePrice
            self.examples = examples
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                allowedModels: object.required("allowedModels"),
                defaultModelID: object.required("defaultModelId"),
                sourcePrice: object.optional("sourcePrice"),
                examples: object.optional("examples")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("allowedModels", allowedModels)
            object.write("defaultModelId", defaultModelID)
            object.writeIfPresent("sourcePrice", sourcePrice)
            object.writeIfPresent("examples", examples)
        }
    }
}
