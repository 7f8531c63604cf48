// YAMLTabs.swift: tabs that YAML 1.2 allows and libyaml, which knows YAML 1.1, refuses. Only when that happens the text
// is read once more without them. Tabs in lines of white space and before comments go, so do those between indentation
// and text; between an indicator such as `-` and its value they become spaces; and a block scalar whose first line
// begins with a tab gets the indentation indicator that lets libyaml see where the text begins.

/// A text without the tabs that libyaml refuses, and the way back to the places of the original.
struct TabCorrection {
    /// Where the text was changed; in characters of the new text, and in the original.
    struct Edit {
        var place: Int
        var original: Int
        /// Whether the change would be wrong inside a block scalar, or inside a scalar of any other style.
        var isWrongInBlocks = true
        var isWrongInText = false
    }

    /// The corrected text.
    private(set) var text: [UInt8] = []
    /// Every change, in the order of the text.
    private(set) var edits: [Edit] = []
    /// The characters of the new text before which a tab was where spaces must be.
    private(set) var afterTabs: Set<Int> = []
    /// For characters of the new text from a place on, how far they are from their place in the original.
    private var shifts: [(place: Int, distance: Int)] = []

    private let source: [UInt8]
    /// Changes, by their characters in the original, that turned out to be wrong.
    private let excluded: Set<Int>
    /// The number of characters so far, in the original and in the new text.
    private var original = 0
    private var place = 0
    private var block: Block?

    /// A block scalar that is being read.
    private struct Block {
        /// The column of what the scalar belongs to; -1 for a document that is one.
        var parent: Int
        var isParentKnown: Bool
        /// The column at which its text begins, once that is known.
        var indentation: Int?
        /// Where its header is, in bytes and characters of the new text, and how many changes came before it.
        var header: (byte: Int, place: Int, edits: Int, shifts: Int)
    }

    /// Corrects a text; nil when nothing in it has to be changed.
    /// - Parameters:
    ///   - source: UTF-8 without a byte order mark
    ///   - excluded: changes that are not to be made, by their characters in the original
    init?(_ source: UnsafeBufferPointer<UInt8>, excluding excluded: Set<Int> = []) {
        self.source = Array(source)
        self.excluded = excluded
        text.reserveCapacity(source.count + 16)
        var start = 0
        while start < source.count {
            var end = start
            while end < source.count, source[end] != 0x0A, source[end] != 0x0D { end += 1 }
            let isPair = end + 1 < source.count && source[end] == 0x0D && source[end + 1] == 0x0A
            let next = min(end + (isPair ? 2 : 1), source.count)
            correct(start, end)
            keep(end, next)
            start = next
        }
        if edits.isEmpty { return nil }
    }

