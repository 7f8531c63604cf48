// Streams that go on after their connection broke, where the caller asks for it: with the ID of the last event, so that
// the server continues after it, or from the beginning when nothing has been handed out. In every other case the
// stream ends with the error, since it would be short or have events twice.
import Foundation

/// How a stream goes on after its connection broke.
///
///     let feed = client.prices().with(streamReconnection: StreamReconnection())
///     for try await price in try await feed.elements { show(price) }
///
/// The request is sent again with the field `Last-Event-ID` if the last event that was handed out has an ID, and
/// without it if nothing has been handed out and the method is safe. Otherwise the stream throws. If the server begins
/// anew instead of continuing, the stream throws as well; if it repeats the last event, that is handed out once. The
/// stream ends when the server ends it or responds with 204.
public struct StreamReconnection: Sendable, Hashable {
    /// How many connections in a row may break without an event, each within `maximumDelay`, before the stream throws.
    public var maximumAttempts: Int
    /// The pause before a connection is made again, until the server asks for another with `retry:`. It doubles with
    /// each attempt in a row.
    public var delay: Duration
    /// What the pause does not grow beyond, whatever the server asks for.
    public var maximumDelay: Duration
    /// Whether a connection is also made again when the server has ended the stream, as browsers do; then only 204 ends
    /// it.
    public var reconnectsAfterEnd: Bool
    /// Whether requests of methods that are not safe, such as POST, are sent again as well. This needs a server that
    /// continues the work of the first request when it is given the ID, and does not do it twice.
    public var includesUnsafeMethods: Bool

    /// Five attempts, after one second and at most 30, of safe methods.
    public init(
        maximumAttempts: Int = 5,
        delay: Duration = .seconds(1),
        maximumDelay: Duration = .seconds(30),
        reconnectsAfterEnd: Bool = false,
        includesUnsafeMethods: Bool = false
    ) {
        self.maximumAttempts = maximumAttempts
        self.delay = delay
        self.maximumDelay = maximumDelay
        self.reconnectsAfterEnd = reconnectsAfterEnd
        self.includesUnsafeMethods = includesUnsafeMethods
    }

    /// The pause before an attempt, which counts from 0.
    func pause(attempt: Int, retry: Duration?, random: Double) -> Duration {
        var longest = min(retry ?? delay, maximumDelay)
        for _ in 0..<attempt where longest < maximumDelay { longest += longest }
        longest = min(longest, maximumDelay)
        // Clients that lost their connections together do not come back together; none comes before it may.
        let shortest = min(retry ?? longest * 0.5, longest)
        return shortest + (longest - shortest) * random
    }
}

extension OperationCall {
    /// The same call, whose stream goes on after its connection broke; nil for one that does not.
    public func with(streamReconnection: StreamReconnection?) -> Self {
        var options = call.effectiveOptions
        options.streamReconnection = streamReconnection
        return self.options(options)
    }

    /// The same call with another time that the server may be silent while its body arrives; nil for no limit.
    public func with(idleTimeout: Duration?) -> Self {
        var options = call.effectiveOptions
        options.idleTimeout = idleTimeout
        return self.options(options)
    }
}

extension HTTPField.Name {
    /// `Last-Event-ID` (WHATWG HTML, section 9.2.4).
    static let lastEventID = Self("Last-Event-ID")!
}

/// How far the reader of a stream has come, over all its connections. One reader uses it at a time.
final class StreamProgress {
    /// The most IDs that are remembered, and the most bytes of one that is sent.
    private static let limit = 1024

    /// The ID to go on after, if the server gave one.
    private(set) var lastEventID: String?
    /// The pause that the server asked for last.
    var retry: Duration?
    /// Whether items have been handed out that `lastEventID` does not include.
    private(set) var isAhead = false
    /// How many connections in a row brought nothing.
    fileprivate(set) var attempts = 0
    fileprivate var attemptStart = ContinuousClock.now
    private let observation: CallObservation?
    /// Whether any item has been handed out.
    private var hasItems = false
    private var lastEvent: ServerSentEvent?
    /// The first ID, and the last ones, to notice when a server begins anew.
    private var seen: [String] = []
    private var nextSlot = 1
    /// Whether nothing new has come since the connection was made again.
    private var isResuming = false

    init(_ observation: CallObservation?) { self.observation = observation }

    /// Takes an ID that came without an event.
    func take(_ id: String?) {
        lastEventID = id.flatMap { $0.isEmpty ? nil : $0 }
        // Without an ID there is nothing to go on after.
        isAhead = lastEventID == nil && hasItems
    }

    /// Takes an item that has no ID.
    func noteItem() {
        isAhead = true
        hasItems = true
        attempts = 0
    }

    /// Takes an event.
    /// - Returns: false for an event that was handed out before
    /// - Throws: `TransportFailure` when the server begins anew
    func admit(_ event: ServerSentEvent, hasOwnID: Bool) throws -> Bool {
        // What carries nothing is nothing that could be there twice.
        let isEmpty = event.data.isEmpty || EventNames.isControl(event.event)
        guard hasOwnID, let id = event.id, !id.isEmpty else {
            if hasOwnID { take(nil) }
            if !isEmpty { noteItem() }
            return true
        }
        if isResuming, !isEmpty {
            if id == lastEvent?.id {
                guard event.event == lastEvent?.event, event.data == lastEvent?.data else { return accept(event, id) }
                observation?.unreadable(
                    path: "event \(event.event)",
                    expected: "the event after the last",
                    found: "the last event again",
                    isSkipped: true
                )
                return false
            }
            if seen.contains(id) {
                throw TransportFailure(
                    .connectionLost,
                    "the connection broke, and the server began the stream anew instead of continuing it"
                )
            }
        }
        if isEmpty {
            take(id)
            return true
        }
        return accept(event, id)
    }

