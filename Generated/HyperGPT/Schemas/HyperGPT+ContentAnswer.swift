// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// An answer of which one member is known.
    public struct ContentAnswer: ObjectCodable {
        /// A text or an address.
        public var content: Optional<JSONValue>
        /// Members that the document does not name.
        public var additionalProperties: [String: JSONValue]

        /// Makes a value of its members.
        public init(content: JSONValue? = nil, additionalProperties: [String: JSONValue] = [:]) {
            self.content = content
            self.additionalProperties = additionalProperties
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                content: object.optional("content"),
                additionalProperties: object.additional()
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("content", content)
            object.write(additional: additionalProperties)
        }
    }
}
