// Reads the members of one object with the kinds that the specification gives them. A member of another kind is
// reported and read as absent: what is wrong in one place costs that place.

import Diagnostics
import SyntaxTree

/// Typed access to the members of a mapping.
package struct NodeReader {
    package let node: Node

    /// Wraps a node; nil (reported) when it is no mapping.
    package init?(_ node: Node, as what: String, report: inout DiagnosticReport) {
        guard node.kind == .mapping else {
            report.warning(
                .unexpectedKind,
                "expected \(what), which is an object, found \(node.kind.article)",
                at: node.span
            )
            return nil
        }
        self.node = node
    }

    package func node(_ key: String) -> Node? { node[key] }

    /// Reports members that an extension of ours does not have.
    func warnOfKeys(beside known: Set<String>, in name: String, _ report: inout DiagnosticReport) {
        for (key, _) in node.members where !known.contains(key.text) {
            report.warning(.invalidExtension, "`\(key.text)` means nothing in `\(name)`", at: key.span)
        }
    }

    /// The name of a member, where it stands.
    package func keyNode(_ key: String) -> Node? { node.keyNode(key) }

    /// A member that is text. Numbers and booleans that YAML made of unquoted text are taken as written.
    package func string(_ key: String, _ report: inout DiagnosticReport) -> String? {
        guard let value = node[key] else { return nil }
        switch value.kind {
        case .string, .number, .boolean: return value.text
        case .null: return nil
        case .mapping, .sequence:
            report.warning(.unexpectedKind, "`\(key)` should be a string, found \(value.kind.article)", at: value.span)
            return nil
        }
    }

    /// A member that is true or false; the strings "true" and "false" are taken for them.
    package func boolean(_ key: String, _ report: inout DiagnosticReport) -> Bool? {
        guard let value = node[key], value.kind != .null else { return nil }
        if let boolean = value.boolean { return boolean }
        if value.kind == .string, value.text == "true" || value.text == "false" { return value.text == "true" }
        report.warning(.unexpectedKind, "`\(key)` should be true or false, found \(value.kind.article)", at: value.span)
        return nil
    }

    /// The items of a member that is a list; one value that is no list counts as a list of itself.
    package func items(_ key: String, _ report: inout DiagnosticReport) -> [Node] {
        guard let value = node[key], value.kind != .null else { return [] }
        if value.kind == .sequence { return Array(value.items) }
        report.warning(.unexpectedKind, "`\(key)` should be a list, found \(value.kind.article)", at: value.span)
        return value.kind == .mapping ? [] : [value]
    }

    /// The texts of a member that is a list of strings.
    package func strings(_ key: String, _ report: inout DiagnosticReport) -> [String] {
        items(key, &report).compactMap { $0.kind == .mapping || $0.kind == .sequence ? nil : $0.text }
    }

    /// The members of a member that is a mapping.
    package func members(_ key: String, _ report: inout DiagnosticReport) -> [(key: Node, value: Node)] {
        guard let value = node[key], value.kind != .null else { return [] }
        if value.kind == .mapping { return Array(value.members) }
        report.warning(.unexpectedKind, "`\(key)` should be an object, found \(value.kind.article)", at: value.span)
        return []
    }
}

extension Node.Kind {
    /// The kind with its article, for sentences.
    package var article: String {
        switch self {
        case .mapping: "an object"
        case .sequence: "a list"
        case .string: "a string"
        case .number: "a number"
        case .boolean: "a boolean"
        case .null: "null"
        }
    }
}
