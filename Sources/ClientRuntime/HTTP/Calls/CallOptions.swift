// What a caller may decide about calls: for a whole client when it is made, for one call with `Call.with` and
// `Call.options`.
import Foundation

/// How calls are made.
public struct CallOptions: Sendable {
    /// The time a call may take from beginning to end, retries and reading included; nil for no limit. Calls that are
    /// read as a stream have this time to begin.
    public var timeout: Duration?
    /// The time one attempt may take until status and header fields are there, connecting included; nil for no limit
    /// but the call's. An attempt that takes longer is tried again like one whose connection broke. URLSession cannot
    /// tell connecting from waiting for an answer, so with it this is the only limit that holds for connecting;
    /// `AsyncHTTPClientTransport` has one for connecting alone, in its configuration.
    public var attemptTimeout: Duration?
    /// The time that the server may send nothing while the body of its response arrives and the reader waits for it;
    /// nil for no limit. It begins with the head of the response, and anew with all bytes, also those of comments in an
    /// event stream. Afterwards a stream or download throws `TransportFailure` of the kind `timedOut`, and a call that
    /// is read as a whole is tried again like one whose connection broke. Servers may work for minutes before they send
    /// the next item.
    public var idleTimeout: Duration?
    /// Sent with every request; they win over what the operation and the credentials say.
    public var headerFields: HTTPFields
    /// Which failures are tried again, and when.
    public var retry: RetryPolicy
    /// Stands around every attempt, the first outermost.
    public var middleware: [any ClientMiddleware]
    /// The most bytes of a body that is read as a whole; more is a transport failure.
    public var maximumResponseLength: Int
    /// Used instead of the client's credentials.
    public var credentials: Credentials?
    /// The header field in which calls that are not safe to repeat, POST and PATCH above all, get a key: a UUID, new
    /// for each call and the same for its retries. With it they are retried like others, so the server has to know the
    /// field. Nil for none, `.idempotencyKey` for `Idempotency-Key`. Operations whose document declares such a
    /// parameter get a key in any case.
    public var idempotencyKeyField: HTTPField.Name?
    /// Are told of every call: logs, traces, metrics.
    public var observers: [any CallObserver]
    /// Whether items of lists that are not what the document says are left out of answers, which otherwise cannot be
    /// read at all. `Response.skippedItems` has each of them, and observers are told. Items of streams, and lists by
    /// which the alternatives of a union are told apart, are left out in no case.
    public var skipsUnreadableItems: Bool
    /// The header fields in which servers say what they call a request, the first that is there counts.
    public var requestIDFields: [HTTPField.Name]
    /// How streams go on after their connection broke; nil for streams that throw then.
    public var streamReconnection: StreamReconnection?

    /// `X-Request-ID` and its usual relatives.
    public static let standardRequestIDFields = [
        "X-Request-ID", "Request-ID", "X-Correlation-ID", "X-Amzn-RequestId", "X-Amz-Request-ID", "X-MS-Request-ID",
        "X-Trace-ID", "CF-Ray",
    ].compactMap { HTTPField.Name($0) }

    /// 60 seconds, two retries, at most 1 GiB.
    public init(
        timeout: Duration? = .seconds(60),
        attemptTimeout: Duration? = nil,
        idleTimeout: Duration? = nil,
        headerFields: HTTPFields = HTTPFields(),
        retry: RetryPolicy = RetryPolicy(),
        middleware: [any ClientMiddleware] = [],
        maximumResponseLength: Int = 1 << 30,
        credentials: Credentials? = nil,
        idempotencyKeyField: HTTPField.Name? = nil,
        observers: [any CallObserver] = [],
        skipsUnreadableItems: Bool = false,
        requestIDFields: [HTTPField.Name] = Self.standardRequestIDFields,
        streamReconnection: StreamReconnection? = nil
    ) {
        self.timeout = timeout
        self.attemptTimeout = attemptTimeout
        self.idleTimeout = idleTimeout
        self.headerFields = headerFields
        self.retry = retry
        self.middleware = middleware
        self.maximumResponseLength = maximumResponseLength
        self.credentials = credentials
        self.idempotencyKeyField = idempotencyKeyField
        self.observers = observers
        self.skipsUnreadableItems = skipsUnreadableItems
        self.requestIDFields = requestIDFields
        self.streamReconnection = streamReconnection
    }
}

extension CallOptions: CustomReflectable {
    /// Without the values of header fields, which may be secrets.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "timeout": timeout as Any, "attemptTimeout": attemptTimeout as Any, "idleTimeout": idleTimeout as Any,
            "headerFields": headerFields.map(\.name.rawName), "credentials": credentials as Any,
        ]
        return Mirror(self, children: children)
    }
}

/// Sees every attempt of a call, and may change it, answer it or refuse it.
public protocol ClientMiddleware: Sendable {
    /// Passes the request on with `next`, or answers by itself. What it throws is the call's transport error.
    func intercept(
        _ request: HTTPRequest,
        body: RequestBody?,
        operation: OperationRequest,
        next: @Sendable (HTTPRequest, RequestBody?) async throws -> (HTTPResponse, ResponseBody)
    ) async throws -> (HTTPResponse, ResponseBody)
}
