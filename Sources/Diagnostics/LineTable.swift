// LineTable.swift: where the lines of a text begin, to tell the line and column of a byte in logarithmic time.

/// The starts of the lines of one text.
package struct LineTable: Sendable {
    /// Byte offsets, ascending; the first is 0.
    package private(set) var starts: [Int] = [0]

    /// The lines of `bytes`, or only those that begin at or before `limit`.
    package init(_ bytes: [UInt8], upTo limit: Int = .max) {
        bytes.withUnsafeBufferPointer { text in
            let end = Swift.min(text.count, limit)
            var place = 0
            while place < end {
                let byte = text[place]
                place += 1
                if byte > 0x0D { continue }
                if byte == 0x0A || byte == 0x0D && !(place < text.count && text[place] == 0x0A) {
                    starts.append(place)
                }
            }
        }
    }

    /// Line and column, both from 1, the column in Unicode scalars. An offset past the end is taken as the end.
    package func position(at offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        let offset = Swift.max(0, Swift.min(offset, bytes.count))
        let line = index(at: offset)
        var start = starts[line]
        // A byte order mark takes no column.
        if start == 0, offset >= 3, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        let column = bytes[start..<Swift.max(start, offset)].count { $0 & 0xC0 != 0x80 }
        return (line + 1, column + 1)
    }

    /// The place in `starts` of the line that holds a byte.
    package func index(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The bytes of a line, counted from 0, without its line end.
    package func range(ofLine index: Int, in bytes: [UInt8]) -> Range<Int> {
        let start = starts[index]
        var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }
}
