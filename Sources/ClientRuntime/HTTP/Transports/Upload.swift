// How a request's body reaches URLSession: bytes in memory as they are, files from disk, pieces of both through a
// temporary file (so that the length is known and nothing has to be in memory at once), and streams as they come on
// Apple systems, through a temporary file elsewhere.
import Foundation

/// A body on its way into a session.
final class Upload: Sendable {
    enum Source: Sendable {
        case none
        case data(Data)
        case file(URL, isTemporary: Bool)
        #if !canImport(FoundationNetworking)
        case stream(PipeStream)
        #endif
    }

    let source: Source

    init(_ body: RequestBody?) async throws {
        switch body?.source {
        case nil: source = .none
        case .bytes(let data): source = .data(data)
        case .file(let url): source = .file(url, isTemporary: false)
        case .pieces(let pieces): source = .file(try await Self.spool(ByteStream(pieces: pieces)), isTemporary: true)
        case .stream(let stream):
            #if canImport(FoundationNetworking)
            source = .file(try await Self.spool(stream), isTemporary: true)
            #else
            source = .stream(PipeStream(stream))
            #endif
        }
    }

    deinit {
        if case .file(let url, true) = source { try? FileManager.default.removeItem(at: url) }
        cancel()
    }

    /// Stops producing.
    func cancel() {
        #if !canImport(FoundationNetworking)
        if case .stream(let stream) = source { stream.cancel() }
        #endif
    }

    private static func spool(_ stream: ByteStream) async throws -> URL {
        let file = try TemporaryFile("upload")
        for try await chunk in stream { try file.handle.write(contentsOf: chunk) }
        return file.keep()
    }
}

/// A file that is removed when nobody holds it any more.
final class TemporaryFile: @unchecked Sendable {
    /// For reading and writing.
    let handle: FileHandle
    private let url: URL
    private var isKept = false

    /// - Parameter purpose: a word for its name
    init(_ purpose: String) throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("\(purpose)-\(UUID().uuidString)")
        // Readable by its owner only: what is sent and received may be private.
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: attributes) else {
            throw TransportFailure(.requestFailed, "no temporary file could be made for the body")
        }
        do {
            handle = try FileHandle(forUpdating: url)
        } catch {
            try? FileManager.default.removeItem(at: url)
            throw error
        }
    }

    deinit {
        try? handle.close()
        if !isKept { try? FileManager.default.removeItem(at: url) }
    }

    /// Takes the file's name away, so that nothing of it stays however the process ends. Where an open file cannot be
    /// removed, it is when nobody holds it.
    func hide() { try? FileManager.default.removeItem(at: url) }

    /// Leaves the file to the caller.
    func keep() -> URL {
        isKept = true
        return url
    }
}
