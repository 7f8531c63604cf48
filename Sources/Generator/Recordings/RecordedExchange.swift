// Reads a recording, the JSON file that `RecordingTransport` of the product ClientTesting writes: requests with their
// responses. A malformed file is reported at its line and column.

import Diagnostics
import Foundation
import SyntaxTree

/// A recorded request and its response.
struct RecordedExchange {
    /// The position in the recording, from 0.
    var index: Int
    /// The location of the exchange in the recording.
    var span: SourceSpan
    var method: String
    var target: RecordedTarget
    var status: Int
    var headerFields: [(name: String, value: String)]
    var body: Body

    /// A body in the form in which the recording keeps it.
    enum Body {
        case none
        case json(Node)
        case text(String)
        case bytes(Data)
    }

    /// The text that replaces a secret.
    static let mask = "***"

    /// The media type of the body without parameters, in lower case.
    var mediaType: String? {
        let field = headerFields.first { $0.name.lowercased() == "content-type" }
        guard let text = field?.value.split(separator: ";", omittingEmptySubsequences: false).first else { return nil }
        let essence = text.filter { !$0.isWhitespace }.lowercased()
        return essence.isEmpty ? nil : essence
    }

    var isSuccess: Bool { (200..<300).contains(status) }

    /// A Boolean value that is true if there is nothing to decode.
    var isEmpty: Bool {
        switch body {
        case .none: true
        case .json: false
        case .text(let text): text.isEmpty
        case .bytes(let bytes): bytes.isEmpty
        }
    }
}

extension RecordedExchange: CustomStringConvertible {
    /// For example: `GET /pets/1 200`.
    var description: String { "\(method.printable) \(target.path.printable) \(status)" }
}

extension String {
    /// The text without control characters, at most 200 characters of it.
    var printable: String {
        let clean = unicodeScalars.prefix(201).map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
            default: scalar
            }
        }
        let text = String(String.UnicodeScalarView(clean))
        return clean.count > 200 ? String(text.prefix(200)) + "…" : text
    }
}

/// Reads recordings.
struct RecordingReader {
    private(set) var report = DiagnosticReport()

    /// Reads the exchanges of a recording.
    /// - Returns: nil (reported) when the file is not a recording
    mutating func exchanges(of root: Node) -> [RecordedExchange]? {
        guard root.kind == .mapping, let list = root["exchanges"], list.kind == .sequence else {
            complain("a recording is an object with a list `exchanges`, as `RecordingTransport` writes it", root)
            return nil
        }
        var exchanges: [RecordedExchange] = []
        for (index, node) in list.items.enumerated() {
            guard let exchange = exchange(node, index) else { return nil }
            exchanges.append(exchange)
        }
        return exchanges
    }

    private mutating func exchange(_ node: Node, _ index: Int) -> RecordedExchange? {
        guard let request = member("request", of: node, "an exchange", .mapping),
            let response = member("response", of: node, "an exchange", .mapping),
            let method = member("method", of: request, "a request", .string),
            let url = member("url", of: request, "a request", .string),
            let status = member("status", of: response, "a response", .number)
        else { return nil }
        guard let code = status.integer, (100...599).contains(code) else {
            return complain("expected a status from 100 to 599, found \(status.text.printable)", status)
        }
        guard let target = RecordedTarget(url.text) else {
            return complain("`\(url.text.printable)` is not the address of a request", url)
        }
        guard let fields = headerFields(response), let body = body(response) else { return nil }
        return RecordedExchange(
            index: index,
            span: node.span,
            method: method.text,
            target: target,
            status: code,
            headerFields: fields,
            body: body
        )
    }

    private mutating func headerFields(_ response: Node) -> [(name: String, value: String)]? {
        guard let fields = response["headerFields"], fields.kind != .null else { return [] }
        guard fields.kind == .mapping else { return complain("`headerFields` should be an object", fields) }
        var found: [(name: String, value: String)] = []
        for (key, value) in fields.members {
            guard value.kind == .string else {
                return complain("the value of a header field should be a string", value)
            }
            found.append((key.text, value.text))
        }
        return found
    }

    private mutating func body(_ response: Node) -> RecordedExchange.Body? {
        if let json = response["json"] { return .json(json) }
        if let text = response["text"] {
            guard text.kind == .string else { return complain("`text` should be a string", text) }
            return .text(text.text)
        }
        guard let base64 = response["base64"] else { return RecordedExchange.Body.none }
        guard base64.kind == .string, let data = Data(base64Encoded: base64.text) else {
            return complain("`base64` should be a string of Base64", base64)
        }
        return .bytes(data)
    }

    private mutating func member(_ name: String, of node: Node, _ owner: String, _ kind: Node.Kind) -> Node? {
        guard node.kind == .mapping, let value = node[name] else {
            return complain("\(owner) of a recording is an object with a member `\(name)`", node)
        }
        guard value.kind == kind else {
            return complain("`\(name)` should be \(kind == .mapping ? "an object" : "a \(kind)")", value)
        }
        return value
    }

    @discardableResult private mutating func complain<Value>(_ message: String, _ node: Node) -> Value? {
        report.error(.malformedRecording, message, at: node.span)
        return nil
    }

    private mutating func complain(_ message: String, _ node: Node) {
        report.error(.malformedRecording, message, at: node.span)
    }
}

/// The address of a request in parts.
struct RecordedTarget {
    /// Host and port in lower case; empty when the address is a path.
    var authority: String
    /// The path as recorded; at least `/`.
    var path: String
    /// The parts of the path between slashes, percent-decoded.
    var segments: [String]
    /// The pairs of the query, percent-decoded.
    var query: [(name: String, value: String)]

    /// Reads an address; nil for an empty text.
    init?(_ url: String) {
        guard !url.isEmpty else { return nil }
        var rest = url[...].prefix { $0 != "#" }
        authority = ""
        if let mark = rest.range(of: "://") {
            rest = rest[mark.upperBound...]
            let host = rest.prefix { $0 != "/" && $0 != "?" }
            authority = Self.withoutDefaultPort(host.split(separator: "@").last.map(String.init) ?? "")
            rest = rest[host.endIndex...]
        }
        let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let text = parts.first.map(String.init) ?? ""
        path = text.hasPrefix("/") ? text : "/" + text
        segments = Self.segments(path)
        query = parts.count > 1 ? Self.pairs(parts[1]) : []
    }

    /// The parts of a path between slashes, percent-decoded.
    static func segments(_ path: String) -> [String] {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(Self.decoded)
        return path.hasPrefix("/") ? Array(parts.dropFirst()) : parts
    }

    /// The pairs of a query, percent-decoded.
    static func pairs(_ query: Substring) -> [(name: String, value: String)] {
        query.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count > 1 ? decoded(parts[1].split(separator: "+").joined(separator: " ")[...]) : ""
            return (decoded(parts[0]), value)
        }
    }

    private static func decoded(_ text: Substring) -> String { text.removingPercentEncoding ?? String(text) }

    private static func withoutDefaultPort(_ host: String) -> String {
        let text = host.lowercased()
        for port in [":443", ":80"] where text.hasSuffix(port) { return String(text.dropLast(port.count)) }
        return text
    }
}
