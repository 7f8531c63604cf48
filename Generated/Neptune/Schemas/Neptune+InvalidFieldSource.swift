// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// A part of the request.
    public struct InvalidFieldSource: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `header`
        public static var header: Self { Self(rawValue: "header") }

        /// `query`
        public static var query: Self { Self(rawValue: "query") }

        /// `path`
        public static var path: Self { Self(rawValue: "path") }

        /// `body`
        public static var body: Self { Self(rawValue: "body") }

        /// The values that the document names.
        public static var documented: [Self] { [.header, .query, .path, .body] }
    }
}
