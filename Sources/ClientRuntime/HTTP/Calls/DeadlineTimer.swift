// Deadlines of calls. A sleeping task for each call would cost a third of a call without a network; here one task
// sleeps until the earliest deadline of all calls.

/// Runs actions at their deadlines.
final class DeadlineTimer: Sendable {
    /// The timer of all clients.
    static let shared = DeadlineTimer()

    /// An action that was scheduled.
    struct Ticket: Sendable { fileprivate let id: UInt64 }

    private typealias Instant = ContinuousClock.Instant

    private struct State {
        /// Includes deadlines whose actions were cancelled; they are removed when they are the earliest, or most.
        var deadlines = DeadlineHeap()
        var actions: [UInt64: @Sendable () -> Void] = [:]
        var lastID: UInt64 = 0
        var sleeper: (wake: Instant, task: Task<Void, Never>)?
    }

    private let state = Locked(State())

    /// Schedules an action. It runs on a task of the timer, so it must be short, and it must not wait.
    /// - Parameter time: the time from now; not positive for as soon as possible
    func schedule(after time: Duration, _ action: @escaping @Sendable () -> Void) -> Ticket {
        let deadline = ContinuousClock.now + time
        return state.withLock { state in
            state.lastID += 1
            state.actions[state.lastID] = action
            state.deadlines.insert(deadline, state.lastID)
            if state.sleeper.map({ deadline < $0.wake }) ?? true { sleep(until: deadline, &state) }
            return Ticket(id: state.lastID)
        }
    }

    /// Cancels an action, which does not run unless it has begun.
    func cancel(_ ticket: Ticket) {
        // The action is released outside of the lock, since that may run any code.
        let action = state.withLock { state in
            let action = state.actions.removeValue(forKey: ticket.id)
            if state.deadlines.count > 64, state.deadlines.count > 2 * state.actions.count {
                state.deadlines.filter { state.actions[$0] != nil }
            }
            return action
        }
        withExtendedLifetime(action) {}
    }

    private func sleep(until deadline: Instant, _ state: inout State) {
        state.sleeper?.task.cancel()
        // Clocks need not support longer waits than this.
        let wake = min(deadline, ContinuousClock.now + .seconds(86400))
        let task = Task.detached { [weak self] in
            do { try await Task.sleep(until: wake, clock: .continuous) } catch { return }
            self?.fire()
        }
        state.sleeper = (wake, task)
    }

    private func fire() {
        let due = state.withLock { state in
            var due: [@Sendable () -> Void] = []
            let now = ContinuousClock.now
            state.sleeper = nil
            while let (deadline, id) = state.deadlines.first {
                if deadline > now, state.actions[id] != nil {
                    sleep(until: deadline, &state)
                    break
                }
                state.deadlines.removeFirst()
                if let action = state.actions.removeValue(forKey: id) { due.append(action) }
            }
            return due
        }
        for action in due { action() }
    }
}

/// A binary heap of deadlines, the earliest first.
struct DeadlineHeap {
    private var entries: [(deadline: ContinuousClock.Instant, id: UInt64)] = []

    var count: Int { entries.count }
    var first: (deadline: ContinuousClock.Instant, id: UInt64)? { entries.first }

    mutating func insert(_ deadline: ContinuousClock.Instant, _ id: UInt64) {
        entries.append((deadline, id))
        siftUp(entries.count - 1)
    }

    mutating func removeFirst() {
        entries.swapAt(0, entries.count - 1)
        entries.removeLast()
        siftDown(0)
    }

    /// Keeps the entries whose IDs satisfy a condition.
    mutating func filter(_ isKept: (UInt64) -> Bool) {
        entries.removeAll { !isKept($0.id) }
        // A sorted list is a heap.
        entries.sort { $0.deadline < $1.deadline }
    }

    private mutating func siftUp(_ start: Int) {
        var index = start
        while index > 0, entries[index].deadline < entries[(index - 1) / 2].deadline {
            entries.swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    private mutating func siftDown(_ start: Int) {
        var index = start
        while 2 * index + 1 < entries.count {
            var child = 2 * index + 1
            if child + 1 < entries.count, entries[child + 1].deadline < entries[child].deadline { child += 1 }
            if entries[index].deadline <= entries[child].deadline { return }
            entries.swapAt(index, child)
            index = child
        }
    }
}
