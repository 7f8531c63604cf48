// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// Which image to read.
    public struct FileBody: ObjectCodable {
        /// The token.
        public var token: String
        /// The image, as text.
        public var file: String

        /// Makes a value of its members.
        public init(token: String, file: String) {
            self.token = token
            self.file = file
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                token: object.required("token"),
                file: object.required("file")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("token", token)
            object.write("file", file)
        }
    }
}
