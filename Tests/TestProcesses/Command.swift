// Runs other programs for tests, without keeping a thread from the tests beside: Swift's pool has as few threads as the
// machine has cores, and a server in this process starves when compilers are waited for on them.
import Foundation

/// What came of a program.
package struct CommandResult: Sendable {
    package var status: Int32
    package var output: String
    /// Empty where errors were asked for in the output.
    package var errors: String
}

/// Runs a program, found in the path unless it is one, to its end.
package func runCommand(
    _ arguments: [String],
    in folder: String,
    withErrorsInOutput: Bool = true
) throws -> CommandResult {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = withErrorsInOutput ? output : errors
    try process.run()
    // What tests run writes less to its errors than fits into a pipe, so one after the other is safe.
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    let complaints = withErrorsInOutput ? Data() : try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return CommandResult(
        status: process.terminationStatus,
        output: String(decoding: text, as: UTF8.self),
        errors: String(decoding: complaints, as: UTF8.self)
    )
}

/// Does what blocks on a thread of its own.
package func onOwnThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        let thread = Thread { continuation.resume(with: Result(catching: work)) }
        thread.stackSize = 16 << 20
        thread.start()
    }
}
