// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// Resolution of the texture.
    public struct TextureResolution: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `Basic`
        public static var basic: Self { Self(rawValue: "Basic") }

        /// `High`
        public static var high: Self { Self(rawValue: "High") }

        /// The values that the document names.
        public static var documented: [Self] { [.basic, .high] }
    }
}
