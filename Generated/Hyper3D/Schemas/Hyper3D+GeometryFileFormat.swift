// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// Format of the resulting file.
    public struct GeometryFileFormat: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `glb`
        public static var glb: Self { Self(rawValue: "glb") }

        /// `usdz`
        public static var usdz: Self { Self(rawValue: "usdz") }

        /// `fbx`
        public static var fbx: Self { Self(rawValue: "fbx") }

        /// `obj`
        public static var obj: Self { Self(rawValue: "obj") }

        /// `stl`
        public static var stl: Self { Self(rawValue: "stl") }

        /// The values that the document names.
        public static var documented: [Self] { [.glb, .usdz, .fbx, .obj, .stl] }
    }
}
