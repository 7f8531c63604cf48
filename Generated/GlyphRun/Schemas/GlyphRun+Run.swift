// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// A run and its output.
    public struct Run: ObjectCodable {
        /// Whether the run succeeded.
        public var success: Bool
        /// Id of the run.
        public var runID: String
        /// What the glyph made: a string, or any JSON for a glyph that makes JSON.
        public var output: JSONValue
        /// USDC charged.
        public var cost: Decimal
        /// Milliseconds taken.
        public var duration: Int
        /// Model used. Prompts only.
        public var modelID: Optional<String>
        /// Tokens the model used. Prompts only.
        public var usage: Optional<TokenUsage>

        /// Makes a value of its members.
        public init(
            success: Bool,
            runID: String,
            output: JSONValue,
            cost: Decimal,
            duration: Int,
            modelID: String? = nil,
            usage: TokenUsage? = nil
        ) {
            self.success = success
            self.runID = runID
            self.output = output
            self.cost = cost
            self.duration = duration
            self.modelID = modelID
            self.usage = usage
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                success: object.required("success"),
                runID: object.required("runId"),
                output: object.required("output"),
                cost: object.required("cost"),
                duration: object.required("duration"),
                modelID: object.optional("modelId"),
                usage: object.optional("usage")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("success", success)
            object.write("runId", runID)
            object.write("output", output)
            object.write("cost", cost)
            object.write("duration", duration)
            object.writeIfPresent("modelId", modelID)
            object.writeIfPresent("usage", usage)
        }
    }
}
