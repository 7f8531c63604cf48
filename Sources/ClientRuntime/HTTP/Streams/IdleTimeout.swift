// Checks of bodies while they arrive: the idle timeout, if there is one, and the length that the head announces, which
// not every transport verifies.
import Foundation

extension ResponseBody {
    /// Returns the same body, which throws if the server sends nothing for longer than `idleTimeout` while the reader
    /// waits, or if fewer bytes arrive than `fields` announce.
    func watched(_ idleTimeout: Duration?, announcedBy fields: HTTPFields?) -> ResponseBody {
        let announced = fields?.bodyLength == nil ? nil : fields
        if idleTimeout == nil, announced == nil { return self }
        return ResponseBody(
            ByteStream {
                var read = stream.makeReading()
                if let idleTimeout {
                    let watch = IdleWatch(read, idleTimeout)
                    read = { try await watch.next() }
                }
                guard let announced else { return read }
                let count = Locked<Int64>(0)
                return { [read] in
                    guard let chunk = try await read() else {
                        try announced.checkBodyLength(count.withLock(\.self))
                        return nil
                    }
                    count.withLock { $0 += Int64(chunk.count) }
                    return chunk
                }
            }
        )
    }
}

/// Reads chunks for one reader, in a task of its own, so that a transport that hangs cannot hold the reader; gives up
/// when the reader has waited too long for one. One task reads all chunks, and one clock serves all of them.
private final class IdleWatch: Sendable {
    private let waits: IdleWaits
    private let task: Task<Void, Never>

    init(_ read: @escaping ByteStream.Reading, _ time: Duration) {
        let waits = IdleWaits(time)
        self.waits = waits
        task = Task {
            while await waits.isWanted() {
                do {
                    let chunk = try await read()
                    waits.finish(.success(chunk))
                    if chunk == nil { return }
                } catch {
                    waits.finish(.failure(error))
                    return
                }
            }
        }
    }

    deinit {
        task.cancel()
        waits.end(CancellationError())
    }

    func next() async throws -> Data? {
        do {
            return try await withTaskCancellationHandler {
                try await waits.next()
            } onCancel: {
                waits.end(CancellationError())
            }
        } catch {
            // Closes the connection.
            task.cancel()
            throw error
        }
    }
}

/// The state that the reader of chunks shares with the task that reads them.
private final class IdleWaits: Sendable {
    private typealias Chunk = Result<Data?, any Error>

    private struct State {
        /// Waits for a chunk.
        var reader: CheckedContinuation<Data?, any Error>?
        /// The time at which the reader has waited too long.
        var deadline: ContinuousClock.Instant?
        /// Waits until a chunk is wanted.
        var supplier: CheckedContinuation<Bool, Never>?
        var isWanted = false
        /// The result of every further read.
        var end: Chunk?
        var clock: Task<Void, Never>?
    }

    private let time: Duration
    private let state = Locked(State())

    init(_ time: Duration) { self.time = time }

    /// Returns the next chunk; nil at the end.
    func next() async throws -> Data? {
        try await withCheckedThrowingContinuation { reader in
            let (end, supplier) = state.withLock { state -> (Chunk?, CheckedContinuation<Bool, Never>?) in
                if let end = state.end { return (end, nil) }
                state.reader = reader
                state.deadline = ContinuousClock.now + time
                if state.clock == nil { state.clock = alarm(after: time) }
                guard let supplier = state.supplier else {
                    state.isWanted = true
                    return (nil, nil)
                }
                state.supplier = nil
                return (nil, supplier)
            }
            supplier?.resume(returning: true)
            if let end { reader.resume(with: end) }
        }
    }

    /// Waits until the reader wants a chunk; returns false if it wants no more.
    func isWanted() async -> Bool {
        await withCheckedContinuation { supplier in
            let answer = state.withLock { state -> Bool? in
                if state.end != nil { return false }
                guard state.isWanted else {
                    state.supplier = supplier
                    return nil
                }
                state.isWanted = false
                return true
            }
            if let answer { supplier.resume(returning: answer) }
        }
    }

    /// Hands a chunk to the reader.
    func finish(_ chunk: Result<Data?, any Error>) {
        if case .success(let data?) = chunk {
            let reader = state.withLock { state in
                defer { (state.reader, state.deadline) = (nil, nil) }
                return state.reader
            }
            reader?.resume(returning: data)
        } else {
            end(with: chunk)
        }
    }

    func end(_ error: any Error) { end(with: .failure(error)) }

    private func end(with result: Chunk) {
        let (reader, supplier, clock) = state.withLock { state in
            if state.end == nil { state.end = result }
            defer { (state.reader, state.deadline, state.supplier, state.clock) = (nil, nil, nil, nil) }
            return (state.reader, state.supplier, state.clock)
        }
        reader?.resume(with: result)
        supplier?.resume(returning: false)
        clock?.cancel()
    }

    /// Checks the reader's wait after some time; a wait that began later may be in progress then.
    private func alarm(after time: Duration) -> Task<Void, Never> {
        Task { [weak self] in
            guard (try? await Task.sleep(for: time)) != nil else { return }
            self?.look()
        }
    }

    private func look() {
        let isTooLong = state.withLock { state in
            guard state.end == nil else { return false }
            let now = ContinuousClock.now
            if let deadline = state.deadline, deadline <= now { return true }
            state.clock = alarm(after: state.deadline.map { now.duration(to: $0) } ?? time)
            return false
        }
        if isTooLong { end(TransportFailure(.timedOut, "the server sent nothing for \(time)")) }
    }
}
