// A client without a network: the examples of a document answer its calls, for previews, tests and demonstrations.
import Foundation

/// Answers every call with an example of its operation; nothing is sent.
public struct ExampleAnswers: ClientMiddleware {
    private struct Answer: Sendable {
        var name: String
        var status: Int
        var contentType: String?
        var body: Data
    }

    private let answers: [String: [Answer]]
    private let name: String?

    /// Reads what generated code states: a list of objects with `id` (of the operation), `name` (of the example),
    /// `status`, `type` (the media type), and `body` (any JSON) or `text`. With a name, examples of that name answer
    /// where there are some.
    public init(_ json: String, named name: String? = nil) {
        self.name = name
        var answers: [String: [Answer]] = [:]
        for item in (try? JSONValue(parsing: Data(json.utf8)))?.array ?? [] {
            guard let id = item["id"]?.string, let status = item["status"]?.number?.int else { continue }
            answers[id, default: []].append(
                Answer(
                    name: item["name"]?.string ?? "",
                    status: status,
                    contentType: item["type"]?.string,
                    body: item["text"]?.string.map { Data($0.utf8) } ?? item["body"]?.serialized() ?? Data()
                )
            )
        }
        self.answers = answers
    }

    /// Answers with an example. Throws `TransportFailure` when the document has none.
    public func intercept(
        _ request: HTTPRequest,
        body: RequestBody?,
        operation: OperationRequest,
        next: @Sendable (HTTPRequest, RequestBody?) async throws -> (HTTPResponse, ResponseBody)
    ) async throws -> (HTTPResponse, ResponseBody) {
        let known = answers[operation.id] ?? []
        guard let answer = known.first(where: { $0.name == name }) ?? known.first(where: { $0.status / 100 == 2 })
        else {
            throw TransportFailure(.other, "the document has no example of an answer to \(operation.id)")
        }
        var response = HTTPResponse(status: .init(code: answer.status))
        response.headerFields[.contentType] = answer.contentType
        return (response, ResponseBody(answer.body))
    }
}
