// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// Whether the model is symmetric.
    public struct Symmetry: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `symmetric`
        public static var symmetric: Self { Self(rawValue: "symmetric") }

        /// `balanced`
        public static var balanced: Self { Self(rawValue: "balanced") }

        /// `asymmetric`
        public static var asymmetric: Self { Self(rawValue: "asymmetric") }

        /// `unknown`
        public static var unknown: Self { Self(rawValue: "unknown") }

        /// The values that the document names.
        public static var documented: [Self] { [.symmetric, .balanced, .asymmetric, .unknown] }
    }
}
