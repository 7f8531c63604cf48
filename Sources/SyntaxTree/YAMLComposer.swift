// YAMLComposer.swift: nests the values of a YAML document, and settles anchors, aliases and merge keys.

import Diagnostics

/// The tree while events come in.
struct YAMLComposer {
    /// A mapping or sequence whose end has not come yet.
    private struct Open {
        var index: Int
        var isMapping: Bool
        var isFlow: Bool
        var anchor: String?
        /// How many nodes there were, aliases followed, before this one.
        var expandedBefore: Int
        /// How many levels of mappings and sequences are under this one.
        var height = 0
        var hasKey = false
        /// Whether the value to come is that of a merge key.
        var isMerging = false
        /// Where the last key or value ends, in bytes.
        var lastEnd: UInt32
    }

    /// What a name refers to.
    private struct Anchor {
        var index: Int
        /// The number of nodes, aliases followed.
        var size: Int
        var height: Int
        var isComplete: Bool
    }

    var builder: TapeBuilder
    private let file: SourceFile
    private let limits: SyntaxLimits
    private var open: [Open] = []
    private var anchors: [String: Anchor] = [:]
    /// The number of nodes so far, those of aliases and merges counted each time.
    private var expanded = 0

    init(file: SourceFile, limits: SyntaxLimits) {
        self.file = file
        self.limits = limits
        builder = TapeBuilder(files: [file])
        builder.store.records.reserveCapacity(file.bytes.count / 16)
    }

    // MARK: Values

    mutating func addScalar(
        _ scalar: YAMLScalar,
        anchor: String?,
        report: inout DiagnosticReport
    ) throws(YAMLMistake) {
        let index = builder.count
        var record = scalar.record
        record.next = UInt32(index + 1)
        if let text = scalar.sideText { record.payload = builder.appendSideText(text) }
        if scalar.isMergeKey, expectsKey {
            record.flags.insert(.isHidden)
            open[open.count - 1].isMerging = true
        }
        builder.store.records.append(record)
        expanded += 1
        if let anchor { anchors[anchor] = Anchor(index: index, size: 1, height: 0, isComplete: true) }
        try finishValue(index, endsAt: record.end, report: &report)
    }

    mutating func addAlias(_ name: String, at span: SourceSpan, report: inout DiagnosticReport) throws(YAMLMistake) {
        guard let anchor = anchors[name] else {
            throw YAMLMistake(.undefinedAlias, "no anchor &\(name) stands before this alias", at: span)
        }
        guard anchor.isComplete else {
            throw YAMLMistake(
                .recursiveAlias,
                "the alias *\(name) stands inside the value it refers to",
                at: span,
                notes: [.init(span: builder.span(UInt32(anchor.index)), message: "the value begins here")]
            )
        }
        if expectsKey, builder.store.records[anchor.index].isContainer { throw unsupportedKey(span) }
        guard open.count + anchor.height <= limits.depth else { throw nestedTooDeeply(span) }
        let index = builder.count
        let record = Record(
            start: span.start,
            end: span.end,
            next: UInt32(index + 1),
            payload: UInt32(anchor.index),
            kind: .alias
        )
        builder.store.records.append(record)
        try expand(by: anchor.size, at: span)
        if !open.isEmpty { open[open.count - 1].height = max(open[open.count - 1].height, anchor.height) }
        try finishValue(index, endsAt: span.end, report: &report)
    }

    mutating func open(
        _ kind: Record.Kind,
        at span: SourceSpan,
        isFlow: Bool,
        anchor: String?
    ) throws(YAMLMistake) {
        if expectsKey { throw unsupportedKey(span) }
        guard open.count < limits.depth else { throw nestedTooDeeply(span) }
        let index = builder.count
        builder.store.records.append(Record(start: span.start, end: span.end, next: 0, kind: kind))
        open.append(
            Open(
                index: index,
                isMapping: kind == .mapping,
                isFlow: isFlow,
                anchor: anchor,
                expandedBefore: expanded,
                lastEnd: span.end
            )
        )
        expanded += 1
        if let anchor { anchors[anchor] = Anchor(index: index, size: 0, height: 0, isComplete: false) }
    }

