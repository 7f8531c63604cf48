// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// What a glyph is for.
    public struct GlyphCategory: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `launch`
        public static var launch: Self { Self(rawValue: "launch") }

        /// `secure`
        public static var secure: Self { Self(rawValue: "secure") }

        /// `optimize`
        public static var optimize: Self { Self(rawValue: "optimize") }

        /// The values that the document names.
        public static var documented: [Self] { [.launch, .secure, .optimize] }
    }
}
