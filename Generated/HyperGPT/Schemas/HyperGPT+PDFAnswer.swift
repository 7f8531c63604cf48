// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// An answer to a question. Without a response, the rest tells what went wrong.
    public struct PDFAnswer: ObjectCodable {
        /// The answer.
        public var response: Optional<String>
        /// Members that the document does not name.
        public var additionalProperties: [String: JSONValue]

        /// Makes a value of its members.
        public init(response: String? = nil, additionalProperties: [String: JSONValue] = [:]) {
            self.response = response
            self.additionalProperties = additionalProperties
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                response: object.optional("response"),
                additionalProperties: object.additional()
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("response", response)
            object.write(additional: additionalProperties)
        }
    }
}
