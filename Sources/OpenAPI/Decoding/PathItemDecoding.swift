// Finds the operations of a path item: under the fixed methods and, since 3.2, under `additionalOperations`. A key that
// is meant as a method and is none costs its operation, with a warning.

import Diagnostics
import SyntaxTree

extension Operation {
    /// The fixed methods of a path item, in the order of the specification.
    package static let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]

    /// The other fixed fields of a path item.
    private static let otherFields = [
        "$ref", "summary", "description", "servers", "parameters", "additionalOperations",
    ]

    /// The operations of a path item with their methods as they are sent, in the order of the document.
    static func decode(
        inPathItem reader: NodeReader,
        report: inout DiagnosticReport
    ) -> [(method: String, node: Node)] {
        var operations: [(method: String, node: Node)] = []
        for (key, value) in reader.node.members {
            if methods.contains(key.text) {
                operations.append((key.text.uppercased(), value))
            } else {
                warnOfLostOperation(key, value, report: &report)
            }
        }
        for (key, value) in reader.members("additionalOperations", &report) {
            let field = key.text.lowercased()
            if methods.contains(field) {
                report.warning(
                    .invalidMethod,
                    "`\(key.text)` under `additionalOperations` is left out; an operation of this method stands beside "
                        + "it, as `\(field)`",
                    at: key.span
                )
            } else if isToken(key.text) {
                operations.append((key.text, value))
            } else {
                report.warning(
                    .invalidMethod,
                    "\(quotedName(key.text)) cannot be an HTTP method, so its operation is left out; \(tokenRule)",
                    at: key.span
                )
            }
        }
        return operations.filter { $0.node.kind != .null }
    }

    /// Reports a key that is not a field of a path item, although one may be meant.
    private static func warnOfLostOperation(_ key: Node, _ value: Node, report: inout DiagnosticReport) {
        let text = key.text
        guard !otherFields.contains(text), !text.hasPrefix("x-") else { return }
        let lower = text.lowercased()
        if let field = (methods + otherFields).first(where: { $0.lowercased() == lower }) {
            report.warning(
                methods.contains(field) ? .invalidMethod : .misplacedKeyword,
                "`\(text)` is left out, because the keys of a path item are case-sensitive; write `\(field)`",
                at: key.span
            )
        } else if value.kind == .mapping, value["responses"] != nil {
            report.warning(
                .invalidMethod,
                "`\(text)` is not a method that a path item can have, so its operation is left out; OpenAPI 3.2 "
                    + "describes it under `additionalOperations`",
                at: key.span
            )
        }
    }
}

/// Whether a text is a token of RFC 9110 (section 5.6.2), as methods and the names of header fields are. The names of
/// cookies are the same (RFC 6265, section 4.1.1).
func isToken(_ text: String) -> Bool {
    !text.isEmpty
        && text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
        }
}

/// What a token is, for diagnostics.
let tokenRule = "it must be a token: letters, digits and !#$%&'*+-.^_`|~"

/// A name in backquotes, or words where it is empty, for diagnostics.
func quotedName(_ name: String) -> String { name.isEmpty ? "an empty name" : "`\(name)`" }
