// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// A yearly rate.
    public struct MarketRate: ObjectCodable {
        /// Yearly rate without compounding.
        public var apr: String
        /// Yearly rate with compounding.
        public var apy: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(apr: String, apy: String, extra: Extra) {
            self.apr = apr
            self.apy = apy
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                apr: object.required("apr"),
                apy: object.required("apy"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("apr", apr)
            object.write("apy", apy)
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
                /// Yearly rate without compounding, as text.
                public var apr: String
                /// Yearly rate with compounding, as text.
                public var apy: String

                /// Makes a value of its members.
                public init(apr: String, apy: String) {
                    self.apr = apr
                    self.apy = apy
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        apr: object.required("apr"),
                        apy: object.required("apy")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("apr", apr)
                    object.write("apy", apy)
                }
            }
        }
    }
}
