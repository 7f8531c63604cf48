// The examples of answers, for a client that answers with them.

import IR
import OpenAPI
import SyntaxTree
import Tables

extension Lowerer {
    /// The most bytes that the examples of one API may have; what comes after is left out.
    private static let answerLimit = 1 << 20

    mutating func collectAnswers() {
        guard options.hasExampleClient else { return }
        var size = 0
        for operation in document.operations {
            let hasSuccess = operation.responses.contains { Self.isSuccess($0.status) }
            for response in operation.responses {
                for answer in answers(of: operation, response, hasSuccess: hasSuccess) {
                    size += answer.json.utf8.count
                    if size <= Self.answerLimit { api.answers.append(answer) }
                }
            }
        }
    }

    private func answers(
        of operation: OpenAPI.Operation,
        _ response: Response,
        hasSuccess: Bool
    ) -> [ExampleAnswer] {
        let status =
            switch response.status {
            case .exactly(let code): code
            case .range(let digit): digit * 100
            case .any: hasSuccess ? 500 : 200
            }
        let id = operation.operationID ?? "\(operation.method) \(operation.path)"
        // An example of XML is a document only if it is a text; values are no XML yet.
        let hasJSON = Self.jsonContent(of: response) != nil
        let readable = response.content.filter { media in
            let name = MediaTypeName(media.name)
            return name.isXML ? !hasJSON : name.isJSON || name.isText
        }
        if response.content.isEmpty {
            return [
                ExampleAnswer(operationID: id, name: "", status: status, contentType: "", json: "\"\"", isText: true)
            ]
        }
        return readable.flatMap { media in
            let own = media.schema.map { schemas[$0].examples } ?? []
            let values = media.examples.isEmpty ? own.map { ("", $0) } : media.examples.map { ($0.name, $0.value) }
            let isXML = MediaTypeName(media.name).isXML
            return values.filter { !isXML || $0.1.kind == .string }.map { name, value in
                ExampleAnswer(
                    operationID: id,
                    name: name,
                    status: status,
                    contentType: media.name,
                    json: value.json(),
                    isText: !MediaTypeName(media.name).isJSON && value.kind == .string
                )
            }
        }
    }
}
