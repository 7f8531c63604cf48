// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// A length of time.
    public struct Interval: ObjectCodable {
        /// The unit.
        public var unit: IntervalUnit
        /// How many units.
        public var value: Int64

        /// Makes a value of its members.
        public init(unit: IntervalUnit, value: Int64) {
            self.unit = unit
            self.value = value
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                unit: object.required("unit"),
                value: object.required("value")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("unit", unit)
            object.write("value", value)
        }
    }
}
