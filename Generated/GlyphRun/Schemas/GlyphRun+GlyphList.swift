// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// A page of glyphs.
    public struct GlyphList: ObjectCodable {
        /// The glyphs of this page.
        public var glyphs: [GlyphSummary]
        /// Glyphs on all pages.
        public var total: Int
        /// Most glyphs on a page.
        public var limit: Int
        /// Glyphs before this page.
        public var offset: Int

        /// Makes a value of its members.
        public init(glyphs: [GlyphSummary], total: Int, limit: Int, offset: Int) {
            self.glyphs = glyphs
            self.total = total
            self.limit = limit
            self.offset = offset
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                glyphs: object.required("glyphs"),
                total: object.required("total"),
                limit: object.required("limit"),
                offset: object.required("offset")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("glyphs", glyphs)
            object.write("total", total)
            object.write("limit", limit)
            object.write("offset", offset)
        }
    }
}
