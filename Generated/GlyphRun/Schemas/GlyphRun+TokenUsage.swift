// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// Tokens the model used. Prompts only.
    public struct TokenUsage: ObjectCodable {
        /// Tokens read.
        public var promptTokens: Int
        /// Tokens written.
        public var completionTokens: Int
        /// Tokens read and written.
        public var totalTokens: Int

        /// Makes a value of its members.
        public init(promptTokens: Int, completionTokens: Int, totalTokens: Int) {
            self.promptTokens = promptTokens
            self.completionTokens = completionTokens
            self.totalTokens = totalTokens
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                promptTokens: object.required("prompt_tokens"),
                completionTokens: object.required("completion_tokens"),
                totalTokens: object.required("total_tokens")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("prompt_tokens", promptTokens)
            object.write("completion_tokens", completionTokens)
            object.write("total_tokens", totalTokens)
        }
    }
}
