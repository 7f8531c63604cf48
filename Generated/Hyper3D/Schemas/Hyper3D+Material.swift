// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// Kind of the material. Texturing knows PBR and Shaded only; splitting has no Hybrid.
    public struct Material: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `PBR`
        public static var pbr: Self { Self(rawValue: "PBR") }

        /// `Shaded`
        public static var shaded: Self { Self(rawValue: "Shaded") }

        /// `All`
        public static var all: Self { Self(rawValue: "All") }

        /// `Hybrid`
        public static var hybrid: Self { Self(rawValue: "Hybrid") }

        /// `None`
        public static var noneValue: Self { Self(rawValue: "None") }

        /// The values that the document names.
        public static var documented: [Self] { [.pbr, .shaded, .all, .hybrid, .noneValue] }
    }
}
