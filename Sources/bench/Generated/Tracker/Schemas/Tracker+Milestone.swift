// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tracker {
    /// `Milestone` of the document.
    public struct Milestone: ObjectCodable {
        /// The `id` member.
        public var id: Int
        /// The `number` member.
        public var number: Int
        /// The `title` member.
        public var title: String
        /// The `description` member.
        public var description: Optional<String>
        /// The `creator` member.
        public var creator: Optional<User>
        /// The `open_issues` member.
        public var openIssues: Int
        /// The `closed_issues` member.
        public var closedIssues: Int
        /// The `created_at` member.
        public var createdAt: Date
        /// The `due_on` member.
        public var dueOn: Optional<Date>

        /// Makes a value of its members.
        public init(
            id: Int,
            number: Int,
            title: String,
            description: String?,
            creator: User?,
            openIssues: Int,
            closedIssues: Int,
            createdAt: Date,
            dueOn: Date?
        ) {
            self.id = id
            self.number = number
            self.title = title
            self.description = description
            self.creator = creator
            self.openIssues = openIssues
            self.closedIssues = closedIssues
            self.createdAt = createdAt
            self.dueOn = dueOn
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                number: object.required("number"),
                title: object.required("title"),
                description: object.optional("description"),
                creator: object.optional("creator"),
                openIssues: object.required("open_issues"),
                closedIssues: object.required("closed_issues"),
                createdAt: object.required("created_at"),
                dueOn: object.optional("due_on")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write("number", number)
            object.write("title", title)
            object.write("description", description)
            object.write("creator", creator)
            object.write("open_issues", openIssues)
            object.write("closed_issues", closedIssues)
            object.write("created_at", createdAt)
            object.write("due_on", dueOn)
        }
    }
}
