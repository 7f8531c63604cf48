// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// What went wrong with a run.
    public struct RunErrorBody: ObjectCodable {
        /// A sentence for people.
        public var error: String
        /// A code for programs. Rarely there.
        public var code: Optional<String>
        /// Id of the run.
        public var runID: Optional<String>

        /// Makes a value of its members.
        public init(error: String, code: String? = nil, runID: String? = nil) {
            self.error = error
            self.code = code
            self.runID = runID
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                error: object.required("error"),
                code: object.optional("code"),
                runID: object.optional("runId")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("error", error)
            object.writeIfPresent("code", code)
            object.writeIfPresent("runId", runID)
        }
    }
}
