// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// The answer that holds the glyph.
    public struct GlyphDetails: ObjectCodable {
        /// A glyph in full. One of the three configurations goes with its type.
        public var glyph: Glyph

        /// Makes a value of its members.
        public init(glyph: Glyph) {
            self.glyph = glyph
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(glyph: object.required("glyph"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("glyph", glyph)
        }
    }
}
