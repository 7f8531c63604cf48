// What follows a call, over a real server: the pages of lists, and jobs that go on after they were started.

import ClientRuntime
import Foundation
import Generated
import Testing

@Suite struct PagesAndJobsTests {
    typealias Answer = LoopbackServer.Answer

    /// The document's example of a success.
    private func example(_ api: String, _ operationID: String) throws -> JSONValue {
        let operation = try #require(try Exchange.operations.get().first { $0.api == api && $0.id == operationID })
        return try #require(operation.answers.first { $0.kind == .success }).value
    }

    private func serve(_ bodies: [JSONValue], status: Int = 200) async throws -> URL {
        try await LoopbackServer.shared.add(bodies.map { Answer(status: status, body: $0.serialized()) })
    }

    /// The values of a query parameter, one for each request.
    private func values(of name: String, at url: URL) async -> [String?] {
        await LoopbackServer.shared.requests(at: url).map { request in
            URLComponents(string: "?\(request.query)")?.queryItems?.first { $0.name == name }?.value
        }
    }

    // MARK: Pages

    private func history(_ ids: [String]) throws -> JSONValue {
        var page = try example("Neptune", "txHistory")
        var transaction = try #require(page["data"]?[0])
        page["data"] = .array(
            ids.map { id in
                transaction["event_uuid"] = .string(id)
                return transaction
            }
        )
        return page
    }

    private static let ids = (1...5).map { "00000000-0000-0000-0000-00000000000\($0)" }

    @Test func cursorOfTheLastItem() async throws {
        let ids = Self.ids
        let url = try await serve([history([ids[0], ids[1]]), history([ids[2]]), history([])])
        let call = Neptune.Client(serverURL: url).user.txHistory(address: "inj1", limit: 2)
        var found: [String] = []
        for try await transaction in call.items { found.append(transaction.eventUUID.uuidString) }
        #expect(found == Array(ids.prefix(3)))
        let cursors = await values(of: "prev_event_uuid", at: url)
        #expect(cursors == [nil, ids[1], ids[2]])
        #expect(await values(of: "limit", at: url) == ["2", "2", "2"])
    }

