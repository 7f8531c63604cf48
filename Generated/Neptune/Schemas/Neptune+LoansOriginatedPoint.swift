// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The value of new loans at one moment.
    public struct LoansOriginatedPoint: ObjectCodable {
        /// Moment of the point.
        public var t: Date
        /// Value of the point. Null where none is known.
        public var v: Optional<NumberOrText>

        /// Makes a value of its members.
        public init(t: Date, v: NumberOrText?) {
            self.t = t
            self.v = v
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                t: object.required("t"),
                v: object.optional("v")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("t", t)
            object.write("v", v)
        }
    }
}
