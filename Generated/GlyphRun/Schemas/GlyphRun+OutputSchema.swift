// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// What a glyph makes.
    public struct OutputSchema: ObjectCodable {
        /// Kind of an output.
        public var type: OutputType
        /// JSON Schema of a JSON output.
        public var schema: Optional<[String: JSONValue]>

        /// Makes a value of its members.
        public init(type: OutputType, schema: [String: JSONValue]? = nil) {
            self.type = type
            self.schema = schema
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                type: object.required("type"),
                schema: object.optional("schema")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("type", type)
            object.writeIfPresent("schema", schema)
        }
    }
}
