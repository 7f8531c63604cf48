// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Who can do something about an error.
    public struct ErrorScope: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `user`
        public static var user: Self { Self(rawValue: "user") }

        /// `client`
        public static var client: Self { Self(rawValue: "client") }

        /// `server`
        public static var server: Self { Self(rawValue: "server") }

        /// The values that the document names.
        public static var documented: [Self] { [.user, .client, .server] }
    }
}
