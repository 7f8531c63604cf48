// URLMemory.swift: the URLs one decoding has read last. Parsing one costs as much as ten strings, and lists repeat
// theirs: the picture of an author, the address of a label.

import Foundation
internal import JSONSyntax

/// A small table of URLs by a checksum of their text; what comes later replaces what was there.
struct URLMemory {
    private var entries: [(token: Int, url: URL)?] = []

    /// The URL in a string token, parsed or remembered; nil when it is none.
    static func url(at index: Int, _ state: UnsafeMutablePointer<ReaderState>) -> URL? {
        let content = state.pointee.content(state.pointee.tokens[index])
        guard let base = content.baseAddress, content.count >= 8, !state.pointee.tokens[index].hasEscapes else {
            return URL(string: state.pointee.string(at: index))
        }
        if state.pointee.urls.entries.isEmpty {
            let count = size(forTokens: Int(state.pointee.tokens[0].next))
            state.pointee.urls.entries = Array(repeating: nil, count: count)
        }
        let slot = slot(base, content.count) & (state.pointee.urls.entries.count &- 1)
        if let entry = state.pointee.urls.entries[slot] {
            let other = state.pointee.content(state.pointee.tokens[entry.token])
            if other.count == content.count, areEqual(other.baseAddress!, base, count: content.count) {
                return entry.url
            }
        }
        guard let url = URL(string: JSONString.value(of: content, hasEscapes: false)) else { return nil }
        state.pointee.urls.entries[slot] = (index, url)
        return url
    }

    /// A power of two; small texts do not pay for a large table.
    private static func size(forTokens count: Int) -> Int {
        var size = 8
        while size < 4096, size < count / 16 { size *= 2 }
        return size
    }

    private static func slot(_ base: UnsafeRawPointer, _ count: Int) -> Int {
        var sum = UInt64(truncatingIfNeeded: count)
        var offset = 0
        while true {
            let word = base.loadUnaligned(fromByteOffset: min(offset, count &- 8), as: UInt64.self)
            sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
            sum ^= sum >> 29
            offset &+= 8
            // The upper bits: those below know nothing of the last bytes, in which most addresses differ.
            if offset >= count { return Int(truncatingIfNeeded: (sum &* 0x9E37_79B9_7F4A_7C15) >> 48) }
        }
    }
}
