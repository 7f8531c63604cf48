// Lines of a stream of bytes, which server-sent events, JSON Lines and JSON text sequences consist of, and the JSON
// texts of the latter two.
import Foundation

/// Where a line is in its stream.
struct LinePosition: Sendable, Hashable {
    /// Counts from 1.
    var number: Int
    /// Where the line begins, in bytes from the start of the stream.
    var byteOffset: Int

    /// A position later in the same line.
    func advanced(by count: Int) -> Self { Self(number: number, byteOffset: byteOffset + count) }
}

/// Cuts chunks into lines at LF, CR LF and CR; the line breaks are not part of the lines. Lines are cut when they are
/// asked for: the first of a long chunk takes no longer than that of a short one.
struct LineSplitter: Sendable {
    /// What is not cut yet, and where it begins.
    private var chunk: [UInt8] = []
    private var position = 0
    private var chunkOffset = 0
    /// The beginning of a line whose end has not come.
    private var pending: [UInt8] = []
    private var sawReturn = false
    /// The number of the last line, and where it ended.
    private var lineNumber = 0
    private var lineEnd = 0
    /// A line longer than this is an error: an endless line would fill the memory.
    var limit = 64 << 20

    /// Takes a chunk, after the one before has no more lines.
    mutating func take(_ data: Data) {
        chunkOffset += chunk.count
        chunk = [UInt8](data)
        position = 0
    }

    /// The next line that is complete, or nil.
    mutating func next() throws -> [UInt8]? {
        if sawReturn, position < chunk.count {
            sawReturn = false
            if chunk[position] == 0x0A { position += 1 }
        }
        let end = chunk[position...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? chunk.count
        pending += chunk[position..<end]
        if pending.count > limit {
            throw TransportFailure(.responseTooLarge, "a line is longer than \(limit) bytes")
        }
        guard end < chunk.count else {
            position = end
            return nil
        }
        sawReturn = chunk[end] == 0x0D
        position = end + 1
        lineNumber += 1
        lineEnd = chunkOffset + end
        defer { pending = [] }
        return pending
    }

    /// What stands after the last line break.
    mutating func rest() -> [UInt8]? {
        if pending.isEmpty { return nil }
        lineNumber += 1
        lineEnd = chunkOffset + chunk.count
        defer { pending = [] }
        return pending
    }

    /// Where the line is that was last handed out.
    /// - Parameter count: its length
    func linePosition(_ count: Int) -> LinePosition {
        LinePosition(number: lineNumber, byteOffset: lineEnd - count)
    }
}

/// Finds the JSON texts in lines: one a line, or, once a line has begun with a record separator, one after each
/// separator (RFC 7464), which may be several lines long.
struct JSONTextSplitter: Sendable {
    /// A JSON text, and the line it begins in.
    struct Text {
        var bytes: [UInt8]
        var position: LinePosition
        /// Whether nothing shows that it is complete: a number at the end of a sequence may have had more digits
        /// (RFC 7464 section 2.4).
        var isCut = false
    }

    private static let separator: UInt8 = 0x1E

    private var isFirstLine = true
    private var isSequence = false
    /// The text that is being read, whether it goes on, and how far it is nested so far.
    private var open: Text?
    private var nesting = JSONNesting()
    /// A text longer than this is an error: an endless one would fill the memory.
    var limit = 64 << 20

    /// Whether a line is a text, or blank.
    func isPlain(_ line: [UInt8]) -> Bool { !isFirstLine && !isSequence && line.first != Self.separator }

    /// Appends the texts that a line completes.
    mutating func read(_ line: [UInt8], _ position: LinePosition, into texts: inout [Text]) throws {
        if isPlain(line) {
            if !line.allSatisfy(Self.isBlank) { texts.append(Text(bytes: line, position: position)) }
            return
        }
        var rest = line[...]
        if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        isFirstLine = false
        if !isSequence, rest.first != Self.separator {
            guard !rest.allSatisfy(Self.isBlank) else { return }
            return texts.append(Text(bytes: Array(rest), position: position.advanced(by: rest.startIndex)))
        }
        isSequence = true
        try readSequence(rest, position, into: &texts)
    }

    private mutating func readSequence(
        _ line: ArraySlice<UInt8>,
        _ position: LinePosition,
        into texts: inout [Text]
    ) throws {
        for (index, part) in line.split(separator: Self.separator, omittingEmptySubsequences: false).enumerated() {
            if index > 0, let text = close() { texts.append(text) }
            if open == nil { open = Text(bytes: [], position: position.advanced(by: part.startIndex)) }
            open?.bytes += part
            nesting.pass(part)
        }
        if nesting.isClosed {
            if let text = close() { texts.append(text) }
            return
        }
        open?.bytes.append(0x0A)
        if let count = open?.bytes.count, count > limit {
            throw TransportFailure(.responseTooLarge, "a JSON text is longer than \(limit) bytes")
        }
    }

    /// Appends the texts that the end of the stream completes.
    /// - Parameter last: what stands after the last line break
    mutating func readRest(_ last: [UInt8]?, _ position: LinePosition, into texts: inout [Text]) throws {
        if let last { try read(last, position, into: &texts) }
        if let text = close() { texts.append(text) }
        if isSequence, last != nil, let final = texts.last?.bytes.last, (0x30...0x39).contains(final) {
            texts[texts.count - 1].isCut = true
        }
    }

    private mutating func close() -> Text? {
        defer { (open, nesting) = (nil, JSONNesting()) }
        guard let open, !open.bytes.allSatisfy({ Self.isBlank($0) || $0 == 0x0A }) else { return nil }
        return open
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

/// The JSON texts of a stream of bytes.
struct JSONTexts: Sendable {
    /// How many texts have been handed out.
    private(set) var count = 0
    /// Whether all bytes have come.
    private(set) var hasEnded = false
    private var splitter = LineSplitter()
    private var texts = JSONTextSplitter()
    /// Texts that one line completed, and how many of them have been handed out.
    private var found: [JSONTextSplitter.Text] = []
    private var given = 0

    /// Takes a chunk, after the one before has no more texts.
    mutating func take(_ data: Data) { splitter.take(data) }

    /// Takes the end of the stream.
    mutating func end() throws {
        hasEnded = true
        let rest = splitter.rest()
        try texts.readRest(rest, splitter.linePosition(rest?.count ?? 0), into: &found)
    }

    /// Begins the stream of another connection.
    mutating func restart() { (splitter, texts) = (LineSplitter(), JSONTextSplitter()) }

    /// The next text that is complete, or nil.
    mutating func next() throws -> JSONTextSplitter.Text? {
        while given == found.count {
            if given > 0 {
                found.removeAll(keepingCapacity: true)
                given = 0
            }
            guard let line = try splitter.next() else { return nil }
            let position = splitter.linePosition(line.count)
            if texts.isPlain(line) {
                if line.allSatisfy(JSONTextSplitter.isBlank) { continue }
                count += 1
                return JSONTextSplitter.Text(bytes: line, position: position)
            }
            try texts.read(line, position, into: &found)
        }
        given += 1
        count += 1
        return found[given - 1]
    }
}

/// Counts the brackets that are open in a JSON text.
private struct JSONNesting: Sendable {
    private var depth = 0
    private var isInString = false
    private var isEscaped = false

    /// Whether no bracket and no string is open.
    var isClosed: Bool { depth <= 0 && !isInString }

    mutating func pass(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
        }
    }
}
