// Writes overlays: the actions in memory, the JSONPath of a place, and the YAML of both. Nothing of a recording or a
// document can be taken for YAML, because every text that is not a plain word is quoted.

import SyntaxTree

/// A value of an overlay.
indirect enum OverlayValue {
    case string(String)
    /// A number, a Boolean or null, as JSON writes it.
    case raw(String)
    case list([OverlayValue])
    case mapping([(String, OverlayValue)])

    /// Copies a value of a document.
    init(_ node: Node) {
        switch node.kind {
        case .string: self = .string(node.text)
        case .number, .boolean, .null: self = .raw(node.json())
        case .sequence: self = .list(node.items.map { OverlayValue($0) })
        case .mapping: self = .mapping(node.members.map { ($0.key.text, OverlayValue($0.value)) })
        }
    }
}

/// One action of an overlay.
struct OverlayAction {
    var target: String
    var description: String
    /// Nil to remove the target.
    var update: OverlayValue?
}

/// Spells overlays.
enum OverlayText {
    /// The document of an overlay (Overlay Specification 1.1).
    /// - Parameter document: the file name of the document, which the overlay stands beside
    static func text(_ actions: [OverlayAction], for document: String) -> String {
        var lines = ["overlay: 1.1.0", "info:", "  title: Makes recorded responses readable", "  version: 1.0.0"]
        lines += ["extends: \(scalar(document))", "actions:"]
        for action in actions {
            lines.append("  - target: \(quoted(action.target))")
            lines.append("    description: \(scalar(action.description))")
            if let update = action.update {
                append(update, key: "update", indentation: "    ", to: &lines)
            } else {
                lines.append("    remove: true")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The JSONPath of a place (RFC 9535), such as `$.paths['/pets'].get`.
    static func path(_ tokens: [PathToken]) -> String {
        tokens.reduce(into: "$") { text, token in
            switch token {
            case .index(let index): text += "[\(index)]"
            case .key(let key): text += isName(key) ? ".\(key)" : "[\(quotedInPath(key))]"
            }
        }
    }

    /// A selector of several members, such as `['type', 'format']`.
    static func members(_ names: [String]) -> String {
        if names.count == 1, isName(names[0]) { return ".\(names[0])" }
        return "[\(names.map(quotedInPath).joined(separator: ", "))]"
    }

    /// A string of a JSONPath in single quotes.
    static func quotedInPath(_ text: String) -> String {
        var result = "'"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20: result += escape(UInt16(scalar.value))
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "'"
    }

    // MARK: YAML

    private static func append(_ value: OverlayValue, key: String, indentation: String, to lines: inout [String]) {
        append(value, after: "\(indentation)\(scalar(key)):", indentation: indentation + "  ", to: &lines)
    }

    private static func append(
        _ value: OverlayValue,
        after start: String,
        indentation: String,
        to lines: inout [String]
    ) {
        switch value {
        case .string(let text): lines.append("\(start) \(scalar(text))")
        case .raw(let text): lines.append("\(start) \(text)")
        case .list(let items) where items.isEmpty: lines.append("\(start) []")
        case .mapping(let members) where members.isEmpty: lines.append("\(start) {}")
        case .list(let items):
            lines.append(start)
            for item in items { append(item, after: "\(indentation)-", indentation: indentation + "  ", to: &lines) }
        case .mapping(let members):
            var rest = members[...]
            if start.hasSuffix("-"), let first = rest.popFirst() {
                append(first.1, after: "\(start) \(scalar(first.0)):", indentation: indentation + "  ", to: &lines)
            } else {
                lines.append(start)
            }
            for (key, value) in rest { append(value, key: key, indentation: indentation, to: &lines) }
        }
    }

    /// A text as YAML: plain when it is a word that can be nothing else, otherwise in double quotes.
    static func scalar(_ text: String) -> String {
        let reserved = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "inf", "nan"]
        let isPlain =
            text.utf8.first.map { ($0 | 0x20) &- UInt8(ascii: "a") < 26 } ?? false
            && text.utf8.allSatisfy { byte in
                (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
                    || [UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/")].contains(byte)
            }
        return isPlain && !reserved.contains(text.lowercased()) ? text : quoted(text)
    }

    /// A text in double quotes. What cannot be seen, or changes how other characters are seen, is escaped.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case " "..."~": result.unicodeScalars.append(scalar)
            default:
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .surrogate,
                    .unassigned:
                    // YAML reads two escapes of surrogates as two characters.
                    result += scalar.value > 0xFFFF ? escape(scalar.value) : escape(UInt16(scalar.value))
                default: result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    private static func escape(_ unit: UInt16) -> String { "\\u" + padded(String(unit, radix: 16), 4) }
    private static func escape(_ value: UInt32) -> String { "\\U" + padded(String(value, radix: 16), 8) }
    private static func padded(_ digits: String, _ count: Int) -> String {
        String(repeating: "0", count: max(0, count - digits.count)) + digits
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, (first | 0x20) &- UInt8(ascii: "a") < 26 || first == UInt8(ascii: "_") else {
            return false
        }
        return text.utf8.allSatisfy { byte in
            (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_")
        }
    }
}

/// A step from a value to one inside it.
enum PathToken: Hashable {
    case key(String)
    case index(Int)
}
