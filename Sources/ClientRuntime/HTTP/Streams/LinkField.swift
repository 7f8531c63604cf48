// `Link` fields (RFC 8288 section 3): targets in angle brackets, with parameters whose values may be quoted strings. A
// comma or a semicolon inside of either separates nothing.
import Foundation

/// A link of a `Link` field.
struct LinkField: Sendable, Hashable {
    /// The target, which may be relative.
    var target: String
    /// The relation types in lower case, those of the first `rel` (section 3.3).
    var relations: [String] = []
    /// The resource that the link is about, if it is not the one that was asked for (section 3.2); may be relative.
    var anchor: String?

    /// The target of the first link that leads from a resource to the next one.
    /// - Parameter resource: the address of the resource, which is needed only where a link has an anchor
    static func next(in fields: HTTPFields, of resource: () -> URL? = { nil }) -> String? {
        guard let name = HTTPField.Name("Link") else { return nil }
        for field in fields[values: name] {
            var parser = LinkParser(field)
            while let link = parser.next() {
                if link.relations.contains("next"), link.isAbout(resource) { return link.target }
            }
        }
        return nil
    }

    /// Returns true if the link is about the resource that was asked for and not about another one.
    private func isAbout(_ resource: () -> URL?) -> Bool {
        guard let anchor, !anchor.isEmpty else { return true }
        guard let resource = resource(), let context = URL(string: anchor, relativeTo: resource) else { return false }
        return context.absoluteString == resource.absoluteString
    }
}

/// Reads the links of one field, one after the other. What is no link is skipped up to the next comma.
struct LinkParser {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The next link; nil at the end of the field.
    mutating func next() -> LinkField? {
        while position < bytes.count {
            skip(while: { $0 == UInt8(ascii: ",") || Self.isBlank($0) })
            guard peek == UInt8(ascii: "<") else {
                skipValue(to: [UInt8(ascii: ",")])
                continue
            }
            position += 1
            guard let target = take(upTo: UInt8(ascii: ">")) else { return nil }
            var link = LinkField(target: target.trimmingCharacters(in: .whitespaces))
            var hasRelations = false
            while let (name, value) = parameter() {
                switch name {
                case "rel" where !hasRelations:
                    hasRelations = true
                    link.relations = value.lowercased().split { $0 == " " || $0 == "\t" }.map(String.init)
                case "anchor" where link.anchor == nil: link.anchor = value
                default: break
                }
            }
            return link
        }
        return nil
    }

    /// The next parameter of a link, its name in lower case; nil where the link ends.
    private mutating func parameter() -> (name: String, value: String)? {
        skipValue(to: [UInt8(ascii: ";"), UInt8(ascii: ",")])
        guard peek == UInt8(ascii: ";") else { return nil }
        skip(while: { $0 == UInt8(ascii: ";") || Self.isBlank($0) })
        let start = position
        skip(while: { !Self.isBlank($0) && !"=;,".utf8.contains($0) })
        let name = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
        skip(while: Self.isBlank)
        guard peek == UInt8(ascii: "=") else { return (name, "") }
        position += 1
        skip(while: Self.isBlank)
        if peek == UInt8(ascii: "\"") { return (name, quotedString()) }
        let valueStart = position
        skip(while: { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") })
        let value = String(decoding: bytes[valueStart..<position], as: UTF8.self)
        return (name, value.trimmingCharacters(in: .whitespaces))
    }

    /// The value of a quoted string (RFC 9110 section 5.6.4); one without an end goes to the end of the field.
    private mutating func quotedString() -> String {
        var value: [UInt8] = []
        position += 1
        while let byte = peek, byte != UInt8(ascii: "\"") {
            position += 1
            if byte == UInt8(ascii: "\\"), let escaped = peek {
                value.append(escaped)
                position += 1
            } else {
                value.append(byte)
            }
        }
        position += 1
        return String(decoding: value, as: UTF8.self)
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private mutating func skip(while condition: (UInt8) -> Bool) {
        while let byte = peek, condition(byte) { position += 1 }
    }

    /// Skips to one of some bytes, over quoted strings as a whole.
    private mutating func skipValue(to ends: [UInt8]) {
        while let byte = peek, !ends.contains(byte) {
            if byte == UInt8(ascii: "\"") { _ = quotedString() } else { position += 1 }
        }
    }

    /// The text up to a byte, which is skipped; nil if it does not come.
    private mutating func take(upTo end: UInt8) -> String? {
        let start = position
        skip(while: { $0 != end })
        guard peek == end else { return nil }
        defer { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }
}
