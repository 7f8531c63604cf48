// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Unlocked NEPT, by group of members.
    public struct UnlocksDistribution: ObjectCodable {
        /// The groups of members.
        public var groups: [UnlockGroup]

        /// Makes a value of its members.
        public init(groups: [UnlockGroup]) {
            self.groups = groups
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(groups: object.required("groups"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("groups", groups)
        }
    }
}
