// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// An extra that costs more.
    public struct Addon: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `HighPack`
        public static var highPack: Self { Self(rawValue: "HighPack") }

        /// The values that the document names.
        public static var documented: [Self] { [.highPack] }
    }
}
