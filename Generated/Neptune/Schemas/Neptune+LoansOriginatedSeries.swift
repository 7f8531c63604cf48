// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// New loans in one asset over time.
    public struct LoansOriginatedSeries: ObjectCodable {
        /// The asset.
        public var asset: AssetSpec
        /// The points, in order of time.
        public var points: [LoansOriginatedPoint]

        /// Makes a value of its members.
        public init(asset: AssetSpec, points: [LoansOriginatedPoint]) {
            self.asset = asset
            self.points = points
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                asset: object.required("asset"),
                points: object.required("points")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset", asset)
            object.write("points", points)
        }
    }
}
