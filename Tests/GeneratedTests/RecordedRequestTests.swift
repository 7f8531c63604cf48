// The generated clients send what the vendors' own packages send.

import ClientRuntime
import Foundation
import Testing

@Suite struct RecordedRequestTests {
    @Test(arguments: RecordedRequest.all.indices) func recorded(index: Int) async throws {
        let recorded = RecordedRequest.all[index]
        let operation = try #require(
            try Exchange.operations.get().first { $0.api == recorded.api && $0.id == recorded.operationID }
        )
        let parameters = operation.parameters.compactMap { parameter in
            recorded.values[parameter.name].map { value in
                var parameter = parameter
                parameter.value = value
                return parameter
            }
        }
        #expect(Set(parameters.map(\.name)) == Set(recorded.values.keys))
        let answer = try #require(operation.answers.first)
        let url = try await Exchange(operation: operation, parameters: parameters, answer: answer).serve()
        _ = try await Clients.call(
            operation.id,
            of: operation.api,
            at: url,
            with: Arguments(parameters: parameters, content: recorded.content)
        )

        let request = try #require(await LoopbackServer.shared.requests(at: url).first)
        let parts = recorded.target.split(separator: "?", maxSplits: 1).map(String.init)
        #expect(request.method == recorded.method)
        #expect(request.path == parts[0])
        let query = LoopbackServer.Request.pairs(parts.count > 1 ? parts[1] : "")
        #expect(LoopbackServer.Request.pairs(request.query) == query)
        if let content = recorded.content {
            expectSameJSON(try JSONValue(parsing: request.body), content)
        } else {
            #expect(request.body.isEmpty)
        }
    }
}
