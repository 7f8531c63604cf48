// YAMLSource.swift: what libyaml says of places and scalars, in the terms of the file.

import CLibYAML
import Diagnostics

/// A scalar of YAML: a record that has its kind and place, and its text when that does not stand in the file as it is.
struct YAMLScalar {
    var record: Record
    /// Valid while the event lives.
    var sideText: UnsafeBufferPointer<UInt8>?
    /// Whether this is `<<`, unquoted.
    var isMergeKey: Bool
}

/// The file that is read.
struct YAMLSource {
    let file: SourceFile
    let bytes: UnsafeBufferPointer<UInt8>
    var cursor: CharacterCursor
    /// Whether libyaml reads a text whose surrogate escapes were moved.
    let hasMovedSurrogates: Bool
    /// Tabs that are not in the text that libyaml reads.
    var tabs: TabCorrection?

    mutating func offset(_ mark: yaml_mark_t) -> Int {
        cursor.offset(ofCharacter: tabs?.original(mark.index) ?? mark.index)
    }

    mutating func span(_ start: yaml_mark_t, _ end: yaml_mark_t) -> SourceSpan {
        let first = offset(start)
        return file.span(first..<max(first, offset(end)))
    }

    func text(_ name: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        name.map { String(cString: $0) }
    }

    // MARK: Scalars

    /// The record of a scalar: a slice of the file where the text stands there as it is.
    mutating func scalar(_ event: yaml_event_t) -> YAMLScalar {
        let scalar = event.data.scalar
        var value = UnsafeMutableBufferPointer(start: scalar.value, count: scalar.length)
        let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        let isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
        var start = offset(event.start_mark)
        var end = max(start, offset(event.end_mark))
        // libyaml counts the blank lines after a block scalar among it.
        while isBlock, end > start, bytes[end - 1] <= 0x20 { end -= 1 }

        if hasMovedSurrogates {
            let length = SurrogateEscapes.restore(
                value,
                source: bytes[start..<end],
                hasEscapes: scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
            )
            value = UnsafeMutableBufferPointer(rebasing: value[..<length])
        }
        let text = UnsafeBufferPointer(value)
        let raw = UnsafeRawBufferPointer(text)
        let kind = kind(of: raw, tag: scalar.tag, isPlain: isPlain)
        var record = Record(start: UInt32(start), end: UInt32(end), next: 0, kind: kind)
        let quote = isPlain ? 0 : 1
        // Compared from the end, because an anchor or a tag may stand before the value.
        let place = end - quote - text.count
        if !isBlock, place - quote >= start, isInFile(raw, at: place) {
            start = place - quote
            record.start = UInt32(start)
            if !isPlain { record.flags = .isQuoted }
            return YAMLScalar(record: record, sideText: nil, isMergeKey: isPlain && isMergeKey(raw, tag: scalar.tag))
        }
        record.flags = .isInSideText
        return YAMLScalar(record: record, sideText: text, isMergeKey: false)
    }

    private func isInFile(_ text: UnsafeRawBufferPointer, at place: Int) -> Bool {
        guard place + text.count <= bytes.count else { return false }
        return areEqual(
            text,
            UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[place..<place + text.count])
        )
    }

    private func isMergeKey(_ text: UnsafeRawBufferPointer, tag: UnsafeMutablePointer<yaml_char_t>?) -> Bool {
        text.count == 2 && text[0] == UInt8(ascii: "<") && text[1] == UInt8(ascii: "<")
            && (tag == nil || self.text(tag) == "tag:yaml.org,2002:merge")
    }

    /// A tag of the core schema decides, when the text allows what it says; then the style; then the core schema.
    private func kind(
        of text: UnsafeRawBufferPointer,
        tag: UnsafeMutablePointer<yaml_char_t>?,
        isPlain: Bool
    ) -> Record.Kind {
        guard let tag = self.text(tag) else { return isPlain ? CoreSchema.kind(of: text) : .string }
        let found = CoreSchema.kind(of: text)
        switch tag {
        case "!", "tag:yaml.org,2002:str": return .string
        case "tag:yaml.org,2002:int", "tag:yaml.org,2002:float": return found == .number ? .number : .string
        case "tag:yaml.org,2002:bool": return found == .boolean ? .boolean : .string
        case "tag:yaml.org,2002:null": return found == .null ? .null : .string
        default: return isPlain ? found : .string
        }
    }

    // MARK: Mistakes

    /// What libyaml complains about, in a sentence of our own where the usual causes are known.
    mutating func mistake(of parser: yaml_parser_t) -> YAMLMistake {
        let problem = parser.problem.map { String(cString: $0) } ?? "the text cannot be read"
        let place = min(offset(parser.problem_mark), bytes.count)
        let next = place < bytes.count ? bytes[place] : nil
        var notes: [Diagnostic.Note] = []
        if let context = parser.context.map({ String(cString: $0) }) {
            let start = min(offset(parser.context_mark), bytes.count)
            if start != place {
                notes.append(.init(span: file.span(start..<min(start + 1, bytes.count)), message: context))
            }
        }
        var mistake = YAMLMistake(
            .malformedYAML,
            Self.message(problem, next: next) ?? "malformed YAML: " + problem,
            at: file.span(place..<min(place + 1, bytes.count)),
            notes: notes
        )
        let isTab = mistake.diagnostic.message == Self.tabMessage
        mistake.cause = problem == SurrogateEscapes.problem ? .surrogateEscape : isTab ? .tab : .document
        return mistake
    }

    static let tabMessage = "a tab cannot indent YAML; use spaces instead"

    /// Sentences for what goes wrong most, by the words of libyaml and the byte at the place.
    private static func message(_ problem: String, next: UInt8?) -> String? {
        switch problem {
        case "found character that cannot start any token":
            if next == 0x09 { return Self.tabMessage }
            let character = next.map { String(Unicode.Scalar($0)) } ?? ""
            return "a value cannot begin with \(character) unless it is quoted"
        case "mapping values are not allowed in this context":
            return "no mapping can begin here; a value with a colon and a blank in it must be quoted"
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            return Self.tabMessage
        case "did not find expected node content":
            return "a value is missing here"
        case "block sequence entries are not allowed in this context":
            return "the item of a sequence cannot begin here"
        case "did not find expected alphabetic or numeric character":
            return "an anchor or alias without a name; a value that begins with & or * must be quoted"
        case "did not find expected key":
            return "a key is missing here, or the indentation does not fit the lines above"
        case "could not find expected ':'":
            return "the colon after a key is missing"
        case "did not find expected '-' indicator":
            return "the next item of a sequence is missing here, or the indentation does not fit the lines above"
        case "found unexpected end of stream":
            return "the text ends inside a quoted value"
        case "did not find expected ',' or '}'":
            return "a comma or a closing brace is missing"
        case "did not find expected ',' or ']'":
            return "a comma or a closing bracket is missing"
        case "did not find expected <document start>":
            return "something follows the end of the document"
        case SurrogateEscapes.problem:
            return "this escape sequence is no Unicode character"
        case "found unknown escape character":
            return "this escape sequence does not exist in YAML"
        case "found undefined tag handle":
            return "this tag begins with a handle that no %TAG line defines"
        default:
            return nil
        }
    }
}
