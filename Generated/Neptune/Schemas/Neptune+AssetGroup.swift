// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Where an asset lives: on the chain itself, or in a contract.
    public struct AssetGroup: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `native`
        public static var native: Self { Self(rawValue: "native") }

        /// `token`
        public static var token: Self { Self(rawValue: "token") }

        /// The values that the document names.
        public static var documented: [Self] { [.native, .token] }
    }
}
