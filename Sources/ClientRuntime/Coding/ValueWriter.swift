// ValueWriter.swift: where generated code writes one JSON value, and the members of an object.

import Foundation

/// The place of one JSON value in the text that is being written.
///
/// It cannot be copied, so it cannot outlive the encoding it belongs to.
public struct ValueWriter: ~Copyable {
    let state: UnsafeMutablePointer<WriterState>

    init(state: UnsafeMutablePointer<WriterState>) {
        self.state = state
    }

    /// Writes the value. A type that writes nothing is written as `null`.
    public mutating func write(_ value: some JSONCodable) {
        let before = state.pointee.count
        value.write(into: &self)
        if state.pointee.count == before { writeNull() }
    }

    /// Writes the value of a union's case.
    /// - Parameter ordinal: which case, counted from 0.
    public mutating func write(case ordinal: Int, _ value: some JSONCodable) {
        guard let visit = state.pointee.visit else { return write(value) }
        visit.pointee.visit(ordinal, value)
    }

    /// Writes the value of a union that fits no case of the document.
    /// - Parameter tag: the text by which cases are told apart, where the document names such a member.
    public mutating func write(undocumented value: JSONValue, tag: String = "") {
        write(case: -1, value)
        if let visit = state.pointee.visit { visit.pointee.visit(-2, tag) }
    }

    /// Writes `null`.
    public mutating func writeNull() { state.pointee.append("null") }
}

/// The members of one object in the text that is being written. Every member is written with a comma after it; the last
/// comma becomes the brace in the end.
public struct ObjectWriter: ~Copyable {
    let state: UnsafeMutablePointer<WriterState>

    init(_ value: borrowing ValueWriter) {
        state = value.state
        state.pointee.append(UInt8(ascii: "{"))
    }

    /// An object whose members are looked at, not written.
    init(visiting state: UnsafeMutablePointer<WriterState>) { self.state = state }

    mutating func finish() { state.pointee.close(with: UInt8(ascii: "}")) }

    @inline(__always)
    private mutating func name(_ name: StaticString) {
        state.pointee.appendQuoted(UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        state.pointee.append(UInt8(ascii: ":"))
    }

    /// Whether a member is taken by a visit, and so not to be written.
    @inline(__always)
    func isVisited(_ name: StaticString, _ value: some JSONCodable) -> Bool {
        guard let visit = state.pointee.visit else { return false }
        visit.pointee.visit(name, value)
        return true
    }

    @inline(__always)
    private mutating func comma() { state.pointee.append(UInt8(ascii: ",")) }

    // MARK: Members of any type

    /// Writes a member; nil is written as `null`.
    public mutating func write<Value: JSONCodable>(_ name: StaticString, _ value: Value) {
        if isVisited(name, value) { return }
        self.name(name)
        var writer = ValueWriter(state: state)
        writer.write(value)
        comma()
    }

    /// Writes a member unless it is nil.
    public mutating func writeIfPresent<Value: JSONCodable>(_ name: StaticString, _ value: Value?) {
        if let value { write(name, value) }
    }

    /// Writes members the document does not name, in the order of their names.
    public mutating func write<Value: JSONCodable>(additional members: [String: Value]) {
        if isVisited("", members) { return }
        for (name, value) in members.sorted(by: { $0.key < $1.key }) { writeAdditional(name, value) }
    }

    /// Writes a member whose name is not known when the client is generated.
    @inline(__always)
    mutating func writeAdditional(_ name: String, _ value: some JSONCodable) {
        state.pointee.append(string: name)
        state.pointee.append(UInt8(ascii: ":"))
        var writer = ValueWriter(state: state)
        writer.write(value)
        comma()
    }

    // MARK: Members of the most frequent types, which are spared the way through the protocol

    /// Writes a member.
    public mutating func write(_ name: StaticString, _ value: String) {
        if isVisited(name, value) { return }
        self.name(name)
        state.pointee.append(string: value)
        comma()
    }

    /// Writes a member.
    public mutating func write(_ name: StaticString, _ value: Int) {
        if isVisited(name, value) { return }
        self.name(name)
        state.pointee.append(integer: Int64(value))
        comma()
    }

    /// Writes a member.
    public mutating func write(_ name: StaticString, _ value: Bool) {
        if isVisited(name, value) { return }
        self.name(name)
        state.pointee.append(value ? "true" : "false")
        comma()
    }

    /// Writes a member.
    public mutating func write(_ name: StaticString, _ value: Date) {
        if isVisited(name, value) { return }
        self.name(name)
        DateText.append(value, to: &state.pointee)
        comma()
    }

    /// Writes a member unless it is nil.
    public mutating func writeIfPresent(_ name: StaticString, _ value: String?) {
        if let value { write(name, value) }
    }

    /// Writes a member unless it is nil.
    public mutating func writeIfPresent(_ name: StaticString, _ value: Int?) {
        if let value { write(name, value) }
    }

    /// Writes a member unless it is nil.
    public mutating func writeIfPresent(_ name: StaticString, _ value: Bool?) {
        if let value { write(name, value) }
    }

    /// Writes a member unless it is nil.
    public mutating func writeIfPresent(_ name: StaticString, _ value: Date?) {
        if let value { write(name, value) }
    }
}
