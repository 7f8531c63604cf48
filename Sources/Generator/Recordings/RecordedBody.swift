// The JSON values in recorded bodies: the body itself, the lines of JSON Lines, the data of server-sent events. They
// are what schemas describe, and masked ones among them are replaced before the body is decoded.

import Diagnostics
import Foundation
import IR
import OpenAPI
import SyntaxTree

/// A body and the values in it.
struct RecordedBody {
    var values: [Node] = []
    var form = Form.whole
    private var data: Data

    /// How the values stand in the body.
    enum Form { case whole, lines, payloads, events }

    /// Finds the values in the body of an exchange.
    /// - Parameter stream: the stream that the operation describes, where the response is one
    init(_ exchange: RecordedExchange, stream: ElementStream.Format?, files: FileLoader) {
        switch exchange.body {
        case .none: data = Data()
        case .json(let node):
            data = Data(node.json().utf8)
            values = [node]
        case .text(let text):
            data = Data(text.utf8)
            readValues(of: text, exchange.mediaType, stream, files)
        case .bytes(let bytes): data = bytes
        }
    }

    /// A body without one, whose value was made of XML.
    init(xml value: Node) {
        data = Data()
        values = [value]
    }

    private mutating func readValues(
        of text: String,
        _ mediaType: String?,
        _ stream: ElementStream.Format?,
        _ files: FileLoader
    ) {
        let type = mediaType ?? ""
        if type == "text/event-stream" {
            form = if case .events = stream { .events } else { .payloads }
            values = Self.events(text, asObjects: form == .events).compactMap { Self.json($0, files) }
        } else if Self.isLines(type) {
            form = .lines
            let lines = text.split(whereSeparator: \.isLineBreak).map { $0.drop { $0 == "\u{1E}" } }
            values = lines.filter { !$0.isEmpty }.compactMap { Self.json(String($0), files) }
        } else if type.hasSuffix("xml") {
            return
        } else if let value = Self.json(text, files) {
            values = [value]
        }
    }

    /// Whether a media type is JSON texts one after the other.
    static func isLines(_ type: String) -> Bool {
        ["application/jsonl", "application/x-ndjson", "application/ndjson", "application/x-jsonlines"].contains(type)
            || type.hasSuffix("json-seq")
    }

    /// Whether a media type is JSON.
    static func isJSON(_ type: String) -> Bool {
        ["application/json", "text/json", "application/x-json"].contains(type) || type.hasSuffix("+json")
    }

    private static func json(_ text: String, _ files: FileLoader) -> Node? {
        guard text.utf8.count < 64 << 20 else { return nil }
        // In a list, so that a text of one number is not taken for YAML.
        let wrapped = "[\(text)]"
        var report = DiagnosticReport()
        let root = parseSyntaxTree(files.add(path: "body.json", text: wrapped), report: &report)
        guard let root, root.count == 1 else { return nil }
        return root.items.first { _ in true }
    }

    /// The data of the events of a stream, or the events as objects.
    private static func events(_ text: String, asObjects: Bool) -> [String] {
        var events: [String] = []
        var (event, id) = ("", "")
        var data: [String] = []
        // An event that no empty line ends is not one.
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineBreak).dropLast()
        for line in lines {
            if line.isEmpty {
                let text = data.joined(separator: "\n")
                if !data.isEmpty, asObjects || text != "[DONE]" {
                    let name = event.isEmpty ? "message" : event
                    var members = "\"event\":\(SchemaMatch.json(name)),\"data\":\(SchemaMatch.json(text))"
                    if !id.isEmpty { members += ",\"id\":\(SchemaMatch.json(id))" }
                    events.append(asObjects ? "{\(members)}" : text)
                }
                (event, data) = ("", [])
                continue
            }
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            var value = parts.count > 1 ? String(parts[1]) : ""
            if value.hasPrefix(" ") { value.removeFirst() }
            switch parts[0] {
            case "data": data.append(value)
            case "event": event = value
            case "id": id = value
            default: break
            }
        }
        return events
    }

    /// The body as the client is given it, with replacements for masked values.
    func data(_ replacements: [Node.ID: String]) -> Data {
        if replacements.isEmpty || form == .events { return data }
        let texts = values.map { $0.json(replacing: replacements) }
        switch form {
        case .whole: return Data(texts.joined().utf8)
        case .lines: return Data((texts.joined(separator: "\n") + "\n").utf8)
        case .payloads: return Data(texts.map { "data: \($0)\n\n" }.joined().utf8)
        case .events: return data
        }
    }
}

extension Character {
    /// Whether it ends a line of a stream; Unicode has more.
    fileprivate var isLineBreak: Bool { self == "\n" || self == "\r" || self == "\r\n" }
}

extension Node {
    /// The JSON text with other texts for some of the values in it.
    fileprivate func json(replacing replacements: [Node.ID: String]) -> String {
        if let text = replacements[id] { return text }
        switch kind {
        case .mapping:
            let parts = members.map { "\(SchemaMatch.json($0.key.text)):\($0.value.json(replacing: replacements))" }
            return "{\(parts.joined(separator: ","))}"
        case .sequence: return "[\(items.map { $0.json(replacing: replacements) }.joined(separator: ","))]"
        default: return json()
        }
    }
}
