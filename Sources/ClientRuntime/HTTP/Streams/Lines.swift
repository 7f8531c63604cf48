// Lines of a stream of bytes: what server-sent events and JSON Lines are made of.
import Foundation

/// Cuts chunks into lines at LF, CR LF and CR; the line breaks are not part of the lines. Lines are cut when they are
/// asked for: the first of a long chunk takes no longer than that of a short one.
struct LineSplitter: Sendable {
    /// What is not cut yet.
    private var chunk: [UInt8] = []
    private var position = 0
    /// The beginning of a line whose end has not come.
    private var pending: [UInt8] = []
    private var sawReturn = false
    /// A line longer than this is an error: an endless line would fill the memory.
    var limit = 64 << 20

    /// Takes a chunk, after the one before has no more lines.
    mutating func take(_ data: Data) {
        chunk = [UInt8](data)
        position = 0
    }

    /// The next line that is complete, or nil.
    mutating func next() throws -> [UInt8]? {
        if sawReturn, position < chunk.count {
            sawReturn = false
            if chunk[position] == 0x0A { position += 1 }
        }
        let end = chunk[position...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? chunk.count
        pending += chunk[position..<end]
        guard end < chunk.count else {
            position = end
            if pending.count > limit {
                throw TransportFailure(.responseTooLarge, "a line is longer than \(limit) bytes")
            }
            return nil
        }
        sawReturn = chunk[end] == 0x0D
        position = end + 1
        return rest() ?? []
    }

    /// What stands after the last line break.
    mutating func rest() -> [UInt8]? {
        defer { pending = [] }
        return pending.isEmpty ? nil : pending
    }
}
