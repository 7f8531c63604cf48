// Retries of failed attempts: only of requests that are safe to repeat, only after transient failures, with random
// pauses that grow, and never so often that a struggling server gets more calls than a healthy one.
import Foundation

/// A policy that determines which failed attempts are retried, and when.
public struct RetryPolicy: Sendable {
    /// The maximum number of retries of a call; 0 for none.
    public var maximumRetries: Int
    /// The longest first pause; it doubles with every retry. The pause is chosen at random between nothing and that
    /// ("full jitter"), so that clients that failed together do not come back together.
    public var baseDelay: Duration
    /// The upper limit of the pause.
    public var maximumDelay: Duration
    /// A `Retry-After` (RFC 9110 section 10.2.3) longer than this ends the call with that response.
    public var maximumRetryAfter: Duration
    /// The statuses that are retried. A failure with `x-should-retry: true` is retried whatever its status, and one
    /// with `x-should-retry: false` is never retried.
    public var statuses: Set<Int>
    /// The methods that are safe to repeat. A request with an idempotency key is, too.
    public var methods: Set<HTTPRequest.Method>

    /// RFC 9110 section 9.2.2, and `QUERY`.
    public static let idempotentMethods: Set<HTTPRequest.Method> = [
        .get, .head, .put, .delete, .options, .trace, .query,
    ]

    /// The methods that are safe because they request no change on the server (RFC 9110 section 9.2.1), and `QUERY`.
    static let safeMethods: Set<HTTPRequest.Method> = [.get, .head, .options, .trace, .query]

    /// 408, 425, 429, and all statuses from 500 to 599 except 501 and 505, which are not transient.
    public static let standardStatuses = Set([408, 425, 429] + Array(500...599)).subtracting([501, 505])

    /// Chooses a number between 0 and 1.
    var random: @Sendable () -> Double = { Double.random(in: 0...1) }
    /// Waits.
    var sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

    /// Two retries after at most 0.5 and 1 seconds, or after what the server asks for up to a minute.
    public init(
        maximumRetries: Int = 2,
        baseDelay: Duration = .milliseconds(500),
        maximumDelay: Duration = .seconds(8),
        maximumRetryAfter: Duration = .seconds(60),
        statuses: Set<Int> = Self.standardStatuses,
        methods: Set<HTTPRequest.Method> = Self.idempotentMethods
    ) {
        self.maximumRetries = maximumRetries
        self.baseDelay = baseDelay
        self.maximumDelay = maximumDelay
        self.maximumRetryAfter = maximumRetryAfter
        self.statuses = statuses
        self.methods = methods
    }

    /// Every call is made once.
    public static var never: Self { Self(maximumRetries: 0) }

    /// Whether a request may be sent twice at all.
    func allows(_ request: HTTPRequest, body: RequestBody?, keyFields: [HTTPField.Name?]) -> Bool {
        guard body?.isReplayable ?? true else { return false }
        return methods.contains(request.method)
            || keyFields.contains { field in field.map { request.headerFields[$0] != nil } ?? false }
    }

    /// The pause before a retry, or nil when the failure is final. `attempt` counts from 0.
    func delay(after outcome: Result<HTTPResponse, any Error>, attempt: Int, now: Date = Date()) -> Duration? {
        guard attempt < maximumRetries else { return nil }
        switch outcome {
        case .success(let response):
            let advice = response.status.code >= 400 ? response.headerFields.retryAdvice : nil
            guard advice ?? statuses.contains(response.status.code) else { return nil }
            if let text = response.headerFields[.retryAfter], let wait = RetryAfter.duration(text, now: now) {
                return wait <= maximumRetryAfter ? wait : nil
            }
            // Who has used up what is allowed need not come back before there is more.
            if response.status.code == 429, let limit = RateLimit(response.headerFields, now: now),
                limit.remaining == 0, let wait = limit.reset
            {
                return wait <= maximumRetryAfter ? wait : nil
            }
        case .failure(let error as TransportFailure): guard error.isTransient else { return nil }
        case .failure(let error as OAuthFailure): guard statuses.contains(error.status.code) else { return nil }
        case .failure: return nil
        }
        var longest = baseDelay
        for _ in 0..<attempt where longest < maximumDelay { longest += longest }
        return min(longest, maximumDelay) * random()
    }
}

extension HTTPFields {
    /// The value of `x-should-retry`; nil if the field is missing or invalid.
    fileprivate var retryAdvice: Bool? {
        guard let name = HTTPField.Name("x-should-retry") else { return nil }
        return switch self[name]?.trimmingCharacters(in: .whitespaces).lowercased() {
        case "true": true
        case "false": false
        default: nil
        }
    }
}

extension HTTPField.Name {
    /// `Idempotency-Key`, by which a server knows a repeated request (draft-ietf-httpapi-idempotency-key-header).
    public static var idempotencyKey: Self { Self("Idempotency-Key")! }
}

/// Reads `Retry-After` fields.
enum RetryAfter {
    /// The pause a field asks for: a number of seconds, or the time until a date (RFC 9110 sections 10.2.3 and 5.6.7).
    static func duration(_ text: String, now: Date) -> Duration? {
        let text = text.trimmingCharacters(in: .whitespaces)
        if let seconds = Double(text), seconds.isFinite {
            return seconds >= 0 && seconds < 1e9 ? .milliseconds(Int64(seconds * 1000)) : nil
        }
        guard let date = date(text) else { return nil }
        return .milliseconds(Int64(max(0, date.timeIntervalSince(now)) * 1000))
    }

    /// An HTTP date in any of its three forms, as in `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`
    /// and `Sun Nov  6 08:49:37 1994`.
    static func date(_ text: String) -> Date? {
        var words = text.split { " ,-:".contains($0) }.map(String.init)
        if words.last == "GMT" { words.removeLast() }
        guard words.count == 7 else { return nil }
        if Int(words[1]) == nil { words = [words[0], words[2], words[1], words[6], words[3], words[4], words[5]] }
        guard let day = Int(words[1]), let month = months.firstIndex(of: words[2].lowercased()),
            var year = Int(words[3]),
            let hour = Int(words[4]), let minute = Int(words[5]), let second = Int(words[6]),
            1...31 ~= day, 0...23 ~= hour, 0...59 ~= minute, 0...60 ~= second, 0...9999 ~= year
        else { return nil }
        if year < 100 { year += year < 70 ? 2000 : 1900 }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
        return calendar.date(
            from: DateComponents(year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second)
        )
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
}

/// A client's allowance for retries: every retry takes one, every answered call gives a tenth back, up to ten. When a
/// server is down, a client soon calls it no more often than it would without retries.
final class RetryBudget: Sendable {
    private let tokens = Locked(10.0)

    func take() -> Bool {
        tokens.withLock { tokens in
            guard tokens >= 1 else { return false }
            tokens -= 1
            return true
        }
    }

    func giveBack() {
        tokens.withLock { $0 = Swift.min(10, $0 + 0.1) }
    }
}
