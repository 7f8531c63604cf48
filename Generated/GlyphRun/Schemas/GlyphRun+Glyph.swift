// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// A glyph in full. One of the three configurations goes with its type.
    public struct Glyph: ObjectCodable {
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
        /// What the glyph does, at length.
        public var longDescription: Optional<String>
        /// Words to find the glyph by.
        public var tags: Optional<[String]>
        /// How to run the glyph from code.
        public var codeSnippet: Optional<String>
        /// Language of the snippet.
        public var codeLanguage: Optional<String>
        /// Version of the glyph.
        public var version: Optional<String>
        /// What a glyph takes and makes.
        public var schema: GlyphSchema
        /// How a prompt runs, as answered.
        public var promptConfig: Optional<PromptConfig>
        /// How an agent is called.
        public var agentConfig: Optional<AgentConfig>
        /// How a tool is called.
        public var toolConfig: Optional<ToolConfig>
        /// Whether GlyphRun has checked the creator.
        public var ownerVerified: Optional<Bool>
        /// When the glyph was published.
        public var publishedAt: Optional<Date>

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
            updatedAt: Date? = nil,
            longDescription: String? = nil,
            tags: [String]? = nil,
            codeSnippet: String? = nil,
            codeLanguage: String? = nil,
            version: String? = nil,
            schema: GlyphSchema,
            promptConfig: PromptConfig? = nil,
            agentConfig: AgentConfig? = nil,
            toolConfig: ToolConfig? = nil,
            ownerVerified: Bool? = nil,
            publishedAt: Date? = nil
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
            self.longDescription = longDescription
            self.tags = tags
            self.codeSnippet = codeSnippet
            self.codeLanguage = codeLanguage
            self.version = version
            self.schema = schema
            self.promptConfig = promptConfig
            self.agentConfig = agentConfig
            self.toolConfig = toolConfig
            self.ownerVerified = ownerVerified
            self.publishedAt = publishedAt
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
                updatedAt: object.optional("updatedAt"),
                longDescription: object.optional("longDescription"),
                tags: object.optional("tags"),
                codeSnippet: object.optional("codeSnippet"),
                codeLanguage: object.optional("codeLanguage"),
                version: object.optional("version"),
                schema: object.required("schema"),
                promptConfig: object.optional("promptConfig"),
                agentConfig: object.optional("agentConfig"),
                toolConfig: object.optional("toolConfig"),
                ownerVerified: object.optional("ownerVerified"),
                publishedAt: object.optional("publishedAt")
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
            object.writeIfPresent("longDescription", longDescription)
            object.writeIfPresent("tags", tags)
            object.writeIfPresent("codeSnippet", codeSnippet)
            object.writeIfPresent("codeLanguage", codeLanguage)
            object.writeIfPresent("version", version)
            object.write("schema", schema)
            object.writeIfPresent("promptConfig", promptConfig)
            object.writeIfPresent("agentConfig", agentConfig)
            object.writeIfPresent("toolConfig", toolConfig)
            object.writeIfPresent("ownerVerified", ownerVerified)
            object.writeIfPresent("publishedAt", publishedAt)
        }
    }
}
