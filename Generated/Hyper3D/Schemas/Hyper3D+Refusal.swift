// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// Why a request was refused. Often comes with HTTP status 201.
    public struct Refusal: ObjectCodable {
        /// A code for why a request was refused. The list is not complete; two spellings are in use.
        public var error: ErrorCode
        /// A sentence for people.
        public var message: Optional<String>
        /// Members that the document does not name.
        public var additionalProperties: [String: JSONValue]

        /// Makes a value of its members.
        public init(error: ErrorCode, message: String? = nil, additionalProperties: [String: JSONValue] = [:]) {
            self.error = error
            self.message = message
            self.additionalProperties = additionalProperties
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                error: object.required("error"),
                message: object.optional("message"),
                additionalProperties: object.additional()
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("error", error)
            object.writeIfPresent("message", message)
            object.write(additional: additionalProperties)
        }
    }
}
