// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// How many faces the mesh has.
    public struct Quality: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `high`
        public static var high: Self { Self(rawValue: "high") }

        /// `medium`
        public static var medium: Self { Self(rawValue: "medium") }

        /// `low`
        public static var low: Self { Self(rawValue: "low") }

        /// `extra-low`
        public static var extraLow: Self { Self(rawValue: "extra-low") }

        /// The values that the document names.
        public static var documented: [Self] { [.high, .medium, .low, .extraLow] }
    }
}
