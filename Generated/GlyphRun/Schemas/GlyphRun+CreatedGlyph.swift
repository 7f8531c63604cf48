// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// A glyph that was created.
    public struct CreatedGlyph: ObjectCodable {
        /// Whether the glyph was created.
        public var created: Bool
        /// The most important of the new glyph.
        public var glyph: Glyph

        /// Makes a value of its members.
        public init(created: Bool, glyph: Glyph) {
            self.created = created
            self.glyph = glyph
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                created: object.required("created"),
                glyph: object.required("glyph")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("created", created)
            object.write("glyph", glyph)
        }

        /// The most important of the new glyph.
        public struct Glyph: ObjectCodable {
            /// Id of the glyph.
            public var id: String
            /// Name of the glyph in addresses.
            public var slug: String
            /// What a glyph is made of.
            public var type: GlyphType
            /// What a glyph is for.
            public var category: GlyphCategory
            /// Whether a glyph is on the marketplace.
            public var status: GlyphStatus

            /// Makes a value of its members.
            public init(id: String, slug: String, type: GlyphType, category: GlyphCategory, status: GlyphStatus) {
                self.id = id
                self.slug = slug
                self.type = type
                self.category = category
                self.status = status
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    id: object.required("id"),
                    slug: object.required("slug"),
                    type: object.required("type"),
                    category: object.required("category"),
                    status: object.required("status")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("id", id)
                object.write("slug", slug)
                object.write("type", type)
                object.write("category", category)
                object.write("status", status)
            }
        }
    }
}
