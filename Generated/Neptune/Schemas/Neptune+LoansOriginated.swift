// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// A page of points over time. Other members may exist; the documentation shows these only.
    public struct LoansOriginated: ObjectCodable {
        /// Where this page stands.
        public var pagination: HistoryPagination
        /// The points, in order of time.
        public var points: [LoansOriginatedPoint]

        /// Makes a value of its members.
        public init(pagination: HistoryPagination, points: [LoansOriginatedPoint]) {
            self.pagination = pagination
            self.points = points
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                pagination: object.required("pagination"),
                points: object.required("points")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("pagination", pagination)
            object.write("points", points)
        }
    }
}
