// CallsCommand.swift: `bench calls`, what a client costs above the session or the client library that it sends with:
// calls per second against a small server, by the number of calls at once.

import ArgumentParser
import ClientRuntime
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

#if AsyncHTTPClient
import AsyncHTTPClient
import AsyncHTTPClientTransport
#endif

struct CallsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calls",
        abstract: "Calls per second against a small server, as a ratio to a bare session."
    )

    @Option(help: "What is asked for: a small JSON object, from any server on this machine.")
    var url: String

    @Option(help: "How many calls a round makes.")
    var calls = 10_000

    @Option(help: "How many rounds each contender runs, in turns.")
    var rounds = 3

    @Option(help: "Runs only the contenders whose names contain this.")
    var only = ""

    @Flag(help: "Report as JSON.")
    var json = false

    private struct Contender {
        var name: String
        var run: @Sendable () async throws -> Void
    }

    func run() async throws {
        guard let url = URL(string: url), let host = url.host else { throw Trouble(description: "no URL: \(url)") }
        guard ["127.0.0.1", "localhost", "::1", "[::1]"].contains(host) else {
            throw Trouble(description: "\(host) is not this machine")
        }
        var reports: [Report] = []
        for (title, contenders) in Self.contenders(url) {
            let contenders = contenders.filter { only.isEmpty || $0.name.contains(only) }
            for count in [1, 50, 1000] where !contenders.isEmpty {
                reports.append(try await measure(title, contenders, atOnce: count))
            }
        }
        try Report.show(reports, asJSON: json)
    }

    private func measure(_ title: String, _ contenders: [Contender], atOnce count: Int) async throws -> Report {
        var rates = contenders.map { _ in [Double]() }
        var costs = rates
        for round in 0...max(1, rounds) {
            for (index, contender) in contenders.enumerated() {
                let (start, cpu) = (ContinuousClock.now, cpuSeconds())
                // The first round opens the connections.
                let total = round == 0 ? max(count, calls / 10) : calls
                try await Self.run(contender, total, atOnce: count)
                let time = ContinuousClock.now - start
                if round == 0 { continue }
                rates[index].append(Double(total) / (time / .seconds(1)))
                costs[index].append((cpuSeconds() - cpu) / Double(total))
            }
        }
        var report = Report(title: "\(title), \(count) at once", columns: ["", "calls/s", "ratio", "CPU µs a call"])
        let bare = rates.first?.median ?? 0
        report.rows = contenders.indices.map { index in
            let rate = rates[index].median
            return [
                .text(contenders[index].name), .number(rate, decimals: 0), .number(rate / bare, decimals: 2),
                .number(costs[index].median * 1e6, decimals: 0),
            ]
        }
        return report
    }

    private static func run(_ contender: Contender, _ total: Int, atOnce count: Int) async throws {
        if count == 1 {
            for _ in 0..<total { try await contender.run() }
            return
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for started in 0..<total {
                if started >= count { try await group.next() }
                group.addTask { try await contender.run() }
            }
            try await group.waitForAll()
        }
    }

    private static func contenders(_ url: URL) -> [(String, [Contender])] {
        var groups = [
            (
                "URLSession",
                [bareSession(url)] + above(url, URLSessionTransport(configuration: standard), "URLSessionTransport")
            )
        ]
        let memory = InMemoryTransport(#"{"id":1,"name":"a small object","tags":["x","y"],"price":12.50}"#)
        groups.append(("No network", above(url, memory, "InMemoryTransport")))
        #if AsyncHTTPClient
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: .init())
        let bare = Contender(name: "bare HTTPClient") {
            var request = HTTPClientRequest(url: url.absoluteString)
            request.headers.add(name: "Accept", value: accept)
            request.headers.add(name: "Authorization", value: authorization)
            let response = try await client.execute(request, timeout: .seconds(60))
            keep(try await response.body.collect(upTo: 1 << 20))
        }
        let transport = AsyncHTTPClientTransport(configuration: AsyncHTTPClientTransport.standardConfiguration)
        groups.append(("async-http-client", [bare] + above(url, transport, "AsyncHTTPClientTransport")))
        #endif
        return groups
    }

    /// The fields that every contender sends.
    private static let accept = "application/json"
    private static let authorization = "Bearer secret-of-the-bench"

    private static var standard: URLSessionConfiguration { URLSessionTransport.standardConfiguration }

    /// The transport alone, and a client that uses it.
    private static func above(_ url: URL, _ transport: any ClientTransport, _ name: String) -> [Contender] {
        let core = ClientCore(
            name: "Bench",
            securitySchemes: [.bearer("token")],
            security: [["token"]],
            credentials: .bearer(String(authorization.dropFirst(7))),
            serverURL: url,
            transport: transport,
            options: CallOptions()
        )
        let call = Call<JSONValue, Never>(core, OperationRequest(.get, "", id: "bench"), [.success(200)])
        let post = Call<JSONValue, Never>(core, OperationRequest(.post, "", id: "bench"), [.success(200)])
        let port = url.port.map { ":\($0)" } ?? ""
        let request = HTTPRequest(
            method: .get,
            scheme: url.scheme,
            authority: (url.host ?? "") + port,
            path: url.path.isEmpty ? "/" : url.path,
            headerFields: [.accept: accept, .authorization: authorization]
        )
        return [
            Contender(name: name) {
                let (_, body) = try await transport.send(request, body: nil, timeout: .seconds(60))
                keep(try await body.collect())
            },
            Contender(name: "client") { keep(try await call.value) },
            Contender(name: "client, POST") { keep(try await post.value) },
        ]
    }

    private static func bareSession(_ url: URL) -> Contender {
        let delegate = BareDelegate()
        let session = URLSession(configuration: standard, delegate: delegate, delegateQueue: nil)
        return Contender(name: "bare URLSession") {
            let data = try await withCheckedThrowingContinuation { continuation in
                var request = URLRequest(url: url)
                request.setValue(accept, forHTTPHeaderField: "Accept")
                request.setValue(authorization, forHTTPHeaderField: "Authorization")
                let task = session.dataTask(with: request)
                delegate.add(continuation, for: task)
                task.resume()
            }
            keep(data)
        }
    }
}

/// Collects bodies, and nothing else.
private final class BareDelegate: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    private let lock = NSLock()
    private var transfers: [Int: (continuation: CheckedContinuation<Data, any Error>, data: Data)] = [:]

    func add(_ continuation: CheckedContinuation<Data, any Error>, for task: URLSessionTask) {
        lock.withLock { transfers[task.taskIdentifier] = (continuation, Data()) }
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        lock.withLock { transfers[dataTask.taskIdentifier]?.data.append(data) }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let transfer = lock.withLock { transfers.removeValue(forKey: task.taskIdentifier) }
        if let error {
            transfer?.continuation.resume(throwing: error)
        } else if let transfer {
            transfer.continuation.resume(returning: transfer.data)
        }
    }
}
