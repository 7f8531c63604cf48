// TextEncoding.swift: from UTF-16 and UTF-32 to UTF-8, once, at the door, so that nobody else meets another encoding.

/// The text as UTF-8 when it begins with the byte order mark of UTF-16 or UTF-32 and is well formed; else unchanged.
func decodeToUTF8(_ bytes: [UInt8]) -> [UInt8] {
    // UTF-32 first: its little-endian mark begins with the one of UTF-16.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return decodeUTF32(bytes, isBigEndian: false) ?? bytes }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return decodeUTF32(bytes, isBigEndian: true) ?? bytes }
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes, isBigEndian: false) ?? bytes }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes, isBigEndian: true) ?? bytes }
    return bytes
}

private func decodeUTF16(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt8]? {
    guard bytes.count % 2 == 0 else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).lazy.map { place in
        let pair = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        return isBigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 2)
    let isBroken = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true) {
        result.append($0)
    }
    return isBroken ? nil : result
}

private func decodeUTF32(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt8]? {
    guard bytes.count % 4 == 0 else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4)
    for place in stride(from: 4, to: bytes.count, by: 4) {
        let unit = bytes[place..<place + 4]
        let value =
            isBigEndian
            ? unit.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            : unit.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard let scalar = Unicode.Scalar(value) else { return nil }
        result.append(contentsOf: UTF8.encode(scalar)!)
    }
    return result
}
