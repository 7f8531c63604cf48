// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The health of the API. It comes without an envelope.
    public struct HealthResponse: ObjectCodable {
        /// Always `ok`.
        public var status: String

        /// Makes a value of its members.
        public init(status: String = "ok") {
            self.status = status
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(status: object.required("status"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("status", status)
        }
    }

    /// Where a page of points stands.
    public struct HistoryPagination: ObjectCodable {
        /// Number of intervals in the whole range.
        public var intervalCount: UInt64
        /// The `offset` of the next page. Null on the last one.
        public var nextOffset: Optional<UInt64>

        /// Makes a value of its members.
        public init(intervalCount: UInt64, nextOffset: UInt64?) {
            self.intervalCount = intervalCount
            self.nextOffset = nextOffset
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                intervalCount: object.required("interval_count"),
                nextOffset: object.optional("next_offset")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("interval_count", intervalCount)
            object.write("next_offset", nextOffset)
        }
    }

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
