// A value behind a lock. `Mutex` of the standard library needs newer Apple systems than the package asks for.
import Foundation

/// A value that only one thread touches at a time.
package final class Locked<Value>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    package init(_ value: sending Value) { self.value = value }

    /// Runs `body` with the value; never call out to unknown code in it.
    package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
