// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// A fresh token.
    public struct UserToken: ObjectCodable {
        /// Token for all other operations.
        public var token: String

        /// Makes a value of its members.
        public init(token: String) {
            self.token = token
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(token: object.required("token"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("token", token)
        }
    }
}
