// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// Which fields were refused.
    public struct ValidationErrorBody: ObjectCodable {
        /// A sentence for people.
        public var error: String
        /// A code for programs. Rarely there.
        public var code: Optional<String>
        /// Id of the run.
        public var runID: Optional<String>
        /// What is wrong, by field.
        public var details: Optional<[String: String]>

        /// Makes a value of its members.
        public init(error: String, code: String? = nil, runID: String? = nil, details: [String: String]? = nil) {
            self.error = error
            self.code = code
            self.runID = runID
            self.details = details
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                error: object.required("error"),
                code: object.optional("code"),
                runID: object.optional("runId"),
                details: object.optional("details")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("error", error)
            object.writeIfPresent("code", code)
            object.writeIfPresent("runId", runID)
            object.writeIfPresent("details", details)
        }
    }
}
