// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// What went wrong.
    public struct ErrorBody: ObjectCodable {
        /// A sentence for people.
        public var error: String
        /// A code for programs. Rarely there.
        public var code: Optional<String>

        /// Makes a value of its members.
        public init(error: String, code: String? = nil) {
            self.error = error
            self.code = code
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                error: object.required("error"),
                code: object.optional("code")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("error", error)
            object.writeIfPresent("code", code)
        }
    }
}
