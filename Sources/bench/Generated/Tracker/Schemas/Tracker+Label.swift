// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tracker {
    /// `Label` of the document.
    public struct Label: ObjectCodable {
        /// The `id` member.
        public var id: Int
        /// The `node_id` member.
        public var nodeID: String
        /// The `url` member.
        public var url: URL
        /// The `name` member.
        public var name: String
        /// The `description` member.
        public var description: Optional<String>
        /// The `color` member.
        public var color: String
        /// The `default` member.
        public var `default`: Bool

        /// Makes a value of its members.
        public init(
            id: Int,
            nodeID: String,
            url: URL,
            name: String,
            description: String?,
            color: String,
            default: Bool
        ) {
            self.id = id
            self.nodeID = nodeID
            self.url = url
            self.name = name
            self.description = description
            self.color = color
            self.`default` = `default`
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                nodeID: object.required("node_id"),
                url: object.required("url"),
                name: object.required("name"),
                description: object.optional("description"),
                color: object.required("color"),
                default: object.required("default")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write("node_id", nodeID)
            object.write("url", url)
            object.write("name", name)
            object.write("description", description)
            object.write("color", color)
            object.write("default", `default`)
        }
    }
}
