// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The health of the API. It comes without an envelope.
    public struct HealthResponse: ObjectCodable {
        /// Always `ok`.
        public var status: String

        /// Makes a value of its members.
        public init(status: String = "ok") {
            self.status = status
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(status: object.required("status"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("status", status)
        }
    }
}
