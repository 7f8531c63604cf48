// Record.swift: one value or key of a document in the flat list that a syntax tree is, and the list itself.

import Diagnostics

/// A value or a key, twenty bytes. Records stand in the order of the text: a mapping is followed by key, value, key,
/// value, a sequence by its items, each with all that is under it.
struct Record {
    enum Kind: UInt8 {
        case mapping, sequence, string, number, boolean, null
        /// Stands for the record at `payload`, which is never an alias itself.
        case alias
    }

    struct Flags: OptionSet {
        let rawValue: UInt8
        /// The text lies between quotes that belong to the span.
        static let isQuoted = Flags(rawValue: 1)
        /// The text is not a stretch of the file but lies in the side text, at `payload`.
        static let isInSideText = Flags(rawValue: 2)
        /// A key that is passed over: a merge key, or one that another key of the mapping replaces.
        static let isHidden = Flags(rawValue: 4)
        /// A key that a merge key brought in: explicit keys win over it.
        static let isMerged = Flags(rawValue: 8)
        /// A mapping with a key table, whose offset is `payload`; without it `payload` is the number of members.
        static let hasKeyTable = Flags(rawValue: 16)
    }

    /// Byte offsets in the file, half open.
    var start: UInt32
    var end: UInt32
    /// The index of the first record that does not belong to this value.
    var next: UInt32
    var payload: UInt32 = 0
    var kind: Kind
    var flags: Flags = []
    /// The place of the file in `SyntaxTape.files`.
    var file: UInt16 = 0

    var isContainer: Bool { kind == .mapping || kind == .sequence }
}

/// Everything the nodes of one tree share; never changed once made. Record 0 is the root.
final class SyntaxTape: Sendable {
    let files: [SourceFile]
    let store: RecordStore

    init(files: [SourceFile], store: RecordStore) {
        self.files = files
        self.store = store
    }
}

/// The records of a tree with the text and the tables they refer to.
struct RecordStore: Sendable {
    var records: ContiguousArray<Record> = []
    /// Text that stands nowhere in a file as it is: each piece after its length in bytes (four bytes, lowest first).
    var sideText: [UInt8] = []
    /// For each large mapping: the number of members, the number of slots less one, the slots. A slot holds the index
    /// of a key record, or `emptySlot`.
    var keyTables: [UInt32] = []

    static let emptySlot = UInt32.max
    /// Mappings with more members than this have a key table.
    static let smallMapping = 16

    /// What an index stands for: itself, or what its alias refers to.
    func resolved(_ index: Int) -> Int {
        let record = records[index]
        return record.kind == .alias ? Int(record.payload) : index
    }

    /// The number of members or items; 0 for scalars.
    func count(of index: Int) -> Int {
        let record = records[index]
        guard record.isContainer else { return 0 }
        return Int(record.flags.contains(.hasKeyTable) ? keyTables[Int(record.payload)] : record.payload)
    }

    /// The text of a scalar without quotes, valid during the call; for containers it is empty.
    @inline(__always)
    func withText<Result>(
        of index: Int,
        in files: [SourceFile],
        _ body: (UnsafeRawBufferPointer) -> Result
    ) -> Result {
        let record = records[index]
        if record.flags.contains(.isInSideText) {
            return sideText.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[sideRange(record)])) }
        }
        if record.isContainer { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        return files[Int(record.file)].bytes.withUnsafeBytes {
            body(UnsafeRawBufferPointer(rebasing: $0[textRange(record)]))
        }
    }

    /// The length of the text of a scalar in bytes, told without looking at it.
    @inline(__always)
    func textLength(of index: Int) -> Int {
        let record = records[index]
        return record.flags.contains(.isInSideText) ? sideRange(record).count : textRange(record).count
    }

    private func textRange(_ record: Record) -> Range<Int> {
        let quote = record.flags.contains(.isQuoted) ? 1 : 0
        return Int(record.start) + quote..<Int(record.end) - quote
    }

    private func sideRange(_ record: Record) -> Range<Int> {
        let place = Int(record.payload)
        let length = (0..<4).reduce(0) { $0 | Int(sideText[place + $1]) << ($1 * 8) }
        return place + 4..<place + 4 + length
    }

    /// The index of the key record with this text in a mapping.
    func key(_ text: UnsafeRawBufferPointer, in mapping: Int, files: [SourceFile]) -> Int? {
        let record = records[mapping]
        guard record.kind == .mapping else { return nil }
        if record.flags.contains(.hasKeyTable) { return keyInTable(text, at: Int(record.payload), files: files) }
        var key = mapping + 1
        while key < record.next {
            if !records[key].flags.contains(.isHidden), isText(text, ofKey: key, files: files) { return key }
            key = Int(records[key + 1].next)
        }
        return nil
    }

    private func keyInTable(_ text: UnsafeRawBufferPointer, at table: Int, files: [SourceFile]) -> Int? {
        let mask = Int(keyTables[table + 1])
        var slot = hash(of: text) & mask
        while true {
            let key = keyTables[table + 2 + slot]
            if key == Self.emptySlot { return nil }
            if isText(text, ofKey: Int(key), files: files) { return Int(key) }
            slot = (slot + 1) & mask
        }
    }

    /// Whether the key at an index reads as `text`.
    func isText(_ text: UnsafeRawBufferPointer, ofKey key: Int, files: [SourceFile]) -> Bool {
        let index = resolved(key)
        guard textLength(of: index) == text.count else { return false }
        return withText(of: index, in: files) { areEqual($0, text) }
    }
}

/// A hash that differs from run to run, so that no document can be written to make it collide.
func hash(of text: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: text)
    return hasher.finalize()
}

/// Whether two texts are the same bytes.
func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    var place = 0
    while place < left.count {
        if left[place] != right[place] { return false }
        place &+= 1
    }
    return true
}
