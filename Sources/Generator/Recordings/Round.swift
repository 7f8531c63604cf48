// One round of a check: the client of the document with the changes so far is compiled, decodes every response, and
// each failure is traced to what the document would have to say instead.

import Diagnostics
import Emission
import Foundation
import IR
import OpenAPI
import SyntaxTree
import Tables

/// The responses of one API, decoded by the client of the document with some changes.
struct Round {
    private let check: DocumentCheck
    let document: Document
    private let api: API
    private let names: NameTable
    private let overlays: Set<SourceFile.ID>
    private var matcher: SchemaMatch
    private var cases: [Case] = []

    private(set) var readCount = 0
    /// Everything that contradicts the document, what is decoded all the same among it.
    private(set) var contradictions: [(RecordedExchange, String)] = []
    private(set) var unchecked: [(RecordedExchange, String)] = []
    /// The responses that were not decoded.
    private(set) var failures: [(RecordedExchange, String)] = []
    private(set) var undocumented: [String] = []

    /// A response, what the document says of it, and what the client made of it.
    struct Case {
        var exchange: RecordedExchange
        var operation: OpenAPI.Operation
        /// The documented response for the status.
        var response: OpenAPI.Response?
        var media: OpenAPI.MediaType?
        var body: RecordedBody
        var isStream: Bool
        /// Whether the body says that the call was refused although its status is a success.
        var isRefusal = false
        /// Contradictions of the values in the body.
        var outcome = SchemaMatch.Outcome()
        var result: Result = .read
    }

    /// The result of decoding a response with the client.
    enum Result {
        case read
        case undocumented
        /// Not as documented, at a path; the value in it where it was XML.
        case failed(path: String, expected: String, found: String, xml: Node?)
        case other(String)

        init(_ node: Node) {
            if node["read"] != nil {
                self = .read
            } else if node["undocumented"] != nil {
                self = .undocumented
            } else if let path = node["path"]?.text {
                self = .failed(
                    path: path,
                    expected: node["expected"]?.text ?? "",
                    found: node["found"]?.text ?? "",
                    xml: node["xml"]
                )
            } else {
                self = .other(node["other"]?.text ?? "the program ended with a crash")
            }
        }

        var isRead: Bool { if case .read = self { true } else { false } }

        /// For example: `.id: expected integer, found string "1"`.
        var reason: String {
            switch self {
            case .read: ""
            case .undocumented: "the document does not describe this response"
            case .failed(let path, let expected, let found, _):
                "\(path.isEmpty ? "" : "\(path): ")expected \(expected), found \(found)".printable
            case .other(let text): text.printable
            }
        }
    }

    init(_ check: DocumentCheck, _ actions: [[OverlayAction]]) throws(ExampleTrouble) {
        self.check = check
        let changed = try check.changedRoots(actions)
        overlays = changed.overlays
        (document, api, names) = try check.lowered(changed.roots)
        matcher = SchemaMatch(document)
    }

    func notes(_ items: [(RecordedExchange, String)]) -> [RecordingNote] {
        var places = PlaceFinder(sources: check.files.sources)
        return items.map { RecordingNote($0.0, $0.1, &places) }
    }

    // MARK: Decoding

    /// Decodes the responses.
    mutating func decode() throws(ExampleTrouble) {
        let places = recordedOperations()
        var operations: [RecordedOperation] = []
        var numbers: [RecordedOperation: Int] = [:]
        var lines: [String] = []
        for (exchange, index) in check.exchanges {
            guard let place = places[index] else { throw ExampleTrouble(message: "an operation is not generated") }
            if numbers[place] == nil {
                numbers[place] = operations.count
                operations.append(place)
            }
            var format: ElementStream.Format?
            if case .stream(let stream) = api.groups[place.group].operations[place.index].continuation {
                format = stream.format
            }
            let item = makeCase(exchange, document.operations[index], format)
            lines.append(Self.line(item, numbers[place] ?? 0))
            cases.append(item)
        }
        if matcher.isExhausted { throw ExampleTrouble(message: "the recording is too large to compare with schemas") }
        let program = try check.program(api, names, operations, lines)
        defer { program.remove() }
        for (index, node) in try program.lines({ "{\"other\":\"the program crashed (\($0))\"}" }).enumerated() {
            cases[index].result = Result(node)
        }
    }

