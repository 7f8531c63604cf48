// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// Side an image shows: front, left, right, back, up, down, two of them, or not known.
    public struct ImageLabel: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `F`
        public static var f: Self { Self(rawValue: "F") }

        /// `FL`
        public static var fl: Self { Self(rawValue: "FL") }

        /// `FR`
        public static var fr: Self { Self(rawValue: "FR") }

        /// `L`
        public static var l: Self { Self(rawValue: "L") }

        /// `R`
        public static var r: Self { Self(rawValue: "R") }

        /// `B`
        public static var b: Self { Self(rawValue: "B") }

        /// `BL`
        public static var bl: Self { Self(rawValue: "BL") }

        /// `BR`
        public static var br: Self { Self(rawValue: "BR") }

        /// `U`
        public static var u: Self { Self(rawValue: "U") }

        /// `D`
        public static var d: Self { Self(rawValue: "D") }

        /// `?`
        public static var questionMark: Self { Self(rawValue: "?") }

        /// The values that the document names.
        public static var documented: [Self] { [.f, .fl, .fr, .l, .r, .b, .bl, .br, .u, .d, .questionMark] }
    }
}
