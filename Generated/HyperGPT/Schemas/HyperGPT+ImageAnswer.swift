// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// An answer of which one member is known.
    public struct ImageAnswer: ObjectCodable {
        /// The images.
        public var image: Optional<JSONValue>
        /// Members that the document does not name.
        public var additionalProperties: [String: JSONValue]

        /// Makes a value of its members.
        public init(image: JSONValue? = nil, additionalProperties: [String: JSONValue] = [:]) {
            self.image = image
            self.additionalProperties = additionalProperties
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                image: object.optional("image"),
                additionalProperties: object.additional()
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("image", image)
            object.write(additional: additionalProperties)
        }
    }
}
