// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// How much money is missing.
    public struct InsufficientBalanceErrorBody: ObjectCodable {
        /// A sentence for people.
        public var error: String
        /// A code for programs. Rarely there.
        public var code: Optional<String>
        /// Id of the run.
        public var runID: Optional<String>
        /// USDC the run costs.
        public var required: Optional<Decimal>
        /// USDC that can be spent.
        public var available: Optional<Decimal>

        /// Makes a value of its members.
        public init(
            error: String,
            code: String? = nil,
            runID: String? = nil,
            required: Decimal? = nil,
            available: Decimal? = nil
        ) {
            self.error = error
            self.code = code
            self.runID = runID
            self.required = required
            self.available = available
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                error: object.required("error"),
                code: object.optional("code"),
                runID: object.optional("runId"),
                required: object.optional("required"),
                available: object.optional("available")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("error", error)
            object.writeIfPresent("code", code)
            object.writeIfPresent("runId", runID)
            object.writeIfPresent("required", required)
            object.writeIfPresent("available", available)
        }
    }
}
