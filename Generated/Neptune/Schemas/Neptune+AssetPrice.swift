// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What an asset costs.
    public struct AssetPrice: ObjectCodable {
        /// When the price was last set.
        public var lastUpdatedAt: Date
        /// Price of one usual unit in USD.
        public var price: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(lastUpdatedAt: Date, price: String, extra: Extra) {
            self.lastUpdatedAt = lastUpdatedAt
            self.price = price
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                lastUpdatedAt: object.required("last_updated_at"),
                price: object.required("price"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("last_updated_at", lastUpdatedAt)
            object.write("price", price)
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
                /// When the price was last set, as text.
                public var lastUpdatedAt: String
                /// Price of one usual unit, as text.
                public var price: String

                /// Makes a value of its members.
                public init(lastUpdatedAt: String, price: String) {
                    self.lastUpdatedAt = lastUpdatedAt
                    self.price = price
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        lastUpdatedAt: object.required("last_updated_at"),
                        price: object.required("price")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("last_updated_at", lastUpdatedAt)
                    object.write("price", price)
                }
            }
        }
    }
}
