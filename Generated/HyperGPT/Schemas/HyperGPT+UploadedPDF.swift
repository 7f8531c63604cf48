// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// A registered PDF. Without an id, the rest tells what went wrong.
    public struct UploadedPDF: ObjectCodable {
        /// Id of the PDF.
        public var sourceID: Optional<String>
        /// Members that the document does not name.
        public var additionalProperties: [String: JSONValue]

        /// Makes a value of its members.
        public init(sourceID: String? = nil, additionalProperties: [String: JSONValue] = [:]) {
            self.sourceID = sourceID
            self.additionalProperties = additionalProperties
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                sourceID: object.optional("source_id"),
                additionalProperties: object.additional()
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("source_id", sourceID)
            object.write(additional: additionalProperties)
        }
    }
}
