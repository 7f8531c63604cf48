// How much a caller may still ask for, as servers say it: in the fields of the IETF draft, old and new, or in those
// that were there before it.
import Foundation

/// How much a caller may still ask for.
///
/// Read from `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10), from the forms of its
/// earlier versions (`RateLimit-Limit`, `-Remaining`, `-Reset`, and `RateLimit: limit=…`), or from `X-RateLimit-…`.
/// Where a server has several limits, this is the one of which least is left.
public struct RateLimit: Sendable, Hashable {
    /// The limit's name, if it has one.
    public var policy: String?
    /// How much is allowed in a window of time, in requests unless the server counts something else.
    public var limit: Int?
    /// How much of that is left.
    public var remaining: Int?
    /// The time until there is more.
    public var reset: Duration?

    /// Nil when the fields say nothing.
    init?(_ fields: HTTPFields, now: Date) {
        let policies = Self.items(fields, "RateLimit-Policy")
        let current = Self.items(fields, "RateLimit")
        if let draft = Self.draft(current, policies) {
            self = draft
            return
        }
        let first = policies.first?.name
        for prefix in ["RateLimit-", "X-RateLimit-", "X-Rate-Limit-"] {
            let texts = ["Limit", "Remaining", "Reset"].map { Self.items(fields, prefix + $0).first?.name }
            if texts.allSatisfy({ $0 == nil }) { continue }
            limit = (texts[0] ?? first).flatMap { Int($0) }
            remaining = texts[1].flatMap { Int($0) }
            reset = texts[2].flatMap { Self.time($0, now: now) }
            return
        }
        return nil
    }

    private init() {}

    /// The forms in which one field says everything.
    private static func draft(_ current: [Item], _ policies: [Item]) -> Self? {
        // Version 7: `limit=100, remaining=50, reset=30`.
        if current.contains(where: { $0.name == "remaining" && $0.value != nil }) {
            var all = Self()
            func number(_ name: String) -> Int? { current.first { $0.name == name }?.value.flatMap { Int($0) } }
            (all.limit, all.remaining) = (number("limit"), number("remaining"))
            all.reset = number("reset").flatMap(seconds)
            return all
        }
        // Since version 8: `"default";r=50;t=30`, with the limit in the policy of that name.
        let limits = current.compactMap { item -> Self? in
            guard let remaining = item.parameters["r"].flatMap({ Int($0) }) else { return nil }
            var limit = Self()
            limit.policy = item.name
            limit.remaining = remaining
            limit.reset = item.parameters["t"].flatMap { Int($0) }.flatMap(seconds)
            limit.limit = policies.first { $0.name == item.name }?.parameters["q"].flatMap { Int($0) }
            return limit
        }
        return limits.min { ($0.remaining ?? 0) < ($1.remaining ?? 0) }
    }

    /// Seconds, or, in the fields that were there first, a moment in seconds or milliseconds since 1970.
    private static func time(_ text: String, now: Date) -> Duration? {
        guard let number = Double(text), number >= 0, number < 1e15 else { return nil }
        if number < 1e9 { return .milliseconds(Int64(number * 1000)) }
        let moment = number < 1e12 ? number : number / 1000
        return .milliseconds(Int64(max(0, moment - now.timeIntervalSince1970) * 1000))
    }

    private static func seconds(_ count: Int) -> Duration? { count >= 0 ? .seconds(count) : nil }

    /// A member of a list of structured fields (RFC 9651), as far as these fields use them.
    private struct Item {
        var name: String
        var value: String?
        var parameters: [String: String] = [:]
    }

    /// The members of a field; at most 16. A comma or semicolon in a quoted name is not expected.
    private static func items(_ fields: HTTPFields, _ name: String) -> [Item] {
        guard let fieldName = HTTPField.Name(name), let text = fields[fieldName] else { return [] }
        return text.split(separator: ",").prefix(16).compactMap { member in
            var parts = member.split(separator: ";").map { pair in
                pair.split(separator: "=", maxSplits: 1).map {
                    $0.trimmingCharacters(in: .whitespaces.union(["\""]))
                }
            }.filter { !$0.isEmpty }
            if parts.isEmpty { return nil }
            let first = parts.removeFirst()
            var item = Item(name: first[0], value: first.count > 1 ? first[1] : nil)
            for pair in parts.prefix(16) where pair.count == 2 { item.parameters[pair[0]] = pair[1] }
            return item
        }
    }
}
