// URLMemory.swift: the URLs one decoding has read last. Parsing one costs as much as ten strings, and lists repeat
// theirs: the picture of an author, the address of a label.

import Foundation
internal import JSONSyntax

/// A small table of URLs by a checksum of their text; what comes later replaces what was there.
///
/// Most addresses come once. So the first time only the checksum is kept, which is small enough to stay in the fastest
/// memory, and the URL itself the second time.
struct URLMemory {
    private var checksums: [UInt32] = []
    private var entries: [(token: Int, url: URL)?] = []

    /// The URL in a string token, parsed or remembered; nil when it is none.
    static func url(at index: Int, _ state: UnsafeMutablePointer<ReaderState>) -> URL? {
        let content = state.pointee.content(state.pointee.tokens[index])
        guard let base = content.baseAddress, content.count >= 16, !state.pointee.tokens[index].hasEscapes else {
            return URL(string: state.pointee.string(at: index))
        }
        if state.pointee.urls.checksums.isEmpty {
            state.pointee.urls.makeRoom(forTokens: Int(state.pointee.tokens[0].next))
        }
        let checksum = checksum(base, content.count)
        let slot = Int(truncatingIfNeeded: checksum) & (state.pointee.urls.checksums.count &- 1)
        let isKnown = state.pointee.urls.checksums[slot] == checksum
        if isKnown, let entry = state.pointee.urls.entries[slot] {
            let other = state.pointee.content(state.pointee.tokens[entry.token])
            if other.count == content.count, areEqual(other.baseAddress!, base, count: content.count) {
                return entry.url
            }
        }
        guard let url = URL(string: JSONString.value(of: content, hasEscapes: false)) else { return nil }
        if isKnown {
            state.pointee.urls.entries[slot] = (index, url)
        } else {
            state.pointee.urls.checksums[slot] = checksum
        }
        return url
    }

    /// A power of two; small texts do not pay for a large table.
    private mutating func makeRoom(forTokens count: Int) {
        var size = 8
        while size < 4096, size < count / 16 { size *= 2 }
        checksums = Array(repeating: 0, count: size)
        entries = Array(repeating: nil, count: size)
    }

    /// A checksum of at least 16 bytes, all of which count.
    private static func checksum(_ base: UnsafeRawPointer, _ count: Int) -> UInt32 {
        let last = count &- 16
        var sum = UInt64(truncatingIfNeeded: count)
        var offset = 0
        while offset < last {
            sum = mix(sum, base + offset)
            offset &+= 16
        }
        sum = mix(sum, base + last)
        return UInt32(truncatingIfNeeded: sum ^ sum >> 32)
    }

    /// Takes 16 bytes into a checksum: the product of both halves, each with bits of its own turned over.
    @inline(__always)
    private static func mix(_ sum: UInt64, _ base: UnsafeRawPointer) -> UInt64 {
        let first = base.loadUnaligned(as: UInt64.self) ^ 0x9E37_79B9_7F4A_7C15
        let second = base.loadUnaligned(fromByteOffset: 8, as: UInt64.self) ^ sum ^ 0xC2B2_AE3D_27D4_EB4F
        let product = first.multipliedFullWidth(by: second)
        // A factor of zero must not wipe out what was there.
        return product.high ^ product.low ^ sum &* 0x1656_67B1_9E37_79F9
    }
}
