// A pipe from a task that produces chunks to the `InputStream` that Apple's URLSession reads. FoundationNetworking
// reads streams on the one queue that serves all its sessions, and a read that waits there can wait for ever; bodies
// go through a file there, see `Upload`.
#if !canImport(FoundationNetworking)
import Foundation

/// An input stream fed by an asynchronous sequence.
final class PipeStream: @unchecked Sendable {
    /// What a session reads.
    let inputStream: InputStream
    private let pipe: BytePipe
    private let producer: Task<Void, Never>

    init(_ chunks: ByteStream) {
        let pipe = BytePipe()
        self.pipe = pipe
        producer = Task.detached {
            do {
                for try await chunk in chunks where await !pipe.write(chunk) { return }
                pipe.close(isComplete: true)
            } catch {
                pipe.close(isComplete: false)
            }
        }
        var input: InputStream?
        var output: OutputStream?
        Stream.getBoundStreams(withBufferSize: 64 << 10, inputStream: &input, outputStream: &output)
        inputStream = input ?? InputStream(data: Data())
        if let output { Thread.detachNewThread(Pump(pipe, output).run) }
    }

    func cancel() {
        producer.cancel()
        pipe.close(isComplete: false)
    }
}

/// Bytes between one asynchronous writer and one blocking reader.
final class BytePipe: @unchecked Sendable {
    private let condition = NSCondition()
    private var chunk = Data()
    private var isClosed = false
    private var isComplete = false
    private var writer: CheckedContinuation<Bool, Never>?

    /// Waits until the chunk before is taken; false when nobody reads any more.
    func write(_ data: Data) async -> Bool {
        await withCheckedContinuation { continuation in
            condition.lock()
            defer { condition.unlock() }
            if isClosed { return continuation.resume(returning: false) }
            chunk = data
            writer = continuation
            condition.broadcast()
        }
    }

    /// Waits for bytes; 0 at the end, -1 when the writer failed.
    func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength: Int) -> Int {
        condition.lock()
        while chunk.isEmpty, !isClosed { condition.wait() }
        let count = min(maxLength, chunk.count)
        chunk.copyBytes(to: buffer, count: count)
        chunk = chunk.count > count ? Data(chunk.dropFirst(count)) : Data()
        let taken = chunk.isEmpty ? writer : nil
        if taken != nil { writer = nil }
        let result = count > 0 || isComplete ? count : -1
        condition.unlock()
        taken?.resume(returning: true)
        return result
    }

    func close(isComplete: Bool) {
        condition.lock()
        if !isClosed {
            isClosed = true
            self.isComplete = isComplete
        }
        let waiting = writer
        writer = nil
        condition.broadcast()
        condition.unlock()
        waiting?.resume(returning: false)
    }
}

/// Moves bytes from the pipe into a bound stream, on a thread of its own.
private final class Pump: @unchecked Sendable {
    private let pipe: BytePipe
    private let output: OutputStream

    init(_ pipe: BytePipe, _ output: OutputStream) {
        self.pipe = pipe
        self.output = output
    }

    @Sendable func run() {
        output.open()
        defer { output.close() }
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 32 << 10)
        defer { buffer.deallocate() }
        guard let start = buffer.baseAddress else { return }
        while true {
            let count = pipe.read(start, maxLength: buffer.count)
            guard count > 0 else { return }
            var sent = 0
            while sent < count {
                let written = output.write(start + sent, maxLength: count - sent)
                guard written > 0 else { return pipe.close(isComplete: false) }
                sent += written
            }
        }
    }
}
#endif
