// The end of a call, whoever brings it: the work itself, the clock, or the task's cancellation. The work runs in a task
// of its own, so a transport that hangs and ignores cancellation cannot hold the caller.
import Foundation

/// Runs `work` until it ends, `timeout` is over or the current task is cancelled; the work is cancelled then.
func race<Value: Sendable>(
    timeout: Duration?,
    _ work: @escaping @Sendable () async throws -> Value
) async throws(CallFault) -> Value {
    let finish = Finish<Value>()
    let task = Task {
        do {
            finish.resolve(.success(try await work()))
        } catch {
            finish.resolve(.failure(CallFault(error)))
        }
    }
    let deadline = timeout.map { timeout in
        DeadlineTimer.shared.schedule(after: timeout) { finish.resolve(.failure(.timeout(timeout))) }
    }
    let result = await withTaskCancellationHandler {
        await withCheckedContinuation { finish.wait($0) }
    } onCancel: {
        finish.resolve(.failure(.cancelled))
    }
    task.cancel()
    if let deadline { DeadlineTimer.shared.cancel(deadline) }
    return try result.get()
}

/// The same for a part of a call: when `time` is over it throws a transport failure that begins with `words`, which is
/// tried again like others.
func limited<Value: Sendable>(
    to time: Duration,
    _ words: String,
    _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    do {
        return try await race(timeout: time, work)
    } catch .timeout {
        throw TransportFailure(.timedOut, "\(words) within \(time)")
    } catch .transport(let error) {
        throw error
    }
}

/// One result; the first one stands.
private final class Finish<Value: Sendable>: Sendable {
    private typealias Outcome = Result<Value, CallFault>
    private struct State {
        var result: Outcome?
        var waiter: CheckedContinuation<Outcome, Never>?
    }

    private let state = Locked(State())

    func resolve(_ result: Result<Value, CallFault>) {
        let waiter = state.withLock { state -> CheckedContinuation<Outcome, Never>? in
            guard state.result == nil else { return nil }
            state.result = result
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(returning: result)
    }

    func wait(_ continuation: CheckedContinuation<Result<Value, CallFault>, Never>) {
        let result = state.withLock { state -> Outcome? in
            if state.result == nil { state.waiter = continuation }
            return state.result
        }
        if let result { continuation.resume(returning: result) }
    }
}
