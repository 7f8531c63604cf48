// Streams whose connection breaks: which go on, with which ID, and which throw instead.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct StreamReconnectionTests {
    /// What the server does with one request.
    enum Step: Sendable {
        /// Sends this, and breaks the connection.
        case breaking(String)
        /// Sends this, and ends the stream.
        case ending(String)
        case status(Int)
        case otherType(String)
        case unreachable
    }

    /// A server, the fields it was sent, and the pauses before.
    private final class Server: Sendable {
        let ids = Locked<[String?]>([])
        let pauses = Locked<[Duration]>([])
        let told = Locked<[String]>([])
        let steps: [Step]

        init(_ steps: [Step]) { self.steps = steps }

        func answer() throws -> (HTTPResponse, ResponseBody) {
            let index = ids.withLock { $0.count - 1 }
            var response = HTTPResponse(status: .ok)
            response.headerFields[.contentType] = "text/event-stream"
            let (text, isBroken): (String, Bool)
            switch index < steps.count ? steps[index] : .status(500) {
            case .breaking(let part): (text, isBroken) = (part, true)
            case .ending(let part): (text, isBroken) = (part, false)
            case .status(let code):
                response.status = HTTPResponse.Status(code: code)
                (text, isBroken) = ("", false)
            case .otherType(let part):
                response.headerFields[.contentType] = "text/html"
                (text, isBroken) = (part, false)
            case .unreachable: throw TransportFailure(.cannotConnect, "no server")
            }
            let chunks = AsyncThrowingStream<Data, any Error> { continuation in
                if !text.isEmpty { continuation.yield(Data(text.utf8)) }
                let failure = TransportFailure(.connectionLost, "the connection broke")
                continuation.finish(throwing: isBroken ? failure : nil)
            }
            return (response, ResponseBody(ByteStream(chunks)))
        }

        func call(
            _ reconnection: StreamReconnection?,
            _ method: HTTPRequest.Method = .get
        ) -> Call<Data, Never> {
            let transport = InMemoryTransport { [self] request, _ in
                ids.withLock { $0.append(request.headerFields[.lastEventID]) }
                return try answer()
            }
            var policy = RetryPolicy.never
            policy.random = { 1 }
            policy.sleep = { [pauses] pause in pauses.withLock { $0.append(pause) } }
            let client = Example.Client(
                transport: transport,
                options: CallOptions(retry: policy, streamReconnection: reconnection)
            )
            var request = OperationRequest(method, "/events", id: "events")
            if method == .post { request.body(json: 1) }
            return Call(client.core, request, [.successBytes(200, contentType: "text/event-stream")])
        }
    }

    private struct Run {
        var data: [String] = []
        var error: (any Error)?
        var kind: TransportFailure.Kind? { (error as? TransportFailure)?.kind }
    }

    private func read(_ call: Call<Data, Never>) async -> Run {
        var run = Run()
        do {
            for try await event in try await call.events { run.data.append(event.data) }
        } catch {
            run.error = error
        }
        return run
    }

    private static let a = "id: 1\ndata: a\n\n"
    private static let b = "id: 2\ndata: b\n\n"
    private static let c = "id: 3\ndata: c\n\n"

    // MARK: Goes on

    @Test func afterTheLastEvent() async {
        let server = Server([.breaking(Self.a + "id: 2\ndata: half"), .breaking(Self.b), .ending(Self.c)])
        let run = await read(server.call(StreamReconnection()))
        #expect(run.data == ["a", "b", "c"])
        #expect(run.error == nil)
        #expect(server.ids.withLock(\.self) == [nil, "1", "2"])
    }

    @Test func fromTheBeginningWhenNothingWasHandedOut() async {
        let server = Server([
            .breaking(": hello\n\ndata: hal"), .breaking("event: ping\ndata: {}\n\n"), .ending("data: a\n\n"),
        ])
        let run = await read(server.call(StreamReconnection()))
        #expect(run.data == ["{}", "a"])
        #expect(server.ids.withLock(\.self) == [nil, nil, nil])
    }

    @Test func afterAnIDWithoutAnEvent() async {
        let server = Server([.breaking("data: a\n\nid: 9\n\n"), .ending("data: b\n\n")])
        let run = await read(server.call(StreamReconnection()))
        #expect(run.data == ["a", "b"])
        #expect(server.ids.withLock(\.self) == [nil, "9"])
    }

    @Test func whenTheServerAnswers204ItEnds() async {
        let server = Server([.breaking(Self.a), .status(204)])
        let run = await read(server.call(StreamReconnection()))
        #expect(run.data == ["a"])
        #expect(run.error == nil)
    }

    @Test func whenTheServerEndsTheStreamItEnds() async {
        let server = Server([.ending(Self.a), .ending(Self.b)])
        #expect(await read(server.call(StreamReconnection())).data == ["a"])
        #expect(server.ids.withLock(\.count) == 1)
    }

    @Test func afterTheEndWhereThatIsWanted() async {
        let server = Server([.ending(Self.a), .ending(Self.b), .status(204)])
        let run = await read(server.call(StreamReconnection(reconnectsAfterEnd: true)))
        #expect(run.data == ["a", "b"])
        #expect(run.error == nil)
        #expect(server.ids.withLock(\.self) == [nil, "1", "2"])
    }

    @Test func pausesAreWhatTheServerAsksFor() async {
        let server = Server([
            .breaking("retry: 2500\n" + Self.a), .unreachable, .status(503), .breaking("retry: 999999999\n" + Self.b),
            .ending(Self.c),
        ])
        let run = await read(server.call(StreamReconnection()))
        #expect(run.data == ["a", "b", "c"])
        #expect(server.pauses.withLock(\.self) == [.seconds(2.5), .seconds(5), .seconds(10), .seconds(30)])
    }

    @Test func pausesAreScattered() {
        let policy = StreamReconnection()
        #expect(policy.pause(attempt: 0, retry: nil, random: 0) == .seconds(0.5))
        #expect(policy.pause(attempt: 2, retry: nil, random: 1) == .seconds(4))
        #expect(policy.pause(attempt: 100, retry: nil, random: 1) == .seconds(30))
        #expect(policy.pause(attempt: 1, retry: .seconds(2), random: 0) == .seconds(2))
        #expect(policy.pause(attempt: 0, retry: .milliseconds(Int64.max), random: 1) == .seconds(30))
    }

    @Test func methodThatIsNotSafeNeedsAnIDAndTheCallersWord() async {
        let wanted = StreamReconnection(includesUnsafeMethods: true)
        let first = Server([.breaking(Self.a), .ending(Self.b)])
        #expect(await read(first.call(wanted, .post)).data == ["a", "b"])
        for (steps, reconnection) in [
            ([Step.breaking(Self.a)], StreamReconnection()), ([.breaking("")], wanted),
            ([.breaking("data: a\n\n")], wanted),
        ] {
            let server = Server(steps)
            let run = await read(server.call(reconnection, .post))
            #expect(run.kind == .connectionLost)
            #expect(server.ids.withLock(\.count) == 1)
        }
    }

    // MARK: Throws

    @Test func withoutTheCallersWord() async {
        for text in ["", Self.a, "data: a\n\n"] {
            let server = Server([.breaking(text)])
            let run = await read(server.call(nil))
            #expect(run.kind == .connectionLost)
            #expect(server.ids.withLock(\.count) == 1)
        }
    }

    @Test(arguments: [
        "data: a\n\n", a + "data: b\n\n", a + "id\ndata: b\n\n", a + "id:\n\n", "id: a\tb\u{1}\ndata: c\n\n",
        "id:  x\ndata: a\n\n", "id: \(String(repeating: "1", count: 2000))\ndata: a\n\n",
    ])
    func whenEventsWouldComeTwiceOrNotAtAll(text: String) async {
        let server = Server([.breaking(text)])
        let run = await read(server.call(StreamReconnection()))
        #expect(run.kind == .connectionLost)
        #expect("\(run.error as Any)".contains("the stream cannot go on after its last event"))
        #expect(server.ids.withLock(\.count) == 1)
    }

    @Test func whenTheServerBeginsAnew() async {
        let server = Server([.breaking(Self.a + Self.b), .ending(Self.a + Self.b + Self.c)])
        let run = await read(server.call(StreamReconnection()))
        #expect(run.data == ["a", "b"])
        #expect(run.kind == .connectionLost)
    }

    /// The first ID is never forgotten, so that this is noticed however long the stream is.
    @Test func whenTheServerBeginsALongStreamAnew() async {
        let text = (1...3000).map { "id: \($0)\ndata: \($0)\n\n" }.joined()
        let server = Server([.breaking(text), .ending(text)])
        let run = await read(server.call(StreamReconnection()))
        #expect(run.data.count == 3000)
        #expect(run.kind == .connectionLost)
    }

    @Test func eventThatTheServerRepeatsIsHandedOutOnce() async {
        let server = Server([.breaking(Self.a + Self.b), .ending(Self.b + Self.c)])
        let run = await read(server.call(StreamReconnection()))
        #expect(run.data == ["a", "b", "c"])
        #expect(run.error == nil)
        let other = Server([.breaking(Self.a), .ending("id: 1\ndata: other\n\n")])
        #expect(await read(other.call(StreamReconnection())).data == ["a", "other"])
    }

    @Test func afterTooManyAttempts() async {
        let server = Server([.breaking(Self.a)] + Array(repeating: .unreachable, count: 9))
        let run = await read(server.call(StreamReconnection(maximumAttempts: 3)))
        #expect(run.data == ["a"])
        guard case .transport(let error as TransportFailure)? = run.error as? CallError<Never> else {
            Issue.record("\(run.error as Any)")
            return
        }
        #expect(error.kind == .cannotConnect)
        #expect(server.ids.withLock(\.count) == 4)
        // A connection that brings nothing is an attempt, too.
        let silent = Server([.breaking(Self.a)] + Array(repeating: .breaking(": x\n\n"), count: 9))
        #expect(await read(silent.call(StreamReconnection(maximumAttempts: 3))).kind == .connectionLost)
        #expect(silent.ids.withLock(\.count) == 4)
    }

    @Test func whenTheServerRefuses() async {
        let server = Server([.breaking(Self.a), .status(403)])
        let run = await read(server.call(StreamReconnection()))
        guard case .undocumented(let head, _)? = run.error as? CallError<Never> else {
            Issue.record("\(run.error as Any)")
            return
        }
        #expect(head.status.code == 403)
    }

    @Test func whenSomethingElseAnswers() async {
        let server = Server([.breaking(Self.a), .otherType("<p>Log in</p>")])
        let run = await read(server.call(StreamReconnection()))
        guard case .decoding(let failure)? = run.error as? CallError<Never> else {
            Issue.record("\(run.error as Any)")
            return
        }
        #expect(failure.expected == "text/event-stream")
    }

    @Test func mistakesAndErrorsAreFinal() async throws {
        for text in ["id: 1\ndata: x\n\n", "id: 1\nevent: error\ndata: 1\n\n"] {
            let server = Server([.breaking(text), .ending(Self.b)])
            let stream = try await server.call(StreamReconnection()).events(of: Int.self)
            await #expect(throws: (any Error).self) {
                for try await _ in stream {}
            }
            #expect(server.ids.withLock(\.count) == 1)
        }
    }

    @Test func linesGoOnOnlyBeforeTheFirst() async throws {
        for (first, items) in [(" \n", [1]), ("1\n", nil)] {
            let server = Server([.breaking(first), .ending("1\n")])
            let stream = try await server.call(StreamReconnection()).elements(of: Int.self)
            var found: [Int]? = []
            do {
                for try await item in stream { found?.append(item) }
            } catch {
                found = nil
            }
            #expect(found == items)
        }
    }
}