    private func accept(_ event: ServerSentEvent, _ id: String) -> Bool {
        take(id)
        hasItems = true
        lastEvent = event
        attempts = 0
        isResuming = false
        guard id.utf8.count <= Self.limit else { return true }
        if seen.count < Self.limit {
            seen.append(id)
        } else {
            seen[nextSlot] = id
            nextSlot = nextSlot + 1 < Self.limit ? nextSlot + 1 : 1
        }
        return true
    }

    /// The field that asks the server to go on after the last event; nil when there is no ID, or none that a field can
    /// hold.
    fileprivate var field: HTTPField? {
        guard let lastEventID, lastEventID.utf8.count <= Self.limit, HTTPField.isValidValue(lastEventID) else {
            return nil
        }
        let field = HTTPField(name: .lastEventID, value: lastEventID)
        return field.value == lastEventID ? field : nil
    }

    fileprivate func beginAttempt() {
        attempts += 1
        attemptStart = .now
        isResuming = true
    }
}

/// How the call of a stream is made again.
struct StreamResumption: Sendable {
    let policy: StreamReconnection
    let retry: RetryPolicy
    let request: (method: HTTPRequest.Method, isReplayable: Bool)
    /// Makes the call again with a further field; nil when the server answers 204.
    let open: @Sendable (HTTPField?) async throws -> ResponseBody?

    /// RFC 9110 section 9.2.1, and `QUERY`.
    private static let safeMethods: Set<HTTPRequest.Method> = [.get, .head, .options, .trace, .query]

    /// Makes the call again.
    /// - Parameter error: what the connection ended with; nil when the server ended the stream
    /// - Returns: the body that goes on; nil when the server has nothing more
    /// - Throws: the error when the stream cannot go on, or what the last attempt ended with
    func body(after error: (any Error)?, _ progress: StreamProgress) async throws -> ResponseBody? {
        var error = error
        if progress.attemptStart.duration(to: .now) > policy.maximumDelay { progress.attempts = 0 }
        while true {
            if let error, !mayHeal(error) { throw error }
            let field = progress.field
            guard mayGoOn(progress, field) else {
                guard let error else { return nil }
                guard let error = error as? TransportFailure else { throw error }
                throw TransportFailure(error.kind, "\(error.message); the stream cannot go on after its last event")
            }
            guard progress.attempts < policy.maximumAttempts else {
                if let error { throw error }
                return nil
            }
            try await retry.sleep(
                policy.pause(attempt: progress.attempts, retry: progress.retry, random: retry.random())
            )
            progress.beginAttempt()
            do {
                return try await open(field)
            } catch let failure {
                error = failure
            }
        }
    }

    private func mayGoOn(_ progress: StreamProgress, _ field: HTTPField?) -> Bool {
        guard request.isReplayable, !progress.isAhead else { return false }
        let isSafe = Self.safeMethods.contains(request.method)
        if field != nil { return isSafe || policy.includesUnsafeMethods }
        return isSafe && progress.lastEventID == nil
    }

    /// Whether making the call again may help.
    private func mayHeal(_ error: any Error) -> Bool {
        switch error {
        case let error as TransportFailure: error.isTransient
        case let error as any ReconnectionFailure: error.mayHeal(retry)
        default: false
        }
    }
}

/// An error of a call, whatever its failures are.
private protocol ReconnectionFailure: Error {
    func mayHeal(_ policy: RetryPolicy) -> Bool
}

extension CallError: ReconnectionFailure {
    fileprivate func mayHeal(_ policy: RetryPolicy) -> Bool {
        switch self {
        case .transport(let error as TransportFailure): error.isTransient
        case .timeout: true
        case .failure(_, let head), .documentedStatus(let head, _), .undocumented(let head, _):
            policy.statuses.contains(head.status.code)
        default: false
        }
    }
}

extension Call {
    /// How the call is made again for a stream; nil when the caller does not want it.
    func resumption(_ head: ResponseHead, accept type: String?) -> StreamResumption? {
        guard let policy = effectiveOptions.streamReconnection else { return nil }
        return StreamResumption(
            policy: policy,
            retry: effectiveOptions.retry,
            request: (request.method, request.body?.isReplayable ?? true)
        ) { field in
            let fields = field.map { HTTPFields([$0]) } ?? HTTPFields()
            let response = try await with(headerFields: fields).stream(accept: type)
            if response.head.status == .noContent { return nil }
            let (expected, found) = (head.mediaType ?? "no media type", response.head.mediaType ?? "no media type")
            guard expected == found else {
                throw CallError<Failure>.decoding(
                    CallDecodingFailure(response.head, Data(), path: "body", expected: expected, found: found)
                )
            }
            return response.body
        }
    }
}
