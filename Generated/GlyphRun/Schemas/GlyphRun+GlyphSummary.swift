// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// A glyph, as it appears in lists.
    public struct GlyphSummary: ObjectCodable {
        /// Id of the glyph.
        public var id: String
        /// Name of the glyph in addresses.
        public var slug: String
        /// Name of the glyph.
        public var name: String
        /// What the glyph does.
        public var description: String
        /// What a glyph is made of.
        public var type: GlyphType
        /// What a glyph is for.
        public var category: GlyphCategory
        /// Whether a glyph is on the marketplace.
        public var status: GlyphStatus
        /// Whether GlyphRun has checked the glyph.
        public var verified: Bool
        /// Whether GlyphRun recommends the glyph.
        public var featured: Bool
        /// Whether the glyph is popular now.
        public var trending: Bool
        /// Address of a picture, not always a complete one.
        public var coverImage: Optional<String>
        /// What a glyph costs.
        public var pricing: Pricing
        /// How a glyph does.
        public var stats: GlyphStatistics
        /// Id of the creator. Not the `userId` of a wallet.
        public var ownerID: String
        /// Name of the creator.
        public var ownerName: String
        /// When the glyph was created.
        public var createdAt: Optional<Date>
        /// When the glyph was last changed.
        public var updatedAt: Optional<Date>

        /// Makes a value of its members.
        public init(
            id: String,
            slug: String,
            name: String,
            description: String,
            type: GlyphType,
            category: GlyphCategory,
            status: GlyphStatus,
            verified: Bool,
            featured: Bool,
            trending: Bool,
            coverImage: String? = nil,
            pricing: Pricing,
            stats: GlyphStatistics,
            ownerID: String,
            ownerName: String,
            createdAt: Date? = nil,
            updatedAt: Date? = nil
        ) {
            self.id = id
            self.slug = slug
            self.name = name
            self.description = description
            self.type = type
            self.category = category
            self.status = status
            self.verified = verified
            self.featured = featured
            self.trending = trending
            self.coverImage = coverImage
            self.pricing = pricing
            self.stats = stats
            self.ownerID = ownerID
            self.ownerName = ownerName
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                slug: object.required("slug"),
                name: object.required("name"),
                description: object.required("description"),
                type: object.required("type"),
                category: object.required("category"),
                status: object.required("status"),
                verified: object.required("verified"),
                featured: object.required("featured"),
                trending: object.required("trending"),
                coverImage: object.optional("coverImage"),
                pricing: object.required("pricing"),
                stats: object.required("stats"),
                ownerID: object.required("ownerId"),
                ownerName: object.required("ownerName"),
                createdAt: object.optional("createdAt"),
                updatedAt: object.optional("updatedAt")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write("slug", slug)
            object.write("name", name)
            object.write("description", description)
            object.write("type", type)
            object.write("category", category)
            object.write("status", status)
            object.write("verified", verified)
            object.write("featured", featured)
            object.write("trending", trending)
            object.writeIfPresent("coverImage", coverImage)
            object.write("pricing", pricing)
            object.write("stats", stats)
            object.write("ownerId", ownerID)
            object.write("ownerName", ownerName)
            object.writeIfPresent("createdAt", createdAt)
            object.writeIfPresent("updatedAt", updatedAt)
        }
    }
}