    mutating func close(at end: UInt32, report: inout DiagnosticReport) throws(YAMLMistake) {
        let closed = open.removeLast()
        // The end that libyaml gives for a block lies behind the blank lines and comments after it.
        let end = closed.isFlow ? end : closed.lastEnd
        builder.store.records[closed.index].end = end
        builder.store.records[closed.index].next = UInt32(builder.count)
        if closed.isMapping {
            builder.settleKeys(of: closed.index, report: &report)
        } else {
            builder.countItems(of: closed.index)
        }
        let height = closed.height + 1
        if let anchor = closed.anchor {
            anchors[anchor] = Anchor(
                index: closed.index,
                size: expanded - closed.expandedBefore,
                height: height,
                isComplete: true
            )
        }
        if !open.isEmpty { open[open.count - 1].height = max(open[open.count - 1].height, height) }
        try finishValue(closed.index, endsAt: end, report: &report)
    }

    private var expectsKey: Bool { open.last.map { $0.isMapping && !$0.hasKey } ?? false }

    /// Whether a key of a mapping without braces comes next.
    var expectsKeyOfBlock: Bool { expectsKey && open.last?.isFlow == false }

    /// Tells the mapping or sequence around a value that the value is complete.
    private mutating func finishValue(
        _ index: Int,
        endsAt end: UInt32,
        report: inout DiagnosticReport
    ) throws(YAMLMistake) {
        guard let last = open.indices.last else { return }
        open[last].lastEnd = max(open[last].lastEnd, end)
        guard open[last].isMapping else { return }
        open[last].hasKey.toggle()
        if !open[last].hasKey, open[last].isMerging {
            open[last].isMerging = false
            try merge(index)
        }
    }

    // MARK: Merge keys

    /// Adds the members of a mapping, or of each mapping of a sequence, to the innermost open mapping, as aliases.
    private mutating func merge(_ index: Int) throws(YAMLMistake) {
        let target = builder.store.resolved(index)
        guard builder.store.records[target].kind == .sequence else { return try mergeMembers(target, at: index) }
        var item = target + 1
        while item < builder.store.records[target].next {
            try mergeMembers(builder.store.resolved(item), at: item)
            item = Int(builder.store.records[item].next)
        }
    }

    private mutating func mergeMembers(_ mapping: Int, at index: Int) throws(YAMLMistake) {
        let span = builder.span(UInt32(index))
        guard builder.store.records[mapping].kind == .mapping else {
            throw YAMLMistake(.malformedMergeKey, "a merge key << takes a mapping or a sequence of mappings", at: span)
        }
        var key = mapping + 1
        let end = Int(builder.store.records[mapping].next)
        while key < end {
            if !builder.store.records[key].flags.contains(.isHidden) {
                appendAlias(of: key, flags: .isMerged, at: span)
                appendAlias(of: key + 1, flags: [], at: span)
                try expand(by: 2, at: span)
            }
            key = Int(builder.store.records[key + 1].next)
        }
    }

    private mutating func appendAlias(of index: Int, flags: Record.Flags, at span: SourceSpan) {
        let target = UInt32(builder.store.resolved(index))
        builder.store.records.append(
            Record(
                start: span.start,
                end: span.end,
                next: UInt32(builder.count + 1),
                payload: target,
                kind: .alias,
                flags: flags
            )
        )
    }

    // MARK: Limits

    /// Counts nodes that an alias stands for.
    private mutating func expand(by size: Int, at span: SourceSpan) throws(YAMLMistake) {
        expanded += size
        guard expanded <= builder.count * limits.aliasFactor + limits.aliasAllowance else {
            throw YAMLMistake(
                .aliasExpansion,
                "the aliases of this document stand for more than \(expanded - size) nodes",
                at: span
            )
        }
    }

    private func nestedTooDeeply(_ span: SourceSpan) -> YAMLMistake {
        YAMLMistake(.nestedTooDeeply, "mappings and sequences are nested deeper than \(limits.depth) levels", at: span)
    }

    private func unsupportedKey(_ span: SourceSpan) -> YAMLMistake {
        YAMLMistake(
            .unsupportedKey,
            "a mapping or a sequence cannot be a key; a value that begins with a brace must be quoted",
            at: span
        )
    }
}
