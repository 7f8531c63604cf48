// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// A class of members.
    public struct MemberClass: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `team`
        public static var team: Self { Self(rawValue: "team") }

        /// `advisor`
        public static var advisor: Self { Self(rawValue: "advisor") }

        /// `investor`
        public static var investor: Self { Self(rawValue: "investor") }

        /// The values that the document names.
        public static var documented: [Self] { [.team, .advisor, .investor] }
    }
}
