// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// HTTP method a tool is called with.
    public struct ToolMethod: StringEnumeration {
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

        /// `PUT`
        public static var put: Self { Self(rawValue: "PUT") }

        /// `DELETE`
        public static var delete: Self { Self(rawValue: "DELETE") }

        /// The values that the document names.
        public static var documented: [Self] { [.get, .post, .put, .delete] }
    }
}
