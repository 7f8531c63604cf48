// The transport for servers and for Linux, where URLSession cannot hold a response back: swift-server's
// async-http-client. It exists with the package's trait `AsyncHTTPClient` only, so that nobody else builds SwiftNIO.
#if AsyncHTTPClient
import AsyncHTTPClient
import ClientRuntime
import Foundation
import NIOCore
import NIOHTTP1
import NIOHTTPCompression

/// Sends requests with async-http-client: HTTP/1.1, and HTTP/2 where the server offers it over TLS.
///
/// Bodies are streamed both ways and never kept: a response that is read slowly slows the server down, and a request's
/// body is produced no faster than the server takes it. Letting go of a response closes its connection. Redirects are
/// followed as `URLSessionTransport` follows them. Trailer fields are ignored, and so are proxy variables of the
/// environment.
public struct AsyncHTTPClientTransport: ClientTransport {
    private let client: ClientLease
    private let maximumRedirects: Int

    /// The client that all transports made this way share; follows at most 20 redirects.
    public init() {
        client = .shared
        maximumRedirects = 20
    }

    /// A client of one's own, shut down when the last transport and the last response that use it are gone. With
    /// `maximumRedirects` 0 redirects are answers like any other; what the configuration says of redirects is not used,
    /// because it would send credentials along.
    ///
    /// `timeout.connect` of the configuration limits how long connecting may take; what takes longer fails as
    /// `cannotConnect` and is tried again like that. Waiting for a free connection counts as connecting, so with more
    /// calls at once than the connection pool has connections to a host it must not be short. A client certificate, for
    /// servers that ask for one (mutual TLS), is `certificateChain` and `privateKey` of its `tlsConfiguration`.
    public init(configuration: HTTPClient.Configuration, maximumRedirects: Int = 20) {
        client = ClientLease(configuration)
        self.maximumRedirects = maximumRedirects
    }

    /// Takes compressed responses, and sets no time limit but the call's: a failed connection is the call's to retry.
    public static var standardConfiguration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(decompression: .enabled(limit: .none))
        configuration.timeout.connect = TimeAmount(longTime)
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.networkFrameworkWaitForConnectivity = false
        return configuration
    }

    /// A week. async-http-client counts waiting for a free connection as connecting, and takes nil for ten seconds.
    private static let longTime = Duration.seconds(7 * 86400)

    /// Sends a request and follows redirects.
    public func send(
        _ request: HTTPRequest,
        body: RequestBody?,
        timeout: Duration?
    ) async throws -> (HTTPResponse, ResponseBody) {
        try await followingRedirects(request, body: body, atMost: maximumRedirects) { request, body in
            try await sendOnce(request, body: body, timeout: timeout)
        }
    }

    private func sendOnce(
        _ request: HTTPRequest,
        body: RequestBody?,
        timeout: Duration?
    ) async throws -> (HTTPResponse, ResponseBody) {
        guard let url = request.url else { throw TransportFailure(.requestFailed, "the request has no valid address") }
        var outgoing = HTTPClientRequest(url: url.absoluteString)
        outgoing.method = HTTPMethod(rawValue: request.method.rawValue)
        for field in request.headerFields { outgoing.headers.add(name: field.name.rawName, value: field.value) }
        if request.headerFields[.acceptEncoding] == nil {
            outgoing.headers.add(name: "Accept-Encoding", value: "gzip, deflate")
        }
        if let body {
            let buffers = BodyBuffers(body: body, loops: Array(client.client.eventLoopGroup.makeIterator()))
            outgoing.body = .stream(buffers, length: body.length.map { .known($0) } ?? .unknown)
        }
        // The call gives up by itself; this is for whoever uses the transport without one.
        let rest = TimeAmount(Swift.min(timeout ?? Self.longTime, Self.longTime)) + .seconds(5)
        do {
            let response = try await client.client.execute(outgoing, timeout: rest)
            let reader = BodyReader(response.body, client, mayBeEmpty: response.mayLackBody(request.method))
            return (HTTPResponse(response), ResponseBody(ByteStream { { try await reader.next() } }))
        } catch {
            throw transportFailure(error)
        }
    }
}

/// Owns a client and shuts it down.
final class ClientLease: Sendable {
    static let shared = ClientLease(AsyncHTTPClientTransport.standardConfiguration)

    let client: HTTPClient

    init(_ configuration: HTTPClient.Configuration) {
        var configuration = configuration
        configuration.redirectConfiguration = .disallow
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    // The client lives until it has answered.
    deinit { client.shutdown { [client] _ in withExtendedLifetime(client) {} } }
}

/// A request's body in buffers of at most 64 KiB.
///
/// async-http-client asks for the next buffer until the connection says that it is full, and it says so on its event
/// loop. A producer that is faster than that loop would fill the memory in the meantime, so from time to time this one
/// waits until every loop has done what it was given before.
private struct BodyBuffers: AsyncSequence, Sendable {
    let body: RequestBody
    let loops: [any EventLoop]

    struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var chunks: ByteStream.AsyncIterator
        fileprivate let loops: [any EventLoop]
        private var rest = Data()
        private var unsettled = 0

        fileprivate init(_ chunks: ByteStream.AsyncIterator, _ loops: [any EventLoop]) {
            self.chunks = chunks
            self.loops = loops
        }

        mutating func next() async throws -> ByteBuffer? {
            if rest.isEmpty {
                do {
                    guard let chunk = try await chunks.next() else { return nil }
                    rest = chunk
                } catch {
                    throw BodyFailure(error: error)
                }
            }
            if unsettled > 512 << 10 {
                for loop in loops { try await loop.submit {}.get() }
                unsettled = 0
            }
            let piece = rest.prefix(64 << 10)
            rest = rest.dropFirst(piece.count)
            unsettled += piece.count
            return ByteBuffer(bytes: piece)
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(body.chunks.makeAsyncIterator(), loops) }
}

/// The body of a response, read by one task at a time. When it goes, so does the connection, if the body is not over.
private final class BodyReader: @unchecked Sendable {
    private var iterator: HTTPClientResponse.Body.AsyncIterator
    // A client that is shut down ends its responses.
    private let client: ClientLease
    private var mayBeEmpty: Bool

    init(_ body: HTTPClientResponse.Body, _ client: ClientLease, mayBeEmpty: Bool) {
        iterator = body.makeAsyncIterator()
        self.client = client
        self.mayBeEmpty = mayBeEmpty
    }

    func next() async throws -> Data? {
        do {
            var copy = iterator
            defer { iterator = copy }
            if let buffer = try await copy.next() {
                mayBeEmpty = false
                return Data(buffer.readableBytesView)
            }
        } catch is NIOHTTPDecompression.ExtraDecompressionError where mayBeEmpty {
            // SwiftNIO misses the compressed body that `Content-Encoding` announces, and that such responses lack.
            return nil
        } catch {
            throw transportFailure(error)
        }
        try Task.checkCancellation()
        return nil
    }
}

extension HTTPClientResponse {
    /// Whether there is no body whatever the fields announce (RFC 9112 section 6.3), or an empty one.
    fileprivate func mayLackBody(_ method: HTTPRequest.Method) -> Bool {
        method == .head || [204, 304].contains(Int(status.code)) || headers.first(name: "Content-Length") == "0"
    }
}

extension HTTPResponse {
    fileprivate init(_ response: HTTPClientResponse) {
        self.init(status: Status(code: Int(response.status.code)))
        for (name, value) in response.headers {
            if let name = HTTPField.Name(name) { headerFields.append(HTTPField(name: name, value: value)) }
        }
    }
}
#endif
