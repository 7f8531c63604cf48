// A secret that is fetched when it is needed: one fetch for all calls that wait for it, kept until it expires or is
// refused.
import Foundation

/// Fetches a secret for many calls at once.
final class CredentialProvider: Sendable {
    private struct State {
        var current: Credential?
        var fetched = Date.distantPast
        /// Counts fetches, so that the refusal of an old secret does not throw a new one away.
        var generation = 0
        var fetching: Task<Credential, any Error>?
    }

    private let fetch: @Sendable (any ClientTransport) async throws -> Credential
    private let state = Locked(State())

    /// The closure is given the transport of the client that needs the secret.
    init(_ fetch: @escaping @Sendable (any ClientTransport) async throws -> Credential) { self.fetch = fetch }

    /// The secret and its generation.
    func credential(_ transport: any ClientTransport) async throws -> (Credential, generation: Int) {
        let task: Task<Credential, any Error> = state.withLock { state in
            if let current = state.current, !Self.isExpired(current, since: state.fetched, now: Date()) {
                return Task { current }
            }
            if let fetching = state.fetching { return fetching }
            // Not a child of the call that happens to come first: its cancellation must not fail the others.
            let task = Task.detached { [fetch, weak self] in
                do {
                    let credential = try await fetch(transport)
                    self?.finish(credential)
                    return credential
                } catch {
                    self?.finish(nil)
                    throw error
                }
            }
            state.fetching = task
            return task
        }
        let credential = try await task.value
        return (credential, state.withLock(\.generation))
    }

    /// Throws the secret away if it is still the one of that generation.
    func refuse(generation: Int) {
        state.withLock { state in
            if state.generation == generation { state.current = nil }
        }
    }

    private func finish(_ credential: Credential?) {
        state.withLock { state in
            state.fetching = nil
            guard let credential else { return }
            state.current = credential
            state.fetched = Date()
            state.generation += 1
        }
    }

    /// Whether a secret is not to be used any more: half a minute before its end, or, if it lasts less than a minute,
    /// after half of its time. So it does not expire on its way to the server.
    static func isExpired(_ credential: Credential, since fetched: Date, now: Date) -> Bool {
        guard let expiration = credential.expiration else { return false }
        let margin = min(30, expiration.timeIntervalSince(fetched) / 2)
        return expiration.timeIntervalSince(now) <= margin
    }
}
