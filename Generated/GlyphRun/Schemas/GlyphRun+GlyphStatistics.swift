// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// How a glyph does.
    public struct GlyphStatistics: ObjectCodable {
        /// Runs so far.
        public var totalRuns: Int
        /// USDC earned so far.
        public var totalRevenue: Optional<Decimal>
        /// Stars, up to five.
        public var averageRating: Double
        /// Ratings so far.
        public var totalRatings: Optional<Int>
        /// Share of runs that succeed, in percent.
        public var successRate: Double
        /// Milliseconds a run takes.
        public var averageLatency: Optional<Double>

        /// Makes a value of its members.
        public init(
            totalRuns: Int,
            totalRevenue: Decimal? = nil,
            averageRating: Double,
            totalRatings: Int? = nil,
            successRate: Double,
            averageLatency: Double? = nil
        ) {
            self.totalRuns = totalRuns
            self.totalRevenue = totalRevenue
            self.averageRating = averageRating
            self.totalRatings = totalRatings
            self.successRate = successRate
            self.averageLatency = averageLatency
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                totalRuns: object.required("totalRuns"),
                totalRevenue: object.optional("totalRevenue"),
                averageRating: object.required("averageRating"),
                totalRatings: object.optional("totalRatings"),
                successRate: object.required("successRate"),
                averageLatency: object.optional("averageLatency")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("totalRuns", totalRuns)
            object.writeIfPresent("totalRevenue", totalRevenue)
            object.write("averageRating", averageRating)
            object.writeIfPresent("totalRatings", totalRatings)
            object.write("successRate", successRate)
            object.writeIfPresent("averageLatency", averageLatency)
        }
    }
}
