// The body of a request as the transport sees it: bytes, a file, a stream, or pieces of these (multipart); with its
// length when it is known and whether it can be sent a second time.
import Foundation

/// What is sent as the body of a request.
public struct RequestBody: Sendable {
    enum Piece: Sendable {
        case bytes(Data)
        case file(URL)
        case stream(ByteStream, length: Int64?)
    }

    enum Source: Sendable {
        case bytes(Data)
        case file(URL)
        case pieces([Piece])
        case stream(ByteStream)
    }

    let source: Source

    /// How many bytes there are; nil when only the end of the stream will tell.
    public let length: Int64?

    /// Whether the body can be sent again, for a retry or a redirect.
    public let isReplayable: Bool

    /// The bytes of `data`.
    public init(_ data: Data) {
        source = .bytes(data)
        length = Int64(data.count)
        isReplayable = true
    }

    /// The given bytes.
    public init(_ bytes: [UInt8]) { self.init(Data(bytes)) }

    /// The content of a file, read while it is sent.
    public init(file: URL) {
        source = .file(file)
        length = Self.fileLength(file)
        isReplayable = true
    }

    /// Chunks as they come. `length` in bytes, when it is known; `isReplayable` when the sequence can be iterated
    /// again.
    public init<Chunks: AsyncSequence & Sendable>(
        chunks: Chunks,
        length: Int64? = nil,
        isReplayable: Bool = false
    ) where Chunks.Element == Data {
        source = .stream(ByteStream(chunks))
        self.length = length
        self.isReplayable = isReplayable
    }

    /// Bytes as they come. `length` in bytes, when it is known; `isReplayable` when the sequence can be iterated again.
    public init<Bytes: AsyncSequence & Sendable>(
        _ bytes: Bytes,
        length: Int64? = nil,
        isReplayable: Bool = false
    ) where Bytes.Element == UInt8 {
        source = .stream(ByteStream(bytes: bytes))
        self.length = length
        self.isReplayable = isReplayable
    }

    /// Bytes that are sent to one place only: never again, and never after a redirect.
    init(once data: Data) {
        source = .bytes(data)
        length = Int64(data.count)
        isReplayable = false
    }

    private init(_ source: Source, length: Int64?, isReplayable: Bool) {
        self.source = source
        self.length = length
        self.isReplayable = isReplayable
    }

    /// Pieces one after the other; the length is known when that of every piece is.
    init(pieces: [Piece]) {
        var joined: [Piece] = []
        var total: Int64? = 0
        var isReplayable = true
        for piece in pieces {
            switch (piece, joined.last) {
            case (.bytes(let more), .bytes(let last)): joined[joined.count - 1] = .bytes(last + more)
            default: joined.append(piece)
            }
            switch piece {
            case .bytes(let data): total = total.map { $0 + Int64(data.count) }
            case .file(let url): total = total.flatMap { sum in Self.fileLength(url).map { sum + $0 } }
            case .stream(_, let length):
                total = total.flatMap { sum in length.map { sum + $0 } }
                isReplayable = false
            }
        }
        if joined.count == 1, case .bytes(let data) = joined[0] {
            self.init(data)
        } else {
            self.init(.pieces(joined), length: total, isReplayable: isReplayable)
        }
    }

    /// All bytes when they are in memory already, else nil.
    public var bytes: Data? {
        if case .bytes(let data) = source { data } else { nil }
    }

    /// The file that is the whole body, if it is one.
    public var fileURL: URL? {
        if case .file(let url) = source { url } else { nil }
    }

    /// The bytes in chunks, from the beginning when the body is replayable.
    public var chunks: ByteStream {
        switch source {
        case .bytes(let data): ByteStream(data)
        case .file(let url): ByteStream(pieces: [.file(url)])
        case .pieces(let pieces): ByteStream(pieces: pieces)
        case .stream(let stream): stream
        }
    }

    private static func fileLength(_ url: URL) -> Int64? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
        return (attributes?[.size] as? NSNumber)?.int64Value
    }
}

/// What generated functions take for a body of bytes.
public typealias RequestBytes = RequestBody

extension ByteStream {
    /// Pieces one after the other; files are read in chunks of 64 KiB.
    init(pieces: [RequestBody.Piece]) {
        self.init {
            let reader = PieceReader(pieces)
            return { try await reader.next() }
        }
    }
}

/// Reads pieces one after the other.
private final class PieceReader: Sendable {
    private struct State {
        var pieces: ArraySlice<RequestBody.Piece>
        var file: FileHandle?
        var stream: ByteStream.Reading?
    }

    private enum Step {
        case chunk(Data)
        case ask(ByteStream.Reading)
        case end
    }

    private let state: Locked<State>

    init(_ pieces: [RequestBody.Piece]) { state = Locked(State(pieces: pieces[...])) }

    func next() async throws -> Data? {
        while true {
            switch try step() {
            case .chunk(let data): return data
            case .ask(let next):
                if let chunk = try await next() { return chunk }
                state.withLock { $0.stream = nil }
            case .end: return nil
            }
        }
    }

    private func step() throws -> Step {
        try state.withLock { state in
            while true {
                if let stream = state.stream { return .ask(stream) }
                if let file = state.file {
                    if let chunk = try file.read(upToCount: 64 << 10), !chunk.isEmpty { return .chunk(chunk) }
                    try file.close()
                    state.file = nil
                }
                switch state.pieces.popFirst() {
                case .bytes(let data)?: if !data.isEmpty { return .chunk(data) }
                case .file(let url)?: state.file = try FileHandle(forReadingFrom: url)
                case .stream(let stream, _)?: state.stream = stream.makeReading()
                case nil: return .end
                }
            }
        }
    }
}
