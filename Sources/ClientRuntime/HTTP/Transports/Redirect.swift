// Redirects, followed by us for every transport, because only here it is certain what goes along to another host.
import Foundation

/// Sends a request, then what its answer redirects to, at most `maximum` times; a redirect that is not followed is the
/// answer.
package func followingRedirects(
    _ request: HTTPRequest,
    body: RequestBody?,
    atMost maximum: Int,
    send: (HTTPRequest, RequestBody?) async throws -> (HTTPResponse, ResponseBody)
) async throws -> (HTTPResponse, ResponseBody) {
    var request = request
    var body = body
    var redirects = 0
    while true {
        let (response, responseBody) = try await send(request, body)
        guard redirects < maximum, let next = Redirect(of: request, body: body, response: response) else {
            return (response, responseBody)
        }
        redirects += 1
        request = next.request
        body = next.body
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
    package var url: URL? { URL(string: "\(scheme ?? "https")://\(authority ?? "")\(path ?? "/")") }

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
