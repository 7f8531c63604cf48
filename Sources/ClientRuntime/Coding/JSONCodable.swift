// JSONCodable.swift: the protocols that generated types conform to, and the one door to decoding and encoding.

import Foundation
internal import JSONSyntax

/// A type with a JSON form.
///
/// Neither function throws. A reader that meets a mistake notes it and hands out placeholders from then on; the one
/// `JSONCoding.decode` around it throws. `Codable` comes from the same two functions, see `CodableBridge.swift`.
public protocol JSONCodable: Codable, Hashable, Sendable {
    /// Reads a value; any value of the type when it cannot be read (the reader has noted why).
    static func read(from value: inout ValueReader) -> Self
    /// Writes exactly one JSON value.
    func write(into value: inout ValueWriter)
}

/// A type whose JSON form is an object.
public protocol ObjectCodable: JSONCodable {
    /// Reads the members of an object, best in the order in which they usually come.
    static func read(_ object: inout ObjectReader) -> Self
    /// Writes the members of an object.
    func write(to object: inout ObjectWriter)
}

extension ObjectCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Self {
        var object = ObjectReader(value)
        // Not after the call: the result would have to be copied, and a large structure pays for that.
        defer { object.settle(Self.self) }
        return Self.read(&object)
    }

    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) {
        var object = ObjectWriter(value)
        write(to: &object)
        object.finish()
    }
}

/// A type whose JSON form is that of one of its cases. It writes itself through `ValueWriter.write(case:_:)` and
/// `write(undocumented:tag:)`, by which two values are compared as well.
public protocol UnionCodable: JSONCodable {}

/// Decodes and encodes whole JSON texts.
public enum JSONCoding {
    /// How many arrays and objects may be nested in what is decoded.
    public static let depthLimit = 512

    /// Decodes one JSON text.
    /// - Throws: the first mistake: what is not JSON, or where the text is not a `Value`.
    public static func decode<Value: JSONCodable>(
        _ type: Value.Type,
        from bytes: UnsafeRawBufferPointer
    ) throws(DecodingFailure) -> Value {
        var skipped: [DecodingFailure]?
        return try decode(type, from: bytes, skipped: &skipped)
    }

    /// Decodes one JSON text; items of lists that are not of the items' type are left out. Which alternative of a union
    /// a value is, is decided as without this.
    /// - Returns: the value, and why items were left out, for the first hundred of them
    /// - Throws: the first mistake that is not in an item of a list
    public static func decodeSkippingItems<Value: JSONCodable>(
        _ type: Value.Type,
        from data: Data
    ) throws(DecodingFailure) -> (value: Value, skipped: [DecodingFailure]) {
        var skipped: [DecodingFailure]? = []
        let value = try data.withUnsafeBytes { buffer in
            Result { () throws(DecodingFailure) in try decode(type, from: buffer, skipped: &skipped) }
        }.get()
        return (value, skipped ?? [])
    }

    private static func decode<Value: JSONCodable>(
        _ type: Value.Type,
        from bytes: UnsafeRawBufferPointer,
        skipped: inout [DecodingFailure]?
    ) throws(DecodingFailure) -> Value {
        let tape: JSONTape
        do throws(JSONSyntaxError) {
            tape = try JSONTape(scanning: bytes, options: JSONScanOptions(depthLimit: depthLimit))
        } catch {
            throw DecodingFailure(error)
        }
        var state = ReaderState(bytes: bytes, tokens: tape.tokens)
        if skipped != nil { state.skippedItems = [] }
        let result = withExtendedLifetime(tape) {
            withUnsafeMutablePointer(to: &state) { pointer in
                var reader = ValueReader(state: pointer, index: 0)
                let result = Value.read(from: &reader)
                // A careful reader finds out what a hasty one has taken wrongly, and which structures are around a
                // mistake.
                guard pointer.pointee.hasFailed else { return result }
                pointer.pointee.startAgain()
                return Value.read(from: &reader)
            }
        }
        skipped = state.skippedItems?.map { DecodingFailure($0, in: bytes, tokens: tape.tokens) }
        if let failure = state.failure { throw DecodingFailure(failure, in: bytes, tokens: tape.tokens) }
        return result
    }

    /// Decodes one JSON text.
    /// - Throws: the first mistake: what is not JSON, or where the text is not a `Value`.
    public static func decode<Value: JSONCodable>(
        _ type: Value.Type,
        from bytes: [UInt8]
    ) throws(DecodingFailure) -> Value {
        try bytes.withUnsafeBytes { buffer in
            Result { () throws(DecodingFailure) in try decode(type, from: buffer) }
        }.get()
    }

    /// Decodes one JSON text.
    /// - Throws: the first mistake: what is not JSON, or where the text is not a `Value`.
    public static func decode<Value: JSONCodable>(
        _ type: Value.Type,
        from data: Data
    ) throws(DecodingFailure) -> Value {
        try data.withUnsafeBytes { buffer in
            Result { () throws(DecodingFailure) in try decode(type, from: buffer) }
        }.get()
    }

    /// The JSON text of a value: UTF-8, without blanks.
    public static func encode(_ value: some JSONCodable) -> [UInt8] {
        let state = written(value)
        defer { state.deallocate() }
        return Array(state.written)
    }

    /// The JSON text of a value as `Data`, which spares a copy.
    public static func encodeData(_ value: some JSONCodable) -> Data { written(value).takeData() }

    /// The JSON text of a value that is written in a form.
    /// - Parameter omitsPadding: true to write base64url without padding, as in parameters and forms
    static func encode(_ value: some JSONCodable, as form: WireForm?, omitsPadding: Bool) -> [UInt8] {
        let state = written(value, as: form, omitsPadding: omitsPadding)
        defer { state.deallocate() }
        return Array(state.written)
    }

    private static func written(
        _ value: some JSONCodable,
        as form: WireForm? = nil,
        omitsPadding: Bool = false
    ) -> WriterState {
        var state = WriterState()
        state.form = form
        state.omitsPadding = omitsPadding
        withUnsafeMutablePointer(to: &state) { pointer in
            var writer = ValueWriter(state: pointer)
            writer.write(value)
        }
        return state
    }
}
