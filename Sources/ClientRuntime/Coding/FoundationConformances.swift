// FoundationConformances.swift: dates, identifiers, addresses and bytes as JSON strings.

import Foundation

/// Date and time of RFC 3339. Read with any offset and any number of fraction digits, written in UTC with at most six.
extension Date: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Date { value.state.pointee.date(at: value.index) }
    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { DateText.append(self, to: &value.state.pointee) }
}

/// Written in lower case.
extension UUID: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> UUID {
        let text = value.state.pointee.string(at: value.index)
        if let uuid = UUID(uuidString: text) { return uuid }
        value.fail(expected: "UUID")
        return UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    }

    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) {
        value.state.pointee.append(UInt8(ascii: "\""))
        withUnsafeBytes(of: uuid) { bytes in
            for (index, byte) in bytes.enumerated() {
                if index == 4 || index == 6 || index == 8 || index == 10 {
                    value.state.pointee.append(UInt8(ascii: "-"))
                }
                value.state.pointee.append(lowerHexadecimal(byte >> 4))
                value.state.pointee.append(lowerHexadecimal(byte & 15))
            }
        }
        value.state.pointee.append(UInt8(ascii: "\""))
    }
}

/// Absolute or relative.
extension URL: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> URL {
        let state = value.state
        guard value.index >= 0, state.pointee.tokens[value.index].kind == .string else {
            value.fail(expected: "string")
            return placeholder
        }
        if let url = URLMemory.url(at: value.index, state) { return url }
        value.fail(expected: "URL")
        return placeholder
    }

    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { value.state.pointee.append(string: absoluteString) }

    /// What stands in for a URL that could not be read.
    private static let placeholder = URL(fileURLWithPath: "/")
}

/// Base64; written with padding and the standard alphabet, or the one for URLs where the document names it; read with
/// either alphabet, padding optional, white space skipped.
extension Data: JSONCodable {
    /// Reads the value; see `JSONCodable`.
    public static func read(from value: inout ValueReader) -> Data {
        let text = value.state.pointee.string(at: value.index)
        if let data = Base64.decode(text) { return data }
        value.fail(expected: "base64")
        return Data()
    }

    /// Writes the value; see `JSONCodable`.
    public func write(into value: inout ValueWriter) { Base64.append(self, to: &value.state.pointee) }
}
