// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// Which PDF to register.
    public struct PDFBody: ObjectCodable {
        /// Address of the PDF.
        public var url: URL
        /// The token.
        public var token: String

        /// Makes a value of its members.
        public init(url: URL, token: String) {
            self.url = url
            self.token = token
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                url: object.required("url"),
                token: object.required("token")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("url", url)
            object.write("token", token)
        }
    }
}
