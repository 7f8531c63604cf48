// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// A sample run of a prompt.
    public struct PromptExample: ObjectCodable {
        /// Id of the sample.
        public var id: Optional<String>
        /// Name of the sample.
        public var title: String
        /// Values of the input fields, by name.
        public var inputs: [String: JSONValue]
        /// What the prompt made.
        public var output: String
        /// Id of the model used.
        public var model: Optional<String>

        /// Makes a value of its members.
        public init(
            id: String? = nil,
            title: String,
            inputs: [String: JSONValue],
            output: String,
            model: String? = nil
        ) {
            self.id = id
            self.title = title
            self.inputs = inputs
            self.output = output
            self.model = model
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.optional("id"),
                title: object.required("title"),
                inputs: object.required("inputs"),
                output: object.required("output"),
                model: object.optional("model")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("id", id)
            object.write("title", title)
            object.write("inputs", inputs)
            object.write("output", output)
            object.writeIfPresent("model", model)
        }
    }
}