    /// The place in the original of a character of the new text.
    func original(_ place: Int) -> Int {
        var low = 0
        var high = shifts.count
        while low < high {
            let middle = (low + high) / 2
            if shifts[middle].place <= place { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? place : place + shifts[low - 1].distance
    }

    /// The changes inside of a scalar that must not be made there, by their characters in the original.
    func mistakes(from start: Int, to end: Int, isBlock: Bool) -> [Int] {
        var low = 0
        var high = edits.count
        while low < high {
            let middle = (low + high) / 2
            if edits[middle].place <= start { low = middle + 1 } else { high = middle }
        }
        return edits[low...].prefix { $0.place < end }
            .filter { isBlock ? $0.isWrongInBlocks : $0.isWrongInText }.map(\.original)
    }

    // MARK: Lines

    private mutating func correct(_ start: Int, _ end: Int) {
        var blanks = start
        while blanks < end, source[blanks] == Self.blank { blanks += 1 }
        var content = blanks
        while content < end, isWhite(content) { content += 1 }
        if block != nil, isInBlock(start, blanks: blanks, content: content, end) { return }
        block = nil
        if content == end || source[content] == UInt8(ascii: "#") {
            if content > blanks {
                drop(content == end ? start : blanks, content, after: start)
            } else {
                keep(start, content)
            }
            return keep(content, end)
        }
        keep(start, blanks)
        if content > blanks {
            // Without a space before it, and before an indicator, a tab can only be meant as indentation.
            if blanks > start, !isIndicator(content, end) {
                drop(blanks, content, after: blanks)
                afterTabs.insert(place)
            } else {
                keep(blanks, content)
            }
        }
        correctLine(content, end, column: blanks - start)
    }

    /// Takes a line of a block scalar; false for a line behind it.
    private mutating func isInBlock(_ start: Int, blanks: Int, content: Int, _ end: Int) -> Bool {
        guard let open = block else { return false }
        let column = blanks - start
        if content == end {
            if column < open.indentation ?? .max, content > blanks {
                drop(start, end, after: start, isWrongInBlocks: false)
            } else {
                keep(start, end)
            }
            return true
        }
        if let indentation = open.indentation {
            if column >= indentation { keep(start, end) }
            return column >= indentation
        }
        guard column > open.parent else { return false }
        block?.indentation = column
        if content > blanks, open.isParentKnown { indicateIndentation(column - max(open.parent, 0), open) }
        keep(start, end)
        return true
    }

    /// Puts an indentation indicator behind the header of a block scalar.
    private mutating func indicateIndentation(_ count: Int, _ block: Block) {
        let header = block.header
        let before = header.shifts == 0 ? 0 : shifts[header.shifts - 1].distance
        guard (1...9).contains(count), !excluded.contains(header.place + before) else { return }
        text.insert(UInt8(ascii: "0") + UInt8(count), at: header.byte)
        for index in header.edits..<edits.count { edits[index].place += 1 }
        for index in header.shifts..<shifts.count {
            shifts[index].place += 1
            shifts[index].distance -= 1
        }
        shifts.insert((header.place + 1, before - 1), at: header.shifts)
        edits.insert(
            Edit(place: header.place, original: header.place + before, isWrongInBlocks: false, isWrongInText: true),
            at: header.edits
        )
        place += 1
    }

    /// Takes the rest of a line: first the indicators, then what they announce.
    private mutating func correctLine(_ start: Int, _ end: Int, column: Int) {
        var (index, column) = (start, column)
        var parent = column
        while isIndicator(index, end) {
            var value = index + 1
            while value < end, isWhite(value) { value += 1 }
            parent = column
            keep(index, index + 1)
            if source[(index + 1)..<value].contains(Self.tab), !excluded.contains(original) {
                edits.append(Edit(place: place, original: original, isWrongInText: true))
                for _ in (index + 1)..<value { append(Self.blank) }
                original += value - index - 1
                afterTabs.insert(place)
            } else {
                keep(index + 1, value)
            }
            column += value - index
            index = value
        }
        guard let header = blockHeader(index, end) else { return keep(index, end) }
        keep(index, header.sign + 1)
        if !header.isAlone { parent = source[index..<end].starts(with: "---".utf8) ? -1 : column }
        // Alone on its line it belongs to a line above, whose column is not known here.
        let isKnown = !header.isAlone || index > start
        block = Block(
            parent: isKnown ? parent : -1,
            isParentKnown: isKnown,
            indentation: isKnown ? header.increment.map { max(parent, 0) + $0 } : nil,
            header: (text.count, place, edits.count, shifts.count)
        )
        keep(header.sign + 1, end)
    }

    /// The `|` or `>` at the end of a line, and the indentation that its header gives.
    private func blockHeader(_ start: Int, _ end: Int) -> (sign: Int, increment: Int?, isAlone: Bool)? {
        var sign = start
        while sign < end {
            let isFirst = sign == start || isWhite(sign - 1)
            if isFirst, source[sign] == UInt8(ascii: "#") { return nil }
            if isFirst, source[sign] == UInt8(ascii: "\"") || source[sign] == UInt8(ascii: "'") {
                guard let close = closingQuote(sign, end) else { return nil }
                sign = close + 1
                continue
            }
            if isFirst, source[sign] == UInt8(ascii: "|") || source[sign] == UInt8(ascii: ">") {
                var index = sign + 1
                var increment: Int?
                while index < end, index < sign + 3 {
                    if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(source[index]) {
                        increment = Int(source[index] - UInt8(ascii: "0"))
                    } else if source[index] != UInt8(ascii: "+"), source[index] != UInt8(ascii: "-") {
                        break
                    }
                    index += 1
                }
                let rest = index
                while index < end, isWhite(index) { index += 1 }
                let isLast = index == end || index > rest && source[index] == UInt8(ascii: "#")
                if isLast {
                    let word = wordBefore(sign, from: start)
                    let announces = word.isEmpty || word.last == UInt8(ascii: ":") || word.elementsEqual("---".utf8)
                    return announces ? (sign, increment, word.isEmpty) : nil
                }
            }
            sign += 1
        }
        return nil
    }

    /// The end of a quoted text within its line.
    private func closingQuote(_ start: Int, _ end: Int) -> Int? {
        var index = start + 1
        while index < end, source[index] != source[start] {
            index += source[start] == UInt8(ascii: "\"") && source[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index < end ? index : nil
    }

    /// The word before a place of a line that is no anchor and no tag; empty when there is none.
    private func wordBefore(_ sign: Int, from start: Int) -> ArraySlice<UInt8> {
        var end = sign
        while true {
            while end > start, isWhite(end - 1) { end -= 1 }
            var word = end
            while word > start, !isWhite(word - 1) { word -= 1 }
            let isProperty = word < end && (source[word] == UInt8(ascii: "&") || source[word] == UInt8(ascii: "!"))
            if !isProperty { return source[word..<end] }
            end = word
        }
    }

    // MARK: Pieces

    private static let blank = UInt8(ascii: " ")
    private static let tab = UInt8(ascii: "\t")

    private func isWhite(_ index: Int) -> Bool { source[index] == Self.blank || source[index] == Self.tab }

    /// Whether `-`, `?` or `:` stands here by itself.
    private func isIndicator(_ index: Int, _ end: Int) -> Bool {
        index < end && [UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":")].contains(source[index])
            && (index + 1 == end || isWhite(index + 1))
    }

    private mutating func append(_ byte: UInt8) {
        text.append(byte)
        if byte & 0xC0 != 0x80 { place += 1 }
    }

    /// Takes bytes over as they are.
    private mutating func keep(_ start: Int, _ end: Int) {
        text += source[start..<end]
        let count = source[start..<end].count { $0 & 0xC0 != 0x80 }
        place += count
        original += count
    }

    /// Takes over the white space from `kept` to `start`, and leaves out that from `start` to `end`.
    private mutating func drop(_ start: Int, _ end: Int, after kept: Int, isWrongInBlocks: Bool = true) {
        keep(kept, start)
        guard !excluded.contains(original) else { return keep(start, end) }
        edits.append(Edit(place: place, original: original, isWrongInBlocks: isWrongInBlocks))
        original += end - start
        shifts.append((place, original - place))
    }
}
