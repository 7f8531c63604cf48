// IssueModel.swift: issues of an invented tracker, written as the generator writes models.

import ClientRuntime
import Foundation

/// An issue tracker.
enum Tracker {}

extension Tracker {
    struct Issue: ObjectCodable {
        var id: Int
        var nodeID: String
        var url: URL
        var htmlURL: URL
        var number: Int
        var title: String
        var user: Optional<User>
        var labels: [Label]
        var state: State
        var locked: Bool
        var assignee: Optional<User>
        var assignees: Optional<[User]>
        var milestone: Optional<Milestone>
        var comments: Int
        var createdAt: Date
        var updatedAt: Date
        var closedAt: Optional<Date>
        var body: Optional<String>
        var draft: Optional<Bool>
        var reactions: Optional<Reactions>
        var activeLockReason: Optional<String>
        var stateReason: Optional<String>

        init(
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

        static func read(_ object: inout ObjectReader) -> Self {
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

        func write(to object: inout ObjectWriter) {
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

    struct User: ObjectCodable {
        var login: String
        var id: Int
        var nodeID: String
        var avatarURL: URL
        var url: URL
        var htmlURL: URL
        var type: String
        var siteAdmin: Bool
        var name: Optional<String>
        var email: Optional<String>

        init(
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

        static func read(_ object: inout ObjectReader) -> Self {
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

        func write(to object: inout ObjectWriter) {
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

    struct Label: ObjectCodable {
        var id: Int
        var nodeID: String
        var url: URL
        var name: String
        var description: Optional<String>
        var color: String
        var `default`: Bool

        init(id: Int, nodeID: String, url: URL, name: String, description: String?, color: String, default: Bool) {
            self.id = id
            self.nodeID = nodeID
            self.url = url
            self.name = name
            self.description = description
            self.color = color
            self.default = `default`
        }

        static func read(_ object: inout ObjectReader) -> Self {
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

        func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write("node_id", nodeID)
            object.write("url", url)
            object.write("name", name)
            object.write("description", description)
            object.write("color", color)
            object.write("default", `default`)
        }
    }

    struct Milestone: ObjectCodable {
        var id: Int
        var number: Int
        var title: String
        var description: Optional<String>
        var creator: Optional<User>
        var openIssues: Int
        var closedIssues: Int
        var createdAt: Date
        var dueOn: Optional<Date>

        init(
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

        static func read(_ object: inout ObjectReader) -> Self {
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

        func write(to object: inout ObjectWriter) {
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

    struct Reactions: ObjectCodable {
        var url: URL
        var totalCount: Int
        var plusOne: Int
        var minusOne: Int
        var heart: Int
        var score: Double

        init(url: URL, totalCount: Int, plusOne: Int, minusOne: Int, heart: Int, score: Double) {
            self.url = url
            self.totalCount = totalCount
            self.plusOne = plusOne
            self.minusOne = minusOne
            self.heart = heart
            self.score = score
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                url: object.required("url"),
                totalCount: object.required("total_count"),
                plusOne: object.required("+1"),
                minusOne: object.required("-1"),
                heart: object.required("heart"),
                score: object.required("score")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("url", url)
            object.write("total_count", totalCount)
            object.write("+1", plusOne)
            object.write("-1", minusOne)
            object.write("heart", heart)
            object.write("score", score)
        }
    }

    struct State: StringEnumeration {
        var rawValue: String
        init(rawValue: String) { self.rawValue = rawValue }
        static var documented: [Self] { [] }
    }
}
