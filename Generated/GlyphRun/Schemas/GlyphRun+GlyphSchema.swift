// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// What a glyph takes and makes.
    public struct GlyphSchema: ObjectCodable {
        /// The input fields.
        public var inputs: [InputField]
        /// What a glyph makes.
        public var outputs: Optional<OutputSchema>

        /// Makes a value of its members.
        public init(inputs: [InputField], outputs: OutputSchema? = nil) {
            self.inputs = inputs
            self.outputs = outputs
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                inputs: object.required("inputs"),
                outputs: object.optional("outputs")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("inputs", inputs)
            object.writeIfPresent("outputs", outputs)
        }
    }
}
