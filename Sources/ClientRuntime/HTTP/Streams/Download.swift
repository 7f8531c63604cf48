// A response that goes to a file: written beside its place while it arrives, and put there when it is complete, so that
// nobody ever sees half of it.
import Foundation

/// How far a download has come.
public struct DownloadProgress: Sendable, Hashable {
    /// The bytes written so far.
    public let received: Int64
    /// All bytes, when the server says how many there are.
    public let total: Int64?
}

extension Call {
    /// Makes the call and writes the body of a success to a file, which replaces the one that is there, if any.
    ///
    /// The body is written to a hidden file in the same folder, which takes the place of `destination` when it is
    /// complete; after a failure or a cancellation it is removed, and `destination` is as it was. Nothing is resumed: a
    /// second download begins at the beginning. The call's timeout holds until the answer begins. A success that is no
    /// success status, such as a documented 304, writes nothing.
    /// - Parameter progress: called after each chunk is written.
    /// - Returns: status and header fields.
    @discardableResult
    public func download(
        to destination: URL,
        progress: (DownloadProgress) -> Void = { _ in }
    ) async throws(CallError<Failure>) -> ResponseHead {
        let response = try await stream(accept: nil)
        let head = response.head
        guard head.status.kind == .successful else { return head }
        do {
            try await Self.write(response.body, head, to: destination, progress)
        } catch {
            throw CallError(CallFault(error))
        }
        return head
    }

    private static func write(
        _ body: ResponseBody,
        _ head: ResponseHead,
        to destination: URL,
        _ progress: (DownloadProgress) -> Void
    ) async throws {
        let folder = destination.deletingLastPathComponent()
        let partial = folder.appendingPathComponent(".download-\(UUID().uuidString)")
        try Data().write(to: partial, options: .withoutOverwriting)
        do {
            let file = try FileHandle(forWritingTo: partial)
            defer { try? file.close() }
            var received: Int64 = 0
            for try await chunk in body {
                try file.write(contentsOf: chunk)
                received += Int64(chunk.count)
                progress(DownloadProgress(received: received, total: head.headerFields.bodyLength))
            }
            try Task.checkCancellation()
            try replace(destination, with: partial)
        } catch {
            try? FileManager.default.removeItem(at: partial)
            throw error
        }
    }

    /// Moves a file in one step to a place in the same folder, where another may be.
    private static func replace(_ destination: URL, with file: URL) throws {
        #if os(Windows)
        if FileManager.default.fileExists(atPath: destination.path) {
            _ = try FileManager.default.replaceItemAt(destination, withItemAt: file)
        } else {
            try FileManager.default.moveItem(at: file, to: destination)
        }
        #else
        guard rename(file.path, destination.path) == 0 else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: destination.path])
        }
        #endif
    }
}
