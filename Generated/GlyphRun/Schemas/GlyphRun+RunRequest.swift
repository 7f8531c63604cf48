// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// Which glyph to run, and on what.
    public struct RunRequest: ObjectCodable {
        /// Slug or id of the glyph.
        public var glyphSlug: String
        /// Values for the input fields of the glyph, by name.
        public var inputs: [String: JSONValue]
        /// Model for a prompt. The default of the glyph if left out.
        public var modelID: Optional<String>

        /// Makes a value of its members.
        public init(glyphSlug: String, inputs: [String: JSONValue], modelID: String? = nil) {
            self.glyphSlug = glyphSlug
            self.inputs = inputs
            self.modelID = modelID
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                glyphSlug: object.required("glyphSlug"),
                inputs: object.required("inputs"),
                modelID: object.optional("modelId")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("glyphSlug", glyphSlug)
            object.write("inputs", inputs)
            object.writeIfPresent("modelId", modelID)
        }
    }
}
