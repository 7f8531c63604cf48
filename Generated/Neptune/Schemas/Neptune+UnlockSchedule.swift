// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// When amounts are unlocked. Its `kind` tells the shape.
    public enum UnlockSchedule: UnionCodable {
        /// Amounts are unlocked evenly over time.
        case linear(LinearUnlockSchedule)
        /// Everything is unlocked at once.
        case lumpSum(LumpSumUnlockSchedule)
        /// A case the document does not name: the value of `kind`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("kind") {
            case "linear": .linear(value.read())
            case "lump_sum": .lumpSum(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .linear(let member): value.write(case: 0, member)
            case .lumpSum(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }
    }
}
