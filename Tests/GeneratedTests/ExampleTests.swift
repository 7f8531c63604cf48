// Every example of every operation of the four documents, over HTTP: the request is what the document says, and the
// answer comes back as a value that encodes to the example.

import ClientRuntime
import Foundation
import Testing

@Suite struct ExampleTests {
    @Test func everyOperationCanBeCalled() throws {
        var documented: [String: Set<String>] = [:]
        for operation in try Exchange.operations.get() {
            let isNew = documented[operation.api, default: []].insert(operation.id).inserted
            #expect(isNew, "\(operation.id) is there twice")
        }
        #expect(documented == Clients.operationIDs)
    }

    @Test func everyOperationHasExamples() throws {
        for operation in try Exchange.operations.get() {
            #expect(operation.answers.contains { $0.kind == .success }, "\(operation.api) \(operation.id)")
        }
    }

    @Test func refusalsThatLookLikeSuccessAreAmongThem() throws {
        let refusals = try Exchange.all().filter { $0.answer.kind == .failure && $0.answer.status / 100 == 2 }
        #expect(Set(refusals.map(\.operation.api)) == ["Hyper3D", "HyperGPT"])
    }

    @Test(arguments: try Exchange.all()) func example(_ exchange: Exchange) async throws {
        let operation = exchange.operation
        let url = try await exchange.serve()
        let outcome = try #require(
            try await Clients.call(operation.id, of: operation.api, at: url, with: exchange.arguments)
        )
        let requests = await LoopbackServer.shared.requests(at: url)
        #expect(requests.count == 1)
        try requests.first?.expect(exchange)
        switch (outcome, exchange.answer.kind) {
        case (.success(let decoded), .success), (.failure(let decoded), .failure):
            #expect(decoded.status == exchange.answer.status)
            #expect(decoded.undocumentedCases == [])
            expectSameJSON(decoded.json, exchange.answer.value)
        default: Issue.record("\(outcome)")
        }
    }

    /// Hyper3D documents 201 and is known to answer 200.
    @Test(arguments: try Exchange.all().filter { $0.operation.api == "Hyper3D" && $0.answer.status == 201 })
    func anotherSuccessStatus(_ exchange: Exchange) async throws {
        var exchange = exchange
        exchange.answer.status = 200
        let operation = exchange.operation
        let url = try await exchange.serve()
        let outcome = try #require(
            try await Clients.call(operation.id, of: operation.api, at: url, with: exchange.arguments)
        )
        switch (outcome, exchange.answer.kind) {
        case (.success(let decoded), .success), (.failure(let decoded), .failure):
            #expect(decoded.status == 200)
            expectSameJSON(decoded.json, exchange.answer.value)
        default: Issue.record("\(outcome)")
        }
    }
}
