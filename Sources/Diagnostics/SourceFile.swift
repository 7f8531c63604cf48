// SourceFile.swift: the text of one input and places in it; whatever is said to the user points into one of these.

/// A stretch of one file, in bytes of `SourceFile.bytes`, half open.
package struct SourceSpan: Hashable, Sendable {
    package var file: SourceFile.ID
    package var start: UInt32
    package var end: UInt32

    package init(file: SourceFile.ID, start: UInt32, end: UInt32) {
        self.file = file
        self.start = start
        self.end = end
    }
}

/// One input file: its path and its text, never changed.
package final class SourceFile: Sendable {
    /// The place of the file in its `SourceFiles`.
    package struct ID: Hashable, Sendable {
        package var rawValue: UInt32

        package init(rawValue: UInt32) {
            self.rawValue = rawValue
        }
    }

    package let id: ID
    /// As the user typed it, or relative to such a path; never made absolute.
    package let path: String
    /// The text. UTF-16 and UTF-32 with a byte order mark are already UTF-8 here; all else is as it was read, so these
    /// bytes need not be UTF-8.
    package let bytes: [UInt8]

    fileprivate init(id: ID, path: String, bytes: [UInt8]) {
        self.id = id
        self.path = path
        self.bytes = bytes
    }

    /// Line and column of a byte, both from 1; the column counts characters (Unicode scalars, a tab is one).
    ///
    /// Lines end in LF, CR LF or CR. Takes time linear in the offset: who asks often makes a `LineTable`.
    package func position(at offset: Int) -> (line: Int, column: Int) {
        LineTable(bytes, upTo: offset).position(at: offset, in: bytes)
    }

    /// The span of some bytes of this file.
    package func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(file: id, start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
    }
}

/// The files of one run.
package struct SourceFiles: Sendable {
    private var files: [SourceFile] = []

    package init() {}

    /// Adds a file. `bytes` is what stands on disk.
    package mutating func add(path: String, bytes: [UInt8]) -> SourceFile {
        let id = SourceFile.ID(rawValue: UInt32(files.count))
        let file = SourceFile(id: id, path: path, bytes: decodeToUTF8(bytes))
        files.append(file)
        return file
    }

    /// A file that this collection gave.
    package subscript(id: SourceFile.ID) -> SourceFile { files[Int(id.rawValue)] }

    /// All files in the order they were added.
    package var all: [SourceFile] { files }
}
