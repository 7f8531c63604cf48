// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tracker {
    /// `Reactions` of the document.
    public struct Reactions: ObjectCodable {
        /// The `url` member.
        public var url: URL
        /// The `total_count` member.
        public var totalCount: Int
        /// The `+1` member.
        public var plus1: Int
        /// The `-1` member.
        public var minus1: Int
        /// The `heart` member.
        public var heart: Int
        /// The `score` member.
        public var score: Double

        /// Makes a value of its members.
        public init(url: URL, totalCount: Int, plus1: Int, minus1: Int, heart: Int, score: Double) {
            self.url = url
            self.totalCount = totalCount
            self.plus1 = plus1
            self.minus1 = minus1
            self.heart = heart
            self.score = score
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                url: object.required("url"),
                totalCount: object.required("total_count"),
                plus1: object.required("+1"),
                minus1: object.required("-1"),
                heart: object.required("heart"),
                score: object.required("score")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("url", url)
            object.write("total_count", totalCount)
            object.write("+1", plus1)
            object.write("-1", minus1)
            object.write("heart", heart)
            object.write("score", score)
        }
    }
}