    /// The generated operations in the order of the document's.
    private func recordedOperations() -> [Int: RecordedOperation] {
        func key(_ id: String, _ method: String) -> String { "\(method) \(id)" }
        var known: [String: [RecordedOperation]] = [:]
        for group in api.groups.indices {
            for (index, operation) in api.groups[group].operations.enumerated() {
                known[key(operation.operationID, operation.method), default: []]
                    .append(RecordedOperation(group: group, index: index))
            }
        }
        var places: [Int: RecordedOperation] = [:]
        for (index, operation) in document.operations.enumerated() {
            let id = operation.operationID ?? "\(operation.method) \(operation.path)"
            let key = key(id, operation.method)
            guard let place = known[key]?.first else { continue }
            known[key]?.removeFirst()
            places[index] = place
        }
        return places
    }

    private mutating func makeCase(
        _ exchange: RecordedExchange,
        _ operation: OpenAPI.Operation,
        _ format: ElementStream.Format?
    ) -> Case {
        let response = Self.response(exchange.status, of: operation)
        let type = exchange.mediaType ?? ""
        let media = response.flatMap { Self.media(type, of: $0) }
        let body = RecordedBody(exchange, stream: format, files: check.files)
        let isStream = format != nil && exchange.isSuccess && body.form != .whole
        var item = Case(
            exchange: exchange,
            operation: operation,
            response: response,
            media: media,
            body: body,
            isStream: isStream
        )
        item.isRefusal = item.refusal != nil
        item.outcome = compare(body, item, isRecordingVisits: false).outcome
        return item
    }

    /// Compares the values of a body with the schema that describes them.
    private mutating func compare(
        _ body: RecordedBody,
        _ item: Case,
        isRecordingVisits: Bool
    ) -> (outcome: SchemaMatch.Outcome, visited: [String: [SchemaMatch.Visit]]) {
        var outcome = SchemaMatch.Outcome()
        var visited: [String: [SchemaMatch.Visit]] = [:]
        guard let (schema, use) = described(item, body.form) else { return (outcome, visited) }
        for (index, value) in body.values.enumerated() {
            let found = matcher.compare(
                value,
                with: schema,
                use: use,
                path: body.form == .whole ? "" : "[\(index)]",
                isRecordingVisits: isRecordingVisits
            )
            outcome.add(found)
            visited.merge(matcher.visited) { $0 + $1 }
        }
        return (outcome, visited)
    }

    /// The schema of the values in a body, and where it is used.
    private func described(_ item: Case, _ form: RecordedBody.Form) -> (schema: ID<Schema>, use: SchemaUse)? {
        if let refusal = item.refusal {
            return refusal.schema.map { ($0, SchemaUse(owner: refusal.span, steps: [.key("schema")])) }
        }
        guard let media = item.media else { return nil }
        if form != .whole {
            if let items = media.itemSchema {
                return (items, SchemaUse(owner: media.span, steps: [.key("itemSchema")]))
            }
            if let schema = media.schema, document.schemas[schema].types == .array,
                let items = document.schemas[schema].items
            {
                return (items, SchemaUse(owner: document.schemas[schema].span, steps: [.key("items")]))
            }
        }
        // In 2.0 the schema stands in the response.
        let isSwagger2 = check.dialect(of: item.operation) == .swagger2
        let owner = isSwagger2 ? item.response?.span ?? media.span : media.span
        return media.schema.map { ($0, SchemaUse(owner: owner, steps: [.key("schema")])) }
    }

    /// The documented response for a status: the status, a range, then `default`.
    private static func response(_ status: Int, of operation: OpenAPI.Operation) -> OpenAPI.Response? {
        operation.responses.first { $0.status == .exactly(status) }
            ?? operation.responses.first { $0.status == .range(status / 100) }
            ?? operation.responses.first { $0.status == .any }
    }

