// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// How calls of a tool are authorized.
    public struct ToolAuthorization: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `none`
        public static var noneValue: Self { Self(rawValue: "none") }

        /// `api_key`
        public static var apiKey: Self { Self(rawValue: "api_key") }

        /// `bearer`
        public static var bearer: Self { Self(rawValue: "bearer") }

        /// `basic`
        public static var basic: Self { Self(rawValue: "basic") }

        /// The values that the document names.
        public static var documented: [Self] { [.noneValue, .apiKey, .bearer, .basic] }
    }
}
