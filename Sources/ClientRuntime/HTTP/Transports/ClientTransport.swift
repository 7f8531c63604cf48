// What carries a request to a server and its response back: the protocol, the failures all transports share, and the
// transport for tests that is a closure.
import Foundation

/// Sends requests. `timeout` is what is left of the call's time: a transport may use it to give up by itself; the
/// runtime gives up in any case, and cancels the task that waits for the transport.
public protocol ClientTransport: Sendable {
    /// Sends a request and returns as soon as status and header fields are there; the body may still be arriving.
    /// Throws `TransportFailure` or an error of its own when there is no response.
    func send(
        _ request: HTTPRequest,
        body: RequestBody?,
        timeout: Duration?
    ) async throws -> (HTTPResponse, ResponseBody)
}

/// Why there is no response. The text never holds the request's URL, because a URL may hold a credential.
public struct TransportFailure: Error, Sendable, CustomStringConvertible, LocalizedError {
    /// The kind of failure.
    public enum Kind: Sendable, Hashable {
        /// The server could not be found or reached.
        case cannotConnect
        /// The connection broke before the response was complete.
        case connectionLost
        /// The server's certificate or the encrypted connection was refused.
        case insecure
        /// The transport's own time was up.
        case timedOut
        /// The response was longer than the options allow.
        case responseTooLarge
        /// The request could not be written, or its body could not be read.
        case requestFailed
        /// Anything else.
        case other
    }

    /// The kind of failure.
    public let kind: Kind
    /// What happened, in words.
    public let message: String

    /// A failure of that kind.
    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        // Text from other sources may contain control characters.
        self.message = Masking.oneLine(message)
    }

    /// What happened, in words.
    public var description: String { message }
    /// What happened, in words.
    public var errorDescription: String? { message }

    /// Whether sending again may help.
    var isTransient: Bool { [.cannotConnect, .connectionLost, .timedOut].contains(kind) }
}

/// A transport without a network: a closure answers. For tests and previews.
public struct InMemoryTransport: ClientTransport {
    private let answer: @Sendable (HTTPRequest, Data) async throws -> (HTTPResponse, ResponseBody)

    /// Answers with what the closure returns; it gets the request and all bytes of its body.
    public init(_ answer: @escaping @Sendable (HTTPRequest, Data) async throws -> (HTTPResponse, ResponseBody)) {
        self.answer = answer
    }

    /// Answers every request alike.
    public init(status: Int = 200, contentType: String? = "application/json", _ text: String = "") {
        self.init { _, _ in
            var response = HTTPResponse(status: .init(code: status))
            response.headerFields[.contentType] = contentType
            return (response, ResponseBody(Data(text.utf8)))
        }
    }

    /// Gives the closure's answer.
    public func send(
        _ request: HTTPRequest,
        body: RequestBody?,
        timeout: Duration?
    ) async throws -> (HTTPResponse, ResponseBody) {
        var bytes = Data()
        if let body { for try await chunk in body.chunks { bytes.append(chunk) } }
        return try await answer(request, bytes)
    }
}
