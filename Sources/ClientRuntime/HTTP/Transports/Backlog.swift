// What has arrived of a response and waits for its reader. A transfer that can be paused is, so that little waits;
// FoundationNetworking cannot pause one, so beyond a bound the rest waits in a file, and not in memory.
import Foundation

/// Chunks in the order of their arrival.
struct Backlog {
    /// How many bytes wait in memory before the transfer is held back, or the next go to the file.
    private static let memoryLimit = 1 << 20

    private var chunks: [Data] = []
    private var count = 0
    /// What came after the chunks in memory.
    private var file: TemporaryFile?
    private var written: UInt64 = 0
    private var read: UInt64 = 0

    /// Whether the transfer should be held back.
    var isFull: Bool { count > Self.memoryLimit }

    /// Takes a chunk. Throws when the file does not.
    mutating func append(_ data: Data) throws {
        #if canImport(FoundationNetworking)
        if written > read || count + data.count > Self.memoryLimit { return try spill(data) }
        #endif
        chunks.append(data)
        count += data.count
    }

    /// What waits in memory, or else the next piece of what waits in the file; nil when nothing waits.
    mutating func next() throws -> Data? {
        if !chunks.isEmpty {
            var joined = chunks[0]
            for chunk in chunks.dropFirst() { joined.append(chunk) }
            (chunks, count) = ([], 0)
            return joined
        }
        guard written > read, let file else { return nil }
        try file.handle.seek(toOffset: read)
        let piece = try file.handle.read(upToCount: Self.memoryLimit) ?? Data()
        if piece.isEmpty { throw TransportFailure(.other, "the file of what has arrived is shorter than it was") }
        read += UInt64(piece.count)
        if read == written {
            try file.handle.truncate(atOffset: 0)
            (written, read) = (0, 0)
        }
        return piece
    }

    private mutating func spill(_ data: Data) throws {
        let file = try self.file ?? TemporaryFile("response")
        if self.file == nil { file.hide() }
        self.file = file
        try file.handle.seek(toOffset: written)
        try file.handle.write(contentsOf: data)
        written += UInt64(data.count)
    }
}
