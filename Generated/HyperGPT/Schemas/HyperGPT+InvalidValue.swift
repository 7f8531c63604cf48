// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// A value that was refused.
    public struct InvalidValue: ObjectCodable {
        /// Where the value stands.
        public var loc: [LocationStep]
        /// A sentence for people.
        public var msg: String
        /// A code for programs.
        public var type: String

        /// Makes a value of its members.
        public init(loc: [LocationStep], msg: String, type: String) {
            self.loc = loc
            self.msg = msg
            self.type = type
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                loc: object.required("loc"),
                msg: object.required("msg"),
                type: object.required("type")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("loc", loc)
            object.write("msg", msg)
            object.write("type", type)
        }
    }
}
