// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// What went wrong.
    public struct DetailBody: ObjectCodable {
        /// A sentence, or one entry for each value that was refused.
        public var detail: Detail

        /// Makes a value of its members.
        public init(detail: Detail) {
            self.detail = detail
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(detail: object.required("detail"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("detail", detail)
        }
    }
}
