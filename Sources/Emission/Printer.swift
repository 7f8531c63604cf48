// Text with indentation. Emitters read like what they emit.

/// Collects lines.
struct Printer {
    /// The longest line.
    static let width = 120

    private(set) var text = ""
    private var indentation = ""

    init() { text.reserveCapacity(4096) }

    /// Empties the printer.
    /// - Returns: the text in no more memory than it needs; the room for more stays here.
    mutating func takeText() -> String {
        defer { text.removeAll(keepingCapacity: true) }
        return text.withUTF8 { String(decoding: $0, as: UTF8.self) }
    }

    /// Adds a line at the current depth, or several; an empty one has no blanks.
    mutating func line(_ line: String = "") {
        if line.hasLineEnd {
            for part in line.split(separator: "\n", omittingEmptySubsequences: false) { self.line(String(part)) }
            return
        }
        if !line.isEmpty {
            text += indentation
            text += line
        }
        text += "\n"
    }

    /// Adds an opening line, what stands one step deeper, and a closing line.
    mutating func block(_ open: String, close: String = "}", _ body: (inout Printer) -> Void) {
        line(open)
        indented(body)
        line(close)
    }

    /// Adds what stands one step deeper.
    mutating func indented(_ body: (inout Printer) -> Void) {
        indentation += "    "
        body(&self)
        indentation.removeLast(4)
    }

    /// Adds a list in parentheses or brackets: in one line if it fits, otherwise an item a line.
    mutating func list(_ open: String, _ items: [String], _ close: String, trailingComma: Bool = false) {
        let whole = open + items.joined(separator: ", ") + close
        if fits(whole), !whole.hasLineEnd {
            line(whole)
            return
        }
        line(open)
        indented { printer in
            for (index, item) in items.enumerated() {
                printer.line(item + (index + 1 < items.count || trailingComma ? "," : ""))
            }
        }
        line(close)
    }

    /// Adds words with commas, as many in a line as fit; lines after the first stand one step deeper.
    mutating func filled(_ open: String, _ words: [String], _ close: String) {
        var current = open
        var isFirst = true
        for (index, word) in words.enumerated() {
            let piece = word + (index + 1 < words.count ? "," : close)
            if !current.isEmpty, current != open, current.count + 1 + piece.count > room - (isFirst ? 0 : 4) {
                line((isFirst ? "" : "    ") + current)
                isFirst = false
                current = ""
            }
            current += (current.isEmpty || current == open ? "" : " ") + piece
        }
        line((isFirst ? "" : "    ") + current)
    }

    /// The room left in a line at this depth.
    var room: Int { Self.width - indentation.utf8.count }

    /// Whether a text fits in a line at this depth.
    func fits(_ text: String) -> Bool { text.utf8.count <= room || text.count <= room }

    // MARK: Comments

    /// Adds a comment of the document's words.
    mutating func comment(_ text: String?, orElse standard: String, notes: [String] = []) {
        let room = room - 4
        let lines = CommentText.lines(text ?? "", width: room)
        for line in lines.isEmpty ? [standard] : lines { documentationLine(line) }
        for note in notes {
            documentationLine("")
            for line in CommentText.lines(note, width: room) { documentationLine(line) }
        }
    }

    mutating func documentationLine(_ text: String) { line(text.isEmpty ? "///" : "/// \(text)") }
}

extension String {
    /// Whether this is more than one line. Every line is asked, and over bare memory the answer comes far sooner.
    fileprivate var hasLineEnd: Bool {
        utf8.withContiguousStorageIfAvailable { $0.contains(UInt8(ascii: "\n")) } ?? contains("\n")
    }
}
