// YAMLReader.swift: from the events of libyaml to a tree. Which value belongs where, and nothing about their meaning.

import CLibYAML
import Diagnostics

/// Reads a document as YAML.
/// - Returns: The root, or nil after an error.
func readYAML(_ file: SourceFile, limits: SyntaxLimits, report: inout DiagnosticReport) -> Node? {
    let check = TextCheck(file.bytes)
    if let mistake = mistakeInUTF8(check, of: file) {
        report.add(mistake)
        return nil
    }
    let text = replacingForbidden(check.forbidden, in: file, report: &report)
    var attempt = YAMLAttempt(text: text, isASCII: check.isASCII)
    while true {
        var own = DiagnosticReport()
        do throws(YAMLMistake) {
            let root = try attempt.read(file, limits: limits, report: &own)
            report.merge(own)
            return root
        } catch {
            guard attempt.avoids(error) else {
                report.merge(own)
                report.add(error.diagnostic)
                return nil
            }
        }
    }
}

/// A text to read, changed where libyaml refused what YAML allows.
private struct YAMLAttempt {
    var text: [UInt8]
    let isASCII: Bool
    private var hasMovedSurrogates = false
    private var tabs: TabCorrection?
    /// Whether tabs were corrected a second time.
    private var isLast = false

    init(text: [UInt8], isASCII: Bool) {
        self.text = text
        self.isASCII = isASCII
    }

    private var start: Int { text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// Reads the text, which is that of `file` with some characters replaced.
    func read(
        _ file: SourceFile,
        limits: SyntaxLimits,
        report: inout DiagnosticReport
    ) throws(YAMLMistake) -> Node {
        let result = (tabs?.text ?? text).withUnsafeBufferPointer { buffer in
            file.bytes.withUnsafeBufferPointer { bytes in
                Result { () throws(YAMLMistake) in
                    let cursor = CharacterCursor(bytes, start: start, isASCII: isASCII)
                    var source = YAMLSource(
                        file: file,
                        bytes: bytes,
                        cursor: cursor,
                        hasMovedSurrogates: hasMovedSurrogates
                    )
                    source.tabs = tabs
                    var reader = YAMLReader(source: source, limits: limits)
                    let text = tabs == nil ? UnsafeBufferPointer(rebasing: buffer[start...]) : buffer
                    return try reader.read(text, report: &report)
                }
            }
        }
        return try result.get()
    }

    /// Changes the text so that it does not lead to a mistake again; false when there is no way to.
    mutating func avoids(_ mistake: YAMLMistake) -> Bool {
        switch mistake.cause {
        case .surrogateEscape where !hasMovedSurrogates:
            guard let moved = SurrogateEscapes.moved(text) else { return false }
            text = moved
            hasMovedSurrogates = true
            if tabs != nil { correctTabs(excluding: []) }
            return true
        case .tab where tabs == nil:
            correctTabs(excluding: [])
            return tabs != nil
        case .corrections(let places) where !isLast:
            isLast = true
            correctTabs(excluding: places)
            return true
        default: return false
        }
    }

    private mutating func correctTabs(excluding places: Set<Int>) {
        tabs = text.withUnsafeBufferPointer { text in
            TabCorrection(UnsafeBufferPointer(rebasing: text[start...]), excluding: places)
        }
    }
}

/// The first mistake; there is never a second one.
struct YAMLMistake: Error {
    var diagnostic: Diagnostic
    /// What another attempt may avoid.
    var cause: Cause = .document

    enum Cause {
        /// The document is not YAML.
        case document
        /// libyaml met the escape of a surrogate.
        case surrogateEscape
        /// libyaml met a tab.
        case tab
        /// Tabs were corrected that belong to a text.
        case corrections(Set<Int>)
    }

    init(_ code: DiagnosticCode, _ message: String, at span: SourceSpan?, notes: [Diagnostic.Note] = []) {
        diagnostic = Diagnostic(severity: .error, code: code, message: message, span: span, notes: notes)
    }

