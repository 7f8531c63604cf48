// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
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
}
