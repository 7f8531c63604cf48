// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tracker {
    /// `Issue` of the document.
    public struct Issue: ObjectCodable {
        /// The `id` member.
        public var id: Int
        /// The `node_id` member.
        public var nodeID: String
        /// The `url` member.
        public var url: URL
        /// The `html_url` member.
        public var htmlURL: URL
        /// The `number` member.
        public var number: Int
        /// The `title` member.
        public var title: String
        /// The `user` member.
        public var user: Optional<User>
        /// The `labels` member.
        public var labels: [Label]
        /// The `state` member.
        public var state: State
        /// The `locked` member.
        public var locked: Bool
        /// The `assignee` member.
        public var assignee: Optional<User>
        /// The `assignees` member.
        public var assignees: Optional<[User]>
        /// The `milestone` member.
        @Boxed public var milestone: Optional<Milestone>
        /// The `comments` member.
        public var comments: Int
        /// The `created_at` member.
        public var createdAt: Date
        /// The `updated_at` member.
        public var updatedAt: Date
        /// The `closed_at` member.
        public var closedAt: Optional<Date>
        /// The `body` member.
        public var body: Optional<String>
        /// The `draft` member.
        public var draft: Optional<Bool>
        /// The `reactions` member.
        public var reactions: Optional<Reactions>
        /// The `active_lock_reason` member.
        public var activeLockReason: Optional<String>
        /// The `state_reason` member.
        public var stateReason: Optional<String>

        /// Makes a value of its members.
        public init(
            id: Int,
            nodeID: String,
            url: URL,
            htmlURL: URL,
            number: Int,
            title: String,
            user: User?,
            labels: [Label],
            state: State,
            locked: Bool,
            assignee: User?,
            assignees: [User]? = nil,
            milestone: Milestone?,
            comments: Int,
            createdAt: Date,
            updatedAt: Date,
            closedAt: Date?,
            body: String? = nil,
            draft: Bool? = nil,
            reactions: Reactions? = nil,
            activeLockReason: String? = nil,
            stateReason: String? = nil
        ) {
            self.id = id
            self.nodeID = nodeID
            self.url = url
            self.htmlURL = htmlURL
            self.number = number
            self.title = title
            self.user = user
            self.labels = labels
            self.state = state
            self.locked = locked
            self.assignee = assignee
            self.assignees = assignees
            self.milestone = milestone
            self.comments = comments
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.closedAt = closedAt
            self.body = body
            self.draft = draft
            self.reactions = reactions
            self.activeLockReason = activeLockReason
            self.stateReason = stateReason
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                nodeID: object.required("node_id"),
                url: object.required("url"),
                htmlURL: object.required("html_url"),
                number: object.required("number"),
                title: object.required("title"),
                user: object.optional("user"),
                labels: object.required("labels"),
                state: object.required("state"),
                locked: object.required("locked"),
                assignee: object.optional("assignee"),
                assignees: object.optional("assignees"),
                milestone: object.optional("milestone"),
                comments: object.required("comments"),
                createdAt: object.required("created_at"),
                updatedAt: object.required("updated_at"),
                closedAt: object.optional("closed_at"),
                body: object.optional("body"),
                draft: object.optional("draft"),
                reactions: object.optional("reactions"),
                activeLockReason: object.optional("active_lock_reason"),
                stateReason: object.optional("state_reason")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write("node_id", nodeID)
            object.write("url", url)
            object.write("html_url", htmlURL)
            object.write("number", number)
            object.write("title", title)
            object.write("user", user)
            object.write("labels", labels)
            object.write("state", state)
            object.write("locked", locked)
            object.write("assignee", assignee)
            object.writeIfPresent("assignees", assignees)
            object.write("milestone", milestone)
            object.write("comments", comments)
            object.write("created_at", createdAt)
            object.write("updated_at", updatedAt)
            object.write("closed_at", closedAt)
            object.writeIfPresent("body", body)
            object.writeIfPresent("draft", draft)
            object.writeIfPresent("reactions", reactions)
            object.writeIfPresent("active_lock_reason", activeLockReason)
            object.writeIfPresent("state_reason", stateReason)
        }
    }
}
