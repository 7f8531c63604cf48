// Statuses over real connections: responses that have no body, and failures that a document describes by their status.

import ClientRuntime
import Foundation
import Generated
import Testing

@Suite struct StatusTests {
    typealias Answer = LoopbackServer.Answer

    private func call<Success, Failure>(
        _ method: HTTPRequest.Method,
        _ answer: Answer,
        _ cases: [ResponseCase<Success, Failure>]
    ) async throws -> Call<Success, Failure> {
        let url = try await LoopbackServer.shared.add(answer)
        let client = GlyphRun.Client(serverURL: url, options: CallOptions(timeout: .seconds(20), retry: .never))
        return Call(client.core, OperationRequest(method, "/things", id: "things"), cases)
    }

    @Test func headHasNoBody() async throws {
        let cases: [ResponseCase<Void, Never>] = [.successEmpty(200), .failureStatus(404, "Not there.")]
        // The server would send a body after the head, which would be taken for the next response.
        try await call(.head, Answer(), cases).value
        let missing = try await call(.head, Answer(status: 404), cases)
        let error = await #expect(throws: CallError<Never>.self) { try await missing.value }
        #expect(error?.description == #"HEAD /things -> 404: documented as "Not there.""#)
        #expect(error?.body == Data())
    }

    @Test(arguments: [200, 204]) func nothingIsNull(status: Int) async throws {
        let cases: [ResponseCase<[Int]?, Never>] = [.success(200)]
        #expect(try await call(.get, Answer(status: status), cases).value == nil)
    }

    @Test(arguments: [400, 500]) func defaultIsNoSuccessForErrors(status: Int) async throws {
        let cases: [ResponseCase<String, Never>] = [.success(.any), .failureStatus(400, "bad")]
        let call = try await call(.get, Answer(status: status, body: Data(#""text""#.utf8)), cases)
        let error = await #expect(throws: CallError<Never>.self) { try await call.value }
        #expect(error?.status?.code == status)
        #expect(error?.body == Data(#""text""#.utf8))
        #expect(error?.message.hasSuffix(#""text""#) ?? false)
    }

    @Test func notModified() async throws {
        let cases: [ResponseCase<String, Never>] = [.success(200), .failureStatus(304, "Not modified.")]
        let call = try await call(.get, Answer(status: 304, fields: [:]), cases)
        let error = await #expect(throws: CallError<Never>.self) { try await call.value }
        guard case .documentedStatus(let head, let body) = error else { Issue.record("\(error as Any)"); return }
        #expect(head.status == .notModified)
        #expect(body.isEmpty)
    }
}
