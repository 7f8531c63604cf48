// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// How much is in a pool.
    public struct MarketSupplyPool: ObjectCodable {
        /// Balance of the pool.
        public var balance: String
        /// Shares in the pool.
        public var shares: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(balance: String, shares: String, extra: Extra) {
            self.balance = balance
            self.shares = shares
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                balance: object.required("balance"),
                shares: object.required("shares"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("balance", balance)
            object.write("shares", shares)
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
                /// Balance of the pool, as text.
                public var balance: String
                /// Shares in the pool, as text.
                public var shares: String

                /// Makes a value of its members.
                public init(balance: String, shares: String) {
                    self.balance = balance
                    self.shares = shares
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        balance: object.required("balance"),
                        shares: object.required("shares")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("balance", balance)
                    object.write("shares", shares)
                }
            }
        }
    }
}
