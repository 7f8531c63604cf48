// A transport that passes requests on and keeps what was said, for tests that replay it.
import ClientRuntime
import Foundation

/// Sends requests with another transport and records each exchange in a file.
///
///     let transport = RecordingTransport(URLSessionTransport(), file: url)
///
/// The file is written anew after each exchange. Secrets are masked: what credentials add, values of parameters,
/// members and header fields whose names say that they are secret, and `secrets`. Of requests no header fields are
/// kept. Bodies are read as a whole, so this is nothing for streams without an end.
public final class RecordingTransport: ClientTransport {
    private let transport: any ClientTransport
    private let file: URL
    private let secrets: [String]
    private let recording = Locked(Recording())

    /// Records with another transport.
    /// - Parameter secrets: further texts that must not be in the file, such as a parameter whose name does not tell
    public init(_ transport: any ClientTransport, file: URL, secrets: [String] = []) {
        self.transport = transport
        self.file = file
        self.secrets = secrets
    }

    /// The most bytes of a body that is kept.
    private static let maximumLength = 64 << 20

    /// Sends a request and records what came of it. A request without a response is not recorded.
    public func send(
        _ request: HTTPRequest,
        body: RequestBody?,
        timeout: Duration?
    ) async throws -> (HTTPResponse, ResponseBody) {
        let sent = try await body?.collected(upTo: Self.maximumLength)
        let copy = body.map { body in body.bytes == nil ? RequestBody(sent ?? Data()) : body }
        let (response, responseBody) = try await transport.send(request, body: copy, timeout: timeout)
        let received = try await responseBody.collect(upTo: Self.maximumLength)
        let hidden = secrets + Secrets.current.texts
        let exchange = Recording.Exchange(
            Recording.Request(request, sent ?? Data(), hiding: hidden),
            Recording.Response(response, received, hiding: hidden)
        )
        do {
            try recording.withLock { recording in
                recording.exchanges.append(exchange)
                try recording.write(toFile: file)
            }
        } catch {
            throw TransportFailure(.other, "the recording cannot be written to \(file.path)")
        }
        return (response, ResponseBody(received))
    }
}

extension RequestBody {
    /// All bytes.
    func collected(upTo limit: Int) async throws -> Data {
        if let bytes { return bytes }
        return try await ResponseBody(chunks).collect(upTo: limit)
    }
}
