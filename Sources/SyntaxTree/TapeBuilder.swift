// TapeBuilder.swift: makes the list of records, and settles which keys of a mapping count.

import Diagnostics

/// The list of records while a reader fills it.
struct TapeBuilder {
    var files: [SourceFile]
    var store = RecordStore()

    private var keys: [UInt32] = []
    private var fingerprints: [UInt32] = []

    init(files: [SourceFile]) {
        self.files = files
    }

    var count: Int { store.records.count }

    func finish() -> SyntaxTape { SyntaxTape(files: files, store: store) }

    /// Adds text that does not stand in a file and gives its place.
    mutating func appendSideText(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let place = UInt32(store.sideText.count)
        for shift in [0, 8, 16, 24] { store.sideText.append(UInt8(truncatingIfNeeded: text.count >> shift)) }
        store.sideText.append(contentsOf: text)
        return place
    }

    /// Settles the members of a complete mapping: of keys that stand twice the later one counts, which is warned of;
    /// keys that a merge brought in give way to all others and to earlier merges. Counts the members, and makes the key
    /// table of a large mapping.
    mutating func settleKeys(of mapping: Int, report: inout DiagnosticReport) {
        keys.removeAll(keepingCapacity: true)
        let end = Int(store.records[mapping].next)
        var key = mapping + 1
        while key < end {
            if !store.records[key].flags.contains(.isHidden) { keys.append(UInt32(key)) }
            key = Int(store.records[key + 1].next)
        }
        if keys.count > RecordStore.smallMapping {
            settleInTable(mapping, report: &report)
        } else {
            settleByComparing(report: &report)
            store.records[mapping].payload = UInt32(keys.count)
        }
    }

    /// For few keys: each against those before it. Removes hidden ones from `keys`.
    private mutating func settleByComparing(report: inout DiagnosticReport) {
        fingerprints.removeAll(keepingCapacity: true)
        var kept = 0
        for place in keys.indices {
            let key = keys[place]
            let fingerprint = fingerprint(of: key)
            var rival = 0
            while rival < kept, fingerprints[rival] != fingerprint || !isSame(keys[rival], key) { rival += 1 }
            if rival < kept {
                keys[rival] = settle(keys[rival], key, report: &report)
                continue
            }
            keys[kept] = key
            fingerprints.append(fingerprint)
            kept += 1
        }
        keys.removeLast(keys.count - kept)
    }

    private mutating func settleInTable(_ mapping: Int, report: inout DiagnosticReport) {
        var slotCount = 64
        while slotCount < keys.count * 2 { slotCount *= 2 }
        let table = store.keyTables.count
        store.keyTables.append(0)
        store.keyTables.append(UInt32(slotCount - 1))
        store.keyTables.append(contentsOf: repeatElement(RecordStore.emptySlot, count: slotCount))
        var count: UInt32 = 0
        for key in keys {
            let text = store.resolved(Int(key))
            var slot = store.withText(of: text, in: files) { hash(of: $0) } & (slotCount - 1)
            while true {
                let rival = store.keyTables[table + 2 + slot]
                if rival == RecordStore.emptySlot {
                    store.keyTables[table + 2 + slot] = key
                    count += 1
                    break
                }
                if isSame(rival, key) {
                    store.keyTables[table + 2 + slot] = settle(rival, key, report: &report)
                    break
                }
                slot = (slot + 1) & (slotCount - 1)
            }
        }
        store.keyTables[table] = count
        store.records[mapping].payload = UInt32(table)
        store.records[mapping].flags.insert(.hasKeyTable)
    }

    /// Hides one of two equal keys and gives the other.
    private mutating func settle(_ first: UInt32, _ second: UInt32, report: inout DiagnosticReport) -> UInt32 {
        if store.records[Int(second)].flags.contains(.isMerged) {
            store.records[Int(second)].flags.insert(.isHidden)
            return first
        }
        if !store.records[Int(first)].flags.contains(.isMerged) {
            let text = store.withText(of: store.resolved(Int(second)), in: files) {
                String(decoding: $0, as: UTF8.self)
            }
            report.warning(
                .duplicateKey,
                "the key \"\(text)\" stands twice in this mapping; the later one counts",
                at: span(second),
                notes: [.init(span: span(first), message: "the first one is here")]
            )
        }
        store.records[Int(first)].flags.insert(.isHidden)
        return second
    }

    private func isSame(_ left: UInt32, _ right: UInt32) -> Bool {
        store.withText(of: store.resolved(Int(left)), in: files) {
            store.isText($0, ofKey: Int(right), files: files)
        }
    }

    /// Length, first, middle and last byte: enough to tell most keys of one mapping apart.
    private func fingerprint(of key: UInt32) -> UInt32 {
        store.withText(of: store.resolved(Int(key)), in: files) { text in
            guard text.count > 0 else { return 0 }
            let edges = UInt32(text[0]) << 8 | UInt32(text[text.count - 1])
            return edges << 16 | UInt32(text[text.count / 2]) << 8 | UInt32(truncatingIfNeeded: text.count & 0xFF)
        }
    }

    func span(_ index: UInt32) -> SourceSpan {
        let record = store.records[Int(index)]
        return SourceSpan(file: files[Int(record.file)].id, start: record.start, end: record.end)
    }
}
