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
    /// tell connecting from waiting for a response, so with it this is the only limit that holds for connecting;
    /// `AsyncHTTPClientTransport` has one for connecting alone, in its configuration.
    public var attemptTimeout: Duration?
    /// The longest time that the reader of a response's body waits for its next bytes; nil for no limit. The time
    /// starts with the head of the response and restarts with every byte, including those of comments in an event
    /// stream. When it has passed, a stream or download throws a `TransportFailure` of the kind `timedOut`, and a call
    /// that is read as a whole is tried again like one whose connection broke. Some servers work for minutes before
    /// they send the next item.
    public var idleTimeout: Duration?
    /// Header fields sent with every request; they override those of the operation and the credentials.
    public var headerFields: HTTPFields
    /// Which failures are tried again, and when.
    public var retry: RetryPolicy
    /// The middleware that wraps every attempt, the outermost first.
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
    /// Observers of every call, for logs, traces and metrics.
    public var observers: [any CallObserver]
    /// A Boolean value that is true to leave out list items that do not match the document; otherwise such an item
    /// makes the whole response an error. `Response.skippedItems` contains the items that are left out, and each is
    /// reported to observers. Items of streams, and items of lists that discriminate a union, are never left out.
    public var skipsUnreadableItems: Bool
    /// The header fields that may contain the server's ID for a request, in order of precedence.
    public var requestIDFields: [HTTPField.Name]
    /// The policy for resuming streams whose connection breaks; nil to throw instead.
    public var streamReconnection: StreamReconnection?

    /// `X-Request-ID` and similar header fields.
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

/// A type that intercepts every attempt of a call, and may change the request, respond to it or throw.
public protocol ClientMiddleware: Sendable {
    /// Passes the request on with `next`, or returns a response itself. An error it throws is the call's transport
    /// error.
    func intercept(
        _ request: HTTPRequest,
        body: RequestBody?,
        operation: OperationRequest,
        next: @Sendable (HTTPRequest, RequestBody?) async throws -> (HTTPResponse, ResponseBody)
    ) async throws -> (HTTPResponse, ResponseBody)
}
