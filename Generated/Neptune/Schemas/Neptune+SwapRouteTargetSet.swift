// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What one denom can be swapped for.
    public struct SwapRouteTargetSet: ObjectCodable {
        /// Denom that is given.
        public var source: String
        /// Denoms that are received.
        public var targets: [String]

        /// Makes a value of its members.
        public init(source: String, targets: [String]) {
            self.source = source
            self.targets = targets
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                source: object.required("source"),
                targets: object.required("targets")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("source", source)
            object.write("targets", targets)
        }
    }
}
