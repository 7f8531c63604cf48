// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// A glyph to create. One of the three configurations goes with its type.
    public struct NewGlyph: ObjectCodable {
        /// Name of the glyph in addresses.
        public var slug: String
        /// What a glyph is made of.
        public var type: GlyphType
        /// What a glyph is for.
        public var category: GlyphCategory
        /// Name of the glyph.
        public var name: String
        /// What the glyph does.
        public var description: String
        /// What the glyph does, at length.
        public var longDescription: Optional<String>
        /// Words to find the glyph by.
        public var tags: Optional<[String]>
        /// Address of a picture.
        public var coverImage: Optional<String>
        /// How to run the glyph from code.
        public var codeSnippet: Optional<String>
        /// Language of the snippet.
        public var codeLanguage: Optional<String>
        /// The input fields, one at least.
        public var inputSchema: [InputField]
        /// What a glyph makes.
        public var outputSchema: Optional<OutputSchema>
        /// How a prompt runs, for creating one.
        public var promptConfig: Optional<NewPromptConfig>
        /// How an agent is called.
        public var agentConfig: Optional<AgentConfig>
        /// How a tool is called.
        public var toolConfig: Optional<ToolConfig>

        /// Makes a value of its members.
        public init(
            slug: String,
            type: GlyphType,
            category: GlyphCategory,
            name: String,
            description: String,
            longDescription: String? = nil,
            tags: [String]? = nil,
            coverImage: String? = nil,
            codeSnippet: String? = nil,
            codeLanguage: String? = nil,
            inputSchema: [InputField],
            outputSchema: OutputSchema? = nil,
            promptConfig: NewPromptConfig? = nil,
            agentConfig: AgentConfig? = nil,
            toolConfig: ToolConfig? = nil
        ) {
            self.slug = slug
            self.type = type
            self.category = category
            self.name = name
            self.description = description
            self.longDescription = longDescription
            self.tags = tags
            self.coverImage = coverImage
            self.codeSnippet = codeSnippet
            self.codeLanguage = codeLanguage
            self.inputSchema = inputSchema
            self.outputSchema = outputSchema
            self.promptConfig = promptConfig
            self.agentConfig = agentConfig
            self.toolConfig = toolConfig
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                slug: object.required("slug"),
                type: object.required("type"),
                category: object.required("category"),
                name: object.required("name"),
                description: object.required("description"),
                longDescription: object.optional("longDescription"),
                tags: object.optional("tags"),
                coverImage: object.optional("coverImage"),
                codeSnippet: object.optional("codeSnippet"),
                codeLanguage: object.optional("codeLanguage"),
                inputSchema: object.required("inputSchema"),
                outputSchema: object.optional("outputSchema"),
                promptConfig: object.optional("promptConfig"),
                agentConfig: object.optional("agentConfig"),
                toolConfig: object.optional("toolConfig")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("slug", slug)
            object.write("type", type)
            object.write("category", category)
            object.write("name", name)
            object.write("description", description)
            object.writeIfPresent("longDescription", longDescription)
            object.writeIfPresent("tags", tags)
            object.writeIfPresent("coverImage", coverImage)
            object.writeIfPresent("codeSnippet", codeSnippet)
            object.writeIfPresent("codeLanguage", codeLanguage)
            object.write("inputSchema", inputSchema)
            object.writeIfPresent("outputSchema", outputSchema)
            object.writeIfPresent("promptConfig", promptConfig)
            object.writeIfPresent("agentConfig", agentConfig)
            object.writeIfPresent("toolConfig", toolConfig)
        }
    }
}
