// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// Effort put into the texture.
    public struct TextureMode: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `legacy`
        public static var legacy: Self { Self(rawValue: "legacy") }

        /// `extreme-low`
        public static var extremeLow: Self { Self(rawValue: "extreme-low") }

        /// `low`
        public static var low: Self { Self(rawValue: "low") }

        /// `medium`
        public static var medium: Self { Self(rawValue: "medium") }

        /// `high`
        public static var high: Self { Self(rawValue: "high") }

        /// `extreme-high`
        public static var extremeHigh: Self { Self(rawValue: "extreme-high") }

        /// The values that the document names.
        public static var documented: [Self] { [.legacy, .extremeLow, .low, .medium, .high, .extremeHigh] }
    }
}
