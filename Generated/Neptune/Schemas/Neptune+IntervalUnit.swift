// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Hour, day, week, month or year.
    public struct IntervalUnit: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `h`
        public static var h: Self { Self(rawValue: "h") }

        /// `d`
        public static var d: Self { Self(rawValue: "d") }

        /// `w`
        public static var w: Self { Self(rawValue: "w") }

        /// `m`
        public static var m: Self { Self(rawValue: "m") }

        /// `y`
        public static var y: Self { Self(rawValue: "y") }

        /// The values that the document names.
        public static var documented: [Self] { [.h, .d, .w, .m, .y] }
    }
}
