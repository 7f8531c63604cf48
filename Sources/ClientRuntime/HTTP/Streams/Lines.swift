// Lines of a stream of bytes: what server-sent events and JSON Lines are made of.
import Foundation

/// Cuts chunks into lines at LF, CR LF and CR; the line breaks are not part of the lines.
struct LineSplitter: Sendable {
    private var pending: [UInt8] = []
    private var sawReturn = false
    /// A line longer than this is an error: an endless line would fill the memory.
    var limit = 64 << 20

    /// The lines that `chunk` completes.
    mutating func lines(in chunk: Data) throws -> [[UInt8]] {
        var lines: [[UInt8]] = []
        for byte in chunk {
            if byte == 0x0A, sawReturn {
                sawReturn = false
                continue
            }
            sawReturn = byte == 0x0D
            if byte == 0x0A || byte == 0x0D {
                lines.append(pending)
                pending = []
            } else {
                pending.append(byte)
            }
        }
        if pending.count > limit { throw TransportFailure(.responseTooLarge, "a line is longer than \(limit) bytes") }
        return lines
    }

    /// What stands after the last line break.
    mutating func rest() -> [UInt8]? {
        defer { pending = [] }
        return pending.isEmpty ? nil : pending
    }
}
