// A fast hash of what files hold. It is the same on every machine, so that it can be committed.

import Foundation

/// 64 bits of some bytes. They tell any two versions of a file apart that come by accident, not those of an attacker.
package struct ContentHash: Hashable, Sendable {
    private let value: UInt64

    /// From bytes that come one piece after the other. Four lanes take eight bytes each in turn. A step can be undone,
    /// so that two texts of one length that differ in one place never have one hash.
    private init(pieces: (_ take: (UnsafeRawBufferPointer) -> Void) -> Void) {
        var lanes = SIMD4<UInt64>(
            0x243F_6A88_85A3_08D3,
            0x1319_8A2E_0370_7344,
            0xA409_3822_299F_31D0,
            0x082E_FA98_EC4E_6C89
        )
        var count = 0
        /// What has not come to 32 bytes yet.
        var rest: [UInt8] = []
        func takeBlocks(_ bytes: UnsafeRawBufferPointer) -> Int {
            var offset = 0
            while offset + 32 <= bytes.count {
                for lane in 0..<4 {
                    let word = bytes.loadUnaligned(fromByteOffset: offset + 8 * lane, as: UInt64.self)
                    lanes[lane] = Self.step(lanes[lane], UInt64(littleEndian: word))
                }
                offset += 32
            }
            return offset
        }
        pieces { bytes in
            count += bytes.count
            let missing = rest.isEmpty ? 0 : min(32 - rest.count, bytes.count)
            rest += bytes.prefix(missing)
            if rest.count == 32 {
                _ = rest.withUnsafeBytes(takeBlocks)
                rest = []
            }
            let own = UnsafeRawBufferPointer(rebasing: bytes[missing...])
            rest += own[takeBlocks(own)...]
        }
        for index in rest.indices { lanes[index & 3] = Self.step(lanes[index & 3], UInt64(rest[index])) }
        var value = UInt64(count)
        for lane in 0..<4 { value = Self.step(value, lanes[lane]) }
        self.value = Self.step(value, 0)
    }

    init(_ bytes: UnsafeRawBufferPointer) { self.init { take in take(bytes) } }

    /// The hash of a text in pieces.
    init(_ pieces: [String]) {
        self.init { take in
            for var piece in pieces { piece.withUTF8 { take(UnsafeRawBufferPointer($0)) } }
        }
    }

    init(_ bytes: [UInt8]) { self = bytes.withUnsafeBytes { ContentHash($0) } }

    package init(_ text: String) { self.init([text]) }

    private static func step(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        let product = (lane ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product >> 32)
    }

    // MARK: Text

    /// From sixteen hexadecimal digits.
    init?(hexadecimal text: Substring) {
        guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
        self.value = value
    }

    /// Sixteen hexadecimal digits.
    package var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    // MARK: Files

    /// The hash of a file on disk; nil when it is none that can be read.
    init?(file path: String) {
        guard let bytes = bytes(ofFile: path) else { return nil }
        self.init(bytes)
    }
}

/// The bytes of a file; nil when it is none that can be read.
func bytes(ofFile path: String) -> [UInt8]? {
    #if os(Windows)
    return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    #else
    // Foundation takes several times as long, and there may be thousands of files.
    let file = open(path, O_RDONLY | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return bytes(ofDescriptor: file)
    #endif
}

#if !os(Windows)
/// The bytes of an open file; nil when it is not a regular one.
func bytes(ofDescriptor file: Int32) -> [UInt8]? {
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
        while filled < size {
            let count = read(file, buffer.baseAddress! + filled, size - filled)
            guard count > 0 else { return }
            filled += count
        }
    }
    return bytes.count == size ? bytes : nil
}
#endif
