// The limit of connections to one host for requests that have a connection of their own: URLSession limits those of one
// session, not those of many.
#if canImport(FoundationNetworking)
import Foundation

/// Limits how many requests to one host are under way at once. Those that wait are let through in their order.
final class HostSlots: Sendable {
    /// The permission to be under way, given back when it is released or when nobody holds it.
    final class Slot: Sendable {
        private let onRelease: Locked<(@Sendable () -> Void)?>

        fileprivate init(_ onRelease: @escaping @Sendable () -> Void) { self.onRelease = Locked(onRelease) }

        deinit { release() }

        /// Gives the permission back; later calls do nothing.
        func release() {
            let action = onRelease.withLock { action in
                defer { action = nil }
                return action
            }
            action?()
        }
    }

    private struct Host {
        var count = 0
        var waiters: [(id: UUID, continuation: CheckedContinuation<Void, any Error>)] = []
    }

    private let limit: Int
    private let hosts = Locked<[String: Host]>([:])

    /// - Parameter limit: how many requests to one host may be under way
    init(limit: Int) { self.limit = max(1, limit) }

    /// Waits for a slot. Throws `CancellationError` when the task is cancelled in the meantime.
    func take(_ host: String) async throws -> Slot {
        let id = UUID()
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let result = hosts.withLock { hosts -> Result<Void, any Error>? in
                    if Task.isCancelled { return .failure(CancellationError()) }
                    var entry = hosts[host] ?? Host()
                    defer { hosts[host] = entry }
                    if entry.count < limit {
                        entry.count += 1
                        return .success(())
                    }
                    entry.waiters.append((id, continuation))
                    return nil
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            let waiter = hosts.withLock { hosts -> CheckedContinuation<Void, any Error>? in
                guard let index = hosts[host]?.waiters.firstIndex(where: { $0.id == id }) else { return nil }
                return hosts[host]?.waiters.remove(at: index).continuation
            }
            waiter?.resume(throwing: CancellationError())
        }
        return Slot { [weak self] in self?.release(host) }
    }

    private func release(_ host: String) {
        let next = hosts.withLock { hosts -> CheckedContinuation<Void, any Error>? in
            guard var entry = hosts[host] else { return nil }
            defer { hosts[host] = entry.count == 0 ? nil : entry }
            // The next one takes over the slot.
            if !entry.waiters.isEmpty { return entry.waiters.removeFirst().continuation }
            entry.count -= 1
            return nil
        }
        next?.resume()
    }
}
#endif
