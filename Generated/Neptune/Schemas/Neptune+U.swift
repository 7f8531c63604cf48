// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The answer of `analytics.unlocksDistribution`.
    public struct UnlocksDistributionResponse: ObjectCodable {
        /// Unlocked NEPT, by group of members.
        public var data: UnlocksDistribution
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UnlocksDistribution, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
            self.data = data
            self.error = error
            self.status = status
            self.statusText = statusText
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                data: object.required("data"),
                error: object.required("error"),
                status: object.required("status"),
                statusText: object.required("status_text")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("data", data)
            object.write("error", error)
            object.write("status", status)
            object.write("status_text", statusText)
        }
    }

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
