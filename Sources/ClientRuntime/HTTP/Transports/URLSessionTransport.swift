// The transport clients use unless they are given another: URLSession, on Apple systems and, with FoundationNetworking,
// everywhere else. Bodies are streamed both ways, letting go of a response closes its connection, and redirects are
// followed here, because only here it is certain what goes along to another host.
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends requests with URLSession.
///
/// Without a configuration of one's own, all clients share one session that keeps no cookies, no cache and no
/// credentials. Response bodies are held back on Apple systems when they are read too slowly; FoundationNetworking
/// cannot pause a transfer, so elsewhere they are kept in memory.
public struct URLSessionTransport: ClientTransport {
    private let session: SessionBox
    private let maximumRedirects: Int

    /// The shared session; follows at most 20 redirects.
    public init() {
        session = .shared
        maximumRedirects = 20
    }

    /// A session of one's own, closed when the last transport that uses it is gone. With `maximumRedirects` 0 redirects
    /// are answers like any other.
    public init(configuration: URLSessionConfiguration, maximumRedirects: Int = 20) {
        session = SessionBox(configuration)
        self.maximumRedirects = maximumRedirects
    }

    /// No cookies, no cache, no stored credentials, and no time limit but the call's.
    public static var standardConfiguration: URLSessionConfiguration { SessionBox.standardConfiguration() }

    /// Sends a request and follows redirects.
    public func send(
        _ request: HTTPRequest,
        body: RequestBody?,
        timeout: Duration?
    ) async throws -> (HTTPResponse, ResponseBody) {
        var request = request
        var body = body
        var redirects = 0
        while true {
            let (response, responseBody) = try await session.send(request, body: body, timeout: timeout)
            guard redirects < maximumRedirects,
                let next = Redirect(of: request, body: body, response: response)
            else { return (response, responseBody) }
            redirects += 1
            request = next.request
            body = next.body
        }
    }
}

/// Where a redirect leads, and what goes along (RFC 9110 section 15.4).
struct Redirect {
    var request: HTTPRequest
    var body: RequestBody?

    /// Nil when the response is no redirect, or one that is not followed: to something that is not HTTP, from https to
    /// http, or with a body that cannot be sent again.
    init?(of request: HTTPRequest, body: RequestBody?, response: HTTPResponse) {
        let code = response.status.code
        guard [301, 302, 303, 307, 308].contains(code), let location = response.headerFields[.location],
            let base = request.url, let url = URL(string: location, relativeTo: base)?.absoluteURL,
            let address = try? ServerAddress(url), !(base.scheme == "https" && address.scheme == "http")
        else { return nil }
        var next = request
        next.scheme = address.scheme
        next.authority = address.authority
        next.path = url.target
        let becomesGet = code == 303 && request.method != .head || code <= 302 && request.method == .post
        if becomesGet {
            next.method = .get
            for name in Self.contentFields { next.headerFields[name] = nil }
        } else if let body, !body.isReplayable {
            return nil
        }
        if address.scheme != request.scheme || address.authority.lowercased() != request.authority?.lowercased() {
            // To another host goes only what is known to be harmless: any other field may hold a secret.
            next.headerFields = HTTPFields(next.headerFields.filter { Self.harmlessFields.contains($0.name) })
        }
        self.request = next
        self.body = becomesGet ? nil : body
    }

    private static let contentFields: [HTTPField.Name] = [
        .contentType, .contentLength, .contentEncoding, .contentLanguage, .contentLocation,
    ]
    private static let harmlessFields: Set<HTTPField.Name> = [
        .accept, .acceptLanguage, .acceptEncoding, .userAgent, .range, .ifModifiedSince, .ifNoneMatch, .contentType,
        .contentLength, .contentEncoding, .contentLanguage,
    ]
}

extension HTTPRequest {
    /// The whole address.
    var url: URL? { URL(string: "\(scheme ?? "https")://\(authority ?? "")\(path ?? "/")") }

    /// A request of a whole address.
    init(_ method: Method, _ url: URL) throws(CallFault) {
        let address = try ServerAddress(url)
        self.init(method: method, scheme: address.scheme, authority: address.authority, path: url.target)
    }
}

extension URL {
    /// Path and query as they stand in a request.
    fileprivate var target: String {
        let parts = URLComponents(url: self, resolvingAgainstBaseURL: true)
        let path = parts?.percentEncodedPath ?? ""
        return (path.isEmpty ? "/" : path) + (parts?.percentEncodedQuery.map { "?" + $0 } ?? "")
    }
}
