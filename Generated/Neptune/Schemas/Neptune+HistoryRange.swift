// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The time a history covers.
    public struct HistoryRange: ObjectCodable {
        /// First moment of the range.
        public var start: Date
        /// Last moment of the range.
        public var end: Date
        /// Distance of two points.
        public var interval: Interval

        /// Makes a value of its members.
        public init(start: Date, end: Date, interval: Interval) {
            self.start = start
            self.end = end
            self.interval = interval
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                start: object.required("start"),
                end: object.required("end"),
                interval: object.required("interval")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("start", start)
            object.write("end", end)
            object.write("interval", interval)
        }
    }
}
