// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Values of one asset over time.
    public struct AssetSeries: ObjectCodable {
        /// The asset.
        public var asset: AssetSpec
        /// The points, in order of time.
        public var points: [AssetPoint]

        /// Makes a value of its members.
        public init(asset: AssetSpec, points: [AssetPoint]) {
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
