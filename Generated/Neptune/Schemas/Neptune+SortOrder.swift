// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Oldest first, or newest first.
    public struct SortOrder: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `asc`
        public static var asc: Self { Self(rawValue: "asc") }

        /// `desc`
        public static var desc: Self { Self(rawValue: "desc") }

        /// The values that the document names.
        public static var documented: [Self] { [.asc, .desc] }
    }
}
