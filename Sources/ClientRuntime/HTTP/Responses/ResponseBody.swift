// The body of a response as it arrives from a transport.
import Foundation

/// The bytes of a response, read once. Letting go of it before the end closes the connection.
public struct ResponseBody: AsyncSequence, Sendable {
    /// A chunk; never empty.
    public typealias Element = Data

    let stream: ByteStream

    /// A body in memory.
    public init(_ data: Data = Data()) { stream = ByteStream(data) }

    /// A body as it arrives.
    public init(_ stream: ByteStream) { self.stream = stream }

    /// Starts reading.
    public func makeAsyncIterator() -> ByteStream.AsyncIterator { stream.makeAsyncIterator() }

    /// All bytes. Throws what the transport throws, and `TransportFailure` when there are more than `limit`.
    public func collect(upTo limit: Int = .max) async throws -> Data {
        var data = Data()
        for try await chunk in self {
            if data.isEmpty { data = chunk } else { data.append(chunk) }
            if data.count > limit {
                throw TransportFailure(.responseTooLarge, "the response is longer than \(limit) bytes")
            }
        }
        return data
    }
}