    /// Corrections that must not be made; reported only if they cannot be avoided.
    init(correctionsAt places: Set<Int>) {
        self.init(.malformedYAML, YAMLSource.tabMessage, at: nil)
        cause = .corrections(places)
    }
}

/// The text with U+FFFD for each character that libyaml would refuse. Characters stay in their places, bytes do not.
private func replacingForbidden(
    _ forbidden: [Range<Int>],
    in file: SourceFile,
    report: inout DiagnosticReport
) -> [UInt8] {
    guard let first = forbidden.first else { return file.bytes }
    let scalar = String(decoding: file.bytes[first], as: UTF8.self).unicodeScalars.first?.value ?? 0
    let hexadecimal = String(scalar, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
    let others = forbidden.count == 1 ? "" : " (as \(forbidden.count - 1) more in this file)"
    report.warning(
        .controlCharacter,
        "the character \(name) is not allowed in YAML; it is read as U+FFFD\(others)",
        at: file.span(first)
    )
    var text: [UInt8] = []
    text.reserveCapacity(file.bytes.count + forbidden.count * 2)
    var place = 0
    for range in forbidden {
        text += file.bytes[place..<range.lowerBound]
        text += [0xEF, 0xBF, 0xBD]
        place = range.upperBound
    }
    return text + file.bytes[place...]
}

/// The reader proper.
struct YAMLReader {
    var source: YAMLSource
    var composer: YAMLComposer
    /// Corrections of tabs that belong to a text.
    private var mistakenTabs: Set<Int> = []

    init(source: YAMLSource, limits: SyntaxLimits) {
        self.source = source
        composer = YAMLComposer(file: source.file, limits: limits)
    }

    /// Reads the first document of a stream.
    mutating func read(
        _ text: UnsafeBufferPointer<UInt8>,
        report: inout DiagnosticReport
    ) throws(YAMLMistake) -> Node {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else {
            throw YAMLMistake(.malformedYAML, "there is not enough memory to read YAML", at: nil)
        }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&parser, text.baseAddress, text.count)

        var documents = 0
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else { throw source.mistake(of: parser) }
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_DOCUMENT_START_EVENT:
                documents += 1
                if documents > 1 {
                    let span = source.span(event.start_mark, event.end_mark)
                    report.warning(.extraDocument, "only the first document of this file is read", at: span)
                    return try root()
                }
            case YAML_STREAM_END_EVENT:
                if !mistakenTabs.isEmpty { throw YAMLMistake(correctionsAt: mistakenTabs) }
                return try root()
            default:
                try add(event, report: &report)
            }
        }
    }

    private func root() throws(YAMLMistake) -> Node {
        guard composer.builder.count > 0 else {
            throw YAMLMistake(.emptyDocument, "the file holds no document", at: source.file.span(0..<0))
        }
        return Node(composer.builder.finish(), 0)
    }

    private mutating func add(_ event: yaml_event_t, report: inout DiagnosticReport) throws(YAMLMistake) {
        if let tabs = source.tabs { try check(event, tabs) }
        switch event.type {
        case YAML_SCALAR_EVENT:
            let anchor = source.text(event.data.scalar.anchor)
            try composer.addScalar(source.scalar(event), anchor: anchor, report: &report)
        case YAML_ALIAS_EVENT:
            let span = source.span(event.start_mark, event.end_mark)
            try composer.addAlias(source.text(event.data.alias.anchor) ?? "", at: span, report: &report)
        case YAML_MAPPING_START_EVENT:
            let isFlow = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
            let anchor = source.text(event.data.mapping_start.anchor)
            let span = source.span(event.start_mark, event.end_mark)
            try composer.open(.mapping, at: span, isFlow: isFlow, anchor: anchor)
        case YAML_SEQUENCE_START_EVENT:
            let isFlow = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
            let anchor = source.text(event.data.sequence_start.anchor)
            let span = source.span(event.start_mark, event.end_mark)
            try composer.open(.sequence, at: span, isFlow: isFlow, anchor: anchor)
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
            try composer.close(at: source.span(event.start_mark, event.end_mark).end, report: &report)
        default:
            break
        }
    }

    /// Finds corrections of tabs that belong to a text, and refuses tabs that stand where spaces must.
    private mutating func check(_ event: yaml_event_t, _ tabs: TabCorrection) throws(YAMLMistake) {
        let isKey: Bool
        switch event.type {
        case YAML_SCALAR_EVENT:
            let style = event.data.scalar.style
            mistakenTabs.formUnion(
                tabs.mistakes(
                    from: event.start_mark.index,
                    to: event.end_mark.index,
                    isBlock: style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE
                )
            )
            isKey = composer.expectsKeyOfBlock
        case YAML_ALIAS_EVENT: isKey = composer.expectsKeyOfBlock
        case YAML_MAPPING_START_EVENT: isKey = event.data.mapping_start.style == YAML_BLOCK_MAPPING_STYLE
        case YAML_SEQUENCE_START_EVENT: isKey = event.data.sequence_start.style == YAML_BLOCK_SEQUENCE_STYLE
        default: isKey = false
        }
        guard isKey, tabs.afterTabs.contains(event.start_mark.index) else { return }
        let place = source.offset(event.start_mark)
        throw YAMLMistake(.malformedYAML, YAMLSource.tabMessage, at: source.file.span(max(0, place - 1)..<place))
    }
}
