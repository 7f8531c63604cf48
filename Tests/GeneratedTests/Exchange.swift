// The table of exchanges: every example answer of every operation, and every way to ask that the documents show.

import ClientRuntime
import Foundation
import Testing

/// One question and its answer.
struct Exchange: Sendable, CustomTestStringConvertible {
    var operation: DocumentedOperation
    var parameters: [DocumentedParameter]
    var body: DocumentedBody?
    var answer: DocumentedAnswer

    var testDescription: String {
        let question = body?.name ?? (parameters.count == operation.parameters.count ? "all" : "least")
        return "\(operation.api) \(operation.id) \(question) -> \(answer.status) \(answer.name)"
    }

    var arguments: Arguments { Arguments(parameters: parameters, content: body?.value) }

    /// The operations of the documents, read once.
    static let operations = Result {
        try DocumentReader.operations(in: packageFolder.appendingPathComponent("specs").path)
    }

    static let packageFolder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every answer of every operation, to questions that take turns.
    static func all() throws -> [Exchange] {
        try operations.get().flatMap { operation in
            let questions = questions(of: operation)
            guard !operation.answers.isEmpty else { return [Exchange]() }
            return (0..<max(questions.count, operation.answers.count)).map { turn in
                let (parameters, body) = questions[turn % questions.count]
                let answer = operation.answers[turn % operation.answers.count]
                return Exchange(operation: operation, parameters: parameters, body: body, answer: answer)
            }
        }
    }

    /// As much as can be said, with every example of a body; and as little as must be.
    private static func questions(of operation: DocumentedOperation) -> [([DocumentedParameter], DocumentedBody?)] {
        var questions: [([DocumentedParameter], DocumentedBody?)] = []
        if operation.bodies.isEmpty { questions.append((operation.parameters, nil)) }
        questions += operation.bodies.map { (operation.parameters, $0) }
        let least = operation.parameters.filter(\.isRequired)
        let body = operation.isBodyRequired ? operation.bodies.first : nil
        if least.count < operation.parameters.count || (body == nil && !operation.bodies.isEmpty) {
            questions.append((least, body))
        }
        return questions
    }

    /// Puts the answer on the server.
    func serve() async throws -> URL {
        var fields = answer.headerFields
        fields["Content-Type"] = answer.mediaType
        return try await LoopbackServer.shared.add(
            .init(status: answer.status, fields: fields, body: answer.value.serialized())
        )
    }
}
