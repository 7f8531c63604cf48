// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tracker {
    /// `State` of the document.
    public struct State: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `open`
        public static var open: Self { Self(rawValue: "open") }

        /// `closed`
        public static var closed: Self { Self(rawValue: "closed") }

        /// The values that the document names.
        public static var documented: [Self] { [.open, .closed] }
    }
}
