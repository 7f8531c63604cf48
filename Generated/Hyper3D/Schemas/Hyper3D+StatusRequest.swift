// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// Which task to look at.
    public struct StatusRequest: ObjectCodable {
        /// The `jobs.subscription_key` of the submission.
        public var subscriptionKey: String

        /// Makes a value of its members.
        public init(subscriptionKey: String) {
            self.subscriptionKey = subscriptionKey
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(subscriptionKey: object.required("subscription_key"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("subscription_key", subscriptionKey)
        }
    }
}
