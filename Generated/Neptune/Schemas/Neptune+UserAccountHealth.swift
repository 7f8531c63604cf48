// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// How safe a sub-account is from liquidation.
    public struct UserAccountHealth: ObjectCodable {
        /// Health without the boost.
        public var base: String
        /// What staking adds to the health.
        public var boost: String
        /// Health with the boost. Below one, the loan can be liquidated.
        public var result: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(base: String, boost: String, result: String, extra: Extra) {
            self.base = base
            self.boost = boost
            self.result = result
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                base: object.required("base"),
                boost: object.required("boost"),
                result: object.required("result"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("base", base)
            object.write("boost", boost)
            object.write("result", result)
            object.write("extra", extra)
        }

        /// The same in other forms, if asked for.
        public struct Extra: ObjectCodable {
            /// The same as text for people. Null unless `with_text` is true.
            public var text: Optional<Text>

            /// Makes a value of its members.
            public init(text: Text?) {
                self.text = text
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(text: object.optional("text"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("text", text)
            }

            /// The same as text for people. Null unless `with_text` is true.
            public struct Text: ObjectCodable {
                /// Health without the boost, as text.
                public var base: String
                /// What staking adds to the health, as text.
                public var boost: String
                /// Health with the boost, as text.
                public var result: String

                /// Makes a value of its members.
                public init(base: String, boost: String, result: String) {
                    self.base = base
                    self.boost = boost
                    self.result = result
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        base: object.required("base"),
                        boost: object.required("boost"),
                        result: object.required("result")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("base", base)
                    object.write("boost", boost)
                    object.write("result", result)
                }
            }
        }
    }
}
