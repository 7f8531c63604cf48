// One request under way in a URLSession: where the session's reports meet the tasks that wait for head and chunks.
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A request under way.
final class Transfer: @unchecked Sendable {
    private struct State {
        var headWaiter: CheckedContinuation<HTTPResponse, any Error>?
        var head: HTTPResponse?
        var backlog = Backlog()
        var chunkWaiter: CheckedContinuation<Data?, any Error>?
        var end: Result<Void, any Error>?
        var isSuspended = false
        var isCancelled = false
        var isRedirected = false
        var whenOver: (@Sendable () -> Void)?
    }

    private let state = Locked(State())
    private let upload: Upload
    // Set once, before the task is resumed.
    var task: URLSessionTask?
    var session: SessionBox?

    /// - Parameter whenOver: runs once when the transfer is over, before those who wait for it go on
    init(_ upload: Upload, whenOver: (@Sendable () -> Void)? = nil) {
        self.upload = upload
        state.withLock { $0.whenOver = whenOver }
    }

    /// Starts the transfer and waits for status and header fields.
    func response() async throws -> (HTTPResponse, ResponseBody) {
        let head = try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let end = state.withLock { state -> Result<Void, any Error>? in
                    if state.end == nil { state.headWaiter = continuation }
                    return state.end
                }
                // Cancelled before it began.
                if case .failure(let error)? = end { return continuation.resume(throwing: error) }
                task?.resume()
            }
        } onCancel: {
            cancel()
        }
        // When nobody reads any more, the handle goes, and with it the connection.
        let handle = TransferHandle(self)
        return (head, ResponseBody(ByteStream { { try await handle.transfer.nextChunk() } }))
    }

    func cancel() {
        let mayCancel = state.withLock { state in
            state.isCancelled = true
            #if canImport(FoundationNetworking)
            return !state.isRedirected
            #else
            return true
            #endif
        }
        upload.cancel()
        if mayCancel { task?.cancel() }
        finish(CancellationError())
    }

    /// Whether the session may be told how to go on with a redirect. FoundationNetworking traps when it is told after
    /// the task has been cancelled, or when the task is cancelled before it has heard; a redirect ends by itself.
    func beginRedirect() -> Bool {
        state.withLock { state in
            state.isRedirected = true
            #if canImport(FoundationNetworking)
            return !state.isCancelled
            #else
            return true
            #endif
        }
    }

    func receive(_ response: URLResponse) {
        guard let response = response as? HTTPURLResponse else { return }
        // Interim responses precede the response (RFC 9110 section 15.2); FoundationNetworking reports them, too.
        if 100..<200 ~= response.statusCode, response.statusCode != 101 { return }
        let head = HTTPResponse(response)
        let waiter = state.withLock { state -> CheckedContinuation<HTTPResponse, any Error>? in
            guard state.head == nil else { return nil }
            state.head = head
            defer { state.headWaiter = nil }
            return state.headWaiter
        }
        waiter?.resume(returning: head)
    }

    func receive(_ data: Data) {
        guard !data.isEmpty else { return }
        do {
            let waiter = try state.withLock { state -> CheckedContinuation<Data?, any Error>? in
                if let waiter = state.chunkWaiter {
                    state.chunkWaiter = nil
                    return waiter
                }
                if state.end != nil { return nil }
                try state.backlog.append(data)
                hold(&state, state.backlog.isFull)
                return nil
            }
            waiter?.resume(returning: data)
        } catch {
            finish(TransportFailure(.other, "what has arrived could not be kept in a temporary file until it is read"))
            cancel()
        }
    }

    func finish(_ error: (any Error)?) {
        upload.cancel()
        let result: Result<Void, any Error> = error.map { .failure($0) } ?? .success(())
        let (headWaiter, chunkWaiter, whenOver) = state.withLock { state in
            if state.end == nil { state.end = result }
            defer { (state.headWaiter, state.chunkWaiter, state.whenOver) = (nil, nil, nil) }
            return (state.headWaiter, state.chunkWaiter, state.whenOver)
        }
        whenOver?()
        headWaiter?.resume(
            throwing: error ?? TransportFailure(.connectionLost, "the connection closed without an answer")
        )
        switch result {
        case .success: chunkWaiter?.resume(returning: nil)
        case .failure(let error): chunkWaiter?.resume(throwing: error)
        }
    }

    fileprivate func nextChunk() async throws -> Data? {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let answer = state.withLock { state -> Result<Data?, any Error>? in
                    do {
                        if let waiting = try state.backlog.next() {
                            hold(&state, false)
                            return .success(waiting)
                        }
                    } catch {
                        return .failure(TransportFailure(.other, "what has arrived could not be read again"))
                    }
                    if let end = state.end { return end.map { nil } }
                    state.chunkWaiter = continuation
                    return nil
                }
                if let answer { continuation.resume(with: answer) }
            }
        } onCancel: {
            cancel()
        }
    }

    /// FoundationNetworking takes a suspended task's connection down and sends the request anew when it is resumed, so
    /// only Apple's URLSession is ever held back.
    private func hold(_ state: inout State, _ isHeld: Bool) {
        #if !canImport(FoundationNetworking)
        guard state.isSuspended != isHeld else { return }
        state.isSuspended = isHeld
        if isHeld { task?.suspend() } else { task?.resume() }
        #endif
    }
}

/// Cancels a transfer when nobody can read it any more.
private final class TransferHandle: Sendable {
    let transfer: Transfer

    init(_ transfer: Transfer) { self.transfer = transfer }

    deinit { transfer.cancel() }
}

extension HTTPResponse {
    init(_ response: HTTPURLResponse) {
        self.init(status: Status(code: response.statusCode))
        for (key, value) in response.allHeaderFields {
            guard let text = key as? String, let name = HTTPField.Name(text), let value = value as? String else {
                continue
            }
            // Foundation joins fields of one name; of `Set-Cookie` each is a value of its own.
            let values = name == .setCookie ? SetCookieField.values(joined: value) : [value]
            for value in values { headerFields.append(HTTPField(name: name, value: value)) }
        }
    }
}