    /// The media type by which a body is read.
    private static func media(_ type: String, of response: OpenAPI.Response) -> OpenAPI.MediaType? {
        func essence(_ media: OpenAPI.MediaType) -> String {
            let text = media.name.split(separator: ";", omittingEmptySubsequences: false).first ?? ""
            return text.filter { !$0.isWhitespace }.lowercased()
        }
        return response.content.first { essence($0) == type }
            ?? response.content.first { RecordedBody.isJSON(essence($0)) && !type.hasSuffix("xml") }
            ?? response.content.first { essence($0).hasSuffix("xml") && type.hasSuffix("xml") }
            ?? response.content.first { essence($0).hasSuffix("*") }
    }

    private static func line(_ item: Case, _ operation: Int) -> String {
        let travel: Set = ["content-length", "content-encoding", "transfer-encoding"]
        let fields = item.exchange.headerFields.filter { !travel.contains($0.name.lowercased()) }
            .map { "[\(SchemaMatch.json($0.name)),\(SchemaMatch.json($0.value))]" }
        let body = item.body.data(item.outcome.replacements).base64EncodedString()
        return "{\"operation\":\(operation),\"stream\":\(item.isStream),\"status\":\(item.exchange.status),"
            + "\"fields\":[\(fields.joined(separator: ","))],\"body\":\"\(body)\"}"
    }

    // MARK: Judging

    /// Notes what became of the responses, and what the document would have to say instead.
    /// - Parameter mayChange: whether changes are noted
    /// - Returns: whether there are new changes
    mutating func judge(_ edits: inout DocumentEdits, mayChange: Bool) -> Bool {
        var hasNew = false
        var described: Set<DocumentEdits.ResponsePlace> = []
        let groups = Dictionary(grouping: cases, by: \.place)
        for item in cases {
            var judge = Judge(
                item,
                siblings: groups[item.place] ?? [],
                check: check,
                document: document,
                overlays: overlays
            )
            if !item.result.isRead {
                var body = item.body
                if case .failed(_, _, _, let xml?) = item.result { body = RecordedBody(xml: xml) }
                let found = compare(body, item, isRecordingVisits: true)
                judge.item.outcome = found.outcome
                judge.visited = found.visited
            }
            for path in item.outcome.undocumented { noteUndocumented(path, item) }
            judge.isDescribed = described.contains(item.place)
            let verdict: Judge.Verdict
            if mayChange {
                verdict = judge.verdict(&edits)
                hasNew = hasNew || judge.hasNew
            } else {
                var unused = edits
                verdict = judge.verdict(&unused)
            }
            if judge.isDescribed { described.insert(item.place) }
            switch verdict {
            case .read(let note):
                readCount += 1
                if !note.isEmpty { contradictions.append((item.exchange, note)) }
                if item.response?.content.isEmpty == true, !item.exchange.isEmpty { noteUndocumented("the body", item) }
            case .unchecked(let reason): unchecked.append((item.exchange, reason))
            case .failed(let reason):
                failures.append((item.exchange, reason))
                contradictions.append((item.exchange, reason))
            }
        }
        return hasNew
    }

    /// Notes a member, whatever items of lists have it, once for an operation.
    private mutating func noteUndocumented(_ path: String, _ item: Case) {
        guard undocumented.count < 200 else { return }
        let general = path.replacingOccurrences(of: #"\[[0-9]+\]"#, with: "[]", options: .regularExpression)
        let text = "\(item.operation.method) \(item.operation.path.printable) \(item.exchange.status): \(general)"
        if !undocumented.contains(text) { undocumented.append(text) }
    }
}

extension Round.Case {
    /// What the document says of refusals, where the body is one.
    fileprivate var refusal: OpenAPI.RefusalDescription? {
        guard exchange.isSuccess, let failure = response?.failure, let value = body.values.first, body.form == .whole,
            value.kind == .mapping, failure.rules.allSatisfy({ $0.holds(for: value) })
        else { return nil }
        return failure
    }
}
