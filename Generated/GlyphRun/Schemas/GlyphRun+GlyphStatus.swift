// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// Whether a glyph is on the marketplace.
    public struct GlyphStatus: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `draft`
        public static var draft: Self { Self(rawValue: "draft") }

        /// `published`
        public static var published: Self { Self(rawValue: "published") }

        /// `archived`
        public static var archived: Self { Self(rawValue: "archived") }

        /// The values that the document names.
        public static var documented: [Self] { [.draft, .published, .archived] }
    }
}
