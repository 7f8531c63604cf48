// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// The currency of a price.
    public struct Currency: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `USDC`
        public static var usdc: Self { Self(rawValue: "USDC") }

        /// The values that the document names.
        public static var documented: [Self] { [.usdc] }
    }
}
