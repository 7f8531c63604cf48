// A transport that answers from a recording, so that tests need no server; and what it says when nothing matches.
import ClientRuntime
import Foundation

/// Answers requests with the responses of a recording.
///
/// A request is answered by the first exchange, of those not used yet, that has the same method, path, query and body;
/// the order of query parameters, form fields and JSON members does not matter, nor do scheme and host. Anything else
/// throws `ReplayFailure`.
public final class ReplayingTransport: ClientTransport {
    private let secrets: [String]
    private let exchanges: [Recording.Exchange]
    private let isUsed: Locked<[Bool]>

    /// Answers from a recording.
    /// - Parameter secrets: further texts that were masked when it was made
    public init(_ recording: Recording, secrets: [String] = []) {
        exchanges = recording.exchanges
        isUsed = Locked(Array(repeating: false, count: exchanges.count))
        self.secrets = secrets
    }

    /// Answers from a file that a `RecordingTransport` wrote, or a person.
    /// - Throws: what reading a file throws, and `DecodingFailure` when it is no recording.
    public convenience init(file: URL, secrets: [String] = []) throws {
        self.init(try Recording(file: file), secrets: secrets)
    }

    /// The exchanges that no request has asked for.
    public var unused: [Recording.Exchange] {
        isUsed.withLock { isUsed in zip(exchanges, isUsed).filter { !$0.1 }.map(\.0) }
    }

    /// Gives the recorded response.
    public func send(
        _ request: HTTPRequest,
        body: RequestBody?,
        timeout: Duration?
    ) async throws -> (HTTPResponse, ResponseBody) {
        let data = try await body?.collected(upTo: .max) ?? Data()
        let asked = Recording.Request(request, data, hiding: secrets + Secrets.current.texts)
        let wanted = ComparableRequest(asked)
        let found = isUsed.withLock { isUsed -> Int? in
            let index = exchanges.indices.first { index in
                !isUsed[index] && ComparableRequest(exchanges[index].request) == wanted
            }
            if let index { isUsed[index] = true }
            return index
        }
        guard let found else { throw ReplayFailure(asked, exchanges.map(\.request)) }
        return exchanges[found].response.answer
    }
}

/// A request for which there is no recorded response.
public struct ReplayFailure: Error, Sendable, CustomStringConvertible, LocalizedError {
    /// The request, secrets masked.
    public let request: Recording.Request
    /// The recorded request that is most like it, used or not; nil in an empty recording.
    public let nearest: Recording.Request?

    init(_ request: Recording.Request, _ recorded: [Recording.Request]) {
        self.request = request
        let wanted = ComparableRequest(request)
        nearest = recorded.map { ($0, ComparableRequest($0).distance(to: wanted)) }.min { $0.1 < $1.1 }?.0
    }

    /// The request and the nearest recorded one, with what tells them apart.
    public var description: String {
        let wanted = ComparableRequest(request)
        guard let nearest else { return "the recording is empty, nothing answers \(wanted.line)" }
        let differences = wanted.differences(from: ComparableRequest(nearest))
        if differences.isEmpty { return "every recorded answer to \(wanted.line) has been used" }
        return (["nothing recorded answers \(wanted.line); the nearest differs:"] + differences)
            .joined(separator: "\n  ")
    }

    /// The description.
    public var errorDescription: String? { description }
}

/// What of a request is compared.
private struct ComparableRequest: Equatable {
    let method: String
    let path: String
    let query: [String]
    let body: Recording.Body
    /// Forms are compared without their order, which dictionaries do not have.
    private let fields: [String]?

    static func == (left: Self, right: Self) -> Bool {
        left.method == right.method && left.path == right.path && left.query == right.query && left.hasBody(of: right)
    }

    private func hasBody(of other: Self) -> Bool {
        if let fields, let others = other.fields { return fields == others }
        return body == other.body
    }

    init(_ request: Recording.Request) {
        method = request.method
        let afterScheme = request.url.range(of: "://").map { request.url[$0.upperBound...] } ?? request.url[...]
        let target = afterScheme.drop { $0 != "/" && $0 != "?" }.split(
            separator: "?",
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        path = target.first.map { $0.isEmpty ? "/" : String($0) } ?? "/"
        query = target.count > 1 ? target[1].split(separator: "&").map(String.init).sorted() : []
        body = request.body
        fields = if case .text(let text) = body { text.split(separator: "&").map(String.init).sorted() } else { nil }
    }

    var line: String { "\(method) \(path)" + (query.isEmpty ? "" : "?" + query.joined(separator: "&")) }

    /// The more a request differs, and the earlier in its line, the farther it is.
    func distance(to other: Self) -> Int {
        let (own, others) = (path.split(separator: "/"), other.path.split(separator: "/"))
        let segments = zip(own, others).count { $0 != $1 } + abs(own.count - others.count)
        let pairs = Set(query).symmetricDifference(other.query).count
        return segments * 1000 + (method == other.method ? 0 : 500) + min(pairs, 100) * 2 + (hasBody(of: other) ? 0 : 1)
    }

    /// A line for each part in which the recorded request is another.
    func differences(from recorded: Self) -> [String] {
        var lines: [String] = []
        if method != recorded.method { lines.append("method: \(method), recorded \(recorded.method)") }
        if path != recorded.path { lines.append("path: \(path), recorded \(recorded.path)") }
        if query != recorded.query {
            let texts = [query, recorded.query].map { $0.isEmpty ? "none" : $0.joined(separator: "&") }
            lines.append("query: \(texts[0]), recorded \(texts[1])")
        }
        if !hasBody(of: recorded) {
            lines.append("body: \(Self.shortened(body)), recorded \(Self.shortened(recorded.body))")
        }
        return lines
    }

    private static func shortened(_ body: Recording.Body) -> String {
        switch body {
        case .none: return "none"
        case .bytes(let data): return "\(data.count) bytes"
        case .json, .text:
            let text = String(decoding: body.data, as: UTF8.self)
            return text.count > 500 ? text.prefix(500) + "…" : text
        }
    }
}
