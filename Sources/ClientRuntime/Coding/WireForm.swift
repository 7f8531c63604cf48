// WireForm.swift: types with more than one text over the wire. Reading takes all of them; generated code names the one
// that is written where it is not the usual one.

/// A text over the wire that is not the usual one of its type. It counts for a value and for everything in it: the
/// items of a list, the values of a dictionary, the cases of a union.
public enum WireForm: Sendable, Hashable {
    /// `Data` in the alphabet for URLs and file names (RFC 4648 section 5). With padding in JSON, without it in
    /// parameters and forms.
    case base64URL
    /// `Date` in UTC without an offset, as in `2024-01-02T03:04:05` (`format: date-time-local`).
    case localDateTime
    /// Numbers with a fraction even if they are whole, as in `2.0`, where `2` would be an integer.
    case fraction
}

extension WriterState {
    /// Writes with a form for values, then returns to the form that counted before.
    @inline(__always)
    mutating func setForm(_ newForm: WireForm) -> WireForm? {
        defer { form = newForm }
        return form
    }

    /// Adds `.0` to the number that begins at an offset if values are written with a fraction and it has none.
    mutating func completeNumber(from start: Int) {
        guard form == .fraction, count > start else { return }
        for offset in start..<count {
            let byte = base[offset]
            guard byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-") && offset == start else { return }
        }
        append(".0")
    }
}

extension ValueWriter {
    /// Writes the value in a form.
    mutating func write(_ value: some JSONCodable, as form: WireForm) {
        let outer = state.pointee.setForm(form)
        let start = state.pointee.count
        write(value)
        state.pointee.completeNumber(from: start)
        state.pointee.form = outer
    }

    /// Writes the value of a union's case in a form.
    /// - Parameter ordinal: which case, counted from 0.
    public mutating func write(case ordinal: Int, _ value: some JSONCodable, as form: WireForm) {
        guard state.pointee.visit == nil else { return write(case: ordinal, value) }
        write(value, as: form)
    }
}

extension ObjectWriter {
    /// Writes a member in a form; nil is written as `null`.
    public mutating func write<Value: JSONCodable>(_ name: StaticString, _ value: Value, as form: WireForm) {
        guard state.pointee.visit == nil else { return write(name, value) }
        let outer = state.pointee.setForm(form)
        write(name, value)
        state.pointee.form = outer
    }

    /// Writes a member in a form unless it is nil.
    public mutating func writeIfPresent<Value: JSONCodable>(_ name: StaticString, _ value: Value?, as form: WireForm) {
        if let value { write(name, value, as: form) }
    }

    /// Writes members the document does not name in a form, in the order of their names.
    public mutating func write<Value: JSONCodable>(additional members: [String: Value], as form: WireForm) {
        guard state.pointee.visit == nil else { return write(additional: members) }
        let outer = state.pointee.setForm(form)
        write(additional: members)
        state.pointee.form = outer
    }
}

extension ItemsWriter {
    /// Writes the next item in a form.
    public mutating func write(_ item: some JSONCodable, as form: WireForm) {
        let outer = state.pointee.setForm(form)
        write(item)
        state.pointee.form = outer
    }

    /// Writes the next item in a form; nil at the end of the array is left out.
    public mutating func writeIfPresent(_ item: (some JSONCodable)?, as form: WireForm) {
        if let item { write(item, as: form) } else { writeIfPresent(JSONNull?.none) }
    }

    /// Writes the items after those that have a position of their own in a form.
    public mutating func write(rest items: [some JSONCodable], as form: WireForm) {
        for item in items { write(item, as: form) }
    }
}

/// A value that is written in a form.
struct Formed<Value: JSONCodable>: JSONCodable {
    let value: Value
    let form: WireForm

    static func read(from value: inout ValueReader) -> Self { Self(value: value.read(), form: .fraction) }

    func write(into value: inout ValueWriter) { value.write(self.value, as: form) }
}
