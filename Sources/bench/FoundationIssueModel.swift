// FoundationIssueModel.swift: the same issues with the `Codable` that the compiler writes.

import ClientRuntime
import Foundation

enum FoundationTracker {}

extension FoundationTracker {
    struct Issue: Codable {
        var id: Int
        var nodeID: String
        var url: URL
        var htmlURL: URL
        var number: Int
        var title: String
        var user: User?
        var labels: [Label]
        var state: State
        var locked: Bool
        var assignee: User?
        var assignees: [User]?
        var milestone: Milestone?
        var comments: Int
        var createdAt: Date
        var updatedAt: Date
        var closedAt: Date?
        var body: String?
        var draft: Bool?
        var reactions: Reactions?
        var activeLockReason: String?
        var stateReason: String?

        enum CodingKeys: String, CodingKey {
            case id
            case nodeID = "node_id"
            case url
            case htmlURL = "html_url"
            case number
            case title
            case user
            case labels
            case state
            case locked
            case assignee
            case assignees
            case milestone
            case comments
            case createdAt = "created_at"
            case updatedAt = "updated_at"
            case closedAt = "closed_at"
            case body
            case draft
            case reactions
            case activeLockReason = "active_lock_reason"
            case stateReason = "state_reason"
        }
    }

    struct User: Codable {
        var login: String
        var id: Int
        var nodeID: String
        var avatarURL: URL
        var url: URL
        var htmlURL: URL
        var type: String
        var siteAdmin: Bool
        var name: String?
        var email: String?

        enum CodingKeys: String, CodingKey {
            case login
            case id
            case nodeID = "node_id"
            case avatarURL = "avatar_url"
            case url
            case htmlURL = "html_url"
            case type
            case siteAdmin = "site_admin"
            case name
            case email
        }
    }

    struct Label: Codable {
        var id: Int
        var nodeID: String
        var url: URL
        var name: String
        var description: String?
        var color: String
        var `default`: Bool

        enum CodingKeys: String, CodingKey {
            case id
            case nodeID = "node_id"
            case url
            case name
            case description
            case color
            case `default`
        }
    }

    struct Milestone: Codable {
        var id: Int
        var number: Int
        var title: String
        var description: String?
        var creator: User?
        var openIssues: Int
        var closedIssues: Int
        var createdAt: Date
        var dueOn: Date?

        enum CodingKeys: String, CodingKey {
            case id
            case number
            case title
            case description
            case creator
            case openIssues = "open_issues"
            case closedIssues = "closed_issues"
            case createdAt = "created_at"
            case dueOn = "due_on"
        }
    }

    struct Reactions: Codable {
        var url: URL
        var totalCount: Int
        var plusOne: Int
        var minusOne: Int
        var heart: Int
        var score: Double

        enum CodingKeys: String, CodingKey {
            case url
            case totalCount = "total_count"
            case plusOne = "+1"
            case minusOne = "-1"
            case heart
            case score
        }
    }

    struct State: RawRepresentable, Codable {
        var rawValue: String
    }
}
