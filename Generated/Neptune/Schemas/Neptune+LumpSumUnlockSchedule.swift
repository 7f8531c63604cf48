// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Everything is unlocked at once.
    public struct LumpSumUnlockSchedule: ObjectCodable {
        /// Always `lump_sum`.
        public var kind: String

        /// Makes a value of its members.
        public init(kind: String = "lump_sum") {
            self.kind = kind
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(kind: object.required("kind"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
        }
    }
}
