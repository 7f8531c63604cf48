// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// The jobs a task consists of.
    public struct TaskJobs: ObjectCodable {
        /// Ids of the jobs.
        public var uuids: [String]
        /// Key to ask for the state of the jobs.
        public var subscriptionKey: String

        /// Makes a value of its members.
        public init(uuids: [String], subscriptionKey: String) {
            self.uuids = uuids
            self.subscriptionKey = subscriptionKey
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                uuids: object.required("uuids"),
                subscriptionKey: object.required("subscription_key")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("uuids", uuids)
            object.write("subscription_key", subscriptionKey)
        }
    }
}
