// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Amounts in the asset itself.
    public struct UserLendOriginAmounts: ObjectCodable {
        /// Amount used as collateral.
        public var collateralized: String
        /// Amount held in the wallet.
        public var held: String
        /// All together.
        public var total: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(collateralized: String, held: String, total: String, extra: Extra) {
            self.collateralized = collateralized
            self.held = held
            self.total = total
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                collateralized: object.required("collateralized"),
                held: object.required("held"),
                total: object.required("total"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("collateralized", collateralized)
            object.write("held", held)
            object.write("total", total)
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
                /// Amount used as collateral, as text.
                public var collateralized: String
                /// Amount held in the wallet, as text.
                public var held: String
                /// All together, as text.
                public var total: String

                /// Makes a value of its members.
                public init(collateralized: String, held: String, total: String) {
                    self.collateralized = collateralized
                    self.held = held
                    self.total = total
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        collateralized: object.required("collateralized"),
                        held: object.required("held"),
                        total: object.required("total")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("collateralized", collateralized)
                    object.write("held", held)
                    object.write("total", total)
                }
            }
        }
    }
}
