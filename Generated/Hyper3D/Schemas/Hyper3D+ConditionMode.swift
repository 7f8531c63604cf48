// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// Whether several images show one object (`concat`) or lend their features to one (`fuse`). Generations 1 and 1.5.
    public struct ConditionMode: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `concat`
        public static var concat: Self { Self(rawValue: "concat") }

        /// `fuse`
        public static var fuse: Self { Self(rawValue: "fuse") }

        /// The values that the document names.
        public static var documented: [Self] { [.concat, .fuse] }
    }
}
