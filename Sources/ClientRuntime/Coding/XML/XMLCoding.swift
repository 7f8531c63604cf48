// XMLCoding.swift: the one door to XML. Values go through their JSON form, so that no type needs a second pair of
// functions.

import Foundation
internal import XMLSyntax

/// Decodes and encodes whole XML documents.
public enum XMLCoding {
    /// Decodes a document. Elements and attributes that the shape does not name are ignored, prefixes mean nothing, and
    /// a name without a namespace in the shape is that name in any.
    /// - Parameter charset: what the `Content-Type` says about the encoding
    /// - Throws: the first mistake: what is not XML, or where the document is not a `Value`; paths are those of the
    ///   value, not of its elements.
    public static func decode<Value: JSONCodable>(
        _ type: Value.Type,
        from data: Data,
        as shape: XMLShape,
        charset: String? = nil
    ) throws(DecodingFailure) -> Value {
        let result = data.withUnsafeBytes { bytes in
            Result { () throws(XMLSyntaxError) in try XMLTape(scanning: bytes, charset: charset) }
        }
        let tape: XMLTape
        do throws(XMLSyntaxError) { tape = try result.get() } catch { throw DecodingFailure(error) }
        var reader = XMLReader(tape, shape.objects)
        defer { reader.json.deallocate() }
        reader.readRoot(shape.root)
        do throws(DecodingFailure) {
            return try JSONCoding.decode(type, from: reader.json.written)
        } catch {
            var failure = error
            failure.byteOffset = reader.offset(ofJSON: failure.byteOffset)
            throw failure
        }
    }

    /// Whether a body that is not called XML is XML, and no web page.
    static func isDocument(_ data: Data) -> Bool {
        data.withUnsafeBytes { bytes in
            guard let tape = try? XMLTape(scanning: bytes) else { return false }
            return tape.name(of: 0).local.lowercased() != "html"
        }
    }

    /// The document of a value, in UTF-8.
    /// - Throws: what of the value XML cannot hold.
    public static func encode(
        _ value: some JSONCodable,
        as shape: XMLShape
    ) throws(XMLWritingFailure) -> Data {
        var writer = XMLWriter(shape.objects)
        let tree: JSONValue
        do { tree = try JSONValue.tree(value) } catch {
            throw XMLWritingFailure(description: "a number that is not finite")
        }
        // Only what is nested deeper than anything is read has no tree.
        if tree.isNull, JSONCoding.encode(value) != Array("null".utf8) {
            throw XMLWritingFailure(description: "values that are nested too deeply")
        }
        try writer.writeRoot(tree, shape.root)
        return Data(writer.bytes)
    }
}

/// Why a value cannot be written as XML.
public struct XMLWritingFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// What it holds that XML cannot.
    public var description: String
}

extension DecodingFailure {
    init(_ error: XMLSyntaxError) {
        let reason = error.reason.prefix(1).lowercased() + error.reason.dropFirst()
        self.init(
            path: "",
            expected: "XML",
            found: "a mistake at line \(error.line), column \(error.column): \(reason)",
            byteOffset: error.offset
        )
    }
}
