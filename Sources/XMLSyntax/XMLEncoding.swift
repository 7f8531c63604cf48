// XMLEncoding.swift: which encoding a document has (XML 1.0 appendix F, RFC 7303), and the way from it to UTF-8.

enum XMLEncoding {
    /// The bytes in UTF-8, without a byte order mark. Whether those that are UTF-8 already are correct is left to the
    /// scanner.
    static func utf8(_ bytes: UnsafeRawBufferPointer, charset: String?) throws(XMLMistake) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isBigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isBigEndian: true) }
        if bytes.starts(with: [0x3C, 0x00]) { return try utf16(bytes[...], isBigEndian: false) }
        if bytes.starts(with: [0x00, 0x3C]) { return try utf16(bytes[...], isBigEndian: true) }
        let name = charset ?? declared(bytes) ?? "utf-8"
        switch name.lowercased() {
        case "utf-8", "utf8", "us-ascii", "ascii": return Array(bytes)
        case "iso-8859-1", "iso_8859-1", "latin1", "latin-1":
            return Array(String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })).utf8)
        case "utf-16", "utf-16be": return try utf16(bytes[...], isBigEndian: true)
        case "utf-16le": return try utf16(bytes[...], isBigEndian: false)
        default: throw .unknownEncoding(String(name.prefix(40)))
        }
    }

    private static func utf16(
        _ bytes: Slice<UnsafeRawBufferPointer>,
        isBigEndian: Bool
    ) throws(XMLMistake) -> [UInt8] {
        guard bytes.count.isMultiple(of: 2) else { throw .malformedEncoding }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).lazy.map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        let hasFailed = transcode(
            units.makeIterator(),
            from: UTF16.self,
            to: UTF8.self,
            stoppingOnError: true,
            into: { result.append($0) }
        )
        if hasFailed { throw .malformedEncoding }
        return result
    }

    /// The encoding that the XML declaration names.
    private static func declared(_ bytes: UnsafeRawBufferPointer) -> String? {
        guard bytes.starts(with: Array("<?xml".utf8)), let end = bytes.prefix(200).firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let words = String(decoding: bytes[..<end], as: UTF8.self).split(whereSeparator: { " \t\r\n=".contains($0) })
        guard let place = words.firstIndex(of: "encoding"), place + 1 < words.count else { return nil }
        return String(words[place + 1].filter { !"\"'?".contains($0) })
    }
}
