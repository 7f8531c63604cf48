// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// Triangles (`Raw`) or quadrangles (`Quad`). From generation 2.5 on the default is Raw.
    public struct MeshMode: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `Raw`
        public static var raw: Self { Self(rawValue: "Raw") }

        /// `Quad`
        public static var quad: Self { Self(rawValue: "Quad") }

        /// The values that the document names.
        public static var documented: [Self] { [.raw, .quad] }
    }
}
