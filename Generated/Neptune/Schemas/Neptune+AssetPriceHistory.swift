// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Prices over time, by asset.
    public struct AssetPriceHistory: ObjectCodable {
        /// Where this page stands.
        public var pagination: HistoryPagination
        /// The time that is covered.
        public var range: HistoryRange
        /// One series for each asset.
        public var series: [AssetSeries]

        /// Makes a value of its members.
        public init(pagination: HistoryPagination, range: HistoryRange, series: [AssetSeries]) {
            self.pagination = pagination
            self.range = range
            self.series = series
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                pagination: object.required("pagination"),
                range: object.required("range"),
                series: object.required("series")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("pagination", pagination)
            object.write("range", range)
            object.write("series", series)
        }
    }
}
