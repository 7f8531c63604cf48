// The log of calls on swift-log. Only the trait `SwiftLog` brings swift-log in; without it this module is empty.
#if SwiftLog
import ClientRuntime
import Logging

extension CallLog {
    /// Writes to a logger: calls that begin as `debug`, answered ones as `info`, failures as `warning`, with the line's
    /// metadata.
    public init(_ logger: Logger) {
        self.init { line in
            logger.log(
                level: Logger.Level(line.level),
                "\(line.message)",
                metadata: line.metadata.mapValues { .string($0) }
            )
        }
    }
}

extension Logger.Level {
    /// The level at which a line is logged.
    init(_ level: CallLog.Level) {
        switch level {
        case .debug: self = .debug
        case .info: self = .info
        case .warning: self = .warning
        }
    }
}
#endif
