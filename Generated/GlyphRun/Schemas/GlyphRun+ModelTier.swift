// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// Strength of a model.
    public struct ModelTier: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `fast`
        public static var fast: Self { Self(rawValue: "fast") }

        /// `balanced`
        public static var balanced: Self { Self(rawValue: "balanced") }

        /// `reasoning`
        public static var reasoning: Self { Self(rawValue: "reasoning") }

        /// The values that the document names.
        public static var documented: [Self] { [.fast, .balanced, .reasoning] }
    }
}
