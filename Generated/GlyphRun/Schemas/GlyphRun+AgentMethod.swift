// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// HTTP method an agent is called with.
    public struct AgentMethod: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `GET`
        public static var get: Self { Self(rawValue: "GET") }

        /// `POST`
        public static var post: Self { Self(rawValue: "POST") }

        /// The values that the document names.
        public static var documented: [Self] { [.get, .post] }
    }
}
