// What a caller may decide about calls: for a whole client when it is made, for one call with `Call.with` and
// `Call.options`.
import Foundation

/// How calls are made.
public struct CallOptions: Sendable {
    /// The time a call may take from beginning to end, retries and reading included; nil for no limit. Calls that are
    /// read as a stream have this time to begin.
    public var timeout: Duration?
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

    /// 60 seconds, two retries, at most 1 GiB.
    public init(
        timeout: Duration? = .seconds(60),
        headerFields: HTTPFields = HTTPFields(),
        retry: RetryPolicy = RetryPolicy(),
        middleware: [any ClientMiddleware] = [],
        maximumResponseLength: Int = 1 << 30,
        credentials: Credentials? = nil
    ) {
        self.timeout = timeout
        self.headerFields = headerFields
        self.retry = retry
        self.middleware = middleware
        self.maximumResponseLength = maximumResponseLength
        self.credentials = credentials
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
