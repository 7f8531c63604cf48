// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tracker {
    /// `User` of the document.
    public struct User: ObjectCodable {
        /// The `login` member.
        public var login: String
        /// The `id` member.
        public var id: Int
        /// The `node_id` member.
        public var nodeID: String
        /// The `avatar_url` member.
        public var avatarURL: URL
        /// The `url` member.
        public var url: URL
        /// The `html_url` member.
        public var htmlURL: URL
        /// The `type` member.
        public var type: String
        /// The `site_admin` member.
        public var siteAdmin: Bool
        /// The `name` member.
        public var name: Optional<String>
        /// The `email` member.
        public var email: Optional<String>

        /// Makes a value of its members.
        public init(
            login: String,
            id: Int,
            nodeID: String,
            avatarURL: URL,
            url: URL,
            htmlURL: URL,
            type: String,
            siteAdmin: Bool,
            name: String? = nil,
            email: String? = nil
        ) {
            self.login = login
            self.id = id
            self.nodeID = nodeID
            self.avatarURL = avatarURL
            self.url = url
            self.htmlURL = htmlURL
            self.type = type
            self.siteAdmin = siteAdmin
            self.name = name
            self.email = email
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                login: object.required("login"),
                id: object.required("id"),
                nodeID: object.required("node_id"),
                avatarURL: object.required("avatar_url"),
                url: object.required("url"),
                htmlURL: object.required("html_url"),
                type: object.required("type"),
                siteAdmin: object.required("site_admin"),
                name: object.optional("name"),
                email: object.optional("email")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("login", login)
            object.write("id", id)
            object.write("node_id", nodeID)
            object.write("avatar_url", avatarURL)
            object.write("url", url)
            object.write("html_url", htmlURL)
            object.write("type", type)
            object.write("site_admin", siteAdmin)
            object.writeIfPresent("name", name)
            object.writeIfPresent("email", email)
        }
    }
}
