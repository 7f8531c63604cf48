// The transport clients use unless they are given another: URLSession, on Apple systems and, with FoundationNetworking,
// everywhere else. Bodies are streamed both ways, and letting go of a response closes its connection.
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends requests with URLSession.
///
/// Without a configuration of one's own, all clients share one session that keeps no cookies, no cache and no
/// credentials. Response bodies are held back on Apple systems when they are read too slowly; FoundationNetworking
/// cannot pause a transfer, so elsewhere what is not read yet waits in a temporary file, and bodies that are streams
/// are sent from one. FoundationNetworking also ends the process when a response has trailer fields, or ends in the
/// middle of its head: with servers that may do so, use `AsyncHTTPClientTransport` there. Nowhere is there a time limit
/// for connecting alone; `CallOptions.attemptTimeout` limits the time until the head of the response arrives.
public struct URLSessionTransport: ClientTransport {
    private let session: SessionBox
    private let maximumRedirects: Int

    /// The shared session; follows at most 20 redirects.
    public init() {
        session = .shared
        maximumRedirects = 20
    }

    /// A session of one's own, closed when the last transport that uses it is gone. With `maximumRedirects` 0 redirects
    /// are responses like any other.
    public init(configuration: URLSessionConfiguration, maximumRedirects: Int = 20) {
        session = SessionBox(configuration)
        self.maximumRedirects = maximumRedirects
    }

    #if !canImport(FoundationNetworking)
    /// A session that shows a client certificate to servers that ask for one: a `URLCredential` of an identity of the
    /// keychain and its certificates. FoundationNetworking knows no such credential; with it, client certificates need
    /// `AsyncHTTPClientTransport`.
    public init(
        configuration: URLSessionConfiguration = Self.standardConfiguration,
        clientCertificate: URLCredential,
        maximumRedirects: Int = 20
    ) {
        session = SessionBox(configuration, clientCertificate: clientCertificate)
        self.maximumRedirects = maximumRedirects
    }
    #endif

    /// No cookies, no cache, no stored credentials, and no time limit but the call's.
    public static var standardConfiguration: URLSessionConfiguration { SessionBox.standardConfiguration() }

    /// Sends a request and follows redirects.
    public func send(
        _ request: HTTPRequest,
        body: RequestBody?,
        timeout: Duration?
    ) async throws -> (HTTPResponse, ResponseBody) {
        try await followingRedirects(request, body: body, atMost: maximumRedirects) { request, body in
            try await session.send(request, body: body, timeout: timeout)
        }
    }
}
