// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// How a prompt runs, for creating one.
    public struct NewPromptConfig: ObjectCodable {
        /// The prompt, with `{{names}}` of input fields.
        public var promptTemplate: String
        /// What the model is told first.
        public var systemPrompt: Optional<String>
        /// Ids of the models to choose from.
        public var allowedModels: [String]
        /// Id of the model used if none is chosen.
        public var defaultModelID: String
        /// USDC the template costs.
        public var sourcePrice: Optional<Decimal>
        /// Sample runs.
        public var examples: Optional<[PromptExample]>

        /// Makes a value of its members.
        public init(
            promptTemplate: String,
            systemPrompt: String? = nil,
            allowedModels: [String],
            defaultModelID: String,
            sourcePrice: Decimal? = nil,
            examples: [PromptExample]? = nil
        ) {
            self.promptTemplate = promptTemplate
            self.systemPrompt = systemPrompt
            self.allowedModels = allowedModels
            self.defaultModelID = defaultModelID
            self.sourcePrice = sourcePrice
            self.examples = examples
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                promptTemplate: object.required("promptTemplate"),
                systemPrompt: object.optional("systemPrompt"),
                allowedModels: object.required("allowedModels"),
                defaultModelID: object.required("defaultModelId"),
                sourcePrice: object.optional("sourcePrice"),
                examples: object.optional("examples")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("promptTemplate", promptTemplate)
            object.writeIfPresent("systemPrompt", systemPrompt)
            object.write("allowedModels", allowedModels)
            object.write("defaultModelId", defaultModelID)
            object.writeIfPresent("sourcePrice", sourcePrice)
            object.writeIfPresent("examples", examples)
        }
    }
}
