// Bytes that arrive in chunks: one asynchronous sequence type for what is sent and for what is received, with the
// boxes that turn other sequences into it.
import Foundation

/// Chunks of bytes, in order. A stream made from a single-pass source can be iterated once.
public struct ByteStream: AsyncSequence, Sendable {
    /// A chunk; never empty.
    public typealias Element = Data

    /// An iteration: gives one chunk a call, nil at the end.
    typealias Reading = @Sendable () async throws -> Data?

    private let makeNext: @Sendable () -> Reading

    /// A stream whose `makeNext` starts an iteration and gives the function that hands out one chunk a call.
    public init(makeNext: @escaping @Sendable () -> @Sendable () async throws -> Data?) {
        self.makeNext = makeNext
    }

    /// Starts an iteration.
    func makeReading() -> Reading { makeNext() }

    /// One chunk.
    public init(_ data: Data) {
        self.init {
            let rest = Locked<Data?>(data.isEmpty ? nil : data)
            return {
                rest.withLock { rest in
                    defer { rest = nil }; return rest
                }
            }
        }
    }

    /// The chunks of any sequence. Each iteration iterates the sequence anew.
    public init<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks) where Chunks.Element == Data {
        self.init {
            let box = IteratorBox(chunks.makeAsyncIterator())
            return { try await box.next() }
        }
    }

    /// The bytes of any sequence, gathered into chunks of 16 KiB.
    public init<Bytes: AsyncSequence & Sendable>(bytes: Bytes) where Bytes.Element == UInt8 {
        self.init {
            let box = IteratorBox(bytes.makeAsyncIterator())
            return { try await box.gather(16 << 10) }
        }
    }

    /// Hands out one chunk a call.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let nextChunk: @Sendable () async throws -> Data?

        /// The next chunk, or nil at the end.
        public mutating func next() async throws -> Data? {
            while let chunk = try await nextChunk() {
                if !chunk.isEmpty { return chunk }
            }
            return nil
        }
    }

    /// Starts an iteration.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(nextChunk: makeNext()) }
}

/// Holds an iterator for one consumer at a time; what makes it safe to send is that `ByteStream.AsyncIterator` is the
/// only caller and waits for each answer.
private final class IteratorBox<Iterator: AsyncIteratorProtocol>: @unchecked Sendable {
    private var iterator: Iterator

    init(_ iterator: Iterator) { self.iterator = iterator }

    func next() async throws -> Iterator.Element? {
        var copy = iterator
        defer { iterator = copy }
        return try await copy.next()
    }
}

extension IteratorBox where Iterator.Element == UInt8 {
    func gather(_ count: Int) async throws -> Data? {
        var chunk = Data()
        while chunk.count < count, let byte = try await next() { chunk.append(byte) }
        return chunk.isEmpty ? nil : chunk
    }
}
