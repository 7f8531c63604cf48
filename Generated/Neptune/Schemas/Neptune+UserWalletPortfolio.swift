// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What a wallet holds.
    public struct UserWalletPortfolio: ObjectCodable {
        /// What the wallet holds, by asset.
        public var balances: [WalletBalance]
        /// Sum in USD. Null unless `with_value` is true.
        public var totalValue: Optional<String>
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(balances: [WalletBalance], totalValue: String?, extra: Extra) {
            self.balances = balances
            self.totalValue = totalValue
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                balances: object.required("balances"),
                totalValue: object.optional("total_value"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("balances", balances)
            object.write("total_value", totalValue)
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
                /// Sum, as text.
                public var totalValue: String

                /// Makes a value of its members.
                public init(totalValue: String) {
                    self.totalValue = totalValue
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(totalValue: object.required("total_value"))
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("total_value", totalValue)
                }
            }
        }
    }
}
