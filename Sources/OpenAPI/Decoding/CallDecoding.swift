// Decodes `x-pagination` and `x-job`. A mistake in one of them costs what it describes, never the operation.

import Diagnostics
import SyntaxTree

extension PlaceDescription {
    /// Reads a pointer; nil (reported) when there is none.
    init?(_ node: Node, _ key: String, _ report: inout DiagnosticReport) {
        guard node.kind == .string, let pointer = JSONPointer(node.text) else {
            report.warning(.invalidExtension, "`\(key)` should be a JSON Pointer such as /data/items", at: node.span)
            return nil
        }
        self.init(span: node.span, pointer: pointer)
    }

    fileprivate init?(_ reader: NodeReader, _ key: String, _ report: inout DiagnosticReport) {
        guard let node = reader.node(key) else { return nil }
        self.init(node, key, &report)
    }
}

extension PaginationDescription {
    private static let keys: Set = [
        "style", "items", "parameter", "member", "cursor", "next", "more", "total", "first",
    ]

    init?(_ node: Node, report: inout DiagnosticReport) {
        guard let reader = NodeReader(node, as: "`x-pagination`", report: &report) else { return nil }
        reader.warnOfKeys(beside: Self.keys, in: "x-pagination", &report)
        guard let style = reader.string("style", &report).flatMap(Style.init) else {
            let names = Style.allCases.map(\.rawValue).joined(separator: ", ")
            report.warning(
                .invalidExtension,
                "`x-pagination` needs a `style`, one of \(names)",
                at: (reader.node("style") ?? node).span
            )
            return nil
        }
        guard let items = PlaceDescription(reader, "items", &report) else {
            if reader.node("items") == nil {
                report.warning(.invalidExtension, "`x-pagination` needs `items`, the list in the answer", at: node.span)
            }
            return nil
        }
        self.init(span: node.span, style: style, items: items)
        parameter = reader.node("parameter").flatMap { name in
            reader.string("parameter", &report).map { ($0, name.span) }
        }
        member = PlaceDescription(reader, "member", &report)
        cursor = PlaceDescription(reader, "cursor", &report)
        next = PlaceDescription(reader, "next", &report)
        more = PlaceDescription(reader, "more", &report)
        total = PlaceDescription(reader, "total", &report)
        if let number = reader.node("first") {
            first = number.kind == .number ? Int(number.text) : nil
            if first == nil { report.warning(.invalidExtension, "`first` should be an integer", at: number.span) }
        }
        if let problem {
            report.warning(.invalidExtension, "`x-pagination` of style \(style.rawValue) \(problem)", at: node.span)
            return nil
        }
    }

    /// What the style needs and does not have.
    private var problem: String? {
        let hasSlot = parameter != nil || member != nil
        switch style {
        case .cursor:
            if !hasSlot { return "needs `parameter` or `member`, where the cursor goes" }
            return cursor == nil && next == nil ? "needs `cursor` or `next`, where the cursor is" : nil
        case .offset, .page: return hasSlot ? nil : "needs `parameter` or `member`, which counts"
        case .link: return nil
        case .url: return next == nil ? "needs `next`, where the URL is" : nil
        }
    }
}

extension JobDescription {
    init?(_ node: Node, report: inout DiagnosticReport) {
        guard let reader = NodeReader(node, as: "`x-job`", report: &report) else { return nil }
        reader.warnOfKeys(beside: ["status", "result", "polling"], in: "x-job", &report)
        guard let statusNode = reader.node("status"),
            let statusReader = NodeReader(statusNode, as: "`status`", report: &report),
            let status = Step(statusReader, beside: ["state", "done", "failed"], report: &report)
        else {
            if reader.node("status") == nil {
                report.warning(.invalidExtension, "`x-job` needs `status`, which tells how far it is", at: node.span)
            }
            return nil
        }
        guard let state = PlaceDescription(statusReader, "state", &report) else {
            if statusReader.node("state") == nil {
                report.warning(.invalidExtension, "`status` needs `state`, where the state is", at: statusNode.span)
            }
            return nil
        }
        let done = statusReader.items("done", &report)
        guard !done.isEmpty else {
            report.warning(.invalidExtension, "`status` needs `done`, the states that end a job", at: statusNode.span)
            return nil
        }
        self.init(
            span: node.span,
            status: status,
            state: state,
            done: done,
            failed: statusReader.items("failed", &report)
        )
        if let resultNode = reader.node("result") {
            guard let resultReader = NodeReader(resultNode, as: "`result`", report: &report),
                let step = Step(resultReader, beside: [], report: &report)
            else { return nil }
            result = step
        }
        guard let pollingNode = reader.node("polling"),
            let polling = NodeReader(pollingNode, as: "`polling`", report: &report)
        else { return }
        polling.warnOfKeys(beside: ["first", "longest", "timeout"], in: "x-job", &report)
        firstPause = Self.seconds(polling, "first", &report)
        longestPause = Self.seconds(polling, "longest", &report)
        timeout = Self.seconds(polling, "timeout", &report)
    }

    private static func seconds(_ reader: NodeReader, _ key: String, _ report: inout DiagnosticReport) -> Node? {
        guard let node = reader.node(key) else { return nil }
        if node.kind == .number, let seconds = Double(node.text), seconds > 0, seconds < 1e6 { return node }
        report.warning(.invalidExtension, "`\(key)` should be a positive number of seconds", at: node.span)
        return nil
    }
}

extension JobDescription.Step {
    fileprivate init?(_ reader: NodeReader, beside known: Set<String>, report: inout DiagnosticReport) {
        reader.warnOfKeys(beside: known.union(["operation", "with"]), in: "x-job", &report)
        guard let name = reader.node("operation"), let operationID = reader.string("operation", &report) else {
            report.warning(
                .invalidExtension,
                "a step of `x-job` needs `operation`, an operationId",
                at: reader.node.span
            )
            return nil
        }
        self.init(operationID: operationID, span: name.span, arguments: [])
        for (key, value) in reader.members("with", &report) {
            guard let place = PlaceDescription(value, key.text, &report) else { return nil }
            arguments.append((key, place))
        }
    }
}
