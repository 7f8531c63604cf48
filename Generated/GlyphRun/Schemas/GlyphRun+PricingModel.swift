// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// The unit that is paid for.
    public struct PricingModel: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `per-run`
        public static var perRun: Self { Self(rawValue: "per-run") }

        /// `per-token`
        public static var perToken: Self { Self(rawValue: "per-token") }

        /// `per-second`
        public static var perSecond: Self { Self(rawValue: "per-second") }

        /// `free`
        public static var free: Self { Self(rawValue: "free") }

        /// The values that the document names.
        public static var documented: [Self] { [.perRun, .perToken, .perSecond, .free] }
    }
}
