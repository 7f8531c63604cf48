// Lines about calls for a log of any kind. They hold no secrets, no header fields and no bodies.
import Foundation

/// Writes what becomes of calls to a log.
///
/// With the package's trait `SwiftLog`, the product `ClientLogging` has `CallLog(logger)` for swift-log. Any other log
/// is connected with a closure:
///
///     CallOptions(observers: [CallLog { line in myLog.write("\(line.level) \(line.message) \(line.metadata)") }])
public struct CallLog: CallObserver {
    /// How much a line matters.
    public enum Level: Sendable, Hashable {
        /// A call begins.
        case debug
        /// A call was answered with a status below 400.
        case info
        /// A call failed, or an attempt did.
        case warning
    }

    /// One line.
    public struct Line: Sendable, Hashable {
        /// How much it matters.
        public let level: Level
        /// What happened, as in `GET /pets/{id} -> 200`.
        public let message: String
        /// `api`, `operation` (its ID) and `url`; once there is an answer `status`; at the end `attempts` and
        /// `milliseconds`.
        public let metadata: [String: String]
    }

    private let write: @Sendable (Line) -> Void

    /// A log to which the closure writes.
    public init(_ write: @escaping @Sendable (Line) -> Void) { self.write = write }

    /// Writes that the call begins, then what becomes of it.
    public func callBegins(_ call: ObservedCall) -> (@Sendable (CallEvent) -> Void)? {
        let metadata = ["api": call.api, "operation": call.operationID, "url": call.url]
        write(Line(level: .debug, message: "\(call.operation) begins", metadata: metadata))
        return { [write] event in
            if let line = Self.line(event, call.operation, metadata) { write(line) }
        }
    }

    private static func line(_ event: CallEvent, _ operation: String, _ known: [String: String]) -> Line? {
        var metadata = known
        switch event {
        case .attempt(let number, let outcome, _, let pause):
            // The last attempt is the call's end.
            guard let pause else { return nil }
            metadata["attempts"] = "\(number)"
            let words = describe(outcome, operation, &metadata)
            return Line(level: .warning, message: "\(words), tried again after \(pause)", metadata: metadata)
        case .unreadable(let path, let expected, let found, let isSkipped):
            // What was found may be anybody's secret; the first word says its kind.
            let kind = found.prefix { $0 != " " }
            let words = "\(operation): \(path): expected \(expected), found \(kind)\(isSkipped ? "; left out" : "")"
            return Line(level: .warning, message: Self.oneLine(words), metadata: metadata)
        case .unknownCharset(let label):
            let words = "\(operation): the encoding \(label) is not known; the text is read as UTF-8"
            return Line(level: .warning, message: Self.oneLine(words), metadata: metadata)
        case .end(let outcome, let attempts, let duration):
            metadata["attempts"] = "\(attempts)"
            metadata["milliseconds"] = "\(Int64((duration / .milliseconds(1)).rounded()))"
            let words = describe(outcome, operation, &metadata)
            let isGood = if case .status(let status) = outcome { status.code < 400 } else { false }
            return Line(level: isGood ? .info : .warning, message: words, metadata: metadata)
        }
    }

    private static func describe(
        _ outcome: CallOutcome,
        _ operation: String,
        _ metadata: inout [String: String]
    ) -> String {
        switch outcome {
        case .status(let status):
            metadata["status"] = "\(status.code)"
            return "\(operation) -> \(status.code)"
        case .failure(let error):
            return "\(operation): \(oneLine(String(describing: error)))"
        }
    }

    /// Returns a text that cannot look like a line of its own.
    private static func oneLine(_ text: String) -> String { String(Masking.oneLine(text).prefix(400)) }
}
