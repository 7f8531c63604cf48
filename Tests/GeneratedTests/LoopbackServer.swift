// A real HTTP server on the loopback address. Each answer has an address of its own, so that many tests can use the
// server at once, and the request that came for it can be looked at afterwards.

import FlyingFox
import FlyingSocks
import Foundation

/// The server of all tests of this target.
actor LoopbackServer {
    /// What the server answers.
    struct Answer: Sendable {
        var status = 200
        var fields: [String: String] = ["Content-Type": "application/json"]
        var body = Data()
        /// Waits this long first.
        var delay: Duration = .zero
        /// Promises this many bytes more than it sends, and closes the connection.
        var missingBytes = 0
    }

    /// A request as it came.
    struct Request: Sendable {
        var method: String
        /// Without the part that belongs to the test; as it stood in the request.
        var path: String
        var query: String
        /// Names in lower case.
        var fields: [String: String]
        var body: Data
    }

    static let shared = LoopbackServer()

    private var port: UInt16 = 0
    private var starting: Task<UInt16, any Error>?
    private var answers: [String: [Answer]] = [:]
    private var requests: [String: [Request]] = [:]

    /// Gives an answer an address.
    func add(_ answer: Answer) async throws -> URL { try await add([answer]) }

    /// Gives answers an address; they come one after the other, the last again and again.
    func add(_ several: [Answer]) async throws -> URL {
        let port = try await start()
        let name = "answer-\(answers.count)"
        answers[name] = several
        return URL(string: "http://127.0.0.1:\(port)/\(name)")!
    }

    /// The requests that came for an answer.
    func requests(at url: URL) -> [Request] { requests[url.lastPathComponent] ?? [] }

    /// An address where nobody listens.
    func deadURL() async throws -> URL {
        let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: 0))
        let port = try await Self.run(server)
        await server.stop()
        return URL(string: "http://127.0.0.1:\(port)")!
    }

    private func start() async throws -> UInt16 {
        if let starting { return try await starting.value }
        let starting = Task {
            let server = HTTPServer(
                address: try .inet(ip4: "127.0.0.1", port: 0),
                timeout: 60,
                logger: .disabled
            )
            await server.appendRoute("*") { request in try await self.answer(request) }
            return try await Self.run(server)
        }
        self.starting = starting
        return try await starting.value
    }

    private static func run(_ server: HTTPServer) async throws -> UInt16 {
        Task { try await server.run() }
        try await server.waitUntilListening()
        guard case .ip4(_, let port) = await server.listeningAddress else { throw URLError(.cannotConnectToHost) }
        return port
    }

    private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
        let path = request.target.path()
        let name = String(path.dropFirst().prefix { $0 != "/" })
        guard let several = answers[name], let last = several.last else { return HTTPResponse(statusCode: .notFound) }
        let number = requests[name, default: []].count
        let answer = number < several.count ? several[number] : last
        var fields: [String: String] = [:]
        for (header, value) in request.headers { fields[header.rawValue.lowercased()] = value }
        requests[name, default: []].append(
            Request(
                method: request.method.rawValue,
                path: String(path.dropFirst(name.count + 1)),
                query: request.target.query(),
                fields: fields,
                body: try await request.bodyData
            )
        )
        if answer.delay > .zero { try await Task.sleep(for: answer.delay) }
        var headers = HTTPHeaders()
        for (field, value) in answer.fields { headers[HTTPHeader(field)] = value }
        let body =
            if answer.missingBytes > 0 {
                HTTPBodySequence(
                    from: BrokenBytes(bytes: answer.body),
                    count: answer.body.count + answer.missingBytes
                )
            } else {
                HTTPBodySequence(data: answer.body)
            }
        return HTTPResponse(
            statusCode: HTTPStatusCode(answer.status, phrase: "Answer"),
            headers: headers,
            body: body
        )
    }
}

/// Bytes that end in an error.
private struct BrokenBytes: AsyncBufferedSequence {
    typealias Element = UInt8

    var bytes: Data

    func makeAsyncIterator() -> Iterator { Iterator(rest: bytes) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var rest: Data

        mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

        mutating func nextBuffer(suggested count: Int) async throws -> Data? {
            guard !rest.isEmpty else { throw URLError(.networkConnectionLost) }
            defer { rest = Data(rest.dropFirst(count)) }
            return Data(rest.prefix(count))
        }
    }
}
