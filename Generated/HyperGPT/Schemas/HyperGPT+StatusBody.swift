// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// A refusal. Its HTTP status may be 200; the keys begin with a capital.
    public struct StatusBody: ObjectCodable {
        /// What the HTTP status should have been.
        public var status: Int
        /// A sentence for people.
        public var description: String

        /// Makes a value of its members.
        public init(status: Int, description: String) {
            self.status = status
            self.description = description
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                status: object.required("Status"),
                description: object.required("Description")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("Status", status)
            object.write("Description", description)
        }
    }
}
