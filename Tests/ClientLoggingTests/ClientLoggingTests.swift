// The log of calls on swift-log, when the trait `SwiftLog` is given: `swift test --traits default,SwiftLog`.
#if SwiftLog
import ClientLogging
import ClientRuntime
import Foundation
import Logging
import Testing

@Suite struct ClientLoggingTests {
    @Test func callsAreLogged() async throws {
        let lines = Lines()
        var logger = Logger(label: "calls") { _ in Collector(lines: lines) }
        logger.logLevel = .info
        let core = ClientCore(
            name: "Pets",
            securitySchemes: [.bearer("bearer")],
            security: [["bearer"]],
            credentials: .bearer("s3cr3t-value"),
            serverURL: URL(staticString: "https://api.example.com"),
            transport: InMemoryTransport(status: 404, "{}"),
            options: CallOptions(observers: [CallLog(logger)])
        )
        var request = OperationRequest(.get, "/pets/{id}", id: "getPet")
        request.path("id", "7")
        _ = try? await Call<JSONValue, Never>(core, request, [.success(200)]).value
        #expect(lines.all.count == 1)
        let line = try #require(lines.all.first)
        #expect(line.hasPrefix("warning GET /pets/{id} -> 404 "))
        #expect(line.contains("https://api.example.com/pets/7"))
        #expect(!line.contains("s3cr3t"))
    }
}

private final class Lines: @unchecked Sendable {
    private let lock = NSLock()
    private var texts: [String] = []
    var all: [String] { lock.withLock { texts } }
    func append(_ text: String) { lock.withLock { texts.append(text) } }
}

private struct Collector: LogHandler {
    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        lines.append("\(event.level) \(event.message) \(event.metadata ?? [:])")
    }
}
#endif
