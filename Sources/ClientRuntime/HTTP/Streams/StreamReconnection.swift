// Resumption of streams whose connection broke, if the caller asks for it: with the ID of the last event, so that the
// server continues after it, or from the beginning if the stream has returned nothing yet. In every other case the
// stream ends with the error, since events could be lost or repeated.
import Foundation

/// A policy for resuming a stream whose connection breaks.
///
///     let feed = client.prices().with(streamReconnection: StreamReconnection())
///     for try await price in try await feed.elements { show(price) }
///
/// The request is sent again with the field `Last-Event-ID` if the last event that the stream returned has an ID, and
/// without the field if the stream has returned nothing yet and the method is safe. Otherwise the stream throws. If the
/// server starts from the beginning instead of continuing, the stream throws as well; if the server repeats the last
/// event, the stream returns it only once. The stream ends when the server ends it or responds with 204.
public struct StreamReconnection: Sendable, Hashable {
    /// The number of attempts to reconnect before the stream throws. An event restarts the count, and so does a
    /// connection that lasts longer than `maximumDelay`.
    public var maximumAttempts: Int
    /// The pause before the first attempt to reconnect, unless the server sends another with `retry:`. The pause
    /// doubles with each consecutive attempt.
    public var delay: Duration
    /// The upper limit of the pause, including pauses that the server asks for.
    public var maximumDelay: Duration
    /// A Boolean value that is true to reconnect also after the server has ended the stream, as browsers do. Then a
    /// response with 204 ends it.
    public var reconnectsAfterEnd: Bool
    /// A Boolean value that is true to also resend requests with methods that are not safe, such as POST. The server
    /// must continue the work of the first request when it receives the ID, and must not start it again.
    public var includesUnsafeMethods: Bool

    /// Creates a policy. By default, it allows five attempts for safe methods; the pause grows from at most one second
    /// to at most 30.
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

    /// Returns the pause before an attempt; `attempt` counts from 0.
    func pause(attempt: Int, retry: Duration?, random: Double) -> Duration {
        var longest = min(retry ?? delay, maximumDelay)
        for _ in 0..<attempt where longest < maximumDelay { longest += longest }
        longest = min(longest, maximumDelay)
        // Random pauses keep clients from reconnecting at once; none is shorter than the server asks for.
        let shortest = min(retry ?? longest * 0.5, longest)
        return shortest + (longest - shortest) * random
    }
}

extension OperationCall {
    /// Returns the same call with another policy for resuming its stream; nil to not resume it.
    public func with(streamReconnection: StreamReconnection?) -> Self {
        var options = call.effectiveOptions
        options.streamReconnection = streamReconnection
        return self.options(options)
    }

    /// Returns the same call with another idle timeout; nil for no limit. See `CallOptions.idleTimeout`.
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

/// The progress of a stream's reader over all connections of the stream. Only one reader uses it at a time.
final class StreamProgress {
    /// The most IDs that are remembered, and the most bytes of one that is sent.
    private static let limit = 1024

    /// The ID after which the stream continues, if the server sent one.
    private(set) var lastEventID: String?
    /// The pause that the server asked for last.
    var retry: Duration?
    /// A Boolean value that is true if the stream has returned items that come after `lastEventID`.
    private(set) var isAhead = false
    /// The number of consecutive connections without an event.
    fileprivate(set) var attempts = 0
    fileprivate var attemptStart = ContinuousClock.now
    private let observation: CallObservation?
    /// A Boolean value that is true if the stream has returned any item.
    private var hasItems = false
    private var lastEvent: ServerSentEvent?
    /// The first ID and the latest ones, to detect a server that starts from the beginning.
    private var seen: [String] = []
    private var nextSlot = 1
    /// A Boolean value that is true if no new event has arrived since the stream was reconnected.
    private var isResuming = false

    init(_ observation: CallObservation?) { self.observation = observation }

    /// Takes an ID that came without an event.
    func take(_ id: String?) {
        lastEventID = id.flatMap { $0.isEmpty ? nil : $0 }
        // Without an ID the stream cannot be continued.
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
    /// - Throws: `TransportFailure` if the server starts from the beginning
    func admit(_ event: ServerSentEvent, hasOwnID: Bool) throws -> Bool {
        // An event without an item may be repeated without harm.
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

/// The parameters for repeating the call of a stream.
struct StreamResumption: Sendable {
    let policy: StreamReconnection
    let retry: RetryPolicy
    let request: (method: HTTPRequest.Method, isReplayable: Bool)
    /// Repeats the call with an additional field; returns nil if the server responds with 204.
    let open: @Sendable (HTTPField?) async throws -> ResponseBody?

    /// RFC 9110 section 9.2.1, and `QUERY`.
    private static let safeMethods: Set<HTTPRequest.Method> = [.get, .head, .options, .trace, .query]

    /// Makes the call again.
    /// - Parameter error: the error that ended the connection; nil if the server ended the stream
    /// - Returns: the body that continues the stream; nil if there is nothing more
    /// - Throws: the error if the stream cannot continue, or the error of the last attempt
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

    /// Returns true if repeating the call may succeed.
    private func mayHeal(_ error: any Error) -> Bool {
        switch error {
        case let error as TransportFailure: error.isTransient
        case let error as any ReconnectionFailure: error.mayHeal(retry)
        default: false
        }
    }
}

/// An error of a call with any type of failures.
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
    /// Returns the parameters for repeating the call of a stream; nil if the options do not allow it.
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
