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
    do throws(YAMLMistake) {
        do throws(YAMLMistake) {
            return try readYAML(text, of: file, isASCII: check.isASCII, limits: limits, report: &report)
        } catch {
            guard error.isSurrogateEscape, let moved = SurrogateEscapes.moved(text) else { throw error }
            return try readYAML(
                moved,
                of: file,
                isASCII: check.isASCII,
                hasMovedSurrogates: true,
                limits: limits,
                report: &report
            )
        }
    } catch {
        report.add(error.diagnostic)
        return nil
    }
}

/// The first mistake; there is never a second one.
struct YAMLMistake: Error {
    var diagnostic: Diagnostic
    /// Whether libyaml met the escape of a surrogate.
    var isSurrogateEscape = false

    init(_ code: DiagnosticCode, _ message: String, at span: SourceSpan?, notes: [Diagnostic.Note] = []) {
        diagnostic = Diagnostic(severity: .error, code: code, message: message, span: span, notes: notes)
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
        "YAML does not allow the character \(name); it is read as U+FFFD\(others)",
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

/// Reads `text`, which is the text of `file` with some characters replaced.
private func readYAML(
    _ text: [UInt8],
    of file: SourceFile,
    isASCII: Bool,
    hasMovedSurrogates: Bool = false,
    limits: SyntaxLimits,
    report: inout DiagnosticReport
) throws(YAMLMistake) -> Node {
    let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let result = text.withUnsafeBufferPointer { buffer in
        file.bytes.withUnsafeBufferPointer { bytes in
            Result { () throws(YAMLMistake) in
                let cursor = CharacterCursor(bytes, start: start, isASCII: isASCII)
                let source = YAMLSource(
                    file: file,
                    bytes: bytes,
                    cursor: cursor,
                    hasMovedSurrogates: hasMovedSurrogates
                )
                var reader = YAMLReader(source: source, limits: limits)
                return try reader.read(UnsafeBufferPointer(rebasing: buffer[start...]), report: &report)
            }
        }
    }
    return try result.get()
}

/// The reader proper.
struct YAMLReader {
    var source: YAMLSource
    var composer: YAMLComposer

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
            throw YAMLMistake(.malformedYAML, "There is not enough memory to read YAML", at: nil)
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
                    report.warning(.extraDocument, "Only the first document of this file is read", at: span)
                    return try root()
                }
            case YAML_STREAM_END_EVENT:
                return try root()
            default:
                try add(event, report: &report)
            }
        }
    }

    private func root() throws(YAMLMistake) -> Node {
        guard composer.builder.count > 0 else {
            throw YAMLMistake(.emptyDocument, "The file holds no document", at: source.file.span(0..<0))
        }
        return Node(composer.builder.finish(), 0)
    }

    private mutating func add(_ event: yaml_event_t, report: inout DiagnosticReport) throws(YAMLMistake) {
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
}
