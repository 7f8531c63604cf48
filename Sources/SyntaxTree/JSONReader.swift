// JSONReader.swift: from the tokens of the JSON scanner to a tree. Tokens and records stand in the same order.

import Diagnostics
import JSONSyntax

/// Why a text is not JSON.
struct JSONMistake: Error {
    var diagnostic: Diagnostic
}

/// Reads a document that may be JSON; says nothing when it is not, because it may be YAML.
func readJSON(
    _ file: SourceFile,
    limits: SyntaxLimits,
    report: inout DiagnosticReport
) -> Result<Node, JSONMistake> {
    var builder = TapeBuilder(files: [file])
    // Halves of surrogate pairs occur in examples; they cost a character, not the document.
    let options = JSONScanOptions(depthLimit: limits.depth, allowsLoneSurrogates: true)
    let scan = file.bytes.withUnsafeBytes { bytes in
        Result { () throws(JSONSyntaxError) in
            builder.append(try JSONTape(scanning: bytes, options: options), of: bytes)
        }
    }
    if case .failure(let error) = scan {
        let end = min(error.offset + 1, file.bytes.count)
        let diagnostic = Diagnostic(
            severity: .error,
            code: .malformedJSON,
            message: error.reason.prefix(1).lowercased() + error.reason.dropFirst(),
            span: file.span(min(error.offset, end)..<end)
        )
        return .failure(JSONMistake(diagnostic: diagnostic))
    }
    for index in 0..<builder.count {
        switch builder.store.records[index].kind {
        case .mapping: builder.settleKeys(of: index, report: &report)
        case .sequence: builder.countItems(of: index)
        default: continue
        }
    }
    return .success(Node(builder.finish(), 0))
}

extension TapeBuilder {
    /// Makes a record of each token, at the same index.
    fileprivate mutating func append(_ tape: JSONTape, of bytes: UnsafeRawBufferPointer) {
        store.records.reserveCapacity(tape.count)
        for token in tape.tokens {
            var record = Record(start: token.start, end: token.end, next: token.next, kind: kind(of: token))
            if record.kind == .string {
                record.flags = .isQuoted
                if token.hasEscapes {
                    record.flags = .isInSideText
                    record.payload = appendUnescaped(UnsafeRawBufferPointer(rebasing: bytes[token.contentRange]))
                }
            }
            store.records.append(record)
        }
    }

    private func kind(of token: JSONToken) -> Record.Kind {
        switch token.kind {
        case .object: .mapping
        case .array: .sequence
        case .string: .string
        case .number: .number
        case .true, .false: .boolean
        case .null: .null
        }
    }

    private mutating func appendUnescaped(_ content: UnsafeRawBufferPointer) -> UInt32 {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: content.count) { room in
            let count = JSONString.unescape(content, into: room.baseAddress!)
            return appendSideText(UnsafeBufferPointer(rebasing: room[..<count]))
        }
    }

    /// Counts the items of a complete sequence.
    mutating func countItems(of sequence: Int) {
        let end = Int(store.records[sequence].next)
        var item = sequence + 1
        var count: UInt32 = 0
        while item < end {
            item = Int(store.records[item].next)
            count += 1
        }
        store.records[sequence].payload = count
    }
}
