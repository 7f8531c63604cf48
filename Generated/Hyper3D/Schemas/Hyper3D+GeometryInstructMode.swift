// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// How closely the shape follows the input. Sources disagree on the default.
    public struct GeometryInstructMode: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `faithful`
        public static var faithful: Self { Self(rawValue: "faithful") }

        /// `creative`
        public static var creative: Self { Self(rawValue: "creative") }

        /// The values that the document names.
        public static var documented: [Self] { [.faithful, .creative] }
    }
}
