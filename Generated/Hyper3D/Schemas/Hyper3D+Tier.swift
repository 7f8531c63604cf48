// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// Model and effort. It decides the price.
    public struct Tier: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `Sketch`
        public static var sketch: Self { Self(rawValue: "Sketch") }

        /// `Regular`
        public static var regular: Self { Self(rawValue: "Regular") }

        /// `Detail`
        public static var detail: Self { Self(rawValue: "Detail") }

        /// `Smooth`
        public static var smooth: Self { Self(rawValue: "Smooth") }

        /// `Gen-2`
        public static var gen2: Self { Self(rawValue: "Gen-2") }

        /// `Gen-2.5-Extreme-Low`
        public static var gen2_5ExtremeLow: Self { Self(rawValue: "Gen-2.5-Extreme-Low") }

        /// `Gen-2.5-Low`
        public static var gen2_5Low: Self { Self(rawValue: "Gen-2.5-Low") }

        /// `Gen-2.5-Medium`
        public static var gen2_5Medium: Self { Self(rawValue: "Gen-2.5-Medium") }

        /// `Gen-2.5-High`
        public static var gen2_5High: Self { Self(rawValue: "Gen-2.5-High") }

        /// `Gen-2.5-Extreme-High`
        public static var gen2_5ExtremeHigh: Self { Self(rawValue: "Gen-2.5-Extreme-High") }

        /// The values that the document names.
        public static var documented: [Self] {
            [
                .sketch,
                .regular,
                .detail,
                .smooth,
                .gen2,
                .gen2_5ExtremeLow,
                .gen2_5Low,
                .gen2_5Medium,
                .gen2_5High,
                .gen2_5ExtremeHigh,
            ]
        }
    }
}