    @Test func circlesEnd() async throws {
        let ids = Self.ids
        let url = try await serve([history([ids[0]]), history([ids[1]]), history([ids[0]]), history([ids[1]])])
        var found = 0
        await #expect(throws: PaginationFailure.self) {
            for try await page in Neptune.Client(serverURL: url).user.txHistory(address: "inj1").pages {
                found += page.value.data.count
            }
        }
        #expect(found >= 3)
        let sameAgain = try await serve([history([ids[0]])])
        let failure = await #expect(throws: PaginationFailure.self) {
            for try await _ in Neptune.Client(serverURL: sameAgain).user.txHistory(address: "inj1").items {}
        }
        #expect(failure?.description == "the pages lead in a circle: a page refers to one that was there before")
        #expect(await LoopbackServer.shared.requests(at: sameAgain).count == 2)
    }

    @Test func pageLimit() async throws {
        let url = try await serve([history([Self.ids[0]]), history([Self.ids[1]]), history([Self.ids[2]])])
        var statuses: [Int] = []
        for try await page in Neptune.Client(serverURL: url).user.txHistory(address: "inj1").pages(limit: 2) {
            statuses.append(page.status.code)
        }
        #expect(statuses == [200, 200])
        #expect(await LoopbackServer.shared.requests(at: url).count == 2)
    }

    private func glyphs(_ count: Int, total: Int) throws -> JSONValue {
        var page = try example("GlyphRun", "listGlyphs")
        let glyph = try #require(page["glyphs"]?[0])
        page["glyphs"] = .array((0..<count).map { _ in glyph })
        page["total"] = .number(JSONNumber(total))
        return page
    }

    @Test func offsetUntilTheTotal() async throws {
        let url = try await serve([glyphs(2, total: 13), glyphs(1, total: 13), glyphs(9, total: 99)])
        var count = 0
        for try await _ in GlyphRun.Client(serverURL: url).catalog.listGlyphs(offset: 10).items { count += 1 }
        #expect(count == 3)
        #expect(await values(of: "offset", at: url) == ["10", "12"])
    }

    @Test func offsetThatTheServerIgnores() async throws {
        let url = try await serve([glyphs(2, total: 1000)])
        var count = 0
        let failure = await #expect(throws: PaginationFailure.self) {
            for try await _ in GlyphRun.Client(serverURL: url).catalog.listGlyphs().items { count += 1 }
        }
        #expect(failure?.description == "the server answers the same page again")
        #expect(count == 4)
    }

    @Test func failureOfALaterPage() async throws {
        let url = try await LoopbackServer.shared.add([
            Answer(body: try glyphs(1, total: 9).serialized()),
            Answer(status: 400, body: Data(#"{"error": "no more"}"#.utf8)),
        ])
        let error = await #expect(throws: CallError<GlyphRun.ErrorBody>.self) {
            for try await _ in GlyphRun.Client(serverURL: url).catalog.listGlyphs().items {}
        }
        guard case .failure(let body, _) = error else { Issue.record("\(error as Any)"); return }
        #expect(body.error == "no more")
    }

    // MARK: Jobs

    private let submission: JSONValue = [
        "error": nil, "message": "Submitted.", "uuid": "task-1",
        "jobs": ["uuids": ["job-1", "job-2"], "subscription_key": "key-1"],
    ]
    private let files: JSONValue = ["list": [["url": "https://files.example.com/base.glb", "name": "base.glb"]]]

    private func status(_ states: String...) -> JSONValue {
        ["jobs": .array(states.map { ["uuid": "job", "status": .string($0)] })]
    }

    private func generate(
        at url: URL
    ) -> JobCall<
        Hyper3D.SubmittedTask, Hyper3D.Refusal, Hyper3D.TaskStatus, Hyper3D.TaskFiles
    > {
        let client = Hyper3D.Client(credentials: .bearer("k"), serverURL: url)
        return client.rodin.generate(body: Hyper3D.GenerationRequest(prompt: "A chair"))
    }

    private let fast = PollingPolicy(firstPause: .milliseconds(1), longestPause: .milliseconds(1))

    @Test func result() async throws {
        let url = try await serve(
            [submission, status("Waiting", "Waiting"), status("Done", "Generating"), status("Done", "Done"), files],
            status: 201
        )
        let job = try await generate(at: url).with(credentials: .bearer("other")).job(polling: fast)
        #expect(job.submission.uuid == "task-1")
        #expect(try await job.result().list.map(\.name) == ["base.glb"])
        let requests = await LoopbackServer.shared.requests(at: url)
        let paths = ["rodin", "status", "status", "status", "download"].map { "/api/v2/\($0)" }
        #expect(requests.map(\.path) == paths)
        #expect(
            requests.dropFirst().map { String(decoding: $0.body, as: UTF8.self) } == [
                #"{"subscription_key":"key-1"}"#, #"{"subscription_key":"key-1"}"#, #"{"subscription_key":"key-1"}"#,
                #"{"task_uuid":"task-1"}"#,
            ]
        )
        #expect(requests.allSatisfy { $0.fields["authorization"] == "Bearer other" })
    }

    @Test func progress() async throws {
        let url = try await serve([submission, status("Waiting"), status("Generating"), status("Done")], status: 201)
        var states: [String] = []
        for try await status in try await generate(at: url).job(polling: fast).statuses {
            states += status.jobs.map(\.status.rawValue)
        }
        #expect(states == ["Waiting", "Generating", "Done"])
    }

    @Test func failedJob() async throws {
        let url = try await serve([submission, status("Generating"), status("Done", "Failed")], status: 201)
        let job = try await generate(at: url).job(polling: fast)
        let failure = await #expect(throws: JobFailure<Hyper3D.TaskStatus>.self) { try await job.result() }
        guard case .failed(let status) = failure else { Issue.record("\(failure as Any)"); return }
        #expect(status.jobs.map(\.status) == [.done, .failed])
    }

    @Test func jobThatNeverEnds() async throws {
        let url = try await serve([submission, status("Waiting")], status: 201)
        var policy = fast
        policy.timeout = .milliseconds(30)
        let job = try await generate(at: url).job(polling: policy)
        let failure = await #expect(throws: JobFailure<Hyper3D.TaskStatus>.self) { try await job.result() }
        guard case .timeout(.milliseconds(30), let last?) = failure else { Issue.record("\(failure as Any)"); return }
        #expect(last.jobs.first?.status == .waiting)
    }

    @Test func refusedStatus() async throws {
        let url = try await serve([submission, ["error": "NO_SUCH_TASK"]], status: 201)
        let job = try await generate(at: url).job(polling: fast)
        let error = await #expect(throws: CallError<Hyper3D.Refusal>.self) { try await job.result() }
        guard case .failure(let refusal, _) = error else { Issue.record("\(error as Any)"); return }
        #expect(refusal.error == "NO_SUCH_TASK")
    }

    @Test func cancelledWait() async throws {
        let url = try await serve([submission, status("Waiting")], status: 201)
        let job = try await generate(at: url).job(polling: PollingPolicy(firstPause: .seconds(60)))
        let task = Task { try await job.result() }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
