// NodeCopier.swift: puts nodes of several trees together into a new one; each keeps its file and its place there.

import Diagnostics

/// A new tree while nodes are copied into it, each before what is under it.
struct NodeCopier {
    private var builder = TapeBuilder(files: [])
    private var places: [SourceFile.ID: UInt16] = [:]

    func finish() -> SyntaxTape { builder.finish() }

    /// Adds a node without what is under it; a mapping or sequence must be closed when its inner nodes are added.
    mutating func append(_ node: Node) -> Int {
        let file = node.tape.files[Int(node.record.file)]
        var record = node.record
        record.file = place(of: file)
        record.next = UInt32(builder.count + 1)
        if record.flags.contains(.isInSideText) {
            record.payload = node.tape.store.withText(of: node.index, in: node.tape.files) { text in
                text.withMemoryRebound(to: UInt8.self) { builder.appendSideText($0) }
            }
        }
        // What an earlier tree settled is settled anew.
        record.flags.subtract([.isHidden, .isMerged, .hasKeyTable])
        builder.store.records.append(record)
        return builder.count - 1
    }

    mutating func close(_ index: Int) {
        builder.store.records[index].next = UInt32(builder.count)
        if builder.store.records[index].kind == .mapping {
            // All keys differ, so there is nothing to report.
            var report = DiagnosticReport()
            builder.settleKeys(of: index, report: &report)
        } else {
            builder.countItems(of: index)
        }
    }

    private mutating func place(of file: SourceFile) -> UInt16 {
        if let place = places[file.id] { return place }
        let place = UInt16(builder.files.count)
        builder.files.append(file)
        places[file.id] = place
        return place
    }
}
