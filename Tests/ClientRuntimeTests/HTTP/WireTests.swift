// Calls over a real connection: what goes over the wire byte for byte. What transports do with connections is tested by
// TransportTests.
import Foundation
import TestServers
import Testing

@testable import ClientRuntime

/// What a call throws.
func failure<Success, Failure>(of call: Call<Success, Failure>) async -> CallError<Failure>? {
    do {
        _ = try await call.value
        return nil
    } catch {
        return error
    }
}

extension RawServer {
    func client(
        _ credentials: Credentials = .none,
        _ options: CallOptions = CallOptions(timeout: .seconds(60), retry: .never)
    ) -> Example.Client {
        Example.Client(credentials: credentials, serverURL: url, options: options)
    }
}

@Suite struct WireTests {
    @Test func wholeRequest() async throws {
        let server = RawServer { _, connection in connection.answer(200, #"{"amount": 7}"#) }
        defer { server.stop() }
        let call = server.client(.bearer("s3cret")).wallet.getGlyph(
            identifier: "a/b c",
            tags: ["x", "y&z"],
            trace: 3,
            session: "s 1",
            filter: .init(amount: 1),
            body: .init(amount: 2)
        )
        #expect(try await call.value.amount == 7)
        let request = try #require(server.requests.first)
        #expect(
            request.line
                == "PUT /glyph/a%2Fb%20c?tags=x&tags=y%26z&filter=%7B%22amount%22%3A1%7D HTTP/1.1"
        )
        #expect(request.field("X-Trace") == "3")
        #expect(request.field("Cookie") == "session=s%201")
        #expect(request.field("Authorization") == "Bearer s3cret")
        #expect(request.field("Content-Type") == "application/json")
        #expect(request.field("Content-Length") == "12")
        #expect(request.field("Accept") == "application/json")
        #expect(String(decoding: request.body, as: UTF8.self) == #"{"amount":2}"#)
    }

    @Test func multipartFromDisk() async throws {
        let server = RawServer { _, connection in connection.answer(200, "{}") }
        defer { server.stop() }
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        let content = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        try content.write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        _ = try await server.client().files.upload(
            body: .init(images: [FilePart(file: url, contentType: "image/png")], prompt: "p")
        ).value
        let request = try #require(server.requests.first)
        let type = try #require(request.field("Content-Type"))
        let boundary = type.replacingOccurrences(of: "multipart/form-data; boundary=", with: "")
        var expected = Data(
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"images\"; filename=\"\(url.lastPathComponent)\""
                .utf8
        )
        expected += Data("\r\nContent-Type: image/png\r\n\r\n".utf8) + content
        expected += Data(
            "\r\n--\(boundary)\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\np\r\n--\(boundary)--\r\n".utf8
        )
        #expect(request.body == expected)
        #expect(request.field("Content-Length") == "\(expected.count)")
    }

    @Test func fileBody() async throws {
        let server = RawServer { _, connection in connection.answer(204) }
        defer { server.stop() }
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(repeating: 7, count: 200_000).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        try await server.client().files.put(body: RequestBytes(file: url)).value
        #expect(server.requests.first?.body == Data(repeating: 7, count: 200_000))
        #expect(server.requests.first?.field("Content-Length") == "200000")
        let missing = RequestBytes(file: url.appendingPathExtension("missing"))
        guard case .transport = await failure(of: server.client().files.put(body: missing)) else {
            Issue.record("a missing file was sent")
            return
        }
    }

    @Test(.timeLimit(.minutes(1))) func streamedBody() async throws {
        let server = RawServer { _, connection in connection.answer(200) }
        defer { server.stop() }
        let (stream, continuation) = AsyncStream.makeStream(of: Data.self)
        let producer = Task {
            for index in 0..<50 {
                try await Task.sleep(for: .milliseconds(2))
                continuation.yield(Data(repeating: UInt8(index), count: 5000))
            }
            continuation.finish()
        }
        try await server.client().files.put(body: RequestBytes(chunks: stream)).value
        try await producer.value
        #expect(server.requests.first?.body.count == 250_000)
        let bytes = AsyncStream<UInt8> { continuation in
            for byte in 0..<100 { continuation.yield(UInt8(byte)) }
            continuation.finish()
        }
        try await server.client().files.put(body: RequestBytes(bytes, length: 100)).value
        #expect(server.requests.last?.body == Data(0..<100))
        #expect(server.requests.last?.field("Content-Length") == "100")
    }

    @Test func formBody() async throws {
        let server = RawServer { _, connection in connection.answer(200) }
        defer { server.stop() }
        try await server.client().files.form(body: ["a": "b c", "list": [1, 2]]).value
        #expect(server.requests.first.map { String(decoding: $0.body, as: UTF8.self) } == "a=b+c&list=1,2")
    }

    @Test(.timeLimit(.minutes(1))) func hangingTransportEndsWithTheTimeout() async throws {
        // A transport that ignores cancellation, and goes on when the call is over.
        let hanging = Locked<CheckedContinuation<Void, Never>?>(nil)
        let transport = InMemoryTransport { _, _ in
            await withCheckedContinuation { continuation in hanging.withLock { $0 = continuation } }
            return (HTTPResponse(status: .ok), ResponseBody())
        }
        let call = Example.Client(transport: transport).wallet.getBalance().with(timeout: .milliseconds(200))
        guard case .timeout = await failure(of: call) else { Issue.record("no timeout"); return }
        hanging.withLock(\.self)?.resume()
    }

    @Test func failureInsteadOfStream() async throws {
        let server = RawServer { _, connection in connection.answer(404, #"{"error": "gone"}"#) }
        defer { server.stop() }
        let call = server.client().files.download()
        do {
            _ = try await call.bytes
            Issue.record("no failure")
        } catch .failure(let body, _) {
            #expect(body.error == "gone")
        } catch {
            Issue.record(error)
        }
    }
}
