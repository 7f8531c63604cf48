// What observers of calls are told, and the lines of the log.
import Foundation
import Testing

@testable import ClientRuntime

/// Keeps what it is told, as text.
private final class Witness: CallObserver {
    let texts = Locked<[String]>([])

    func callBegins(_ call: ObservedCall) -> (@Sendable (CallEvent) -> Void)? {
        note("begin \(call.api) \(call.operationID) \(call.operation) \(call.url)")
        return { [self] event in
            switch event {
            case .attempt(let number, let outcome, let duration, let pause):
                #expect(duration >= .zero)
                note("attempt \(number): \(Self.text(outcome)), pause \(pause.map { "\($0)" } ?? "none")")
            case .unreadable(let path, let expected, let found, let isSkipped):
                note("\(path): expected \(expected), found \(found)\(isSkipped ? ", skipped" : "")")
            case .unknownCharset(let label): note("unknown charset \(label)")
            case .end(let outcome, let attempts, let duration):
                #expect(duration >= .zero)
                note("end after \(attempts): \(Self.text(outcome))")
            }
        }
    }

    private func note(_ text: String) { texts.withLock { $0.append(text) } }

    private static func text(_ outcome: CallOutcome) -> String {
        switch outcome {
        case .status(let status): "\(status.code)"
        case .failure(let error): "\(error)"
        }
    }
}

@Suite struct ObserverTests {
    private func client(_ statuses: [Int], _ options: CallOptions, _ credentials: Credentials = .none) -> Example.Client
    {
        let sent = Locked(0)
        let transport = InMemoryTransport { _, _ in
            let index = sent.withLock { count in
                defer { count += 1 }; return count
            }
            let status = statuses[min(index, statuses.count - 1)]
            if status == 0 { throw TransportFailure(.insecure, "no secure connection") }
            return (HTTPResponse(status: .init(code: status)), ResponseBody(Data(#"{"amount": 1}"#.utf8)))
        }
        var options = options
        options.retry.random = { 1 }
        options.retry.sleep = { _ in }
        return Example.Client(credentials: credentials, transport: transport, options: options)
    }

    @Test func attemptsAndEnd() async throws {
        let witness = Witness()
        let client = client([503, 200], CallOptions(observers: [witness]), .bearer("hidden-token"))
        _ = try await client.wallet.getBalance(token: "hidden-too").value
        let begin = "begin GlyphRun getBalance GET /wallet/balance https://api.example.com/v3/wallet/balance?token=***"
        #expect(
            witness.texts.withLock(\.self) == [
                begin, "attempt 1: 503, pause 0.5 seconds", "attempt 2: 200, pause none", "end after 2: 200",
            ]
        )
    }

    @Test func failures() async throws {
        let witness = Witness()
        _ = await failure(of: client([0], CallOptions(observers: [witness])).wallet.listBalances())
        #expect(
            Array(witness.texts.withLock(\.self).dropFirst()) == [
                "attempt 1: no secure connection, pause none", "end after 1: no secure connection",
            ]
        )
        // Whatever an attempt comes to after the call was given up, nobody is told.
        let late = Witness()
        let slow = InMemoryTransport { _, _ in
            try? await Task.sleep(for: .seconds(60))
            return (HTTPResponse(status: .ok), ResponseBody())
        }
        let options = CallOptions(timeout: .milliseconds(5), observers: [late])
        _ = await failure(of: Example.Client(transport: slow, options: options).wallet.listBalances())
        #expect(late.texts.withLock(\.last)?.hasPrefix("end after 0: no complete answer within") == true)
    }

    @Test func unreadableAnswers() async throws {
        let text = #"[{"amount": 1}, {"amount": "hidden-token"}, {"amount": 3}]"#
        let lines = Locked<[CallLog.Line]>([])
        let log = CallLog { line in lines.withLock { $0.append(line) } }
        let witness = Witness()
        var options = CallOptions(observers: [witness, log])
        func call() -> Call<[Example.Balance], Never> {
            Example.Client(
                credentials: .bearer("hidden-token"),
                transport: InMemoryTransport(status: 200, text),
                options: options
            ).wallet.listBalances()
        }
        guard case .decoding = await failure(of: call()) else { Issue.record("it was read"); return }
        let words = #"body[1].amount: expected integer, found string "***""#
        #expect(
            witness.texts.withLock(\.self).dropFirst().map { $0 } == [
                "attempt 1: 200, pause none", words, "end after 1: 200",
            ]
        )
        options.skipsUnreadableItems = true
        #expect(try await call().value.map(\.amount) == [1, 3])
        #expect(Array(witness.texts.withLock(\.self).suffix(2)) == [words + ", skipped", "end after 1: 200"])
        let logged = lines.withLock(\.self).filter { $0.level == .warning }.map(\.message)
        let line = "GET /user/getBalance: body[1].amount: expected integer, found string"
        #expect(logged == [line, line + "; left out"])
    }

    /// Once the answer is there the call is over, however it is read.
    @Test func streamsAndRefusals() async throws {
        for (text, type) in [
            ("{}", "application/json"), (#"{"error": "no"}"#, "application/json"), ("x", "text/plain"),
        ] {
            let witness = Witness()
            let client = Example.Client(
                transport: InMemoryTransport(status: 201, contentType: type, text),
                options: CallOptions(observers: [witness])
            )
            _ = try? await client.wallet.createTask(body: Example.Balance(amount: 1)).bytes
            #expect(witness.texts.withLock(\.self).filter { $0.hasPrefix("end") } == ["end after 1: 201"])
        }
    }

    @Test func refreshedCredentials() async throws {
        let witness = Witness()
        let credentials = Credentials.provider { .bearer("t") }
        _ = try await client([401, 200], CallOptions(observers: [witness]), credentials).wallet.getBalance().value
        #expect(witness.texts.withLock(\.self)[1] == "attempt 1: 401, pause 0.0 seconds")
    }

    @Test func log() async throws {
        let lines = Locked<[CallLog.Line]>([])
        let log = CallLog { line in lines.withLock { $0.append(line) } }
        _ = try await client([503, 200], CallOptions(observers: [log])).wallet.getBalance().value
        let known = [
            "api": "GlyphRun", "operation": "getBalance", "url": "https://api.example.com/v3/wallet/balance",
        ]
        let seen = lines.withLock(\.self)
        #expect(seen.map(\.level) == [.debug, .warning, .info])
        #expect(
            seen.map(\.message) == [
                "GET /wallet/balance begins", "GET /wallet/balance -> 503, tried again after 0.5 seconds",
                "GET /wallet/balance -> 200",
            ]
        )
        #expect(seen[0].metadata == known)
        #expect(seen[1].metadata == known.merging(["status": "503", "attempts": "1"]) { $1 })
        #expect(seen[2].metadata["attempts"] == "2")
        #expect(Int(seen[2].metadata["milliseconds"] ?? "") != nil)
    }

    @Test func linesOfTheLogStayLines() async throws {
        struct Odd: Error, CustomStringConvertible { var description: String { "one\nfake line\u{1B}[2J" } }
        let lines = Locked<[CallLog.Line]>([])
        let log = CallLog { line in lines.withLock { $0.append(line) } }
        let transport = InMemoryTransport { _, _ in throw Odd() }
        let client = Example.Client(transport: transport, options: CallOptions(observers: [log]))
        _ = await failure(of: client.wallet.getBalance())
        #expect(lines.withLock(\.last)?.message == "GET /wallet/balance: one fake line [2J")
    }
}
