// Who wants to know what becomes of calls: logs, traces, metrics. Middleware stands around attempts and may change
// them; an observer sees whole calls, changes nothing and is given no secret.
import Foundation

/// Is told of every call: when it begins, what each attempt came to, how it ended.
///
/// This makes a span of swift-distributed-tracing of each call; metrics are recorded the same way:
///
///     struct CallSpans: CallObserver {
///         func callBegins(_ call: ObservedCall) -> (@Sendable (CallEvent) -> Void)? {
///             let span = startSpan(call.operation, ofKind: .client)
///             return { event in
///                 guard case .end(let outcome, _, _) = event else { return }
///                 if case .status(let status) = outcome { span.attributes["http.response.status_code"] = status.code }
///                 if case .failure(let error) = outcome { span.recordError(error) }
///                 span.end()
///             }
///         }
///     }
///
/// It is called before anything is sent, in the caller's task; events come from other tasks, in order. A context that
/// has to travel in header fields is put there by a `ClientMiddleware`, which runs in the task-local context of the
/// caller.
public protocol CallObserver: Sendable {
    /// A call begins. What is returned is told what becomes of it; nil to hear no more of this call.
    func callBegins(_ call: ObservedCall) -> (@Sendable (CallEvent) -> Void)?
}

/// A call that begins.
public struct ObservedCall: Sendable {
    /// The API's name.
    public let api: String
    /// The operation's ID in the document.
    public let operationID: String
    /// Method and path template, as in `GET /pets/{id}`; never more of them than the document has.
    public let operation: String
    /// Where the request goes, secrets masked.
    public let url: String
}

/// An event in the course of a call.
public enum CallEvent: Sendable {
    /// An attempt is over. `pause` is the time until the next one, nil when there is none.
    case attempt(number: Int, CallOutcome, duration: Duration, pause: Duration?)
    /// The body of a response does not match the document at `path`, as in `body[0].wallet.balance`; `found` includes
    /// an excerpt of the body. If `isSkipped` is true, an item of a list or stream is left out; otherwise the call or
    /// stream throws. In a stream, `path` is the position of the item and the path inside it, as in
    /// `event 3 (event: ping): amount` or `line 12: amount`; such events follow `end`, because the stream is read
    /// later.
    case unreadable(path: String, expected: String, found: String, isSkipped: Bool)
    /// The response declares this unknown label as the encoding of its text, which is decoded as UTF-8.
    case unknownCharset(String)
    /// The call is over: the response is read or, when it is read as a stream, has begun. Nothing follows but
    /// `unreadable` items of a stream.
    case end(CallOutcome, attempts: Int, duration: Duration)
}

/// The outcome of an attempt or a call.
public enum CallOutcome: Sendable {
    /// The server responded.
    case status(HTTPResponse.Status)
    /// There is no response: a `TransportFailure`, an `OAuthFailure`, a `CancellationError`, or what a middleware or a
    /// credential provider threw.
    case failure(any Error)

    init(_ result: Result<HTTPResponse, any Error>) {
        switch result {
        case .success(let response): self = .status(response.status)
        case .failure(let error): self = .failure(error)
        }
    }
}

/// A call under observation.
final class CallObservation: Sendable {
    private let listeners: [@Sendable (CallEvent) -> Void]
    private let start = ContinuousClock.now
    private let state = Locked((attempts: 0, isOver: false))

    init(_ listeners: [@Sendable (CallEvent) -> Void]) { self.listeners = listeners }

    func attempt(_ outcome: CallOutcome, since start: ContinuousClock.Instant, pause: Duration?) {
        let number = state.withLock { state -> Int? in
            state.attempts += 1
            return state.isOver ? nil : state.attempts
        }
        // A call that was given up may have an attempt that does not know it yet.
        guard let number else { return }
        tell(.attempt(number: number, outcome, duration: start.duration(to: .now), pause: pause))
    }

    func unreadable(_ failure: CallDecodingFailure, isSkipped: Bool) {
        unreadable(path: failure.path, expected: failure.expected, found: failure.found, isSkipped: isSkipped)
    }

    func unreadable(path: String, expected: String, found: String, isSkipped: Bool) {
        tell(.unreadable(path: path, expected: expected, found: found, isSkipped: isSkipped))
    }

    func unknownCharset(_ label: String) { tell(.unknownCharset(label)) }

    func end(_ outcome: CallOutcome) {
        let attempts = state.withLock { state in
            state.isOver = true
            return state.attempts
        }
        tell(.end(outcome, attempts: attempts, duration: start.duration(to: .now)))
    }

    private func tell(_ event: CallEvent) {
        for listener in listeners { listener(event) }
    }
}

extension ClientCore {
    /// Tells the observers that a call begins; nil, at no cost, when nobody wants to know.
    func observation(of operation: OperationRequest, _ options: CallOptions, accept: [String]) -> CallObservation? {
        if options.observers.isEmpty { return nil }
        let call = ObservedCall(
            api: name,
            operationID: operation.id,
            operation: operation.description,
            url: (try? masked(operation, options, accept: accept))?.url ?? ""
        )
        let listeners = options.observers.compactMap { $0.callBegins(call) }
        return listeners.isEmpty ? nil : CallObservation(listeners)
    }
}
