// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// A field that was refused.
    public struct InvalidField: ObjectCodable {
        /// Name of the field.
        public var field: String
        /// What is wrong with the field.
        public var messages: [String]

        /// Makes a value of its members.
        public init(field: String, messages: [String]) {
            self.field = field
            self.messages = messages
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                field: object.required("field"),
                messages: object.required("messages")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("field", field)
            object.write("messages", messages)
        }
    }
}
